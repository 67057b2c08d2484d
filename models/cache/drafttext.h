// From an intention back to a draft: the words, files and place are the same. Called inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

// None for a deletion: there are no words in it.
std::optional<Draft> asDraft(Cache &cache, const Intention &intention);
DraftId writeDraft(Cache &cache, const Draft &draft);
// Into the bin of drafts.
void keepAsDraft(Cache &cache, const Intention &intention, const QDateTime &binned);

} // namespace foyer
