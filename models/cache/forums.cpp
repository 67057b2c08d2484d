#include "models/cache/forums.h"

#include "models/cache/marksteps.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>
#include <QHash>

namespace foyer {

namespace {

Forum readForum(const Statement &row)
{
    Forum forum;
    forum.id = row.column<ForumId>(0);
    forum.account = row.column<AccountId>(1);
    forum.parent = row.column<ForumId>(2);
    forum.remoteId = row.column<RemoteForumId>(3);
    forum.name = row.column<QString>(4);
    forum.description = row.column<QString>(5);
    forum.color = row.column<QString>(6);
    forum.posting = row.column<Posting>(7);
    forum.onServer = row.column<qint64>(8);
    forum.gone = row.column<bool>(9);
    forum.followed = row.column<bool>(10);
    forum.mayStart = row.column<bool>(11);
    forum.watch = row.column<std::optional<WatchLevel>>(12);
    forum.url = row.column<QUrl>(13);
    return forum;
}

struct Unread {
    int posts = 0;
    int threads = 0;
};

// Crossposted threads count in each of their forums.
Expected<QHash<ForumId, Unread>> unreadByForum(Cache &cache)
{
    Statement rows = cache.prepare(R"(
            SELECT forum, sum(counted), count(*) FROM thread_summary WHERE counted > 0 GROUP BY forum
            UNION ALL
            SELECT place.forum, sum(counted), count(*)
            FROM thread_place AS place JOIN thread_summary AS summary ON summary.thread = place.thread
            WHERE counted > 0 GROUP BY place.forum)");
    QHash<ForumId, Unread> counts;
    while (rows.next()) {
        Unread &unread = counts[rows.column<ForumId>(0)];
        unread.posts += rows.column<int>(1);
        unread.threads += rows.column<int>(2);
    }
    return rows.result(counts);
}

Expected<QList<Forum>> withCounts(Cache &cache, Statement &rows)
{
    const Reading reading(cache);
    const auto counts = unreadByForum(cache);
    if (!counts)
        return counts.error();
    QList<Forum> list;
    while (rows.next()) {
        Forum forum = readForum(rows);
        const Unread unread = counts->value(forum.id);
        forum.unread = unread.posts;
        forum.unreadThreads = unread.threads;
        list.append(forum);
    }
    return reading.result(list);
}

} // namespace

Expected<QList<Forum>> forums(Cache &cache, AccountId account, bool followedOnly)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, parent, remote_id, name, description, color, posting, on_server, gone, coalesce(followed, 0),
               may_start, watch, url
        FROM forum LEFT JOIN forum_state ON forum_state.forum = forum.id
        WHERE (?1 IS NULL OR account = ?1) AND (?2 = 0 OR followed = 1)
        ORDER BY account, position, name)");
    rows.bind(account, followedOnly);
    return withCounts(cache, rows);
}

Expected<Forum> forum(Cache &cache, ForumId id)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, parent, remote_id, name, description, color, posting, on_server, gone, coalesce(followed, 0),
               may_start, watch, url
        FROM forum LEFT JOIN forum_state ON forum_state.forum = forum.id
        WHERE id = ?)");
    const Reading reading(cache);
    if (!rows.bind(id).next()) {
        if (const auto failed = rows.outcome(); !failed)
            return failed.error();
        return notFound(QCoreApplication::translate("foyer::Cache", "This forum is not in the cache."));
    }
    Forum forum = readForum(rows);
    Statement unread = cache.prepare(R"(
        SELECT coalesce(sum(counted), 0), count(*) FROM thread_summary
        WHERE counted > 0 AND (forum = ?1 OR thread IN (SELECT thread FROM thread_place WHERE forum = ?1)))");
    if (unread.bind(id).next()) {
        forum.unread = unread.column<int>(0);
        forum.unreadThreads = unread.column<int>(1);
    }
    return reading.result(forum);
}

Expected<void> setFollowed(Cache &cache, const QList<ForumId> &forums, bool followed)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    for (const ForumId id : forums) {
        cache
            .prepare(R"(
                INSERT INTO forum_state (forum, followed) VALUES (?, ?)
                ON CONFLICT (forum) DO UPDATE SET followed = excluded.followed)")
            .bind(id, followed)
            .run();
        cache.touched().forums.insert(id);
        regroupForum(cache, id);
    }
    return transaction.commit();
}

Expected<void> setWatch(Cache &cache, ForumId forum, WatchLevel level)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    AccountId account;
    {
        Statement row = cache.prepare("UPDATE forum SET watch = ? WHERE id = ? RETURNING account");
        if (row.bind(level, forum).next())
            account = row.column<AccountId>(0);
    }
    if (account)
        queueMark(cache, account, SetWatch { {}, forum, level });
    cache.touched().forums.insert(forum);
    regroupForum(cache, forum);
    return transaction.commit();
}

} // namespace foyer
