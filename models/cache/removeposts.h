// Taking threads out of the cache. Called inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

namespace foyer {

// A thread none of whose posts is left, with the ghosts in it.
void removeEmptyThread(Cache &cache, ThreadId thread);

} // namespace foyer
