// Where a forum is divided into groups: who will read what is begun there. Moodle takes what it is not told for
// granted: a teacher's words then go to a group that does not exist, and a student's to the first one.
#pragma once

#include "app/adapters/moodle/site.h"

namespace foyer::moodle {

using Groups = QHash<qint64, QString>; // names

// Those of this user, in all courses.
Task<Expected<Groups>> groupsOf(Site *site);
// The group a new discussion of that module is for, by the tag the person gave it; -1: all who read the forum. None:
// the forum is not divided. An error where only the person can tell.
Task<Expected<std::optional<qint64>>> groupFor(Site *site, qint64 module, QStringList tags);

} // namespace foyer::moodle
