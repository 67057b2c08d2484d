#include "models/cache/accounts.h"

#include "models/cache/removal.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

Account readAccount(const Statement &row)
{
    Account account;
    account.id = row.column<AccountId>(0);
    account.kind = row.column<QString>(1);
    account.name = row.column<QString>(2);
    account.url = row.column<QUrl>(3);
    account.user = row.column<QString>(4);
    account.identityName = row.column<QString>(5);
    account.identityMail = row.column<QString>(6);
    account.secretStore = row.column<Account::SecretStore>(7);
    account.capabilities = Capabilities::fromInt(row.column<quint32>(8));
    account.lastSync = row.column<QDateTime>(9);
    account.broken = row.column<bool>(10);
    return account;
}

// Who I am may have changed: the marks on what is kept follow.
void markMine(Cache &cache, AccountId account, const QString &mail)
{
    cache.prepare("UPDATE person SET me = (mail <> '' AND lower(mail) = lower(?)) WHERE account = ?")
        .bind(mail, account)
        .run();
    cache
        .prepare(R"(
                UPDATE post SET mine = 1
                WHERE mine = 0 AND author IN (SELECT id FROM person WHERE account = ? AND me = 1))")
        .bind(account)
        .run();
}

} // namespace

Expected<AccountId> addAccount(Cache &cache, const Account &account)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    Statement insert = cache.prepare(R"(
        INSERT INTO account (kind, name, url, user, identity_name, identity_mail, secret_store, capabilities, last_sync,
                             broken)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
    insert
        .bind(account.kind, account.name, account.url.toString(QUrl::FullyEncoded), account.user, account.identityName,
            account.identityMail, account.secretStore, account.capabilities.toInt(), account.lastSync, account.broken)
        .run();
    cache.touched().accounts = true;
    return transaction.commit(AccountId { insert.insertedId() });
}

Expected<void> updateAccount(Cache &cache, const Account &account)
{
    const auto before = foyer::account(cache, account.id);
    if (!before)
        return before.error();
    Transaction transaction(cache, Transaction::Kind::Durable);
    cache
        .prepare(R"(
            UPDATE account SET kind = ?, name = ?, url = ?, user = ?, identity_name = ?, identity_mail = ?,
                               secret_store = ?, capabilities = ?, last_sync = ?, broken = ?
            WHERE id = ?)")
        .bind(account.kind, account.name, account.url.toString(QUrl::FullyEncoded), account.user, account.identityName,
            account.identityMail, account.secretStore, account.capabilities.toInt(), account.lastSync, account.broken,
            account.id)
        .run();
    if (before->identityMail.compare(account.identityMail, Qt::CaseInsensitive) != 0)
        markMine(cache, account.id, account.identityMail);
    cache.touched().accounts = true;
    return transaction.commit();
}

Expected<void> removeAccount(Cache &cache, AccountId account)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    keepUnsentWords(cache, account);
    removeServerRows(cache, account);
    cache.prepare("DELETE FROM account WHERE id = ?").bind(account).run();
    Changes &touched = cache.touched();
    touched.accounts = touched.drafts = touched.notices = touched.status = true;
    return transaction.commit();
}

Expected<QList<Account>> accounts(Cache &cache)
{
    Statement rows = cache.prepare(R"(
        SELECT id, kind, name, url, user, identity_name, identity_mail, secret_store, capabilities, last_sync, broken
        FROM account ORDER BY id)");
    QList<Account> list;
    while (rows.next())
        list.append(readAccount(rows));
    return rows.result(list);
}

Expected<Account> account(Cache &cache, AccountId id)
{
    Statement rows = cache.prepare(R"(
        SELECT id, kind, name, url, user, identity_name, identity_mail, secret_store, capabilities, last_sync, broken
        FROM account WHERE id = ?)");
    if (rows.bind(id).next())
        return readAccount(rows);
    if (auto read = rows.outcome(); !read)
        return read.error();
    return notFound(QCoreApplication::translate("foyer::Cache", "This account is not there any more."));
}

} // namespace foyer
