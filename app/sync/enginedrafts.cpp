// Drafts on the server too, where the person wants that. Never in the way of what is sent or read: when it fails, the
// next round tries again, and what is here is safe here.
#include "app/sync/engine.h"
#include "models/log.h"
#include "models/settings.h"

namespace foyer {

bool Engine::mirrorsDrafts() const
{
    return m_adapter && m_adapter->keepsDrafts() && flag(m_cache, option::mirrorDrafts);
}

Task<Expected<void>> Engine::lookAtDrafts()
{
    if (!mirrorsDrafts())
        co_return Expected<void>();
    const Expected<void> looked = co_await m_drafts.look(m_adapter.get());
    if (!looked && looked.error().kind == ErrorKind::Storage)
        co_return looked;
    if (!looked)
        qCInfo(lcSync) << "drafts of the server not read, kind" << int(looked.error().kind);
    co_return Expected<void>();
}

Task<Expected<void>> Engine::tellDrafts()
{
    if (!mirrorsDrafts())
        co_return Expected<void>();
    const Expected<void> told = co_await m_drafts.tell(m_adapter.get());
    if (!told && told.error().kind == ErrorKind::Storage)
        co_return told;
    if (!told)
        qCInfo(lcSync) << "drafts not told to the server, kind" << int(told.error().kind);
    co_return Expected<void>();
}

} // namespace foyer
