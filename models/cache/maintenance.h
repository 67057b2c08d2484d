// Integrity, repair, backups and retention. Never called while a thread waits for the window.
#pragma once

#include "models/cache/cache.h"

#include <QStringList>

namespace foyer {

struct CheckReport {
    bool sound = false;
    bool repaired = false;
    QStringList findings; // sentences for the person
};
// PRAGMA integrity_check, foreign keys, counts against rows, the full-text index against posts.
Expected<CheckReport> checkCache(Cache &cache, bool repair);

// Saves a damaged file aside, makes a new one and carries over what cannot be fetched again:
// accounts, drafts, outbox, read marks, stars, settings. From the newest sound backup where the file is unreadable.
Expected<CheckReport> rebuildFile(const QString &file);

// A verified copy of what cannot be fetched again, beside the database; keeps the newest `keep`.
Expected<QString> backUp(Cache &cache, int keep = 5);

// Copies what SQLite's log holds into the file, while others read and write it: a tenth of a second for 30 MB. A commit
// would do it by itself some day, and keep whoever wants to write waiting. May run on any thread.
Expected<void> copyLog(const QString &file);

struct Retention {
    int days = 0; // 0: for ever
    int posts = 0; // per forum, 0: all
    qint64 bytes = 0; // per forum, 0: all
};
struct RetentionReport {
    qint64 posts = 0;
    qint64 bytes = 0;
};
// What would go (dry run) or goes. Drafts, outbox, starred, mine and unread stay.
Expected<RetentionReport> applyRetention(Cache &cache, const Retention &rule, bool dryRun);

} // namespace foyer
