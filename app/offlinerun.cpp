#include "app/offlinerun.h"

#include "models/cache/status.h"
#include "models/log.h"
#include "models/settings.h"

namespace foyer {

namespace {

constexpr Option forThisRun { "network/offlineForThisRun", "false" };

void set(Cache &cache, const Option &option, bool on)
{
    if (const auto done = setFlag(cache, option, on); !done)
        qCWarning(lcApp) << "the switch for offline could not be kept:" << done.error().text;
}

} // namespace

void beginOfflineRun(Cache &cache)
{
    if (flag(cache, option::offline))
        return; // it is so already, and stays
    set(cache, forThisRun, true);
    set(cache, option::offline, true);
}

void endOfflineRun(Cache &cache)
{
    if (!flag(cache, forThisRun))
        return;
    set(cache, option::offline, false);
    set(cache, forThisRun, false);
}

} // namespace foyer
