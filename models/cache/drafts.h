// Drafts: any number per thread, each with an id of its own. Saving is durable.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

Expected<DraftId> saveDraft(Cache &cache, const Draft &draft); // id 0: a new one
Expected<Draft> draft(Cache &cache, DraftId id); // NotFound
Expected<QList<Draft>> drafts(Cache &cache, bool binned = false); // newest first
Expected<std::optional<Draft>> draftFor(Cache &cache, ThreadId thread, PostId parent);
Expected<void> binDraft(Cache &cache, DraftId id); // kept 30 days
Expected<void> restoreDraft(Cache &cache, DraftId id);

} // namespace foyer
