// The way of a server's pages into the cache: prepared on the thread pool, a few at once, and committed on
// this thread in the order they came, in short transactions.
#pragma once

#include "app/net/bell.h"
#include "models/cache/ingest.h"

#include <QFuture>

#include <deque>
#include <functional>

namespace foyer {

class Intake {
public:
    Intake(Cache &cache, AccountId account, std::function<void(const Progress &)> progressed);
    ~Intake();

    // Returns when there is room for the next page. An error of any page before ends it all.
    Task<Expected<void>> take(Page page);
    // Waits until everything taken is committed; gives what came in, and starts anew.
    Task<Expected<Ingested>> finish();
    // Which of these are kept with a body, or about to be.
    QSet<RemotePostId> known(const QList<RemotePostId> &ids);
    // See PullPlan.
    QList<qint64> numbers(const RemoteForumId &forum);
    QList<RemotePostId> names(const RemoteForumId &forum, const QList<qint64> &numbers);
    QHash<QString, RemotePostId> ownNames(const RemoteThreadId &thread);

private:
    struct Prepared {
        QFuture<PreparedPage> page;
        QSet<RemotePostId> posts;
    };
    Task<> commitAll();
    void commit(const PreparedPage &page);
    void copyLog();
    void mergeWords();
    // What the cache answers; where it cannot, everything ends with its error.
    template <class T> T asked(Expected<T> answer)
    {
        if (!answer && !m_failed)
            m_failed = answer.error();
        return answer.valueOr({});
    }

    Cache &m_cache;
    const AccountId m_account;
    std::function<void(const Progress &)> m_progressed;
    std::deque<Prepared> m_queue;
    Bell m_committed;
    QFuture<void> m_copying;
    qsizetype m_uncopied = 0; // posts in SQLite's log
    std::optional<Error> m_failed;
    Ingested m_total;
    bool m_committing = false;
};

// Pieces small enough for one transaction each. What must come first (forums, threads, renumbering) is in the
// first, what covers the others (cursors, progress, removals) in the last.
QList<Page> inPieces(Page page, int posts = 250);

} // namespace foyer
