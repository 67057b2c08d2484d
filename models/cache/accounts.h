// Accounts in the cache. Adding, changing and removing commit at once.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

Expected<AccountId> addAccount(Cache &cache, const Account &account);
Expected<void> updateAccount(Cache &cache, const Account &account);
// Server pages go; drafts and unsent posts of the account move to the bin of drafts (as text), never away.
Expected<void> removeAccount(Cache &cache, AccountId account);

Expected<QList<Account>> accounts(Cache &cache);
Expected<Account> account(Cache &cache, AccountId id); // NotFound

} // namespace foyer
