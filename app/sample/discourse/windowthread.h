// "From my window": the sample's thread of a thousand posts, put together from the lines of window.txt.
#pragma once

#include "app/sample/samplesource.h"

namespace foyer {

// The same posts each time. Empty when the lines cannot be read.
QList<SamplePost> windowThread(const QString &folder, const SampleSource &source, int posts = 1000);

} // namespace foyer
