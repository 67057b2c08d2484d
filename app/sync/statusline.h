// Writes where sync stands into the cache, a few times a second at most.
#pragma once

#include "models/cache/status.h"

#include <QElapsedTimer>

namespace foyer {

class StatusLine {
public:
    StatusLine(Cache &cache, AccountId account);

    void begin(const QDateTime &now);
    void job(const QString &name); // "sign-in", "outbox", "forums", "posts"
    void progress(const Progress &progress);
    void end(const QDateTime &now, const std::optional<Error> &fault);

private:
    void write();

    Cache &m_cache;
    SyncStatus m_status;
    QElapsedTimer m_sinceWritten;
};

} // namespace foyer
