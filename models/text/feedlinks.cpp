#include "models/text/feedlinks.h"

#include "models/text/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 20;

bool isFeedType(const QByteArray &written, const QUrl &link)
{
    static const QByteArrayList sure { "application/rss+xml", "application/atom+xml", "application/rdf+xml",
        "application/feed+json" };
    static const QByteArrayList likely { "text/xml", "application/xml", "application/json" };
    const QByteArray type = written.toLower().split(';').first().split(',').first().trimmed();
    const bool other = link.path().contains(u"wp-json"_s) || link.path().contains(u"oembed"_s);
    return sure.contains(type) || (likely.contains(type) && !other);
}

bool isCalledFeed(const QUrl &link)
{
    static const QRegularExpression name(u"(?:^|[/?&;=._-])(?:rss2?|atom|feed|syndication)(?:$|[/?&;=._0-9-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(link.path() + u'?' + link.query()).hasMatch();
}

bool isWeb(const QUrl &link)
{
    return link.scheme() == u"https" || link.scheme() == u"http";
}

QList<QUrl> linksIn(const QByteArray &header, const QUrl &page)
{
    static const QRegularExpression part(u"<([^>]{1,2000})>([^<]{0,500})"_s);
    QList<QUrl> links;
    for (auto found = part.globalMatch(QString::fromLatin1(header.left(8192))); found.hasNext();) {
        const auto match = found.next();
        const QUrl link = page.resolved(QUrl(match.captured(1).trimmed()));
        const QByteArray more = match.captured(2).toLatin1();
        const qsizetype type = more.indexOf("type=");
        if (more.contains("alternate") && type >= 0 && isWeb(link)
            && isFeedType(QByteArray(more.mid(type + 5)).replace('"', ""), link))
            links.append(link);
    }
    return links;
}

// Where the board begins: before the first word of its own in the path, else the folder of the page.
QUrl boardOf(const QUrl &page)
{
    static const QRegularExpression word(u"/(?:threads|forums?|t|c|topics?|category|categories|d|discussions?|tags|"
                                         "members|latest|recent|post|groups?|profiles?)(?:/|$)"_s);
    const qsizetype at = page.path().indexOf(word);
    QUrl board = page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    board.setPath(at >= 0 ? page.path().left(at + 1) : page.path().left(page.path().lastIndexOf(u'/') + 1));
    return board;
}

struct Sign {
    const char *pattern; // in the page; what it catches is where the board is
    QStringList places; // below the board, or behind what was caught
};

const QList<Sign> &signs()
{
    static const QList<Sign> all {
        { "id=\"phpbb\"", { u"app.php/feed"_s, u"feed"_s, u"feed.php"_s } },
        { "smf_scripturl *= *[\"']([^\"']+)", { u"?action=.xml;type=atom;sa=recent;limit=255"_s } },
        { "id=\"(?:XF|XenForo)\"", { u"forums/-/index.rss"_s } },
        { "var rootpath *= *[\"']([^\"']+)", { u"/syndication.php?type=atom1.0&limit=50"_s } }, // MyBB
        { "clientscript/vbulletin", { u"external.php?type=RSS2"_s } },
        { "js/header-rollup", { u"external?type=rss2"_s } }, // vBulletin 5
        { "socialnetworkmain", // Ning
            { u"/forum/topic/list?feed=yes&xn_auth=no&pageSize=50"_s, u"/forum/topic/list?feed=yes&xn_auth=no"_s } },
        { "data-discourse-setup|generator\" content=\"Discourse", { u"posts.rss"_s, u"latest.rss"_s } },
        { "nodebb\\.min\\.js", { u"recentposts.rss"_s, u"topics.rss"_s } },
        { "id=\"flarum-", { u"atom"_s, u"rss"_s } },
        { "gdn\\.(?:meta|definition|url)", { u"discussions/feed.rss"_s } }, // Vanilla
        { "class=\"[^\"]*bbpress", { u"forums/feed/"_s } },
        // WordPress, in its page or HTTP's "Link"; its Atom says which comment answers which
        { "rel=[\"']https://api\\.w\\.org/[\"'] href=[\"']([^\"']+?)(?:wp-json/|index\\.php\\?rest_route=/)",
            { u"?feed=atom"_s } },
        { "<([^>\\s]+?)(?:wp-json/|index\\.php\\?rest_route=/)>; rel=\"https://api\\.w\\.org/", { u"?feed=atom"_s } },
        { "isoData *=", { u"feeds/all.xml?sort=New"_s } }, // Lemmy
        { "Powered by <[^>]*>(?:FluxBB|PunBB)", { u"extern.php?action=feed&type=atom"_s } },
    };
    return all;
}

} // namespace

QList<QUrl> boardFeeds(const QByteArray &html, const QUrl &page, const QByteArray &linkHeader)
{
    const QString text = QString::fromLatin1(html.left(512 * 1024) + linkHeader.left(8192));
    for (const Sign &sign : signs()) {
        const auto match = QRegularExpression(QString::fromLatin1(sign.pattern)).match(text);
        if (!match.hasMatch())
            continue;
        QList<QUrl> feeds;
        for (const QString &place : sign.places) {
            const QString from = match.captured(1).replace(u"\\/"_s, u"/"_s); // as scripts write it
            const QUrl feed = from.isEmpty() ? boardOf(page).resolved(QUrl(place)) : page.resolved(QUrl(from + place));
            if (isWeb(feed) && feed.host() == page.host())
                feeds.append(feed);
        }
        return feeds;
    }
    return {};
}

QList<QUrl> feedLinks(QByteArrayView html, const QUrl &page, const QByteArray &linkHeader)
{
    const HtmlTree tree(html);
    QUrl base = page;
    QList<QUrl> links = linksIn(linkHeader, page), others;
    const auto enter = [&](const GumboNode *node) {
        if (node->type != GUMBO_NODE_ELEMENT)
            return node->type == GUMBO_NODE_DOCUMENT;
        const GumboTag tag = node->v.element.tag;
        const QString href = QString::fromUtf8(attribute(node, "href")).trimmed();
        if (tag == GUMBO_TAG_BASE)
            base = page.resolved(QUrl(href));
        const QUrl link = base.resolved(QUrl(href));
        const QByteArrayList rel = attribute(node, "rel").toByteArray().toLower().simplified().split(' ');
        const bool named = tag == GUMBO_TAG_LINK && (rel.contains("alternate") || rel.contains("feed"))
            && isFeedType(attribute(node, "type").toByteArray(), link);
        const bool called = tag == GUMBO_TAG_A && link.host() == page.host() && isCalledFeed(link);
        if ((named || called) && isWeb(link) && links.size() + others.size() < mostLinks && !links.contains(link)
            && !others.contains(link))
            (named ? links : others).append(link);
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
    return links + others;
}

} // namespace foyer
