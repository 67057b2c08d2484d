#include "models/items/cacheworker.h"

namespace foyer {

CacheWorker::CacheWorker(Cache &cache)
    : m_cache(cache)
{
    m_thread.setMaxThreadCount(1); // one thread for ever: the connection belongs to it
    m_thread.setExpiryTimeout(-1);
}

CacheWorker::~CacheWorker()
{
    m_thread.start([this] { m_own.reset(); });
    m_thread.waitForDone();
}

Expected<Cache *> CacheWorker::connection()
{
    if (!m_own) {
        auto opened = Cache::open(m_cache.file(), m_cache.stream());
        if (!opened)
            return opened.error();
        m_own = std::move(*opened);
    }
    return m_own.get();
}

} // namespace foyer
