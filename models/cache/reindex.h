// The full-text index, built anew from the posts. Takes seconds per hundred thousand.
#pragma once

#include "models/cache/cache.h"

namespace foyer {

void writeIndex(Cache &cache); // inside a transaction
// When this program cuts words in another way than the one that wrote the index.
Expected<void> reindexIfOutdated(Cache &cache);

} // namespace foyer
