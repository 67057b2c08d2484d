// Whatever a post was, its HTML holds only what we write ourselves.
#pragma once

#include <QRegularExpression>

namespace foyer {

// The first tag that does not belong there; empty when there is none.
inline QString untamed(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression known(QStringLiteral(
        "^</?(p|h[1-6]|pre|hr|br|blockquote|table|tr|t[dh]|strong|em|u|s|code|a)"
        "( dir=\"rtl\")?( href=\"(https?|mailto|news|nntp|foyer):[^\"<>]*\" rel=\"nofollow noopener\")?>$"));
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        const QString found = match.next().captured();
        if (!known.match(found).hasMatch())
            return found;
    }
    return {};
}

} // namespace foyer
