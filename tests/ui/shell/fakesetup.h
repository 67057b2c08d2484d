// An account set-up that answers as told.
#pragma once

#include "ui/services.h"

namespace foyer {

class FakeSetup : public AccountSetup {
    Q_OBJECT
public:
    using AccountSetup::AccountSetup;

    void look(const QString &address) override
    {
        looked = address;
        Q_EMIT step(QStringLiteral("Looking up %1 …").arg(address));
        if (fault)
            Q_EMIT failed(*fault);
        else if (answer)
            Q_EMIT found(*answer);
    }
    void add(const Account &account, const QString &secret) override
    {
        given = account;
        password = secret;
        if (fault)
            Q_EMIT failed(*fault);
        else
            Q_EMIT added(account.id ? account.id : newAccount);
    }
    void addByBrowser(const Account &account) override
    {
        given = account;
        if (fault)
            Q_EMIT failed(*fault);
        else
            Q_EMIT pageWanted(QUrl(QStringLiteral("https://forum.example.org/allow")), code, comesBack);
    }
    void askForText() override { Q_EMIT pageWanted(QUrl(QStringLiteral("https://forum.example.org/show")), {}, false); }
    void paste(const QString &text) override
    {
        pasted = text;
        if (fault)
            Q_EMIT failed(*fault);
        else
            Q_EMIT added(newAccount);
    }
    void cancel() override { cancelled = true; }
    Expected<void> remove(const Account &account) override
    {
        removed = account;
        return {};
    }
    bool keychainAvailable() const override { return keychain; }
    bool signsInByBrowser(const QString &kind) const override { return kind == QLatin1String("discourse"); }

    std::optional<Error> fault;
    std::optional<Found> answer;
    AccountId newAccount;
    bool keychain = true;

    QString looked;
    Account given;
    Account removed;
    QString password;
    QString code; // of the sign-in page
    bool comesBack = false; // the browser, by itself
    QString pasted;
    bool cancelled = false;
};

} // namespace foyer
