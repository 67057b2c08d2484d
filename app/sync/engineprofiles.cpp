// Profiles of people somebody looked at: a few a round, soon after what the person wrote.
#include "app/sync/engine.h"
#include "models/cache/profiles.h"

namespace foyer {

namespace {

constexpr int profilesARound = 3; // each is a request

}

// One that does not come now comes with a later round; it is no reason to end this one, unless the line is dead.
Task<Expected<void>> Engine::fetchProfiles()
{
    if (!m_capabilities.testFlag(Capability::Profiles))
        co_return {};
    const auto wished = wishedProfiles(m_cache, m_account, profilesARound);
    if (!wished)
        co_return wished.error();
    for (const WishedProfile &wish : *wished) {
        if (m_stopping)
            break;
        const Expected<Profile> answer = co_await m_adapter->fetchProfile(wish.handle);
        if (!answer && lineIsDead(answer.error()))
            co_return answer.error();
        if (!answer && isTransient(answer.error().kind))
            break;
        const std::optional<Profile> told = answer ? std::optional(*answer) : std::nullopt;
        if (const auto kept = keepProfile(m_cache, wish.person, told, m_surroundings.now()); !kept)
            co_return kept;
    }
    co_return {};
}

} // namespace foyer
