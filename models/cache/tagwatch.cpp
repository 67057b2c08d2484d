// How much I want to hear of tags.
#include "models/cache/marks.h"
#include "models/cache/marksteps.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

using Levels = QHash<QString, WatchLevel>;

Levels levelsIn(Cache &cache, AccountId account)
{
    Statement rows = cache.prepare("SELECT tag, watch FROM tag_watch WHERE account = ?");
    rows.bind(account);
    Levels levels;
    while (rows.next())
        levels.insert(rows.column<QString>(0), rows.column<WatchLevel>(1));
    return levels;
}

void write(Cache &cache, AccountId account, const QString &tag, WatchLevel level)
{
    if (level == WatchLevel::Normal)
        cache.prepare("DELETE FROM tag_watch WHERE account = ? AND tag = ?").bind(account, tag).run();
    else
        cache.prepare("INSERT OR REPLACE INTO tag_watch (account, tag, watch) VALUES (?, ?, ?)")
            .bind(account, tag, level)
            .run();
    regroupTag(cache, account, tag);
}

bool isWaiting(Cache &cache, AccountId account, const QString &tag)
{
    Statement row =
        cache.prepare("SELECT 1 FROM intention_under_way WHERE account = ? AND kind = 7 AND tags = ? COLLATE NOCASE");
    return row.bind(account, tag).next();
}

} // namespace

void writeTagLevels(Cache &cache, AccountId account, const Levels &levels)
{
    const Levels before = levelsIn(cache, account);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!levels.contains(it.key()) && !isWaiting(cache, account, it.key()))
            write(cache, account, it.key(), WatchLevel::Normal);
    }
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        if (before.value(it.key(), WatchLevel::Normal) != it.value() && !isWaiting(cache, account, it.key()))
            write(cache, account, it.key(), it.value());
    }
}

Expected<void> setTagWatch(Cache &cache, AccountId account, const QString &tag, WatchLevel level)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    write(cache, account, tag, level);
    if (keepsMarks(cache, account, Capability::Watch))
        queueMark(cache, account, SetWatch { {}, {}, level, tag });
    return transaction.commit();
}

Expected<WatchLevel> tagWatch(Cache &cache, AccountId account, const QString &tag)
{
    Statement row = cache.prepare("SELECT watch FROM tag_watch WHERE account = ? AND tag = ?");
    WatchLevel level = WatchLevel::Normal;
    if (row.bind(account, tag).next())
        level = row.column<WatchLevel>(0);
    return row.result(level);
}

} // namespace foyer
