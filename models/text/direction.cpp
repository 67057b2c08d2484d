#include "models/text/direction.h"

#include <QLocale>

namespace foyer {

bool isRightToLeft(QStringView text)
{
    constexpr qsizetype enough = 2000; // letters say it long before
    qsizetype balance = 0;
    for (const QChar c : text.first(qMin(text.size(), enough))) {
        if (c.unicode() < 0x80) {
            balance -= (c.unicode() | 0x20) >= 'a' && (c.unicode() | 0x20) <= 'z';
            continue;
        }
        const QChar::Direction direction = c.direction();
        balance += direction == QChar::DirR || direction == QChar::DirAL;
        balance -= direction == QChar::DirL;
    }
    return balance > 0;
}

QString isolated(const QString &name)
{
    const bool ours = QLocale().textDirection() == Qt::RightToLeft;
    return isRightToLeft(name) == ours ? name : QChar(0x2068) + name + QChar(0x2069);
}

} // namespace foyer
