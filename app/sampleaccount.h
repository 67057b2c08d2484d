// The account on the built-in sample community, made when it is missing. Whoever calls holds the sync lock.
#pragma once

#include "app/datafolder.h"
#include "app/sample/samplecommunity.h"
#include "app/secrets.h"
#include "models/cache/cache.h"

namespace foyer {

// Starts the community, where it was the last time if it can be, and sees to it that there is an account on it.
// The community serves until it is destroyed.
Expected<std::unique_ptr<SampleCommunity>> startSample(const DataFolder &folder, Cache &cache, Secrets &secrets);

} // namespace foyer
