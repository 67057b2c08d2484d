// An invented set of communities in a cache, as a person who takes part in them would have it: something
// new in most threads, drafts, posts that wait. For the gallery and for the tests of the window.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

struct Showcase {
    AccountId learning;
    AccountId course;
    AccountId news;
    ThreadId flat; // "How do we keep it from falling flat?": read in part, new posts, a reply of mine that waits
    ThreadId coaching; // somebody answered me
    ThreadId rooms;
    ForumId t3s4;
};

Showcase fillShowcase(Cache &cache);

} // namespace foyer
