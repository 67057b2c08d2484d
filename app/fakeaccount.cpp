#include "app/fakeaccount.h"

#include "app/net/waited.h"
#include "models/cache/accounts.h"

namespace foyer {

using namespace Qt::StringLiterals;

// It listens elsewhere at every start; what is kept of it stays.
static Expected<Account> accountOn(Cache &cache, const Fake &fake)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    Account mine;
    for (const Account &account : *all) {
        if (account.kind == fake.kind && account.url.host() == u"127.0.0.1"_s)
            mine = account;
    }
    const bool isNew = !mine.id;
    mine.url = fake.url;
    mine.broken = false;
    if (!isNew) {
        const auto updated = updateAccount(cache, mine);
        return updated ? Expected<Account>(mine) : updated.error();
    }
    mine.kind = fake.kind;
    mine.name = fake.name;
    mine.user = fake.user;
    mine.identityName = fake.user;
    // Worth nothing when it has ended, so no keychain is bothered with it.
    mine.secretStore = Account::SecretStore::Ask;
    const auto added = addAccount(cache, mine);
    if (!added)
        return added.error();
    mine.id = *added;
    return mine;
}

Expected<RunningFake> startFake(const QString &kind, Cache &cache, Secrets &secrets)
{
    auto fake = startFakeServer(kind);
    if (!fake)
        return fake.error();
    const auto account = accountOn(cache, *fake);
    if (!account)
        return account.error();
    if (!fake->secret.isEmpty()) {
        const auto written = waited(secrets.write(*account, SecretKind::Password, fake->secret.toUtf8()));
        if (!written)
            return written.error();
    }
    return RunningFake { std::move(*fake), account->id };
}

} // namespace foyer
