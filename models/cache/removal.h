// What taking an account away means for its rows. Called inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

namespace foyer {

// Drafts and unsent posts become drafts in the bin, readable without the account.
void keepUnsentWords(Cache &cache, AccountId account);
// Everything the server said, and the marks on it.
void removeServerRows(Cache &cache, AccountId account);

} // namespace foyer
