// What I mark on posts: read, unread, starred.

#include "models/cache/marksteps.h"
#include "models/cache/noticemaker.h"
#include "models/cache/posts.h"
#include "models/cache/readreports.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

ThreadId threadOfPost(Cache &cache, PostId post)
{
    Statement row = cache.prepare("SELECT thread FROM post WHERE id = ?");
    return row.bind(post).next() ? row.column<ThreadId>(0) : ThreadId {};
}

AccountId accountOf(Cache &cache, PostId post)
{
    Statement row = cache.prepare("SELECT account FROM post WHERE id = ?");
    return row.bind(post).next() ? row.column<AccountId>(0) : AccountId {};
}

void writeRead(Cache &cache, PostId post, bool read)
{
    cache
        .prepare(R"(
                INSERT INTO post_state (post, read) SELECT id, ?2 FROM post WHERE id = ?1
                ON CONFLICT (post) DO UPDATE SET read = excluded.read)")
        .bind(post, read)
        .run();
    readNoticesOf(cache, post, read);
    noteRead(cache, post, read);
    cache.touched().posts.insert(post);
}

} // namespace

Expected<void> setRead(Cache &cache, const QList<PostId> &posts, bool read)
{
    Transaction transaction(cache);
    QSet<ThreadId> threads;
    for (const PostId post : posts) {
        writeRead(cache, post, read);
        threads.insert(threadOfPost(cache, post));
    }
    recount(cache, threads);
    return transaction.commit();
}

Expected<void> setUnreadFrom(Cache &cache, PostId post)
{
    Transaction transaction(cache);
    QList<PostId> later;
    {
        Statement rows = cache.prepare(R"(
            SELECT other.id FROM post AS first JOIN post AS other ON other.thread = first.thread
            WHERE first.id = ? AND other.ghost = 0 AND other.superseded = 0
              AND (other.created, other.id) >= (first.created, first.id) AND (other.mine = 0 OR other.id = first.id))");
        rows.bind(post);
        while (rows.next())
            later.append(rows.column<PostId>(0));
    }
    for (const PostId each : later)
        writeRead(cache, each, false);
    recount(cache, { threadOfPost(cache, post) });
    return transaction.commit();
}

Expected<void> setStarred(Cache &cache, PostId post, bool starred)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    const AccountId account = accountOf(cache, post);
    if (keepsMarks(cache, account, Capability::Bookmark))
        queueMark(cache, account, Bookmark { post, starred });
    cache
        .prepare(R"(
            INSERT INTO post_state (post, starred) SELECT id, ?2 FROM post WHERE id = ?1
            ON CONFLICT (post) DO UPDATE SET starred = excluded.starred)")
        .bind(post, starred)
        .run();
    cache.touched().posts.insert(post);
    cache.touched().threads.insert(threadOfPost(cache, post));
    return transaction.commit();
}

} // namespace foyer
