// Forums in the cache, with their counts of unread posts.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

// In the order they are shown: by account, then position, then name. followedOnly leaves out the others.
Expected<QList<Forum>> forums(Cache &cache, AccountId account = {}, bool followedOnly = false);
Expected<Forum> forum(Cache &cache, ForumId id); // NotFound
Expected<void> setFollowed(Cache &cache, const QList<ForumId> &forums, bool followed);

// Where the server keeps levels of watching for whole forums (Forum::watch).
Expected<void> setWatch(Cache &cache, ForumId forum, WatchLevel level);

} // namespace foyer
