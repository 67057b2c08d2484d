// Several questions about one address, asked at the same time.
#pragma once

#include "app/adapters/adapter.h"

#include <vector>

namespace foyer {

// The first yes, at once. Else, when all have answered or `longest` has passed: the error that says most, where
// NotFound
// ("none of my kind") says least and no server or no secure line ends it at once. Who is late goes on unheard, within
// the limits of its own.
Task<Expected<Probed>> firstYes(
    std::vector<Task<Expected<Probed>>> asked, std::chrono::milliseconds longest, Error late);

} // namespace foyer
