#include "models/cache/ingest.h"

#include "models/cache/accounts.h"
#include "models/cache/jsonlist.h"
#include "models/cache/marksteps.h"
#include "models/cache/postwriter.h"
#include "models/cache/servernotices.h"
#include "models/cache/statement.h"

#include <span>

namespace foyer {

namespace {

constexpr qsizetype atLeast = 25; // posts in a transaction, however many wait

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

// One transaction's worth, from the post at `from`; returns where the next one begins.
qsizetype ingestFrom(IngestContext &context, const PreparedPage &prepared, qsizetype from)
{
    const Page &page = prepared.page;
    const auto posts = std::span(page.posts.cbegin(), page.posts.cend());
    const auto wanted = [&](qsizetype at) {
        // A thread that came without a post would count as empty, and go.
        return page.threads.isEmpty() && at - from >= atLeast && context.cache.stream().writeTurns().waiting() > 0;
    };
    if (from == 0)
        ingestForums(context, page);
    PostWriter writer(context);
    for (const RemoteThread &thread : page.threads)
        writer.writeThread(thread);
    writer.expect(posts.subspan(size_t(from)));
    qsizetype at = from;
    for (; at < page.posts.size() && !wanted(at); ++at)
        writer.write(page.posts[at], prepared.posts[at]);
    if (at == page.posts.size()) {
        for (const Placing &placing : page.placings)
            writer.place(placing);
        for (const RemotePostId &id : page.gone)
            writer.setGone(id);
        for (const RemoteThreadId &id : page.goneThreads)
            writer.setGone(id);
        for (auto it = page.readUpTo.cbegin(); it != page.readUpTo.cend(); ++it)
            writer.readElsewhere(it.key(), it.value());
        if (page.customs)
            writeCustoms(context.cache, context.account, *page.customs);
        if (page.tagLevels)
            writeTagLevels(context.cache, context.account, *page.tagLevels);
        writeNotices(context, page.notices);
        writeCursors(context.cache, context.account, page.cursors);
        if (page.progress)
            writeProgress(context.cache, context.account, *page.progress);
    }
    writer.finish();
    return at;
}

} // namespace

Expected<Ingested> ingest(Cache &cache, AccountId account, const PreparedPage &page)
{
    const auto me = foyer::account(cache, account);
    if (!me)
        return me.error();
    IngestContext context { cache, account, QDateTime::currentDateTimeUtc(), me->identityMail.toLower(),
        me->capabilities.testFlag(Capability::ByHand) ? me->identityName : QString(), !me->lastSync.isValid(), {} };
    qsizetype next = 0;
    do {
        Transaction transaction(cache);
        next = ingestFrom(context, page, next);
        if (auto done = transaction.commit(); !done)
            return done.error();
    } while (next < page.page.posts.size());
    return context.result;
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

Expected<QHash<QString, RemotePostId>> ownNamesIn(Cache &cache, AccountId account, const RemoteThreadId &thread)
{
    Statement rows = cache.prepare(R"(
        SELECT json_extract(extra, '$.id'), remote_id FROM post
        WHERE thread = (SELECT id FROM thread WHERE account = ? AND remote_id = ?)
          AND ghost = 0 AND gone = 0 AND superseded = 0 AND extra IS NOT NULL)");
    rows.bind(account, thread);
    QHash<QString, RemotePostId> names;
    while (rows.next()) {
        if (const QString own = rows.column<QString>(0); !own.isEmpty())
            names.insert(own, rows.column<RemotePostId>(1));
    }
    return rows.result(names);
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
