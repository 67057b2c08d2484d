#include "models/text/feedlinks.h"

#include "models/text/htmltree.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 20;

bool isFeedType(const QByteArray &type)
{
    static const QByteArrayList types { "application/rss+xml", "application/atom+xml", "application/rdf+xml",
        "application/feed+json" };
    return types.contains(type.toLower().split(';').first().trimmed());
}

} // namespace

QList<QUrl> feedLinks(QByteArrayView html, const QUrl &page)
{
    const HtmlTree tree(html);
    QUrl base = page;
    QList<QUrl> links;
    const auto enter = [&](const GumboNode *node) {
        if (node->type != GUMBO_NODE_ELEMENT)
            return node->type == GUMBO_NODE_DOCUMENT;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_BASE)
            base = page.resolved(QUrl(QString::fromUtf8(attribute(node, "href"))));
        const QByteArray rel = attribute(node, "rel").toByteArray().toLower();
        const bool alternate = rel.split(' ').contains("alternate") || rel.split(' ').contains("feed");
        if (tag != GUMBO_TAG_LINK || !alternate || !isFeedType(attribute(node, "type").toByteArray()))
            return true;
        const QUrl link = base.resolved(QUrl(QString::fromUtf8(attribute(node, "href")).trimmed()));
        if ((link.scheme() == u"https" || link.scheme() == u"http") && links.size() < mostLinks
            && !links.contains(link))
            links.append(link);
        return true;
    };
    walk(tree.root(), enter, [](const GumboNode *) {});
    // The nearer to this page, the likelier it is about it.
    const QString here = page.path();
    std::stable_sort(links.begin(), links.end(), [&here](const QUrl &a, const QUrl &b) {
        const auto shared = [&here](const QUrl &url) {
            const QString path = url.path();
            return std::mismatch(path.cbegin(), path.cend(), here.cbegin(), here.cend()).first - path.cbegin();
        };
        return shared(a) > shared(b);
    });
    return links;
}

} // namespace foyer
