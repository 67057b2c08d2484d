// How the network stands, as one calm sentence made from what sync left in the cache.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

struct Connection {
    enum class State { Fine, Offline, Trouble };

    State state = State::Fine;
    QString sentence; // empty when all is well
    QString detail; // the fault in its own words, for who wants to know
    AccountId account; // the one in trouble, when it is one
    bool signIn = false; // that one wants a new sign-in

    friend bool operator==(const Connection &, const Connection &) = default;
};

Connection connection(Cache &cache, const QDateTime &nowUtc);

// The person's wish to be offline, and since when. Sync hears of it through the cache.
Expected<void> workOffline(Cache &cache, bool offline, const QDateTime &nowUtc);

} // namespace foyer
