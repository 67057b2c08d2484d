#include "models/text/texmarks.h"

#include "models/text/replaced.h"

namespace foyer {

using namespace Qt::StringLiterals;

// The ways MathJax knows.
static QString marked(const QString &html)
{
    static const QRegularExpression formula(
        u"\\\\\\(([^<>]{1,2000}?)\\\\\\)|\\\\\\[([^<>]{1,2000}?)\\\\\\]|\\$\\$([^<>$]{1,2000}?)\\$\\$"_s);
    return replaced(html, formula, [](const QRegularExpressionMatch &match) {
        if (!match.captured(1).isEmpty())
            return u"<span class=\"math\">%1</span>"_s.arg(match.captured(1));
        return u"<div class=\"math\">%1</div>"_s.arg(match.captured(2) + match.captured(3));
    });
}

QString withFormulas(const QString &html)
{
    static const QRegularExpression code(u"<(pre|code)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString result;
    for (qsizetype at = 0; at < html.size();) {
        const auto match = code.match(html, at);
        const QString end = u"</%1>"_s.arg(match.captured(1));
        const qsizetype closed = match.hasMatch() ? html.indexOf(end, match.capturedEnd(), Qt::CaseInsensitive) : -1;
        if (closed < 0)
            return result + marked(html.mid(at));
        result += marked(html.mid(at, match.capturedStart() - at));
        at = closed + end.size();
        result += html.mid(match.capturedStart(), at - match.capturedStart());
    }
    return result;
}

} // namespace foyer
