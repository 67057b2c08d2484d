// From an address to what is kept of it.

#include "models/cache/accounts.h"
#include "models/cache/postindex.h"
#include "models/cache/statement.h"
#include "models/cache/threads.h"

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

Target byPost(Cache &cache, PostId post)
{
    Statement row = cache.prepare(R"(
            SELECT post.account, thread.forum, thread.id, post.id FROM post JOIN thread ON thread.id = post.thread
            WHERE post.id = ?)");
    if (!row.bind(post).next())
        return {};
    return { row.column<AccountId>(0), row.column<ForumId>(1), row.column<ThreadId>(2), row.column<PostId>(3) };
}

Target byThread(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT account, forum, id FROM thread WHERE id = ?");
    if (!row.bind(thread).next())
        return {};
    return { row.column<AccountId>(0), row.column<ForumId>(1), row.column<ThreadId>(2), {} };
}

Target byForum(Cache &cache, ForumId forum)
{
    Statement row = cache.prepare("SELECT account, id FROM forum WHERE id = ?");
    if (!row.bind(forum).next())
        return {};
    return { row.column<AccountId>(0), row.column<ForumId>(1), {}, {} };
}

// foyer:thread/12, foyer:post/34, foyer:forum/5; with // as well, as some desktops write it
Target ours(Cache &cache, const QUrl &url)
{
    const QStringList parts = (url.host() + url.path()).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return {};
    const qint64 number = parts[1].toLongLong();
    if (parts[0] == u"thread"_s)
        return byThread(cache, { number });
    if (parts[0] == u"post"_s)
        return byPost(cache, { number });
    return parts[0] == u"forum"_s ? byForum(cache, { number }) : Target {};
}

// A Message-ID, with or without its brackets.
Target byMessageId(Cache &cache, AccountId account, const QString &id)
{
    PostIndex posts(cache, account);
    for (const QString &name : { id, u'<' + id + u'>' }) {
        if (const KnownPost *post = posts.find({ name }))
            return byPost(cache, post->id);
    }
    return {};
}

Target byForumName(Cache &cache, AccountId account, const QString &name, qint64 number)
{
    Statement row = cache.prepare("SELECT id FROM forum WHERE account = ? AND remote_id = ?");
    if (!row.bind(account, name).next())
        return {};
    const ForumId forum = row.column<ForumId>(0);
    Statement place = cache.prepare("SELECT post FROM post_place WHERE forum = ? AND number = ?");
    if (number > 0 && place.bind(forum, number).next())
        return byPost(cache, place.column<PostId>(0));
    return byForum(cache, forum);
}

// news:GROUP, news:MESSAGE-ID, nntp://HOST/GROUP/NUMBER (RFC 5538)
Target news(Cache &cache, const Account &account, const QUrl &url)
{
    if (!url.host().isEmpty() && url.host() != account.url.host())
        return {};
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.first().contains(u'@'))
        return byMessageId(cache, account.id, parts.join(u'/').remove(u'<').remove(u'>'));
    return byForumName(cache, account.id, parts.first(), parts.value(1).toLongLong());
}

// Below a Discourse: t/SLUG/42/17, t/42, c/SLUG/6. Slugs change, numbers do not.
Target discourse(Cache &cache, const Account &account, const QUrl &url)
{
    const QString base = account.url.path();
    if (url.host() != account.url.host() || url.port() != account.url.port() || !url.path().startsWith(base))
        return {};
    const QStringList parts = url.path().mid(base.size()).split(u'/', Qt::SkipEmptyParts);
    QList<qint64> numbers;
    for (const QString &part : parts.mid(1)) {
        if (const qint64 number = part.toLongLong(); number > 0)
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return {};
    if (parts.first() == u"c"_s)
        return byForumName(cache, account.id, QString::number(numbers.last()), 0);
    if (parts.first() != u"t"_s)
        return {};
    if (numbers.size() > 1) {
        PostIndex posts(cache, account.id);
        if (const KnownPost *post = posts.find({ u"%1/%2"_s.arg(numbers[0]).arg(numbers[1]) }))
            return byPost(cache, post->id);
    }
    Statement row = cache.prepare("SELECT id FROM thread WHERE account = ? AND remote_id = ?");
    return row.bind(account.id, QString::number(numbers[0])).next() ? byThread(cache, row.column<ThreadId>(0))
                                                                    : Target {};
}

Target byAddress(Cache &cache, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    Statement post = cache.prepare("SELECT id FROM post WHERE url = ?");
    if (post.bind(address).next())
        return byPost(cache, post.column<PostId>(0));
    Statement thread = cache.prepare("SELECT id FROM thread WHERE url = ?");
    return thread.bind(address).next() ? byThread(cache, thread.column<ThreadId>(0)) : Target {};
}

} // namespace

Expected<Target> locate(Cache &cache, const QUrl &url)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    const QString scheme = url.scheme();
    if (scheme == u"foyer"_s)
        return ours(cache, url);
    for (const Account &account : *all) {
        if (account.kind != u"discourse"_s)
            continue;
        if (const Target target = discourse(cache, account, url); target.account)
            return target;
    }
    if (scheme != u"news"_s && scheme != u"nntp"_s && scheme != u"snews"_s && scheme != u"nntps"_s)
        return byAddress(cache, url);
    for (const Account &account : *all) {
        if (const Target target = news(cache, account, url); target.account)
            return target;
    }
    return Target {};
}

} // namespace foyer
