// `foyer --offline` asks the window to stay offline for that run only. The window shows it by the same option as its
// own switch, so what the run changed is put back when it ends: at its end, or, when it was killed, by whoever comes
// next.
#pragma once

namespace foyer {

class Cache;

void beginOfflineRun(Cache &cache);
// Nothing happens when no such run was begun. Not while a window is open on the data.
void endOfflineRun(Cache &cache);

} // namespace foyer
