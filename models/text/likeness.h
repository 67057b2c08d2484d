// How much of one text is in another.
#pragma once

#include <QString>

namespace foyer {

// Letters and numbers alone count. 1: the shorter is in the longer, word for word; 0: nothing of it. What has fewer
// than eight of them is in another or is not.
double likeness(const QString &a, const QString &b);

} // namespace foyer
