#include "models/cache/ingest.h"

#include "models/cache/accounts.h"
#include "models/cache/jsonlist.h"
#include "models/cache/postwriter.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

void writeCursors(Cache &cache, AccountId account, const QHash<QString, QByteArray> &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        cache
            .prepare(R"(
                    INSERT INTO cursor (account, name, value) VALUES (?, ?, ?)
                    ON CONFLICT (account, name) DO UPDATE SET value = excluded.value)")
            .bind(account, it.key(), it.value())
            .run();
    }
}

void writeProgress(Cache &cache, AccountId account, const Progress &progress)
{
    cache
        .prepare(R"(
                INSERT INTO sync_status (account, done, total) VALUES (?, ?, ?)
                ON CONFLICT (account) DO UPDATE SET done = excluded.done, total = excluded.total)")
        .bind(account, progress.done, progress.total)
        .run();
    cache.touched().status = true;
}

} // namespace

Expected<Ingested> ingest(Cache &cache, AccountId account, const PreparedPage &page)
{
    const auto me = foyer::account(cache, account);
    if (!me)
        return me.error();
    Transaction transaction(cache);
    IngestContext context { cache, account, QDateTime::currentDateTimeUtc(), me->identityMail.toLower(),
        !me->lastSync.isValid(), {} };
    ingestForums(context, page.page);
    PostWriter writer(context);
    writer.expect(page.page);
    for (const RemoteThread &thread : page.page.threads)
        writer.writeThread(thread);
    for (qsizetype i = 0; i < page.page.posts.size(); ++i)
        writer.write(page.page.posts[i], page.posts[i]);
    for (const Placing &placing : page.page.placings)
        writer.place(placing);
    for (const RemotePostId &id : page.page.gone)
        writer.setGone(id);
    writeCursors(cache, account, page.page.cursors);
    if (page.page.progress)
        writeProgress(cache, account, *page.page.progress);
    writer.finish();
    return transaction.commit(context.result);
}

Expected<QHash<QString, QByteArray>> cursors(Cache &cache, AccountId account)
{
    Statement rows = cache.prepare("SELECT name, value FROM cursor WHERE account = ?");
    rows.bind(account);
    QHash<QString, QByteArray> result;
    while (rows.next())
        result.insert(rows.column<QString>(0), rows.column<QByteArray>(1));
    return rows.result(result);
}

Expected<QList<qint64>> numbersIn(Cache &cache, AccountId account, const RemoteForumId &forum)
{
    Statement rows = cache.prepare(R"(
        SELECT place.number FROM post_place AS place JOIN post ON post.id = place.post
        WHERE place.forum = (SELECT id FROM forum WHERE account = ? AND remote_id = ?)
          AND place.number > 0 AND post.gone = 0 AND post.superseded = 0
        ORDER BY place.number)");
    rows.bind(account, forum);
    QList<qint64> result;
    while (rows.next())
        result.append(rows.column<qint64>(0));
    return rows.result(result);
}

Expected<QList<RemotePostId>> namesIn(
    Cache &cache, AccountId account, const RemoteForumId &forum, const QList<qint64> &numbers)
{
    Statement row = cache.prepare(R"(
        SELECT post.remote_id FROM post_place AS place JOIN post ON post.id = place.post
        WHERE place.forum = (SELECT id FROM forum WHERE account = ? AND remote_id = ?) AND place.number = ?)");
    QList<RemotePostId> result;
    for (const qint64 number : numbers) {
        if (row.bind(account, forum, number).next())
            result.append(row.column<RemotePostId>(0));
    }
    return row.result(result);
}

Expected<QSet<RemotePostId>> known(Cache &cache, AccountId account, const QList<RemotePostId> &ids)
{
    QList<qint64> hashes;
    for (const RemotePostId &id : ids)
        hashes.append(remoteHash(account, id.value));
    Statement rows = cache.prepare(R"(
        SELECT remote_id FROM json_each(?) AS wanted CROSS JOIN post ON post.remote_hash = wanted.value
        WHERE account = ? AND (superseded = 1 OR EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id)))");
    rows.bind(jsonList(hashes), account);
    QSet<RemotePostId> kept;
    while (rows.next())
        kept.insert(rows.column<RemotePostId>(0));
    return rows.result(kept.intersect({ ids.cbegin(), ids.cend() }));
}

} // namespace foyer
