// "From my window": the sample's thread of a thousand posts, put together from the lines of window.txt.
#pragma once

#include "app/sample/community/samplesource.h"

namespace foyer {

inline const QString windowName = QStringLiteral("window"); // SamplePost::thread

// The same posts each time; the ages of the first thousand do not change with their number. Empty when the lines
// cannot be read.
QList<SamplePost> windowThread(const QString &folder, const SampleSource &source, int posts = 1000);

} // namespace foyer
