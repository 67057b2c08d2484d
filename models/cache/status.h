// What sync tells the person, as rows: progress, last round, last fault. And the few settings that both
// sides read. The window, the command line and a notification show the same data.
#pragma once

#include "models/cache/cache.h"
#include "models/remote.h"

namespace foyer {

struct SyncStatus {
    AccountId account;
    bool running = false;
    QString job; // "posts", … translated by who shows it
    Progress progress;
    QDateTime since; // of the fault, or of the round
    std::optional<Error> fault; // of the last round; none when it ended well

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};
Expected<QList<SyncStatus>> syncStatus(Cache &cache);
Expected<void> setSyncStatus(Cache &cache, const SyncStatus &status);
Expected<void> markSynced(Cache &cache, AccountId account, const QDateTime &when);

// Ask for a round now. An empty id asks for all accounts. Heard through Changes::syncWanted.
void requestSync(Cache &cache, AccountId account = {});

// Small values by name, e.g. "network/offline", "read/mode". Missing: the fallback.
Expected<QString> setting(Cache &cache, const QString &name, const QString &fallback = {});
Expected<void> setSetting(Cache &cache, const QString &name, const QString &value);

} // namespace foyer
