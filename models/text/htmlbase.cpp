#include "models/text/htmlbase.h"

#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

QByteArray withWholeAddresses(const QByteArray &html, const QUrl &base)
{
    static const QRegularExpression address(
        u"(?<=\\s)(href|src|poster|data-src)\\s*=\\s*(?:\"([^\"<]{1,4000})\"|'([^'<]{1,4000})')"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(html);
    QString result;
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        QString written = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        const QUrl url(written.replace(u"&amp;"_s, u"&"_s).trimmed());
        if (!url.isValid() || !url.isRelative() || written.startsWith(u'#'))
            continue;
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += match.captured(1) + u"=\""_s + base.resolved(url).toString(QUrl::FullyEncoded).toHtmlEscaped() + u'"';
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result.toUtf8();
}

} // namespace foyer
