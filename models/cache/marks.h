// Likes, reactions, votes, reports, stars, watch levels, pins and locks: marks I put on what others wrote. Each is on
// disk and shown at once; where the server keeps such marks, it is told.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

// Queues the mark (a deed that isMark()). One that undoes another still waiting takes that one
// back instead; one that replaces another still waiting takes its place. Durable.
Expected<void> mark(Cache &cache, AccountId account, const Deed &deed);

// How much I want to hear of a community's threads with this tag: shown at once, and the server is told.
Expected<void> setTagWatch(Cache &cache, AccountId account, const QString &tag, WatchLevel level);
Expected<WatchLevel> tagWatch(Cache &cache, AccountId account, const QString &tag);

// What the community offers and asks of everybody; empty where it never said.
Expected<Customs> customs(Cache &cache, AccountId account);

} // namespace foyer
