// What may go when the cache is to stay small. Never what I wrote, starred, answer, or have not read.

#include "models/cache/maintenance.h"
#include "models/cache/postwords.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"

#include <QDateTime>
#include <QHash>

namespace foyer {

namespace {

constexpr int perTransaction = 500; // the window's own writes wait no longer than that takes
constexpr int binDays = 30;

struct Candidate {
    PostId post;
    ThreadId thread;
    qint64 bytes = 0;
};

// Newest first, forum by forum: what lies beyond a limit and is not protected.
Expected<QList<Candidate>> candidates(Cache &cache, const Retention &rule)
{
    Statement rows = cache.prepare(R"(
            SELECT post.id, post.thread, thread.forum, post.created,
                   length(post_body.data) + coalesce((SELECT sum(length(data)) FROM attachment
                       JOIN attachment_data ON attachment_data.attachment = attachment.id
                       WHERE attachment.post = post.id), 0),
                   post.mine = 0 AND coalesce(state.read, 0) = 1 AND coalesce(state.starred, 0) = 0
                       AND coalesce(thread_state.starred, 0) = 0
                       AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.post = post.id)
                       AND NOT EXISTS (SELECT 1 FROM intention WHERE intention.post = post.id AND state NOT IN (4, 8))
            FROM post
            JOIN post_body ON post_body.post = post.id
            JOIN thread ON thread.id = post.thread
            LEFT JOIN post_state AS state ON state.post = post.id
            LEFT JOIN thread_state ON thread_state.thread = post.thread
            WHERE post.superseded = 0
            ORDER BY thread.forum, post.created DESC)");
    const qint64 oldest = rule.days > 0 ? QDateTime::currentDateTimeUtc().addDays(-rule.days).toMSecsSinceEpoch() : 0;
    QList<Candidate> list;
    ForumId forum;
    qint64 posts = 0;
    qint64 bytes = 0;
    while (rows.next()) {
        if (rows.column<ForumId>(2) != forum) {
            forum = rows.column<ForumId>(2);
            posts = bytes = 0;
        }
        const qint64 size = rows.column<qint64>(4);
        ++posts;
        bytes += size;
        const bool beyond = (rule.days > 0 && rows.column<qint64>(3) < oldest) || (rule.posts > 0 && posts > rule.posts)
            || (rule.bytes > 0 && bytes > rule.bytes);
        if (beyond && rows.column<bool>(5))
            list.append({ rows.column<PostId>(0), rows.column<ThreadId>(1), size });
    }
    return rows.result(list);
}

// Answers to what goes hang below the next one above that stays.
void closeGaps(Cache &cache, ThreadId thread, const QSet<PostId> &going)
{
    QHash<PostId, PostId> parents;
    {
        Statement rows = cache.prepare("SELECT id, parent FROM post WHERE thread = ?");
        rows.bind(thread);
        while (rows.next())
            parents.insert(rows.column<PostId>(0), rows.column<PostId>(1));
    }
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        PostId above = it.value();
        while (going.contains(above))
            above = parents.value(above);
        if (above != it.value() && !going.contains(it.key()))
            cache.prepare("UPDATE post SET parent = ? WHERE id = ?").bind(above, it.key()).run();
    }
}

// The head stays as a ghost: by its name later posts find their thread.
bool headsThread(Cache &cache, const Candidate &candidate)
{
    Statement row = cache.prepare("SELECT 1 FROM thread WHERE id = ? AND root = ?");
    return row.bind(candidate.thread, candidate.post).next();
}

void removePost(Cache &cache, const Candidate &candidate, bool asGhost)
{
    unindex(cache, candidate.post);
    if (asGhost) {
        cache.prepare("DELETE FROM post_body WHERE post = ?").bind(candidate.post).run();
        cache.prepare("DELETE FROM attachment WHERE post = ?").bind(candidate.post).run();
        cache.prepare("UPDATE post SET ghost = 1 WHERE id = ?").bind(candidate.post).run();
    } else {
        cache.prepare("DELETE FROM post WHERE superseded = 1 AND parent = ? AND thread = ?")
            .bind(candidate.post, candidate.thread)
            .run();
        cache.prepare("DELETE FROM post WHERE id = ?").bind(candidate.post).run();
    }
    cache.prepare("DELETE FROM notice WHERE post = ?").bind(candidate.post).run();
    cache.touched().posts.insert(candidate.post);
}

Expected<void> remove(Cache &cache, const QList<Candidate> &batch)
{
    Transaction transaction(cache);
    QHash<ThreadId, QSet<PostId>> going;
    QSet<ThreadId> threads;
    for (const Candidate &candidate : batch) {
        threads.insert(candidate.thread);
        if (!headsThread(cache, candidate))
            going[candidate.thread].insert(candidate.post);
    }
    for (auto it = going.cbegin(); it != going.cend(); ++it)
        closeGaps(cache, it.key(), it.value());
    for (const Candidate &candidate : batch)
        removePost(cache, candidate, !going.value(candidate.thread).contains(candidate.post));
    recount(cache, threads);
    return transaction.commit();
}

Expected<void> emptyBin(Cache &cache)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    Statement write = cache.prepare("DELETE FROM draft WHERE binned < ?");
    write.bind(QDateTime::currentDateTimeUtc().addDays(-binDays)).run();
    cache.touched().drafts = write.rowsChanged() > 0;
    return transaction.commit();
}

} // namespace

Expected<RetentionReport> applyRetention(Cache &cache, const Retention &rule, bool dryRun)
{
    const auto all = candidates(cache, rule);
    if (!all)
        return all.error();
    RetentionReport report;
    for (const Candidate &candidate : *all) {
        ++report.posts;
        report.bytes += candidate.bytes;
    }
    if (dryRun)
        return report;
    for (qsizetype at = 0; at < all->size(); at += perTransaction) {
        if (auto done = remove(cache, all->mid(at, perTransaction)); !done)
            return done.error();
    }
    if (auto done = emptyBin(cache); !done)
        return done.error();
    return report;
}

} // namespace foyer
