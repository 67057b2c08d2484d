// From what a person typed to a thing in the cache: numbers, names and addresses.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer::commandline {

// A number or a name; upper and lower case do not matter. NotFound or Usage, with a sentence.
Expected<Account> findAccount(Cache &cache, const QString &typed);
// A number, a name, or the beginning of just one name.
Expected<Forum> findForum(Cache &cache, const QString &typed);
// A number as the commands print it, or an address (news:…, https:…, foyer:…).
Expected<ThreadId> findThread(Cache &cache, const QString &typed);
Expected<PostId> findPost(Cache &cache, const QString &typed);

// A positive number and nothing else.
std::optional<qint64> numberIn(const QString &typed);

// The names that lists show, by id.
Expected<QHash<AccountId, QString>> communityNames(Cache &cache);
Expected<QHash<ForumId, QString>> forumNames(Cache &cache);

} // namespace foyer::commandline
