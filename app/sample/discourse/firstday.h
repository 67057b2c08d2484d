// The Learning Forum as a Discourse, on the day it is first met: everything in resources/sample, with the likes,
// views and read marks of a community that has been there for a while.
#pragma once

#include "app/sample/discourse/fakediscourse.h"
#include "app/sample/samplesource.h"

namespace foyer {

// Threads that only a Discourse can show are in "topics".
Expected<SampleSource> loadDiscourseSample(const QString &folder);
FakeDiscourse firstDay(const SampleSource &source, const QString &folder, const QDateTime &now);

} // namespace foyer
