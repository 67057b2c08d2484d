// How much room pictures take, and which go when it is too much.
#include "models/cache/pictures.h"
#include "models/cache/statement.h"
#include "models/pictures/picturebytes.h"

#include <chrono>

namespace foyer {

using namespace std::chrono_literals;

namespace {

constexpr int perTransaction = 200;

struct Candidate {
    PictureId id;
    QString hash;
    qint64 bytes = 0;
};

// The same bytes may be known by several addresses: they go when nobody knows them any more. The row is changed
// first; what a crash leaves between is swept up later.
Expected<qint64> forget(Cache &cache, const QList<Candidate> &batch)
{
    qint64 freed = 0;
    Transaction transaction(cache);
    QList<Candidate> unknown;
    for (const Candidate &one : batch) {
        Statement row = cache.prepare("UPDATE picture SET state = 0, hash = '' WHERE id = ? RETURNING account");
        if (row.bind(one.id).next())
            cache.touched().pictures.insert(row.column<AccountId>(0));
    }
    for (const Candidate &one : batch) {
        Statement row = cache.prepare("SELECT 1 FROM picture WHERE state = 2 AND hash = ?");
        if (!row.bind(one.hash).next())
            unknown.append(one);
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    const PictureBytes files(cache.file());
    for (const Candidate &one : unknown) {
        files.remove(one.hash.toLatin1());
        freed += one.bytes;
    }
    return freed;
}

} // namespace

Expected<PictureStorage> pictureStorage(Cache &cache)
{
    Statement row = cache.prepare(
        "SELECT count(*), coalesce(sum(bytes), 0) FROM (SELECT DISTINCT hash, bytes FROM picture WHERE state = 2)");
    PictureStorage here;
    if (row.next())
        here = { row.column<qint64>(0), row.column<qint64>(1) };
    return row.result(here);
}

Expected<qint64> trimPictures(Cache &cache, qint64 mostBytes)
{
    const auto here = pictureStorage(cache);
    if (!here)
        return here.error();
    qint64 tooMuch = here->bytes - mostBytes;
    QList<Candidate> going;
    if (tooMuch > 0) {
        Statement rows = cache.prepare(R"(
            SELECT id, hash, bytes FROM picture WHERE state = 2 AND hash NOT IN (
                SELECT starred.hash FROM picture AS starred JOIN picture_use AS use ON use.picture = starred.id
                WHERE starred.state = 2 AND (
                    use.thread IN (SELECT thread FROM thread_state WHERE starred = 1)
                    OR use.thread IN (SELECT post.thread FROM post_state JOIN post ON post.id = post_state.post
                                      WHERE post_state.starred = 1)))
            ORDER BY used, id)");
        while (tooMuch > 0 && rows.next()) {
            going.append({ rows.column<PictureId>(0), rows.column<QString>(1), rows.column<qint64>(2) });
            tooMuch -= going.last().bytes;
        }
        if (auto read = rows.outcome(); !read)
            return read.error();
    }
    qint64 freed = 0;
    for (qsizetype at = 0; at < going.size(); at += perTransaction) {
        const auto some = forget(cache, going.mid(at, perTransaction));
        if (!some)
            return some;
        freed += *some;
    }
    return freed;
}

Expected<int> sweepPictures(Cache &cache, bool repair)
{
    const PictureBytes files(cache.file());
    QSet<QByteArray> known;
    QList<PictureId> lost;
    Statement rows = cache.prepare("SELECT id, hash FROM picture WHERE state = 2");
    while (rows.next()) {
        const QByteArray hash = rows.column<QString>(1).toLatin1();
        if (files.has(hash))
            known.insert(hash);
        else
            lost.append(rows.column<PictureId>(0));
    }
    if (auto read = rows.outcome(); !read)
        return read.error();
    if (!repair)
        return int(lost.size());
    for (const PictureId id : lost)
        cache.prepare("UPDATE picture SET state = 0, hash = '' WHERE id = ?").bind(id).run();
    // An hour: sync may be about to write the row of a file it has just written.
    for (const QByteArray &hash : files.olderThan(1h)) {
        if (!known.contains(hash))
            files.remove(hash);
    }
    return int(lost.size());
}

} // namespace foyer
