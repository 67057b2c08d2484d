#include "models/cache/threads.h"

#include "models/cache/marksteps.h"
#include "models/cache/noticemaker.h"
#include "models/cache/personrow.h"
#include "models/cache/readreports.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>

namespace foyer {

namespace {

Thread readThread(const Statement &row)
{
    Thread thread;
    thread.id = row.column<ThreadId>(0);
    thread.account = row.column<AccountId>(1);
    thread.forum = row.column<ForumId>(2);
    thread.remoteId = row.column<RemoteThreadId>(3);
    thread.root = row.column<PostId>(4);
    thread.title = row.column<QString>(5);
    thread.url = row.column<QUrl>(6);
    thread.views = row.column<std::optional<int>>(7);
    thread.closed = row.column<bool>(8);
    thread.pinned = row.column<bool>(9);
    thread.watch = row.column<WatchLevel>(10);
    thread.starred = row.column<bool>(11);
    thread.lastVisit = row.column<QDateTime>(12);
    thread.snippet = row.column<QString>(13);
    thread.created = row.column<QDateTime>(14);
    thread.lastActivity = row.column<QDateTime>(15);
    thread.replies = std::max(0, row.column<int>(16) - 1);
    thread.people = row.column<int>(17);
    thread.unread = row.column<int>(18);
    thread.fresh = row.column<int>(19);
    thread.wroteHere = row.column<bool>(20);
    thread.mentionsMe = row.column<bool>(21);
    thread.hasDraft = row.column<bool>(22);
    thread.queued = row.column<int>(23);
    thread.author = readPerson(row, 24);
    thread.lastAuthor = readPerson(row, 31);
    thread.attention = row.column<int>(38);
    thread.moderated = row.column<int>(39);
    thread.archived = row.column<bool>(40);
    thread.solved = row.column<bool>(41);
    thread.message = row.column<bool>(42);
    thread.likes = row.column<std::optional<int>>(43);
    thread.tags = row.column<QString>(44).split(u'\n', Qt::SkipEmptyParts);
    thread.rights = ThreadRights::fromInt(row.column<quint32>(45));
    thread.elsewhere = std::max(0, row.column<int>(48) - thread.replies);
    // What I want and the server does not have yet.
    thread.pinned = row.column<std::optional<bool>>(46).value_or(thread.pinned);
    thread.closed = row.column<std::optional<bool>>(47).value_or(thread.closed);
    return thread;
}

Statement threadRow(Cache &cache)
{
    return cache.prepare(R"(
            SELECT thread.id, thread.account, thread.forum, thread.remote_id, thread.root, thread.title, thread.url,
                   thread.views, thread.closed, thread.pinned,
                   coalesce(state.watch, 1), coalesce(state.starred, 0), state.last_visit,
                   summary.snippet, summary.created, summary.last_activity, summary.posts, summary.people,
                   summary.unread, summary.fresh, summary.wrote_here, summary.mentions_me,
                   EXISTS (SELECT 1 FROM draft WHERE draft.thread = thread.id AND draft.binned IS NULL),
                   (SELECT count(*) FROM intention_under_way AS mine WHERE mine.thread = thread.id AND mine.kind < 4),
                   author.id, author.name, author.mail, author.badge, author.me, author.avatar, author.url,
                   last.id, last.name, last.mail, last.badge, last.me, last.avatar, last.url,
                   (SELECT count(*) FROM intention_under_way AS mine WHERE mine.thread = thread.id AND mine.state IN (5, 6, 7)),
                   (SELECT count(*) FROM intention_under_way AS mine WHERE mine.thread = thread.id AND mine.state = 3),
                   thread.archived, thread.solved, thread.message, thread.likes, thread.tags, thread.rights,
                   (SELECT length(body) > 0 FROM intention_under_way AS mine
                    WHERE mine.thread = thread.id AND mine.kind = 9 AND mine.state <> 5 ORDER BY mine.id DESC LIMIT 1),
                   (SELECT length(body) > 0 FROM intention_under_way AS mine
                    WHERE mine.thread = thread.id AND mine.kind = 10 AND mine.state <> 5 ORDER BY mine.id DESC LIMIT 1),
                   thread.answers
            FROM thread
            LEFT JOIN thread_state AS state ON state.thread = thread.id
            LEFT JOIN thread_summary AS summary ON summary.thread = thread.id
            LEFT JOIN person AS author ON author.id = summary.author
            LEFT JOIN person AS last ON last.id = summary.last_author
            WHERE thread.id = ?)");
}

AccountId accountOf(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT account FROM thread WHERE id = ?");
    return row.bind(thread).next() ? row.column<AccountId>(0) : AccountId {};
}

// What I want of a thread: one column of thread_state, then its place in the lists.
Expected<void> setMark(Cache &cache, ThreadId thread, const char *sql, const QVariant &value)
{
    Transaction transaction(cache);
    cache.prepare(sql).bind(thread, value).run();
    recount(cache, { thread });
    return transaction.commit();
}

} // namespace

Expected<QList<Thread>> threads(Cache &cache, const QList<ThreadId> &ids)
{
    Reading reading(cache);
    Statement row = threadRow(cache);
    QList<Thread> list;
    for (const ThreadId id : ids) {
        if (row.bind(id).next())
            list.append(readThread(row));
    }
    return reading.result(list);
}

Expected<Thread> thread(Cache &cache, ThreadId id)
{
    const auto found = threads(cache, { id });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(QCoreApplication::translate("foyer::Cache", "This thread is not in the cache any more."));
    return found->first();
}

Expected<void> setStarred(Cache &cache, ThreadId thread, bool starred)
{
    return setMark(cache, thread,
        "INSERT INTO thread_state (thread, starred) VALUES (?, ?) "
        "ON CONFLICT (thread) DO UPDATE SET starred = excluded.starred",
        starred);
}

Expected<void> setWatch(Cache &cache, ThreadId thread, WatchLevel level)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache
        .prepare("INSERT INTO thread_state (thread, watch) VALUES (?, ?) "
                 "ON CONFLICT (thread) DO UPDATE SET watch = excluded.watch")
        .bind(thread, level)
        .run();
    const AccountId account = accountOf(cache, thread);
    if (keepsMarks(cache, account, Capability::Watch))
        queueMark(cache, account, SetWatch { thread, {}, level });
    recount(cache, { thread });
    return transaction.commit();
}

Expected<void> visitThread(Cache &cache, ThreadId thread)
{
    return setMark(cache, thread,
        "INSERT INTO thread_state (thread, last_visit) VALUES (?, ?) "
        "ON CONFLICT (thread) DO UPDATE SET last_visit = excluded.last_visit",
        QDateTime::currentMSecsSinceEpoch());
}

Expected<void> setThreadRead(Cache &cache, ThreadId thread, bool read)
{
    Transaction transaction(cache);
    Statement rows = cache.prepare(R"(
        INSERT INTO post_state (post, read)
        SELECT post.id, ?2 FROM post LEFT JOIN post_state AS state ON state.post = post.id
        WHERE post.thread = ?1 AND post.ghost = 0 AND post.superseded = 0 AND (post.mine = 0 OR ?2 = 1)
          AND coalesce(state.read, 0) <> ?2
        ON CONFLICT (post) DO UPDATE SET read = excluded.read
        RETURNING post)");
    rows.bind(thread, read);
    while (rows.next()) {
        const PostId post = rows.column<PostId>(0);
        cache.touched().posts.insert(post);
        readNoticesOf(cache, post, read);
        noteRead(cache, post, read);
    }
    recount(cache, { thread });
    return transaction.commit();
}

} // namespace foyer
