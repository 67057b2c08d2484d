// Has the open window do the round, and watches it in the cache.
#pragma once

#include "app/commandline/ownsync.h"

namespace foyer::commandline {

// None: no window is open on the data, or it closed meanwhile.
Expected<std::optional<QList<RoundEnd>>> syncInWindow(Context &context, const QList<Account> &accounts);

} // namespace foyer::commandline
