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

std::optional<QString> obstacleTo(const OutgoingFile &file, const UploadRules &rules, const QString &community)
{
    if (file.data.isEmpty())
        return Words::tr("“%1” is empty.").arg(file.name);
    const QString extension = file.name.section(u'.', -1).toLower();
    const bool named = file.name.contains(u'.') && !extension.isEmpty();
    const bool anything = rules.extensions.isEmpty() || rules.extensions.contains(u"*"_s);
    if (!anything && !(named && rules.extensions.contains(extension))) {
        return Words::tr("%1 does not take files like “%2”. It takes: %3.")
            .arg(community, file.name, rules.extensions.join(u", "_s));
    }
    const qint64 most = file.mimeType.startsWith("image/"_L1) ? rules.mostImageBytes : rules.mostFileBytes;
    if (most > 0 && file.data.size() > most) {
        return Words::tr("“%1” is too large for %2: it has %3, and %4 are allowed.")
            .arg(file.name, community, sizeOf(file.data.size()), sizeOf(most));
    }
    return std::nullopt;
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
