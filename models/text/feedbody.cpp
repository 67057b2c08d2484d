#include "models/text/feedbody.h"

#include "models/text/extract.h"
#include "models/text/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQuoted = 10;
constexpr qsizetype tailSize = 400; // bytes that tell how a body ends

bool isQuotation(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT
        && (node->v.element.tag == GUMBO_TAG_BLOCKQUOTE || node->v.element.tag == GUMBO_TAG_CITE
            || hasClass(node, "quote"));
}

// Discourse names the post it quotes without leading there.
QString addressIn(const GumboNode *element)
{
    if (element->v.element.tag == GUMBO_TAG_A)
        return QString::fromUtf8(attribute(element, "href"));
    const QByteArrayView topic = attribute(element, "data-topic"), post = attribute(element, "data-post");
    return topic.isEmpty() || post.isEmpty() ? QString()
                                             : u"/t/-/%1/%2"_s.arg(QString::fromUtf8(topic), QString::fromUtf8(post));
}

} // namespace

QByteArray withoutCounters(QByteArray html)
{
    static const QRegularExpression volatileParts[] {
        // Discourse's lists of topics
        QRegularExpression(
            u"<p><small>\\d+ posts? - \\d+ participants?</small></p>\\s*(?:<p><a [^>]*>[^<]*</a></p>)?\\s*$"_s),
        // phpBB, in its language
        QRegularExpression(
            u"<p>[^<:]{3,40}: [^<]{0,60}(?:<a [^>]*>)?[^<]{1,80}(?:</a>)?(?: — [^<]*| • [^<]*)</p>\\s*<hr ?/?>\\s*$"_s),
        QRegularExpression(u"^\\s*<p>\\s*Replies: \\d+\\s*</p>"_s), // bbPress's topics begin with it
        QRegularExpression(u"\\d+ points? \\| <a [^>]*>\\d+ comments?</a>"_s), // Lemmy
    };
    QString text = QString::fromUtf8(html);
    for (const QRegularExpression &part : volatileParts)
        text.remove(part);
    return text.toUtf8();
}

bool isExcerpt(const QByteArray &html)
{
    static const QString ends[] { u"..."_s, u"…"_s, u"[…]"_s, u"[...]"_s };
    const QString text = plainText({ Format::Html, html.last(std::min(html.size(), tailSize)) }).trimmed();
    return std::any_of(std::begin(ends), std::end(ends), [&](const QString &end) { return text.endsWith(end); });
}

QList<QUrl> quotedPosts(const QByteArray &html, const QUrl &page)
{
    QList<QUrl> quoted;
    const QByteArray lower = html.toLower();
    if (!lower.contains("quote") && !lower.contains("<cite"))
        return quoted; // most bodies need not be parsed for that
    int depth = 0;
    const HtmlTree tree(html);
    const auto enter = [&](const GumboNode *node) {
        depth += isQuotation(node) ? 1 : 0;
        const QString address = depth > 0 && node->type == GUMBO_NODE_ELEMENT ? addressIn(node) : QString();
        if (!address.isEmpty() && quoted.size() < mostQuoted)
            quoted.append(page.resolved(QUrl(address)));
        return true;
    };
    walk(tree.root(), enter, [&](const GumboNode *node) { depth -= isQuotation(node) ? 1 : 0; });
    return quoted;
}

} // namespace foyer
