#include "models/text/titleline.h"

#include "models/text/extract.h"

#include <QRegularExpression>

#include <gumbo.h>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 500;

// What looks like a tag and is none means itself.
QString withoutFalseTags(const QString &html)
{
    static const QRegularExpression opened(u"<(?!!)/?([A-Za-z][A-Za-z0-9]*)?"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = opened.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const QByteArray name = match.captured(1).toLatin1();
        if (!name.isEmpty() && gumbo_tag_enum(name.constData()) != GUMBO_TAG_UNKNOWN)
            continue;
        result += QStringView(html).sliced(from, match.capturedStart() - from);
        result += "&lt;"_L1;
        from = match.capturedStart() + 1;
    }
    result += QStringView(html).sliced(from);
    return result;
}

} // namespace

QString titleLine(const QString &html)
{
    QString plain = html.left(longestLine * 8);
    plain.remove(u"<![CDATA["_s).remove(u"]]>"_s);
    for (int n = 0; n < 2 && (plain.contains(u'&') || plain.contains(u'<')); ++n)
        plain = plainText({ Format::Html, withoutFalseTags(plain).toUtf8() });
    return plain.simplified().left(longestLine);
}

} // namespace foyer
