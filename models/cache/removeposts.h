// Taking posts out of the cache, with their words in the index. Called inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

namespace foyer {

// Out of the full-text index; the body must still be there.
void forgetWords(Cache &cache, PostId post);
// A thread none of whose posts is left, with the ghosts in it.
void removeEmptyThread(Cache &cache, ThreadId thread);

} // namespace foyer
