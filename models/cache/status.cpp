#include "models/cache/status.h"

#include "models/cache/statement.h"

#include <QVariant>

namespace foyer {

Expected<QList<SyncStatus>> syncStatus(Cache &cache)
{
    Statement rows = cache.prepare(R"(
        SELECT account.id, coalesce(running, 0), job, done, total, since, error_kind, error_text, error_retry
        FROM account LEFT JOIN sync_status ON sync_status.account = account.id ORDER BY account.id)");
    QList<SyncStatus> list;
    while (rows.next()) {
        SyncStatus status;
        status.account = rows.column<AccountId>(0);
        status.running = rows.column<bool>(1);
        status.job = rows.column<QString>(2);
        status.progress = { rows.column<qint64>(3), rows.column<qint64>(4) };
        status.since = rows.column<QDateTime>(5);
        if (!rows.isNull(6))
            status.fault = Error { rows.column<ErrorKind>(6), rows.column<QString>(7), {} };
        if (status.fault && !rows.isNull(8))
            status.fault->retryAfter = std::chrono::seconds(rows.column<qint64>(8));
        list.append(status);
    }
    return rows.result(list);
}

Expected<void> setSyncStatus(Cache &cache, const SyncStatus &status)
{
    const auto &fault = status.fault;
    const QVariant retry = fault && fault->retryAfter ? QVariant(qint64(fault->retryAfter->count())) : QVariant();
    Transaction transaction(cache);
    cache
        .prepare(R"(
            INSERT INTO sync_status (account, running, job, done, total, since, error_kind, error_text, error_retry)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET
                running = excluded.running, job = excluded.job, done = excluded.done, total = excluded.total,
                since = excluded.since, error_kind = excluded.error_kind, error_text = excluded.error_text,
                error_retry = excluded.error_retry)")
        .bind(status.account, status.running, status.job, status.progress.done, status.progress.total, status.since,
            fault ? std::optional(fault->kind) : std::nullopt, fault ? fault->text : QString(), retry)
        .run();
    cache.touched().status = true;
    return transaction.commit();
}

Expected<void> markSynced(Cache &cache, AccountId account, const QDateTime &when)
{
    Transaction transaction(cache);
    cache.prepare("UPDATE account SET last_sync = ?, broken = 0 WHERE id = ?").bind(when, account).run();
    cache
        .prepare(R"(
            INSERT INTO sync_status (account, since) VALUES (?, ?)
            ON CONFLICT (account) DO UPDATE SET running = 0, job = '', done = 0, total = 0, since = excluded.since,
                                                error_kind = NULL, error_text = '', error_retry = NULL)")
        .bind(account, when)
        .run();
    cache.touched().status = true;
    cache.touched().accounts = true;
    return transaction.commit();
}

void requestSync(Cache &cache, AccountId account)
{
    Changes changes;
    if (account) {
        changes.syncWanted.insert(account);
    } else {
        Statement rows = cache.prepare("SELECT id FROM account");
        while (rows.next())
            changes.syncWanted.insert(rows.column<AccountId>(0));
    }
    cache.stream().publish(changes);
}

Expected<QString> setting(Cache &cache, const QString &name, const QString &fallback)
{
    Statement row = cache.prepare("SELECT value FROM setting WHERE name = ?");
    const QString value = row.bind(name).next() ? row.column<QString>(0) : fallback;
    return row.result(value);
}

Expected<void> setSetting(Cache &cache, const QString &name, const QString &value)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache
        .prepare(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name, value)
        .run();
    cache.touched().settings = true;
    return transaction.commit();
}

} // namespace foyer
