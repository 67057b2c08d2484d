// What belongs to a post beside its words, on its way in and out of its row. For the files of this folder.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"
#include "models/remote.h"

namespace foyer {

// Writes what the server told this time, and leaves the rest. My marks that it does not have yet stay.
void writeParts(Cache &cache, PostId post, const RemotePost &remote);
// Reads them, with my pending marks laid over.
void readParts(Cache &cache, Post &post);
// A mark of mine that the server took is from now on what the server says.
void settleMark(Cache &cache, const Deed &deed);
// The server says how far this thread was read, on any computer: what I never marked by hand follows.
void readUpTo(Cache &cache, ThreadId thread, qint64 number);

} // namespace foyer
