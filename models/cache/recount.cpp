#include "models/cache/recount.h"

#include "models/cache/body.h"
#include "models/cache/removeposts.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"
#include "models/types.h"

namespace foyer {

namespace {

// What a summary is made of beside the posts.
struct Facts {
    AccountId account;
    ForumId forum;
    bool pinned = false;
    bool muted = false;
    PersonId author;
    QDateTime lastVisit;
    PostId lastPost; // as of the summary so far
    QString snippet;
    bool mentionsMe = false;
};

std::optional<Facts> factsOf(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare(R"(
            SELECT thread.account, thread.forum, thread.pinned, coalesce(state.watch, 1) = 0, root.author,
                   state.last_visit, summary.last_post, summary.snippet,
                   EXISTS (SELECT 1 FROM notice WHERE notice.thread = thread.id AND notice.read = 0 AND notice.post IS NOT NULL)
            FROM thread
            LEFT JOIN thread_state AS state ON state.thread = thread.id
            LEFT JOIN thread_summary AS summary ON summary.thread = thread.id
            LEFT JOIN post AS root ON root.id = thread.root
            WHERE thread.id = ?)");
    if (!row.bind(thread).next())
        return {};
    return Facts { row.column<AccountId>(0), row.column<ForumId>(1), row.column<bool>(2), row.column<bool>(3),
        row.column<PersonId>(4), row.column<QDateTime>(5), row.column<PostId>(6), row.column<QString>(7),
        row.column<bool>(8) };
}

struct Sums {
    int posts = 0;
    int people = 0;
    int unread = 0;
    int fresh = 0;
    bool wroteHere = false;
    qint64 created = 0;
};

Sums sumsOf(Cache &cache, ThreadId thread, const QDateTime &lastVisit)
{
    Statement row = cache.prepare(R"(
            SELECT count(*), count(DISTINCT post.author), total(state.read IS NOT 1),
                   total(state.read IS NOT 1 AND post.arrived > ?2), max(post.mine), min(post.created)
            FROM post LEFT JOIN post_state AS state ON state.post = post.id
            WHERE post.thread = ?1 AND post.ghost = 0 AND post.superseded = 0)");
    if (!row.bind(thread, lastVisit).next())
        return {};
    return { row.column<int>(0), row.column<int>(1), row.column<int>(2), row.column<int>(3), row.column<bool>(4),
        row.column<qint64>(5) };
}

struct LastPost {
    PostId id;
    PersonId author;
    qint64 created = 0;
};

LastPost lastPostOf(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare(R"(
            SELECT id, author, created FROM post
            WHERE thread = ? AND ghost = 0 AND superseded = 0 ORDER BY created DESC, id DESC LIMIT 1)");
    if (!row.bind(thread).next())
        return {};
    return { row.column<PostId>(0), row.column<PersonId>(1), row.column<qint64>(2) };
}

QString snippetFor(Cache &cache, PostId post, const Facts &facts, const QHash<PostId, QString> &snippets)
{
    if (const auto known = snippets.constFind(post); known != snippets.cend())
        return *known;
    return post == facts.lastPost ? facts.snippet : snippet(bodyOf(cache, post));
}

// The root may be a ghost: then the first to speak stands for the author.
PersonId firstAuthor(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare(R"(
            SELECT author FROM post WHERE thread = ? AND ghost = 0 AND superseded = 0 ORDER BY created, id LIMIT 1)");
    return row.bind(thread).next() ? row.column<PersonId>(0) : PersonId {};
}

void regroupThread(Cache &cache, ThreadId thread)
{
    cache
        .prepare(R"(
                UPDATE thread_summary SET inbox_group = standing.inbox_group
                FROM thread_standing AS standing
                WHERE thread_summary.thread = ?1 AND standing.thread = ?1
                  AND thread_summary.inbox_group IS NOT standing.inbox_group)")
        .bind(thread)
        .run();
}

void writeSummary(
    Cache &cache, ThreadId thread, const Facts &facts, const Sums &sums, const LastPost &last, const QString &snippet)
{
    Statement write = cache.prepare(R"(
            INSERT INTO thread_summary (thread, account, forum, pinned, author, last_author, last_post, snippet, created,
                                        last_activity, posts, people, unread, fresh, counted, wrote_here, mentions_me)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (thread) DO UPDATE SET
                account = excluded.account, forum = excluded.forum, pinned = excluded.pinned, author = excluded.author,
                last_author = excluded.last_author, last_post = excluded.last_post, snippet = excluded.snippet,
                created = excluded.created, last_activity = excluded.last_activity, posts = excluded.posts,
                people = excluded.people, unread = excluded.unread, fresh = excluded.fresh, counted = excluded.counted,
                wrote_here = excluded.wrote_here, mentions_me = excluded.mentions_me)");
    write
        .bind(thread, facts.account, facts.forum, facts.pinned,
            facts.author ? facts.author : firstAuthor(cache, thread), last.author, last.id, snippet, sums.created,
            last.created, sums.posts, sums.people, sums.unread, sums.fresh, facts.muted ? 0 : sums.unread,
            sums.wroteHere, facts.mentionsMe)
        .run();
}

void touchForums(Cache &cache, ThreadId thread, ForumId home)
{
    cache.touched().forums.insert(home);
    Statement rows = cache.prepare("SELECT forum FROM thread_place WHERE thread = ?");
    rows.bind(thread);
    while (rows.next())
        cache.touched().forums.insert(rows.column<ForumId>(0));
}

void recountThread(Cache &cache, ThreadId thread, const QHash<PostId, QString> &snippets)
{
    cache.touched().threads.insert(thread);
    const auto facts = factsOf(cache, thread);
    if (!facts)
        return;
    touchForums(cache, thread, facts->forum);
    const LastPost last = lastPostOf(cache, thread);
    if (!last.id) {
        removeEmptyThread(cache, thread);
        return;
    }
    const Sums sums = sumsOf(cache, thread, facts->lastVisit);
    writeSummary(cache, thread, *facts, sums, last, snippetFor(cache, last.id, *facts, snippets));
    regroupThread(cache, thread);
}

} // namespace

void recount(Cache &cache, const QSet<ThreadId> &threads, const QHash<PostId, QString> &snippets)
{
    for (const ThreadId thread : threads)
        recountThread(cache, thread, snippets);
}

void regroupForum(Cache &cache, ForumId forum)
{
    Statement rows = cache.prepare(R"(
        UPDATE thread_summary SET inbox_group = standing.inbox_group
        FROM thread_standing AS standing
        WHERE standing.thread = thread_summary.thread AND thread_summary.inbox_group IS NOT standing.inbox_group
          AND thread_summary.thread IN (SELECT thread FROM thread_summary WHERE forum = ?1
                                        UNION ALL SELECT thread FROM thread_place WHERE forum = ?1)
        RETURNING thread)");
    rows.bind(forum);
    while (rows.next())
        cache.touched().threads.insert(rows.column<ThreadId>(0));
}

} // namespace foyer
