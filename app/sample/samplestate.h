// The sample server's memory between two runs: one file beside the cache, so that both tell the same story.
#pragma once

#include "app/sample/fakeforum.h"
#include "models/error.h"

namespace foyer {

Expected<void> saveForum(const FakeForum &forum, const QString &file);
// NotFound when there is no file yet; ParseFailed when it is not one of ours.
Expected<FakeForum> loadForum(const QString &file);

} // namespace foyer
