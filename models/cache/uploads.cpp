#include "models/cache/uploads.h"

#include "models/cache/ingest.h"
#include "models/cache/statement.h"

namespace foyer {

Expected<UploadRules> uploadRules(Cache &cache, AccountId account)
{
    const auto kept = cursors(cache, account);
    if (!kept)
        return kept.error();
    return UploadRules::fromText(kept->value(uploadRulesCursor));
}

Expected<QList<QByteArray>> uploadedAs(Cache &cache, IntentionId id)
{
    Statement rows = cache.prepare("SELECT reference FROM intention_file WHERE intention = ? ORDER BY id");
    rows.bind(id);
    QList<QByteArray> references;
    while (rows.next())
        references.append(rows.column<QByteArray>(0));
    return rows.result(references);
}

Expected<void> keepUploaded(Cache &cache, IntentionId id, qsizetype index, const QByteArray &reference)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache
        .prepare(R"(
            UPDATE intention_file SET reference = ?3
            WHERE id = (SELECT id FROM intention_file WHERE intention = ?1 ORDER BY id LIMIT 1 OFFSET ?2))")
        .bind(id, qint64(index), reference)
        .run();
    return transaction.commit();
}

} // namespace foyer
