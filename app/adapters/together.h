// Several questions about one address, asked at the same time.
#pragma once

#include "app/adapters/adapter.h"

#include <vector>

namespace foyer {

// The first yes; else the error that says most, where NotFound ("none of my kind") says least. All are waited for: each
// has its own limits.
Task<Expected<Probed>> firstYes(std::vector<Task<Expected<Probed>>> asked);

} // namespace foyer
