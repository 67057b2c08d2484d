// The account on a server that is only there to be tried (foyer --fake KIND), made when it is missing.
#pragma once

#include "app/sample/fakes.h"
#include "app/secrets.h"
#include "models/cache/cache.h"

namespace foyer {

struct RunningFake {
    Fake fake; // serves while this lives
    AccountId account;
};

Expected<RunningFake> startFake(const QString &kind, Cache &cache, Secrets &secrets);

} // namespace foyer
