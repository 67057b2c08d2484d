// The one dialog before the window: the data cannot be opened. Plain words, and what can be done.
#pragma once

#include "app/datafolder.h"
#include "models/cache/cache.h"

namespace foyer {

// Opens the cache; while that fails, asks the person and does what they chose. None: they chose to quit.
std::unique_ptr<Cache> openOrAsk(const DataFolder &folder, ChangeStream &stream);

// Says why there is no window and waits for the click.
void sayTrouble(const Error &error);

} // namespace foyer
