#include "models/cache/draftmirror.h"

#include "models/cache/drafts.h"
#include "models/cache/drafttext.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

void write(Cache &cache, AccountId account, const MirroredDraft &mirror)
{
    cache
        .prepare(R"(
            INSERT INTO draft_mirror (account, key, draft, sequence, there, known, sent, base, elsewhere)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, key) DO UPDATE SET
                draft = excluded.draft, sequence = excluded.sequence, there = excluded.there, known = excluded.known,
                sent = excluded.sent, base = excluded.base, elsewhere = excluded.elsewhere)")
        .bind(account, mirror.key, mirror.draft, mirror.sequence, mirror.there, mirror.known, mirror.sent, mirror.base,
            mirror.elsewhere)
        .run();
}

// Where it belongs here. False: nothing is known of that place.
bool place(Cache &cache, AccountId account, const PlacedDraft &words, Draft &draft)
{
    if (words.thread) {
        Statement row = cache.prepare("SELECT id, forum, root FROM thread WHERE account = ? AND remote_id = ?");
        if (!row.bind(account, words.thread).next())
            return false;
        draft.thread = row.column<ThreadId>(0);
        draft.forum = row.column<ForumId>(1);
        draft.post = row.column<PostId>(2);
        return true;
    }
    Statement row = cache.prepare(R"(
        SELECT id FROM forum WHERE account = ?1
        ORDER BY remote_id <> ?2, may_start = 0, posting, position, id LIMIT 1)"); // where nobody chose: any, the
                                                                                   // person sees it
    if (!row.bind(account, words.forum).next())
        return false;
    draft.forum = row.column<ForumId>(0);
    return true;
}

void bin(Cache &cache, DraftId id, const QDateTime &now)
{
    cache.prepare("UPDATE draft SET binned = ? WHERE id = ? AND binned IS NULL").bind(now, id).run();
}

} // namespace

Expected<QList<MirroredDraft>> mirroredDrafts(Cache &cache, AccountId account)
{
    Statement rows = cache.prepare(R"(
        SELECT key, mine.id, sequence, there, known, sent, base, other.id
        FROM draft_mirror AS mirror
        LEFT JOIN draft AS mine ON mine.id = mirror.draft AND mine.binned IS NULL
        LEFT JOIN draft AS other ON other.id = mirror.elsewhere AND other.binned IS NULL
        WHERE mirror.account = ? ORDER BY key)");
    rows.bind(account);
    QList<MirroredDraft> list;
    while (rows.next()) {
        list.append({ rows.column<QByteArray>(0), rows.column<DraftId>(1), rows.column<qint64>(2), rows.column<bool>(3),
            rows.column<QByteArray>(4), rows.column<QByteArray>(5), rows.column<QString>(6), rows.column<DraftId>(7) });
    }
    return rows.result(list);
}

Expected<void> noteMirror(Cache &cache, AccountId account, const MirroredDraft &mirror)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    write(cache, account, mirror);
    return transaction.commit();
}

Expected<void> forgetMirror(Cache &cache, AccountId account, const QByteArray &key)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache.prepare("DELETE FROM draft_mirror WHERE account = ? AND key = ?").bind(account, key).run();
    return transaction.commit();
}

// Without files: they are not the server's to keep, and may be large.
Expected<QList<PlacedDraft>> draftsToMirror(Cache &cache, AccountId account)
{
    Statement rows = cache.prepare(R"(
        SELECT draft.id, draft.kind, draft.forum, draft.thread, draft.post, draft.subject, draft.text, draft.updated,
               draft.tags, draft.typing_ms, draft.open_ms, thread.remote_id, forum.remote_id
        FROM draft
        LEFT JOIN thread ON thread.id = draft.thread
        LEFT JOIN forum ON forum.id = draft.forum
        WHERE draft.account = ?1 AND draft.binned IS NULL
          AND (draft.kind = 0 AND thread.remote_id IS NOT NULL OR draft.kind = 1)
          AND NOT EXISTS (SELECT 1 FROM draft_mirror AS mirror
                          JOIN draft AS mine ON mine.id = mirror.draft AND mine.binned IS NULL
                          WHERE mirror.elsewhere = draft.id)
        ORDER BY draft.updated DESC, draft.id DESC)");
    rows.bind(account);
    QList<PlacedDraft> list;
    while (rows.next()) {
        Draft draft;
        draft.id = rows.column<DraftId>(0);
        draft.account = account;
        draft.kind = rows.column<Draft::Kind>(1);
        draft.forum = rows.column<ForumId>(2);
        draft.thread = rows.column<ThreadId>(3);
        draft.post = rows.column<PostId>(4);
        draft.subject = rows.column<QString>(5);
        draft.text = rows.column<QString>(6);
        draft.updated = rows.column<QDateTime>(7);
        draft.tags = rows.column<QString>(8).split(u'\n', Qt::SkipEmptyParts);
        draft.effort = { rows.column<int>(9), rows.column<int>(10) };
        if (draft.text.trimmed().isEmpty() && draft.subject.trimmed().isEmpty())
            continue;
        const bool reply = draft.kind == Draft::Kind::Reply;
        list.append({ draft, reply ? rows.column<RemoteThreadId>(11) : RemoteThreadId(),
            reply ? RemoteForumId() : rows.column<RemoteForumId>(12) });
    }
    return rows.result(list);
}

Expected<bool> takeServerDraft(
    Cache &cache, AccountId account, MirroredDraft mirror, const PlacedDraft &words, Arrival arrival)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Draft draft = words.draft;
    draft.id = {};
    draft.account = account;
    draft.kind = words.thread ? Draft::Kind::Reply : Draft::Kind::NewThread;
    // A clock that runs ahead would keep it on top of everything for ever.
    draft.updated = draft.updated.isValid() && draft.updated < now ? draft.updated : now;
    if (arrival == Arrival::New) {
        if (!place(cache, account, words, draft))
            return false;
    } else {
        const auto mine = foyer::draft(cache, mirror.draft);
        if (!mine)
            return mine.error();
        draft.kind = mine->kind;
        draft.forum = mine->forum;
        draft.thread = mine->thread;
        draft.post = mine->post;
        if (arrival == Arrival::Instead)
            draft.files = mine->files;
    }
    if (arrival == Arrival::Instead)
        bin(cache, mirror.draft, now);
    (arrival == Arrival::Beside ? mirror.elsewhere : mirror.draft) = writeDraft(cache, draft);
    write(cache, account, mirror);
    return transaction.commit(true);
}

} // namespace foyer
