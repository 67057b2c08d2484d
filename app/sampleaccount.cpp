#include "app/sampleaccount.h"

#include "app/net/waited.h"
#include "models/cache/accounts.h"
#include "models/cache/status.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

const QString kind = u"discourse"_s;

Account freshAccount()
{
    Account account;
    account.kind = kind;
    account.name = SampleCommunity::name();
    account.user = SampleCommunity::user();
    account.identityName = SampleCommunity::identityName();
    // Made anew at every start and worth nothing afterwards, so no keychain is bothered with it.
    account.secretStore = Account::SecretStore::Ask;
    return account;
}

// Of this sample or of an earlier one; the person may have given it another name.
Expected<QList<Account>> keptAccounts(Cache &cache)
{
    auto all = accounts(cache);
    if (all) {
        all->removeIf([](const Account &account) {
            return account.url.host() != u"127.0.0.1"_s || account.user != SampleCommunity::user();
        });
    }
    return all;
}

// Up to version 0.1 the sample was a news server; and a memory that was deleted makes a new community, in which the
// old names mean other posts.
Expected<void> retire(Cache &cache, Account account)
{
    const QDateTime last = account.lastSync.isValid() ? account.lastSync : QDateTime::currentDateTimeUtc();
    account.name = QCoreApplication::translate("foyer::SampleCommunity", "%1 (until %2)")
                       .arg(account.name, QLocale().toString(last.toLocalTime().date(), QLocale::ShortFormat));
    account.url.clear();
    account.capabilities = {};
    if (const auto updated = updateAccount(cache, account); !updated)
        return updated;
    SyncStatus quiet;
    quiet.account = account.id;
    return setSyncStatus(cache, quiet);
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

// The one account on this community, with its address of today.
Expected<Account> accountOn(Cache &cache, const QList<Account> &kept, const SampleCommunity &community)
{
    Account mine = freshAccount();
    for (const Account &account : kept) {
        const bool goesOn = account.kind == kind && !community.isNew() && !mine.id;
        if (goesOn)
            mine = account;
        else if (const auto retired = retire(cache, account); !retired)
            return retired.error();
    }
    if (mine.id && mine.url == community.url() && !mine.broken)
        return mine;
    mine.url = community.url();
    mine.broken = false;
    return saved(cache, mine);
}

} // namespace

Expected<RunningSample> startSample(const DataFolder &folder, Cache &cache, Secrets &secrets, bool reachable)
{
    const auto kept = keptAccounts(cache);
    if (!kept)
        return kept.error();
    SampleOptions options;
    options.stateFile = folder.path() + "/sample.state"_L1;
    options.port = kept->isEmpty() ? 0 : quint16(std::max(0, kept->last().url.port(0)));
    options.reachable = reachable;
    auto community = std::make_unique<SampleCommunity>(options);
    if (const auto started = community->start(); !started)
        return started.error();
    const auto account = accountOn(cache, *kept, *community);
    if (!account)
        return account.error();
    if (const auto written = waited(secrets.write(*account, SecretKind::Password, community->key())); !written)
        return written.error();
    return RunningSample { std::move(community), account->id };
}

} // namespace foyer
