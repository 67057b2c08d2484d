// What a forum takes from a browser alone: where it goes, what is put there, and whether it should have come back by
// now.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

// Seen when a post with its words comes. `paste`: in the markup of that page; empty: what was written, as it is.
Expected<void> markByHand(Cache &cache, IntentionId id, const QUrl &page, const QByteArray &paste = {});

struct ByHand {
    QUrl page;
    QString paste;
};
ByHand byHandOf(const Intention &intention);
bool isMissed(const Intention &intention, const QDateTime &now);

} // namespace foyer
