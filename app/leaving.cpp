#include "app/leaving.h"

#include "app/adapters/registry.h"
#include "app/net/bell.h"
#include "app/secrets.h"

#include <QCoreApplication>
#include <QTimer>

namespace foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Leaving)
};

Task<> closing(Adapter *adapter, bool *closed, Bell *quiet)
{
    co_await adapter->close();
    *closed = true;
    quiet->ring();
}

// With a key that is worth nothing any more there is nothing to give back.
Task<Expected<void>> giveBack(Adapter *adapter, Credentials credentials)
{
    const auto signedIn = co_await adapter->signIn(std::move(credentials));
    if (!signedIn && signedIn.error().kind == ErrorKind::AuthNeeded)
        co_return Expected<void>();
    if (!signedIn)
        co_return signedIn.error();
    co_return co_await adapter->signOut();
}

Task<Expected<void>> tell(Account account, QByteArray secret, LeavingOptions options)
{
    if (options.offline)
        co_return Error { ErrorKind::Offline, Words::tr("Foyer is set to work offline.") };
    const auto adapter = makeAdapter(account.kind, { account.url, {} });
    if (!adapter)
        co_return Expected<void>();
    bool overdue = false;
    bool closed = false;
    Bell quiet;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience, [&] {
        overdue = true;
        closing(adapter.get(), &closed, &quiet);
    });
    patience.start(options.patience);
    Credentials credentials { account.user, QString::fromUtf8(secret) };
    auto told = co_await giveBack(adapter.get(), std::move(credentials));
    patience.stop();
    if (!overdue)
        closing(adapter.get(), &closed, &quiet);
    if (!closed)
        co_await quiet;
    if (!told && overdue)
        told = Error { ErrorKind::Timeout, Words::tr("%1 did not answer in time.").arg(account.url.host()) };
    co_return told;
}

} // namespace

Task<Expected<void>> leave(Secrets *secrets, Account account, LeavingOptions options)
{
    if (account.secretStore == Account::SecretStore::None)
        co_return Expected<void>();
    Expected<void> told;
    if (signsInByBrowser(account.kind) && !account.user.isEmpty()) {
        auto secret = co_await secrets->read(account, SecretKind::Password);
        if (secret)
            told = co_await tell(account, std::move(*secret), options);
        else if (secret.error().kind != ErrorKind::NotFound)
            told = secret.error();
    }
    const auto forgotten = co_await secrets->remove(account);
    if (!told) {
        co_return Error { told.error().kind,
            Words::tr(
                "%1 could not be told that Foyer is signed out: %2 Nobody uses that sign-in any more, and you can "
                "end it there yourself: open %3, find Foyer in the list and revoke its access.")
                .arg(account.name, told.error().text, accessPage(account.kind, account.url).toDisplayString()) };
    }
    if (!forgotten) {
        co_return Error { forgotten.error().kind,
            Words::tr("The password for %1 could not be removed from where it is kept: %2")
                .arg(account.name, forgotten.error().text) };
    }
    co_return Expected<void>();
}

} // namespace foyer
