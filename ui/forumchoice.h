// In which forum a new thread may begin.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <functional>

class QMenu;

namespace foyer {

bool mayStartIn(const Forum &forum);
// "Course › Forum": many communities have forums of the same name in several places. `place`: the name of the forum it
// is in; empty: none.
QString nameWithin(const QString &place, const Forum &forum);
// The followed forums that take new threads from this user, by community. Empty where there is none.
void fillForumChoice(QMenu &menu, Cache &cache, const std::function<void(ForumId)> &chosen);

} // namespace foyer
