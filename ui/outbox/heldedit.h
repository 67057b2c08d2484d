// An edit of mine that is held because somebody changed the post meanwhile: what shall become of the two versions is
// for the person to say, in words that name what happens.
#pragma once

#include "models/ids.h"

#include <QString>

class QWidget;

namespace foyer {

class Cache;

// What the person made of it. Empty words: they will decide later.
struct HeldOutcome {
    QString said;
    DraftId draft {}; // both put together, for the composer

    friend bool operator==(const HeldOutcome &, const HeldOutcome &) = default;
};

// Asks, where there is something to decide, and does it; else it is just tried again.
HeldOutcome settleHeld(Cache &cache, IntentionId id, QWidget *window);
// Yours stays in the bin of drafts as it was, theirs is the post itself.
HeldOutcome mergeHeld(Cache &cache, IntentionId id);

} // namespace foyer
