// The sample community on the day it is first met: everything in resources/sample, with the likes, views and read
// marks of a community that has been there for a while.
#pragma once

#include "app/sample/community/samplesource.h"
#include "app/sample/discourse/fakediscourse.h"

namespace foyer {

FakeDiscourse firstDay(const SampleSource &source, const QString &folder, const QDateTime &now);

} // namespace foyer
