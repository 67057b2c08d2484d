#include "models/cache/readreports.h"

#include "models/cache/statement.h"
#include "models/capabilities.h"

namespace foyer {

namespace {

constexpr auto keptByServer = quint32(Capability::ServerRead);

} // namespace

void noteRead(Cache &cache, PostId post, bool read)
{
    if (!read) {
        cache.prepare("DELETE FROM read_report WHERE post = ?").bind(post).run();
        return;
    }
    cache
        .prepare(R"(
            INSERT INTO read_report (post)
            SELECT post.id FROM post JOIN account ON account.id = post.account
            WHERE post.id = ? AND post.ghost = 0 AND (account.capabilities & ?) <> 0
            ON CONFLICT (post) DO NOTHING)")
        .bind(post, keptByServer)
        .run();
}

Expected<void> addReadingTime(Cache &cache, const QHash<PostId, qint64> &milliseconds)
{
    Transaction transaction(cache);
    for (auto it = milliseconds.cbegin(); it != milliseconds.cend(); ++it) {
        cache
            .prepare(R"(
                INSERT INTO read_report (post, ms)
                SELECT post.id, ?2 FROM post JOIN account ON account.id = post.account
                JOIN post_state ON post_state.post = post.id
                WHERE post.id = ?1 AND post.ghost = 0 AND post_state.read = 1 AND (account.capabilities & ?3) <> 0
                ON CONFLICT (post) DO UPDATE SET ms = ms + excluded.ms)")
            .bind(it.key(), it.value(), keptByServer)
            .run();
    }
    return transaction.commit();
}

Expected<std::optional<UntoldReading>> nextUntoldReading(Cache &cache, AccountId account, int most)
{
    using Next = std::optional<UntoldReading>;
    Statement rows = cache.prepare(R"(
        SELECT post.id, post.remote_id, read_report.ms, thread.remote_id
        FROM read_report JOIN post ON post.id = read_report.post JOIN thread ON thread.id = post.thread
        WHERE post.thread = (
            SELECT first.thread FROM read_report AS untold JOIN post AS first ON first.id = untold.post
            JOIN thread AS there ON there.id = first.thread
            WHERE first.account = ?1 AND there.remote_id IS NOT NULL LIMIT 1)
        ORDER BY post.created, post.id LIMIT ?2)");
    UntoldReading untold;
    rows.bind(account, most);
    while (rows.next()) {
        untold.thread = rows.column<RemoteThreadId>(3);
        untold.posts.append({ rows.column<PostId>(0), rows.column<RemotePostId>(1), rows.column<qint64>(2) });
    }
    return rows.result(untold.posts.isEmpty() ? Next() : Next(std::move(untold)));
}

Expected<void> dropTold(Cache &cache, const UntoldReading &told)
{
    Transaction transaction(cache);
    for (const ReadPost &post : told.posts) {
        cache.prepare("DELETE FROM read_report WHERE post = ? AND ms <= ?").bind(post.id, post.ms).run();
        cache.prepare("UPDATE read_report SET ms = ms - ?2 WHERE post = ?1").bind(post.id, post.ms).run();
    }
    return transaction.commit();
}

} // namespace foyer
