// Files that go to the server before the post they belong to.
#pragma once

#include "models/cache/cache.h"
#include "models/uploadrules.h"

namespace foyer {

Expected<UploadRules> uploadRules(Cache &cache, AccountId account); // as of the last list of forums

// What stands for each file of an intention in the text, in their order; empty: the server does not have it yet.
Expected<QList<QByteArray>> uploadedAs(Cache &cache, IntentionId id);
Expected<void> keepUploaded(Cache &cache, IntentionId id, qsizetype index, const QByteArray &reference); // durable

} // namespace foyer
