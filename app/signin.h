// Setting up an account: what is at an address, does the sign-in work, keep it. The window asks through
// AccountSetup, the command line through the functions; both take the same steps.
#pragma once

#include "app/adapters/browsersignin.h"
#include "app/secrets.h"
#include "models/cache/cache.h"
#include "ui/services.h"

#include <functional>
#include <memory>

namespace foyer {

// One attempt to sign in. The adapter stays signed in until the attempt is closed.
struct Attempt {
    std::unique_ptr<Adapter> adapter;
};

// Signs in to see that it works; touches nothing here. The capabilities are in the account that comes back.
Task<Expected<Account>> tryAccount(std::shared_ptr<Attempt> attempt, Account account, QString secret);
// Keeps an account that was tried, and its secret. One on the same server with the same user, or as a guest, is
// renewed.
Task<Expected<AccountId>> keepAccount(Cache &cache, Secrets &secrets, Account account, QString secret);

class SignIn final : public AccountSetup {
    Q_OBJECT
public:
    // Both outlive it. Used in the thread of `cache`.
    SignIn(Cache &cache, Secrets &secrets, QObject *parent = nullptr);
    ~SignIn() override;

    // Does the system hand links of returnScheme() to this program? Asked at each sign-in; never, where not set.
    void setLinkCatcher(std::function<bool()> catches) { m_catches = std::move(catches); }
    // The browser was sent here. What is no answer to the sign-in that waits changes nothing; said() tells why.
    void caught(const QUrl &link);

    void look(const QString &address) override;
    void add(const Account &account, const QString &secret) override;
    void addByBrowser(const Account &account) override;
    void paste(const QString &text) override;
    void askForText() override;
    void cancel() override;
    Expected<void> remove(const Account &account) override;
    bool keychainAvailable() const override { return m_keychain; }
    bool signsInByBrowser(const QString &kind) const override;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void granted(const Expected<Credentials> &credentials);
    void keep(const Account &account, const QString &secret);

    Cache &m_cache;
    Secrets &m_secrets;
    std::shared_ptr<Attempt> m_attempt;
    std::shared_ptr<BrowserSignIn> m_browser;
    Account m_account; // that the browser signs in to
    std::function<bool()> m_catches;
    bool m_waitsForPage = false; // it is open in the browser, and may be answered by paste() or caught()
    int m_asked = 0; // answers to an earlier question are dropped
    bool m_keychain = false;
};

} // namespace foyer
