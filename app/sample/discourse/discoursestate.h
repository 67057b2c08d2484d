// The sample community's memory between two runs: one file beside the cache, so that both tell the same story.
#pragma once

#include "app/sample/discourse/fakediscourse.h"
#include "models/error.h"

namespace foyer {

Expected<void> saveDiscourse(const FakeDiscourse &forum, const QString &file);
// NotFound when there is no file yet; ParseFailed when it is not one of ours.
Expected<FakeDiscourse> loadDiscourse(const QString &file);

} // namespace foyer
