// Sends what compose() made, and finds out what became of it.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/moodle/pull.h"

namespace foyer::moodle {

Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, Memory *memory);
// Moodle takes the same twice: own words below the same post are the proof.
Task<Expected<std::optional<Delivery>>> findDelivery(
    Site *site, Intention intention, IntentionContext context, Memory *memory);
Task<Expected<RemotePost>> postOf(Site *site, RemotePostId id);

} // namespace foyer::moodle
