#include "models/cache/recount.h"

#include "models/cache/body.h"
#include "models/cache/jsonlist.h"
#include "models/cache/removeposts.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"

namespace foyer {

namespace {

// False when the thread has no posts left. Its root may be a ghost: then the first to speak stands for the author.
bool writeSummary(Cache &cache, ThreadId thread)
{
    Statement write = cache.prepare(R"(
        INSERT INTO thread_summary (thread, account, forum, pinned, author, last_author, last_post, snippet, created,
                                    last_activity, posts, people, unread, fresh, counted, wrote_here, mentions_me)
        SELECT thread.id, thread.account, thread.forum, thread.pinned,
               coalesce(root.author, (SELECT author FROM post WHERE thread = ?1 AND ghost = 0 AND superseded = 0
                                      ORDER BY created, id LIMIT 1)),
               last.author, last.id, '', min(post.created), last.created, count(*), count(DISTINCT post.author),
               count(*) FILTER (WHERE mark.read IS NOT 1),
               count(*) FILTER (WHERE mark.read IS NOT 1 AND post.arrived > state.last_visit),
               count(*) FILTER (WHERE mark.read IS NOT 1 AND state.watch IS NOT 0),
               max(post.mine),
               EXISTS (SELECT 1 FROM notice WHERE notice.thread = ?1 AND notice.read = 0 AND notice.post IS NOT NULL)
        FROM thread
        JOIN post AS last ON last.id = (SELECT id FROM post WHERE thread = ?1 AND ghost = 0 AND superseded = 0
                                        ORDER BY created DESC, id DESC LIMIT 1)
        JOIN post ON post.thread = thread.id AND post.ghost = 0 AND post.superseded = 0
        LEFT JOIN post_state AS mark ON mark.post = post.id
        LEFT JOIN thread_state AS state ON state.thread = thread.id
        LEFT JOIN post AS root ON root.id = thread.root
        WHERE thread.id = ?1
        GROUP BY thread.id
        ON CONFLICT (thread) DO UPDATE SET
            account = excluded.account, forum = excluded.forum, pinned = excluded.pinned, author = excluded.author,
            last_author = excluded.last_author, last_post = excluded.last_post,
            snippet = iif(last_post IS excluded.last_post, snippet, ''),
            created = excluded.created, last_activity = excluded.last_activity, posts = excluded.posts,
            people = excluded.people, unread = excluded.unread, fresh = excluded.fresh, counted = excluded.counted,
            wrote_here = excluded.wrote_here, mentions_me = excluded.mentions_me)");
    return write.bind(thread).run() && write.rowsChanged() > 0;
}

// Where the last post is another one now, or was edited.
void writeSnippets(Cache &cache, const QString &threads, const QHash<PostId, QString> &snippets)
{
    Statement rows = cache.prepare(R"(
        SELECT thread, last_post, snippet = '' FROM thread_summary WHERE thread IN (SELECT value FROM json_each(?)))");
    rows.bind(threads);
    while (rows.next()) {
        const PostId post = rows.column<PostId>(1);
        const auto known = snippets.constFind(post);
        if (known == snippets.cend() && !rows.column<bool>(2))
            continue;
        cache.prepare("UPDATE thread_summary SET snippet = ? WHERE thread = ?")
            .bind(known == snippets.cend() ? snippet(bodyOf(cache, post)) : *known, rows.column<ThreadId>(0))
            .run();
    }
}

void touchForums(Cache &cache, const QString &threads)
{
    Statement rows = cache.prepare(R"(
        SELECT forum FROM thread WHERE id IN (SELECT value FROM json_each(?1))
        UNION SELECT forum FROM thread_place WHERE thread IN (SELECT value FROM json_each(?1)))");
    rows.bind(threads);
    while (rows.next())
        cache.touched().forums.insert(rows.column<ForumId>(0));
}

// The threads a list of the Inbox no longer or newly shows are told of.
void regroup(Cache &cache, const QString &threads)
{
    Statement rows = cache.prepare(R"(
        UPDATE thread_summary SET inbox_group = standing.inbox_group
        FROM thread_standing AS standing
        WHERE standing.thread = thread_summary.thread AND thread_summary.inbox_group IS NOT standing.inbox_group
          AND thread_summary.thread IN (SELECT value FROM json_each(?))
        RETURNING thread_summary.thread)");
    rows.bind(threads);
    while (rows.next())
        cache.touched().threads.insert(rows.column<ThreadId>(0));
}

} // namespace

void recount(Cache &cache, const QSet<ThreadId> &threads, const QHash<PostId, QString> &snippets)
{
    if (threads.isEmpty())
        return;
    const QString list = jsonList(threads);
    touchForums(cache, list);
    for (const ThreadId thread : threads) {
        cache.touched().threads.insert(thread);
        if (!writeSummary(cache, thread))
            removeEmptyThread(cache, thread);
    }
    writeSnippets(cache, list, snippets);
    regroup(cache, list);
}

void regroupForum(Cache &cache, ForumId forum)
{
    Statement rows = cache.prepare(R"(
        SELECT thread FROM thread_summary WHERE forum = ?1
        UNION SELECT thread FROM thread_place WHERE forum = ?1)");
    rows.bind(forum);
    QList<ThreadId> threads;
    while (rows.next())
        threads.append(rows.column<ThreadId>(0));
    regroup(cache, jsonList(threads));
}

void regroupTag(Cache &cache, AccountId account, const QString &tag)
{
    Statement rows = cache.prepare(R"(
        SELECT id FROM thread
        WHERE account = ? AND instr(char(10) || lower(tags) || char(10), char(10) || lower(?) || char(10)))");
    rows.bind(account, tag);
    QList<ThreadId> threads;
    while (rows.next())
        threads.append(rows.column<ThreadId>(0));
    regroup(cache, jsonList(threads));
}

} // namespace foyer
