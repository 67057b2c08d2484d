// Two threads that turn out to be one. Called by Threading, which moves the posts in between.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

namespace foyer {

struct Merged {
    ThreadId kept; // the larger one
    ThreadId dropped;
};

// `lower` hangs below a post of `upper`: what is kept has the head, title and forum of `upper`, and the marks of both.
Merged mergeThreads(Cache &cache, ThreadId lower, ThreadId upper);
// The marks, notices and drafts of a thread go to another.
void mergeMarks(Cache &cache, ThreadId kept, ThreadId dropped);
void dropThread(Cache &cache, ThreadId thread); // empty by now

} // namespace foyer
