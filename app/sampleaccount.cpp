#include "app/sampleaccount.h"

#include "app/net/waited.h"
#include "models/cache/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

Account freshAccount()
{
    Account account;
    account.kind = u"nntp"_s;
    account.name = SampleCommunity::name();
    account.user = SampleCommunity::user();
    account.identityName = SampleCommunity::identityName();
    account.identityMail = SampleCommunity::identityMail();
    // Known to everybody, so no keychain is bothered with it: it is given anew at every start.
    account.secretStore = Account::SecretStore::Ask;
    return account;
}

Expected<Account> keptAccount(Cache &cache)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    const auto kept = std::find_if(all->begin(), all->end(), [](const Account &account) {
        return account.user == SampleCommunity::user() && account.name == SampleCommunity::name();
    });
    return kept == all->end() ? freshAccount() : *kept;
}

Expected<Account> saved(Cache &cache, Account account)
{
    if (account.id) {
        const auto updated = updateAccount(cache, account);
        return updated ? Expected<Account>(account) : updated.error();
    }
    const auto added = addAccount(cache, account);
    if (!added)
        return added.error();
    account.id = *added;
    return account;
}

} // namespace

Expected<std::unique_ptr<SampleCommunity>> startSample(const DataFolder &folder, Cache &cache, Secrets &secrets)
{
    auto account = keptAccount(cache);
    if (!account)
        return account.error();
    SampleOptions options;
    options.stateFile = folder.path() + "/sample.state"_L1;
    options.port = quint16(std::max(0, account->url.port(0)));
    auto community = std::make_unique<SampleCommunity>(options);
    if (const auto started = community->start(); !started)
        return started.error();
    if (!account->id || account->url != community->url()) {
        account->url = community->url();
        account = saved(cache, *account);
        if (!account)
            return account.error();
    }
    const auto kept = waited(secrets.write(*account, SecretKind::Password, SampleCommunity::secret().toUtf8()));
    if (!kept)
        return kept.error();
    return community;
}

} // namespace foyer
