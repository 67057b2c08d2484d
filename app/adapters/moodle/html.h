// What Moodle's HTML becomes on the way in. Pure functions.
#pragma once

#include "models/types.h"

namespace foyer::moodle {

// As it is read: in one of its languages, TeX as formulas, pictures where a program may fetch them, files where a
// browser may.
QByteArray shown(QString message, const QUrl &base);
// Of its words alone, however a server writes the tags around them: what was sent and what is read back agree.
QByteArray tokenOf(const QByteArray &shown);
// Programs fetch files by another address than browsers do.
QString forPrograms(QString address, const QUrl &base);

} // namespace foyer::moodle
