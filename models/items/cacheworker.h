// A thread with a connection of its own, for what must not keep the window waiting: a long search, and small writes
// that would wait for their turn behind a page of sync. One after the other, in the order given.
#pragma once

#include "models/cache/cache.h"

#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace foyer {

class CacheWorker {
public:
    explicit CacheWorker(Cache &cache);
    ~CacheWorker(); // does what is left
    CacheWorker(const CacheWorker &) = delete;
    CacheWorker &operator=(const CacheWorker &) = delete;

    // `work` gets the worker's connection, `then` its answer, back on this thread, while `context` lives. A cache in
    // memory has no second connection: there both happen at once.
    template <class Work, class Then> void run(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, Cache &>;
        if (isInMemory())
            return then(work(m_cache));
        m_thread.start([this, context = QPointer(context), work = std::move(work), then = std::move(then)] {
            const Expected<Cache *> cache = connection();
            Answer answer = cache ? work(**cache) : Answer(cache.error());
            // Posted to the worker's own owner: whether the context lives is known on its thread only.
            QMetaObject::invokeMethod(
                &m_home, [context, answer = std::move(answer), then] { context ? then(answer) : void(); },
                Qt::QueuedConnection);
        });
    }

private:
    bool isInMemory() const { return m_cache.file() == QLatin1String(":memory:"); }
    Expected<Cache *> connection(); // opened when first needed

    Cache &m_cache;
    std::unique_ptr<Cache> m_own;
    QObject m_home;
    QThreadPool m_thread;
};

} // namespace foyer
