#include "app/commandline/newaccount.h"

#include "app/adapters/registry.h"
#include "app/commandline/terminal.h"
#include "app/commandline/words.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"

#include "app/net/waited.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

constexpr int fewForums = 50; // so many are followed without asking

Expected<void> followAllWhenFew(Cache &cache, AccountId account)
{
    const auto all = forums(cache, account);
    if (!all)
        return all.error();
    QList<ForumId> ids;
    for (const Forum &forum : *all) {
        if (forum.followed)
            return {}; // chosen already
        ids.append(forum.id);
    }
    return ids.size() > fewForums ? Expected<void>() : setFollowed(cache, ids, true);
}

Task<Expected<void>> takeIn(Cache *cache, AccountId account, Page page)
{
    const auto taken = ingest(*cache, account, prepare(std::move(page)));
    if (!taken)
        co_return taken.error();
    co_return {};
}

} // namespace

Expected<Identity> identityFrom(const QString &typed)
{
    static const QRegularExpression pattern(u"^\\s*(?:(.*?)\\s*<([^<>\\s]+@[^<>\\s]+)>|([^<>\\s]+@[^<>\\s]+))\\s*$"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return Error { ErrorKind::Usage, Words::tr("“%1” is not a name and a mail address: 'Name <mail>'").arg(typed) };
    const QString name = match.captured(1);
    const QString mail = match.captured(2) + match.captured(3);
    return Identity { name.isEmpty() ? mail.section(u'@', 0, 0) : name, mail };
}

NewAccount::NewAccount(Context &context, Secrets &secrets)
    : m_context(context)
    , m_secrets(secrets)
{
}

Expected<AccountId> NewAccount::add()
{
    auto account = described();
    if (!account)
        return account.error();
    const auto signedIn = credentials(*account);
    if (!signedIn)
        return signedIn.error();
    account->user = signedIn->user;
    const QString secret = signedIn->secret;
    const auto attempt = std::make_shared<Attempt>();
    const auto tried = waited(tryAccount(attempt, *account, secret));
    const QString kept = attempt->adapter ? attempt->adapter->secretToKeep().value_or(secret) : secret;
    Expected<AccountId> added =
        !tried ? Expected<AccountId>(tried.error()) : waited(keepAccount(m_context.cache, m_secrets, *tried, kept));
    if (added) {
        if (const auto listed = listForums(*attempt->adapter, *added); !listed)
            m_context.out.say(
                Words::tr("The account is kept, but its forums could not be listed: %1").arg(listed.error().text));
    }
    if (attempt->adapter)
        QCoro::waitFor(attempt->adapter->close());
    return added;
}

Expected<Account> NewAccount::described() const
{
    const Arguments &arguments = m_context.arguments;
    Account account;
    if (arguments.has(u"identity"_s)) {
        const auto identity = identityFrom(arguments.options[u"identity"_s]);
        if (!identity)
            return identity.error();
        account.identityName = identity->name;
        account.identityMail = identity->mail;
    }
    account.user = arguments.options.value(u"user"_s);
    if (account.user.isEmpty() && arguments.has(u"password-stdin"_s))
        return Error { ErrorKind::Usage, Words::tr("A password needs a name: --user NAME --password-stdin") };
    const auto store = secretStore();
    if (!store)
        return store.error();
    account.secretStore = *store;

    const QString typed = arguments.words.first();
    const QUrl address = addressFrom(typed);
    if (!address.isValid() || address.host().isEmpty())
        return Error {
            ErrorKind::Usage,
            Words::tr("“%1” is not an address. Try one like forum.example.org or news://news.example.org.").arg(typed)
        };
    const auto probed = waited(probe(address));
    if (!probed)
        return probed.error();
    if (account.user.isEmpty() && probed->needsSignIn && !probed->mayRead)
        return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 wants you to sign in: foyer accounts add %2 --user NAME").arg(address.host(), typed) };
    account.kind = probed->kind;
    account.url = probed->url;
    account.name = arguments.options.value(u"name"_s, probed->suggestedName);
    return account;
}

Expected<Account::SecretStore> NewAccount::secretStore() const
{
    const Arguments &arguments = m_context.arguments;
    if (!arguments.has(u"user"_s))
        return Account::SecretStore::None;
    const QString asked = arguments.options.value(u"secret"_s, u"keychain"_s);
    if (asked == "file"_L1)
        return Account::SecretStore::File;
    if (asked == "ask"_L1)
        return Account::SecretStore::Ask;
    if (asked != "keychain"_L1)
        return Error { ErrorKind::Usage,
            Words::tr("--secret is keychain, file or ask; “%1” is none of them.").arg(asked) };
    if (const auto answers = waited(m_secrets.testKeychain()); !answers)
        return Error { ErrorKind::Usage,
            Words::tr("The password cannot go into the system's keychain: %1\n"
                      "Say where else: --secret file keeps it in a file only you can read, --secret ask asks for "
                      "it at each sync.")
                .arg(answers.error().text) };
    return Account::SecretStore::Keychain;
}

Expected<Credentials> NewAccount::credentials(const Account &account) const
{
    if (account.user.isEmpty())
        return Credentials {};
    if (signsInByBrowser(account.kind))
        return fromBrowser(account);
    if (m_context.arguments.has(u"password-stdin"_s))
        return Credentials { account.user, terminal::readLine() };
    const auto secret = terminal::askSecret(Words::tr("Password of %1 on %2:").arg(account.user, account.url.host()));
    return secret ? Expected<Credentials>(Credentials { account.user, *secret }) : secret.error();
}

// The site says who signed in, whatever name was given.
Expected<Credentials> NewAccount::fromBrowser(const Account &account) const
{
    const auto browser = makeBrowserSignIn(account.kind, account.url);
    const auto page = waited(browser->begin());
    if (!page)
        return page.error();
    m_context.out.say(Words::tr("Open this page in a browser, sign in there and say yes:"));
    m_context.out.say(page->url.toString(QUrl::FullyEncoded));
    if (!page->code.isEmpty()) {
        m_context.out.say(Words::tr("It asks for this code: %1").arg(page->code));
        return waited(browser->granted());
    }
    m_context.out.say(Words::tr("It then shows a text. Paste all of it here, and an empty line after it:"));
    return waited(browser->taken(terminal::readParagraph()));
}

Expected<void> NewAccount::listForums(Adapter &adapter, AccountId account)
{
    Cache &cache = m_context.cache;
    const PageSink sink = [&cache, account](Page page) { return takeIn(&cache, account, std::move(page)); };
    const auto listed = waited(adapter.forums(sink));
    return listed ? followAllWhenFew(cache, account) : listed;
}

} // namespace foyer::commandline
