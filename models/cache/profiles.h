// Profiles of people: wished for by who looks at somebody, fetched by sync, kept for all later looks.
#pragma once

#include "models/cache/cache.h"
#include "models/profile.h"
#include "models/types.h"

namespace foyer {

// Asks for a round, unless the server answered within the last day or keeps no profiles.
Expected<void> wishForProfile(Cache &cache, PersonId person, const QDateTime &now);

struct WishedProfile {
    PersonId person;
    QString handle; // the server's name for them
};
// The wishes of now first: few are answered in a round.
Expected<QList<WishedProfile>> wishedProfiles(Cache &cache, AccountId account, int limit);

// The server's answer. None: it has none for us; what was kept before goes.
Expected<void> keepProfile(Cache &cache, PersonId person, const std::optional<Profile> &profile, const QDateTime &now);

// Empty where nothing is kept.
Expected<Profile> profile(Cache &cache, PersonId person);

} // namespace foyer
