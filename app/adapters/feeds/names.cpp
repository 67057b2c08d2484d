#include "app/adapters/feeds/names.h"

#include "models/text/plainaddress.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

// Boards whose addresses say which thread ("t") and which post ("p") they are of. The first that fits counts.
struct Board {
    QRegularExpression address;
    bool postsAreCounted = false; // within the thread: "42/17"; else by themselves
    const char *reply = ""; // the page to answer on, seen from the post's; empty: that itself
};

const QList<Board> &boards()
{
    static const QList<Board> all {
        { QRegularExpression(u"/t/[^/?#]+/(?<t>\\d+)(?:/(?<p>\\d+))?(?:[?#]|$)"_s), true }, // Discourse
        { QRegularExpression(u"[?&;]topic=(?<t>\\d+)(?:\\.msg(?<p>\\d+))?"_s), false,
            "index.php?action=post;topic={t}.0" }, // SMF
        { QRegularExpression(u"showthread\\.php\\?.*?\\btid=(?<t>\\d+)(?:.*?\\bpid[=]?(?<p>\\d+))?"_s), false,
            "newreply.php?tid={t}" }, // MyBB
        { QRegularExpression(u"showthread\\.php[?/].*?\\bt=(?<t>\\d+)(?:.*?(?:\\bp=|#post)(?<p>\\d+))?"_s), false,
            "newreply.php?do=newreply&t={t}" }, // vBulletin
        { QRegularExpression(u"/viewtopic\\.php\\?(?:.*?\\bt=(?<t>\\d+))?(?:.*?\\bp=(?<p>\\d+))?"_s), false,
            "posting.php?mode=reply&t={t}" }, // phpBB
        { QRegularExpression(
            u"/threads/(?:[^/?#]*?\\.)?(?<t>\\d+)(?:/(?:post-)?(?<p>\\d+)?|/?#post-(?<p2>\\d+))?(?:[/?#]|$)"_s) }, // XenForo
        { QRegularExpression(u"discuss\\.php\\?d=(?<t>\\d+)(?:.*?(?:parent=|#p)(?<p>\\d+))?"_s), false,
            "post.php?reply={p}" }, // Moodle
        { QRegularExpression(
            u"/comments/(?<t>[a-z0-9]{4,9})(?:/[^/?#]*/(?<p>[a-z0-9]{4,9}))?(?:[/?#]|$)"_s) }, // Reddit
        { QRegularExpression(
            u"/forum/topics/(?<t>[^/?#]+)(?:.*?commentId=[^&#]*?(?:%3A|:)Comment(?:%3A|:)(?<p>\\d+))?"_s) }, // Ning
        { QRegularExpression(u"/topic/(?<t>\\d+)(?:/[^/?#]*(?:/(?<p>\\d+))?)?(?:[?#]|$)"_s), true }, // NodeBB
        { QRegularExpression(u"/d/(?<t>\\d+)(?:-[^/?#]*)?(?:/(?<p>\\d+))?(?:[?#]|$)"_s), true }, // Flarum
        { QRegularExpression(u"^(?<t>[^#]+)#(?:comment|post|p|msg)-?(?<p>\\d+)$"_s) }, // WordPress, bbPress and others
    };
    return all;
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

QString ownName(const Item &item)
{
    if (!item.id.isEmpty())
        return item.idIsLink ? plainAddress(QUrl(item.id)) : item.id.left(300);
    if (!item.link.isEmpty())
        return plainAddress(item.link);
    return hashed(item.title + u'\n' + item.author + u'\n' + item.published.toString(Qt::ISODate) + u'\n'
        + QString::fromUtf8(item.html));
}

} // namespace

QUrl replyPage(const QUrl &link)
{
    const QString address = plainAddress(link);
    for (const Board &board : boards()) {
        const auto match = board.address.match(address);
        if (!match.hasMatch())
            continue;
        QString page = QString::fromLatin1(board.reply);
        page.replace(u"{t}"_s, match.captured(u"t"_s)).replace(u"{p}"_s, match.captured(u"p"_s));
        const bool known = !page.isEmpty() && !page.endsWith(u'='); // its number is in the address
        return known ? link.resolved(QUrl(page)) : link;
    }
    return link;
}

Names namesOf(const Item &item)
{
    const QString address = plainAddress(item.link);
    for (const Board &board : boards()) {
        const auto match = board.address.match(address);
        if (!match.hasMatch())
            continue;
        const QString thread = match.captured(u"t"_s);
        const QString second = match.captured(u"p2"_s);
        const QString post = second.isEmpty() ? match.captured(u"p"_s) : second;
        if (thread.isEmpty() && post.isEmpty())
            continue;
        if (post.isEmpty())
            return { thread, thread + u"/1"_s };
        return { thread, board.postsAreCounted ? thread + u'/' + post : u"p"_s + post };
    }
    return { {}, ownName(item) };
}

} // namespace foyer::feeds
