// What a person does to a whole thread from the list: each commits and answers with the sentence to say.
#pragma once

#include "models/cache/threads.h"

namespace foyer {

QString toggleRead(Cache &cache, ThreadId thread);
QString markRead(Cache &cache, ThreadId thread);
QString toggleStar(Cache &cache, ThreadId thread);
QString cycleWatch(Cache &cache, ThreadId thread); // normal → tracking → watching → normal
QString toggleMute(Cache &cache, ThreadId thread);

} // namespace foyer
