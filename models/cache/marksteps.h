// Steps of a mark inside somebody's transaction. For the files of this folder; marks.h is for everybody.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

void queueMark(Cache &cache, AccountId account, const Deed &deed);
void cancelMark(Cache &cache, IntentionId id); // as if it had never been
bool keepsMarks(Cache &cache, AccountId account, Capability capability); // does this server?
PostId rootOf(Cache &cache, ThreadId thread);
void writeCustoms(Cache &cache, AccountId account, const Customs &customs);
// As the server has them; a level of mine that it does not know yet stays.
void writeTagLevels(Cache &cache, AccountId account, const QHash<QString, WatchLevel> &levels);

} // namespace foyer
