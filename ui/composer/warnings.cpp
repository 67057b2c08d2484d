#include "ui/composer/warnings.h"

#include <QCoreApplication>
#include <QStringView>

namespace foyer {

QString kindWarning(const QString &text)
{
    qsizetype quoted = 0;
    qsizetype own = 0;
    int quotedLines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.startsWith(u'>')) {
            quoted += line.size();
            ++quotedLines;
        } else {
            own += line.trimmed().size();
        }
    }
    if (quotedLines >= 4 && own > 0 && quoted > 2 * own)
        return QCoreApplication::translate(
            "foyer::Composer", "More quoted than written: perhaps a line or two is enough.");
    return {};
}

} // namespace foyer
