// Groups of a course, as the web services tell of them.
#pragma once

#include "app/sample/moodle/moodleserver.h"

namespace foyer {

// Where a new discussion goes; none: refused. A teacher who names no group writes to group 0, which nobody is in; a
// student to the first of their own. Where a forum is not divided, the wish is forgotten: -1, everybody.
std::optional<qint64> groupMeant(const MoodleCall &call, const FakeMoodle::Forum &forum);

MoodleResult ownGroups(const MoodleCall &call);
MoodleResult groupMode(const MoodleCall &call);
MoodleResult allowedGroups(const MoodleCall &call);

} // namespace foyer
