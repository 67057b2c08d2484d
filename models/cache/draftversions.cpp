// The two versions of a draft that was changed here and elsewhere, and what the person makes of them.
#include "models/cache/draftmirror.h"
#include "models/cache/drafts.h"
#include "models/cache/drafttext.h"
#include "models/cache/statement.h"
#include "models/text/merge.h"

#include <QCoreApplication>

namespace foyer {

namespace {

void bin(Cache &cache, DraftId id)
{
    cache.prepare("UPDATE draft SET binned = ? WHERE id = ?").bind(QDateTime::currentDateTimeUtc(), id).run();
}

// From now on there is one, and what it was made of is what the server has.
void settle(Cache &cache, const DraftVersions &versions, DraftId kept)
{
    cache
        .prepare(R"(
            UPDATE draft_mirror SET draft = ?3, elsewhere = NULL,
                                    base = coalesce((SELECT text FROM draft WHERE id = ?2), '')
            WHERE draft = ?1 AND elsewhere = ?2)")
        .bind(versions.mine, versions.elsewhere, kept)
        .run();
}

QString baseOf(Cache &cache, const DraftVersions &versions)
{
    Statement row = cache.prepare("SELECT base FROM draft_mirror WHERE draft = ? AND elsewhere = ?");
    return row.bind(versions.mine, versions.elsewhere).next() ? row.column<QString>(0) : QString();
}

} // namespace

Expected<std::optional<DraftVersions>> versionsOf(Cache &cache, DraftId either)
{
    Statement rows = cache.prepare(R"(
        SELECT mine.id, other.id, other.updated FROM draft_mirror AS mirror
        JOIN draft AS mine ON mine.id = mirror.draft AND mine.binned IS NULL
        JOIN draft AS other ON other.id = mirror.elsewhere AND other.binned IS NULL
        WHERE mirror.draft = ?1 OR mirror.elsewhere = ?1 LIMIT 1)");
    std::optional<DraftVersions> found;
    if (rows.bind(either).next())
        found = { rows.column<DraftId>(0), rows.column<DraftId>(1), rows.column<QDateTime>(2) };
    return rows.result(found);
}

Expected<QSet<DraftId>> draftsElsewhere(Cache &cache)
{
    Statement rows = cache.prepare(R"(
        SELECT mirror.elsewhere FROM draft_mirror AS mirror
        JOIN draft AS mine ON mine.id = mirror.draft AND mine.binned IS NULL
        WHERE mirror.elsewhere IS NOT NULL)");
    QSet<DraftId> ids;
    while (rows.next())
        ids.insert(rows.column<DraftId>(0));
    return rows.result(ids);
}

Expected<void> keepVersion(Cache &cache, DraftId either)
{
    const auto versions = versionsOf(cache, either);
    if (!versions)
        return versions.error();
    const auto kept = draft(cache, either);
    if (!*versions || !kept)
        return kept ? Expected<void>() : kept.error();
    Transaction transaction(cache, Transaction::Kind::Durable);
    settle(cache, **versions, either);
    bin(cache, either == (*versions)->mine ? (*versions)->elsewhere : (*versions)->mine);
    cache.touched().drafts = true;
    cache.touched().threads.insert(kept->thread);
    return transaction.commit();
}

Expected<MergedDraft> mergeVersions(Cache &cache, DraftId either, const QString &myName, const QString &theirName)
{
    const auto versions = versionsOf(cache, either);
    if (!versions)
        return versions.error();
    if (!*versions)
        return Error { ErrorKind::NotFound,
            QCoreApplication::translate("foyer::Cache", "There is nothing to merge here."), {} };
    const auto mine = draft(cache, (*versions)->mine);
    const auto theirs = draft(cache, (*versions)->elsewhere);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    const MergedText merged = mergeTexts(baseOf(cache, **versions), mine->text, theirs->text, myName, theirName);
    Draft both = *mine;
    both.text = merged.text;
    both.updated = QDateTime::currentDateTimeUtc();
    if (both.subject.trimmed().isEmpty())
        both.subject = theirs->subject;
    Draft before = *mine;
    before.id = {};
    before.binned = both.updated;
    Transaction transaction(cache, Transaction::Kind::Durable);
    settle(cache, **versions, mine->id);
    bin(cache, theirs->id);
    writeDraft(cache, before);
    writeDraft(cache, both);
    return transaction.commit(MergedDraft { mine->id, merged.conflicts });
}

} // namespace foyer
