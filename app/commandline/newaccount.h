// accounts add, step by step: what is there, sign in, keep it, list the forums.
#pragma once

#include "app/adapters/adapter.h"
#include "app/commandline/context.h"
#include "app/signin.h"

namespace foyer::commandline {

class NewAccount {
public:
    NewAccount(Context &context, Secrets &secrets);

    Expected<AccountId> add();

private:
    Expected<Account> described() const; // from the arguments and the server's answer
    Expected<Account::SecretStore> secretStore() const;
    Expected<Credentials> credentials(const Account &account) const;
    Expected<Credentials> fromBrowser(const Account &account) const;
    Expected<void> listForums(Adapter &adapter, AccountId account);

    Context &m_context;
    Secrets &m_secrets;
};

// "Ada Lovelace <ada@example.org>" or just a mail address.
struct Identity {
    QString name;
    QString mail;
};
Expected<Identity> identityFrom(const QString &typed);

} // namespace foyer::commandline
