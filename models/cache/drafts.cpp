#include "models/cache/drafts.h"

#include "models/cache/drafttext.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QList<OutgoingFile> filesOf(Cache &cache, DraftId id)
{
    Statement rows = cache.prepare("SELECT name, mime, data FROM draft_file WHERE draft = ? ORDER BY id");
    rows.bind(id);
    QList<OutgoingFile> files;
    while (rows.next())
        files.append({ rows.column<QString>(0), rows.column<QString>(1), rows.column<QByteArray>(2) });
    return files;
}

Draft readDraft(Cache &cache, const Statement &row)
{
    Draft draft;
    draft.id = row.column<DraftId>(0);
    draft.account = row.column<AccountId>(1);
    draft.kind = row.column<Draft::Kind>(2);
    draft.forum = row.column<ForumId>(3);
    draft.thread = row.column<ThreadId>(4);
    draft.post = row.column<PostId>(5);
    draft.subject = row.column<QString>(6);
    draft.text = row.column<QString>(7);
    draft.startedFrom = row.column<QByteArray>(8);
    draft.updated = row.column<QDateTime>(9);
    draft.binned = row.column<QDateTime>(10);
    draft.tags = row.column<QString>(11).split(u'\n', Qt::SkipEmptyParts);
    draft.effort = { row.column<int>(12), row.column<int>(13) };
    draft.privately = row.column<bool>(14);
    draft.files = filesOf(cache, draft.id);
    return draft;
}

Error noDraft()
{
    return notFound(QCoreApplication::translate("foyer::Cache", "This draft is not there any more."));
}

void touch(Cache &cache, ThreadId thread)
{
    cache.touched().drafts = true;
    if (thread)
        cache.touched().threads.insert(thread);
}

Expected<void> setBinned(Cache &cache, DraftId id, const QDateTime &when)
{
    const auto kept = draft(cache, id);
    if (!kept)
        return kept.error();
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache.prepare("UPDATE draft SET binned = ? WHERE id = ?").bind(when, id).run();
    touch(cache, kept->thread);
    return transaction.commit();
}

} // namespace

DraftId writeDraft(Cache &cache, const Draft &draft)
{
    DraftId id = draft.id;
    const QDateTime updated = draft.updated.isValid() ? draft.updated : QDateTime::currentDateTimeUtc();
    Statement write = cache.prepare(R"(
        INSERT INTO draft (id, account, kind, forum, thread, post, subject, text, started_from, updated, binned,
                           tags, typing_ms, open_ms, privately)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            account = excluded.account, kind = excluded.kind, forum = excluded.forum, thread = excluded.thread,
            post = excluded.post, subject = excluded.subject, text = excluded.text,
            started_from = excluded.started_from, updated = excluded.updated, binned = excluded.binned,
            tags = excluded.tags, typing_ms = excluded.typing_ms, open_ms = excluded.open_ms,
            privately = excluded.privately)");
    write
        .bind(draft.id, draft.account, draft.kind, draft.forum, draft.thread, draft.post, draft.subject, draft.text,
            draft.startedFrom, updated, draft.binned, draft.tags.join(u'\n'), draft.effort.typingMs,
            draft.effort.openMs, draft.privately)
        .run();
    if (!id)
        id = { write.insertedId() };
    cache.prepare("DELETE FROM draft_file WHERE draft = ?").bind(id).run();
    for (const OutgoingFile &file : draft.files) {
        cache.prepare("INSERT INTO draft_file (draft, name, mime, data) VALUES (?, ?, ?, ?)")
            .bind(id, file.name, file.mimeType, file.data)
            .run();
    }
    touch(cache, draft.thread);
    return id;
}

Expected<DraftId> saveDraft(Cache &cache, const Draft &draft)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    return transaction.commit(writeDraft(cache, draft));
}

Expected<Draft> draft(Cache &cache, DraftId id)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, kind, forum, thread, post, subject, text, started_from, updated, binned, tags,
               typing_ms, open_ms, privately
        FROM draft WHERE id = ?)");
    const Reading reading(cache);
    if (rows.bind(id).next())
        return reading.result(readDraft(cache, rows));
    if (auto read = reading.outcome(); !read)
        return read.error();
    return noDraft();
}

Expected<QList<Draft>> drafts(Cache &cache, bool binned)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, kind, forum, thread, post, subject, text, started_from, updated, binned, tags,
               typing_ms, open_ms, privately
        FROM draft WHERE (binned IS NOT NULL) = ? ORDER BY coalesce(binned, updated) DESC, id DESC)");
    rows.bind(binned);
    const Reading reading(cache);
    QList<Draft> list;
    while (rows.next())
        list.append(readDraft(cache, rows));
    return reading.result(list);
}

Expected<std::optional<Draft>> draftFor(Cache &cache, ThreadId thread, PostId parent)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, kind, forum, thread, post, subject, text, started_from, updated, binned, tags,
               typing_ms, open_ms, privately
        FROM draft WHERE thread = ? AND post = ? AND binned IS NULL AND kind <> 2
          AND NOT EXISTS (SELECT 1 FROM draft_mirror JOIN draft AS mine ON mine.id = draft_mirror.draft
                          WHERE draft_mirror.elsewhere = draft.id AND mine.binned IS NULL)
        ORDER BY updated DESC LIMIT 1)");
    const Reading reading(cache);
    std::optional<Draft> found;
    if (rows.bind(thread, parent).next())
        found = readDraft(cache, rows);
    return reading.result(found);
}

Expected<void> binDraft(Cache &cache, DraftId id)
{
    return setBinned(cache, id, QDateTime::currentDateTimeUtc());
}

Expected<void> restoreDraft(Cache &cache, DraftId id)
{
    return setBinned(cache, id, {});
}

} // namespace foyer
