// What is said of a discussion as a whole: its star and subscription, for one; pinned and locked, for all.
#pragma once

#include "app/sample/moodle/moodleserver.h"

namespace foyer {

MoodleNo noSuchDiscussion(); // a mistake in its own code, as Moodle has it

MoodleResult starDiscussion(const MoodleCall &call);
MoodleResult subscribeDiscussion(const MoodleCall &call);
MoodleResult forumAccess(const MoodleCall &call);
MoodleResult pinDiscussion(const MoodleCall &call);
MoodleResult lockDiscussion(const MoodleCall &call);

} // namespace foyer
