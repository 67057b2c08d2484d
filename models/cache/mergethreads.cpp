#include "models/cache/mergethreads.h"

#include "models/cache/statement.h"

namespace foyer {

namespace {

qint64 sizeOf(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT count(*) FROM post WHERE thread = ?");
    return row.bind(thread).next() ? row.column<qint64>(0) : 0;
}

// Both forums go on showing it.
void mergePlaces(Cache &cache, ThreadId kept, ThreadId dropped)
{
    cache
        .prepare(R"(
                INSERT OR IGNORE INTO thread_place (forum, thread)
                SELECT forum, ?1 FROM thread WHERE id IN (?1, ?2)
                UNION SELECT forum, ?1 FROM thread_place WHERE thread = ?2)")
        .bind(kept, dropped)
        .run();
}

} // namespace

void mergeMarks(Cache &cache, ThreadId kept, ThreadId dropped)
{
    cache
        .prepare(R"(
                INSERT INTO thread_state (thread, watch, starred, last_visit)
                SELECT ?, watch, starred, last_visit FROM thread_state WHERE thread = ?
                ON CONFLICT (thread) DO UPDATE SET
                    watch = CASE thread_state.watch WHEN 1 THEN excluded.watch ELSE thread_state.watch END,
                    starred = max(thread_state.starred, excluded.starred),
                    last_visit = max(coalesce(thread_state.last_visit, excluded.last_visit),
                                     coalesce(excluded.last_visit, thread_state.last_visit)))")
        .bind(kept, dropped)
        .run();
    cache.prepare("UPDATE notice SET thread = ? WHERE thread = ?").bind(kept, dropped).run();
    cache.prepare("UPDATE draft SET thread = ? WHERE thread = ?").bind(kept, dropped).run();
}

Merged mergeThreads(Cache &cache, ThreadId lower, ThreadId upper)
{
    const bool upperIsLarger = sizeOf(cache, upper) >= sizeOf(cache, lower);
    const Merged merged { upperIsLarger ? upper : lower, upperIsLarger ? lower : upper };
    mergePlaces(cache, merged.kept, merged.dropped);
    if (merged.kept != upper) {
        cache
            .prepare(R"(
                UPDATE thread SET root = head.root, title = head.title, forum = head.forum
                FROM thread AS head WHERE thread.id = ? AND head.id = ?)")
            .bind(merged.kept, upper)
            .run();
    }
    cache
        .prepare(
            "DELETE FROM thread_place WHERE thread = ?1 AND forum = (SELECT forum FROM thread WHERE thread.id = ?1)")
        .bind(merged.kept)
        .run();
    mergeMarks(cache, merged.kept, merged.dropped);
    return merged;
}

void dropThread(Cache &cache, ThreadId thread)
{
    cache.prepare("DELETE FROM thread WHERE id = ?").bind(thread).run();
}

} // namespace foyer
