// The account on the built-in sample community, made when it is missing. Whoever calls holds the sync lock.
#pragma once

#include "app/datafolder.h"
#include "app/sample/community/samplecommunity.h"
#include "app/secrets.h"
#include "models/cache/cache.h"

namespace foyer {

struct RunningSample {
    std::unique_ptr<SampleCommunity> community; // serves until it is destroyed
    AccountId account;
};

// Starts the community, where it was the last time if it can be, and sees to it that there is an account on it that
// is signed in. Accounts on a sample that is not there any more keep their posts and lose their address.
Expected<RunningSample> startSample(const DataFolder &folder, Cache &cache, Secrets &secrets, bool reachable = true);

} // namespace foyer
