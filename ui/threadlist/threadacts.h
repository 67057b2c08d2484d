// What a person does to a whole thread from the list: each commits and answers with the sentence to say.
#pragma once

#include "models/cache/threads.h"

#include <functional>
#include <optional>

namespace foyer {

using Undo = std::function<QString()>; // answers with the sentence to say
// Everything in a list: empty when it could not be saved.
std::optional<Undo> markScopeRead(Cache &cache, const ThreadScope &scope);

QString toggleRead(Cache &cache, ThreadId thread);
QString markRead(Cache &cache, ThreadId thread);
QString toggleStar(Cache &cache, ThreadId thread);
QString cycleWatch(Cache &cache, ThreadId thread); // normal → tracking → watching → normal
QString toggleMute(Cache &cache, ThreadId thread);
// For everybody, where this user may (Thread::rights).
QString togglePinned(Cache &cache, ThreadId thread);
QString toggleClosed(Cache &cache, ThreadId thread);

} // namespace foyer
