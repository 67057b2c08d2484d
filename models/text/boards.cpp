#include "models/text/boards.h"

#include "models/text/plainaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// Boards whose addresses say which thread ("t") and which post ("p") they are of. The first that fits counts.
struct Board {
    QRegularExpression address;
    Markup markup = Markup::Plain;
    // The page to answer on, seen from the post's, or from where the address begins to fit ("/…"); empty: that itself.
    const char *reply = "";
    bool postsAreCounted = false; // within the thread: "42/17"; else by themselves
    const char *posts = ""; // the feed of a thread
};

const QList<Board> &boards()
{
    static const auto address = [](const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern)); };
    static const QList<Board> all {
        // Discourse, SMF, MyBB, vBulletin, phpBB, XenForo, Moodle, Reddit, Ning (twice), NodeBB (twice), Flarum
        { address("/t/(?:(?!\\d+/)[^/?#]+/)?(?<t>\\d+)(?:/(?<p>\\d+))?(?:[?#]|$)"), Markup::Markdown, "", true,
            "/t/-/{t}.rss" },
        { address("[?&;]topic=(?<t>\\d+)(?:\\.msg(?<p>\\d+))?"), Markup::BBCode, "index.php?action=post;topic={t}.0" },
        { address("showthread\\.php\\?.*?\\btid=(?<t>\\d+)(?:.*?\\bpid[=]?(?<p>\\d+))?"), Markup::BBCode,
            "newreply.php?tid={t}" },
        { address("showthread\\.php[?/].*?\\bt=(?<t>\\d+)(?:.*?(?:\\bp=|#post)(?<p>\\d+))?"), Markup::BBCode,
            "newreply.php?do=newreply&t={t}" },
        { address("/viewtopic\\.php\\?(?:.*?\\bt=(?<t>\\d+))(?:.*?\\bp=(?<p>\\d+))?"), Markup::BBCode,
            "posting.php?mode=reply&t={t}" },
        { address("/viewtopic\\.php\\?.*?\\bp=(?<p>\\d+)"), Markup::BBCode, "posting.php?mode=quote&p={p}" },
        { address("/threads/(?:[^/?#]*?\\.)?(?<t>\\d+)(?:/(?:post-)?(?<p>\\d+)?|/?#post-(?<p2>\\d+))?(?:[/?#]|$)"),
            Markup::BBCode, "/threads/{t}/reply" },
        { address("/(?:app\\.php/)?feed/topic/(?<t>\\d+)$"), Markup::BBCode, "/posting.php?mode=reply&t={t}" }, // feeds
        { address("/feed\\.php\\?t=(?<t>\\d+)$"), Markup::BBCode, "/posting.php?mode=reply&t={t}" },
        { address("discuss\\.php\\?d=(?<t>\\d+)(?:.*?(?:parent=|#p)(?<p>\\d+))?"), Markup::Html, "post.php?reply={p}" },
        { address("/comments/(?<t>[a-z0-9]{4,9})(?:/[^/?#]*/(?<p>[a-z0-9]{4,9}))?(?:[/?#]|$)"), Markup::Markdown },
        { address("/forum/topics/(?<t>[^/?#]+)(?:.*?commentId=[^&#]*?(?:%3A|:)Comment(?:%3A|:)(?<p>\\d+))?"),
            Markup::Html, "", false, "/forum/topics/{t}?feed=yes&xn_auth=no" },
        { address("/xn/detail/[^/?#]*(?:%3A|:)Comment(?:%3A|:)(?<p>\\d+)"), Markup::Html },
        { address("/topic/(?<t>\\d+)(?:/[^/?#]*(?:/(?<p>\\d+))?)?(?:[?#]|$)"), Markup::Markdown, "/compose?tid={t}",
            true, "/topic/{t}.rss" },
        { address("/post/(?<p>\\d+)(?:[?#]|$)"), Markup::Markdown },
        { address("/d/(?<t>\\d+)(?:-[^/?#]*)?(?:/(?<p>\\d+))?(?:[?#]|$)"), Markup::Markdown, "/d/{t}/reply", true },
        // WordPress, bbPress, others
        { address("^(?<t>[^#]+)#comment-(?<p>\\d+)$"), Markup::Html, "?replytocom={p}#respond" },
        { address("^(?<t>[^#]+)#post-(?<p>\\d+)$"), Markup::Html, "#new-post" },
        { address("^(?<t>[^#]+)#(?:p|msg)-?(?<p>\\d+)$") },
    };
    return all;
}

struct Fit {
    const Board *board = nullptr;
    QString thread, post;
    QString before; // of the path: where the board is
};

Fit fitOf(const QUrl &link)
{
    const QString address = plainAddress(link);
    for (const Board &board : boards()) {
        const auto match = board.address.match(address);
        if (!match.hasMatch())
            continue;
        const QString first = match.captured(u"p"_s);
        const qsizetype path = address.indexOf(u'/');
        return { &board, match.captured(u"t"_s), first.isEmpty() ? match.captured(u"p2"_s) : first,
            path >= 0 && match.capturedStart() > path ? address.mid(path, match.capturedStart() - path) : QString() };
    }
    return {};
}

// None where the address lacks what the place is named by.
QUrl placeOf(const Fit &fit, const char *place, const QUrl &link)
{
    QString filled = QString::fromLatin1(place);
    if (filled.isEmpty() || (filled.contains(u"{t}"_s) && fit.thread.isEmpty())
        || (filled.contains(u"{p}"_s) && fit.post.isEmpty()))
        return {};
    filled.replace(u"{t}"_s, fit.thread).replace(u"{p}"_s, fit.post);
    if (filled.startsWith(u'?') && link.hasQuery()) // what names the page stays
        filled = u'?' + link.query(QUrl::FullyEncoded) + u'&' + filled.mid(1);
    return link.resolved(QUrl(filled.startsWith(u'/') ? fit.before + filled : filled));
}

} // namespace

BoardAddress boardAddress(const QUrl &link)
{
    const Fit fit = fitOf(link);
    if (!fit.board)
        return { .answerOn = link };
    BoardAddress address { true, fit.thread, fit.post, fit.board->postsAreCounted };
    address.answerOn = placeOf(fit, fit.board->reply, link);
    if (address.answerOn.isEmpty())
        address.answerOn = link;
    address.markup = fit.board->markup;
    if (fit.post.isEmpty())
        address.postsFeed = placeOf(fit, fit.board->posts, link);
    return address;
}

QUrl boardPageBefore(const QUrl &feed, const QStringList &ids)
{
    QUrlQuery query(feed);
    if (feed.path().endsWith(u"/posts.rss"_s)) { // Discourse; its ids end with the number of the post
        qint64 oldest = 0;
        for (const QString &id : ids) {
            const qint64 number = id.section(u'-', -1).toLongLong();
            oldest = oldest == 0 ? number : std::min(oldest, number);
        }
        query.removeAllQueryItems(u"before"_s);
        query.addQueryItem(u"before"_s, QString::number(oldest));
    } else if (feed.path().endsWith(u"/recentposts.rss"_s)) { // NodeBB
        const int page = std::max(1, query.queryItemValue(u"page"_s).toInt());
        query.removeAllQueryItems(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page + 1));
    } else {
        return {};
    }
    QUrl before = feed;
    before.setQuery(query);
    return ids.isEmpty() ? QUrl() : before;
}

} // namespace foyer
