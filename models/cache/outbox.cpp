#include "models/cache/outbox.h"

#include "models/cache/outboxrows.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>

namespace foyer {

namespace {

Expected<QList<Intention>> readAll(Cache &cache, Statement &rows)
{
    const Reading reading(cache);
    QList<Intention> list;
    while (rows.next())
        list.append(readIntention(cache, rows));
    return reading.result(list);
}

} // namespace

Expected<Intention> intention(Cache &cache, IntentionId id)
{
    const Reading reading(cache);
    Statement rows = cache.prepare("SELECT " FOYER_INTENTION_COLUMNS " FROM intention WHERE id = ?");
    if (rows.bind(id).next())
        return reading.result(readIntention(cache, rows));
    if (auto read = reading.outcome(); !read)
        return read.error();
    return notFound(QCoreApplication::translate("foyer::Cache", "This item is not in the outbox any more."));
}

Expected<QList<Intention>> outbox(Cache &cache, AccountId account)
{
    Statement rows = cache.prepare("SELECT " FOYER_INTENTION_COLUMNS R"( FROM intention
        WHERE state NOT IN (4, 8) AND (?1 IS NULL OR account = ?1) ORDER BY id)");
    rows.bind(account);
    return readAll(cache, rows);
}

Expected<QList<Intention>> receipts(Cache &cache, int limit)
{
    Statement rows = cache.prepare("SELECT " FOYER_INTENTION_COLUMNS
                                   " FROM intention WHERE state = 4 AND kind < 4 ORDER BY seen DESC, id DESC LIMIT ?");
    rows.bind(limit);
    return readAll(cache, rows);
}

Expected<ThreadId> threadOf(Cache &cache, const Intention &intention)
{
    // A thread of mine has one as soon as it was read back.
    Statement row = cache.prepare(R"(
        SELECT post.thread FROM intention
        JOIN post ON post.id = coalesce(intention.post, intention.seen_post) WHERE intention.id = ?)");
    ThreadId thread;
    if (row.bind(intention.id).next())
        thread = row.column<ThreadId>(0);
    return row.result(thread);
}

Expected<std::optional<Intention>> nextToSend(Cache &cache, AccountId account, const QDateTime &now)
{
    Statement rows = cache.prepare("SELECT " FOYER_INTENTION_COLUMNS R"( FROM intention_ready
        WHERE account = ? AND coalesce(next_try, 0) <= ? ORDER BY id LIMIT 1)");
    const Reading reading(cache);
    std::optional<Intention> next;
    if (rows.bind(account, now).next())
        next = readIntention(cache, rows);
    return reading.result(next);
}

Expected<std::optional<QDateTime>> nextTryAt(Cache &cache, AccountId account)
{
    Statement row = cache.prepare("SELECT min(coalesce(next_try, written)) FROM intention_ready WHERE account = ?");
    std::optional<QDateTime> at;
    if (row.bind(account).next())
        at = row.column<std::optional<QDateTime>>(0);
    return row.result(at);
}

} // namespace foyer
