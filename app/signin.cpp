#include "app/signin.h"

#include "app/adapters/registry.h"
#include "app/leaving.h"
#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "models/settings.h"

#include <QCoroTask>

#include <algorithm>

namespace foyer {
namespace {

// Says goodbye to the server of an attempt nobody needs any more.
Task<> end(std::shared_ptr<Attempt> attempt)
{
    if (attempt && attempt->adapter)
        co_await attempt->adapter->close();
}

// Each keeps the attempt alive until its answer is there.
Task<Expected<BrowserPage>> beginning(std::shared_ptr<BrowserSignIn> browser)
{
    co_return co_await browser->begin();
}

Task<Expected<Credentials>> waiting(std::shared_ptr<BrowserSignIn> browser)
{
    co_return co_await browser->granted();
}

Task<Expected<Credentials>> reading(std::shared_ptr<BrowserSignIn> browser, QString pasted)
{
    co_return co_await browser->taken(pasted);
}

Error unknownKind(const QString &kind)
{
    return { ErrorKind::Unsupported, SignIn::tr("Foyer does not know servers of the kind “%1” yet.").arg(kind), {} };
}

constexpr qsizetype longestLink = 16 * 1024;

QString notOurs()
{
    return SignIn::tr("The answer the browser brought does not belong to the sign-in that waits here. Nothing was "
                      "changed; say yes on the page that Foyer opened last.");
}

Expected<Account> withOldId(Cache &cache, Account account)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    const auto of = [&](const QString &user) {
        return std::find_if(all->begin(), all->end(), [&](const Account &each) {
            return each.url == account.url && each.kind == account.kind && each.user == user;
        });
    };
    auto same = of(account.user);
    if (same == all->end())
        same = of({}); // who read there as a guest until now goes on with what is kept
    if (same == all->end())
        return account;
    account.id = same->id;
    account.lastSync = same->lastSync;
    if (account.identityMail.isEmpty()) {
        account.identityName = same->identityName;
        account.identityMail = same->identityMail;
    }
    return account;
}

} // namespace

Task<Expected<Account>> tryAccount(std::shared_ptr<Attempt> attempt, Account account, QString secret)
{
    attempt->adapter = makeAdapter(account.kind, { account.url, {} });
    if (!attempt->adapter)
        co_return unknownKind(account.kind);
    // Named: GCC 12 destroys an aggregate made inside a co_await twice.
    const Credentials credentials { account.user, secret };
    const auto capabilities = co_await attempt->adapter->signIn(credentials);
    if (!capabilities)
        co_return capabilities.error();
    account.capabilities = *capabilities;
    account.broken = false;
    co_return account;
}

Task<Expected<AccountId>> keepAccount(Cache &cache, Secrets &secrets, Account account, QString secret)
{
    const auto known = withOldId(cache, account);
    if (!known)
        co_return known.error();
    account = *known;
    const bool fresh = !account.id;
    if (fresh) {
        const auto added = addAccount(cache, account);
        if (!added)
            co_return added.error();
        account.id = *added;
    } else if (const auto updated = updateAccount(cache, account); !updated) {
        co_return updated.error();
    }
    if (account.secretStore != Account::SecretStore::None) {
        const auto kept = co_await secrets.write(account, SecretKind::Password, secret.toUtf8());
        if (!kept) {
            // An account that cannot sign in helps nobody; the sentence says what to choose instead.
            if (fresh)
                (void)removeAccount(cache, account.id);
            co_return kept.error();
        }
    }
    co_return account.id;
}

SignIn::SignIn(Cache &cache, Secrets &secrets, QObject *parent)
    : m_cache(cache)
    , m_secrets(secrets)
{
    setParent(parent);
    QCoro::connect(
        m_secrets.testKeychain(), this, [this](const Expected<void> &answers) { m_keychain = answers.ok(); });
}

SignIn::~SignIn()
{
    cancel();
}

void SignIn::look(const QString &address)
{
    cancel();
    const QUrl url = addressFrom(address);
    if (!url.isValid() || url.host().isEmpty()) {
        Q_EMIT failed({ ErrorKind::Usage,
            tr("“%1” is not an address. Copy it from your browser, or type one like forum.example.org.")
                .arg(address) });
        return;
    }
    Q_EMIT step(tr("Looking up %1 …").arg(url.host()));
    const int asked = m_asked;
    QCoro::connect(probe(url), this, [this, asked](const Expected<Probed> &answer) {
        if (asked != m_asked)
            return;
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            Q_EMIT found({ answer->kind, answer->url, answer->suggestedName, answer->needsSignIn, answer->mayRead });
    });
}

void SignIn::add(const Account &account, const QString &secret)
{
    cancel();
    m_attempt = std::make_shared<Attempt>();
    Q_EMIT step(account.user.isEmpty() ? tr("Asking %1 what may be read …").arg(account.url.host())
                                       : tr("Signing in to %1 …").arg(account.url.host()));
    const int asked = m_asked;
    QCoro::connect(tryAccount(m_attempt, account, secret), this, [this, asked, secret](const Expected<Account> &tried) {
        if (asked != m_asked)
            return;
        if (tried)
            keep(*tried, m_attempt->adapter->secretToKeep().value_or(secret));
        else
            Q_EMIT failed(tried.error());
    });
}

void SignIn::addByBrowser(const Account &account)
{
    cancel();
    m_account = account;
    m_browser = makeBrowserSignIn(account.kind, account.url, m_catches && m_catches());
    if (!m_browser)
        return Q_EMIT failed(unknownKind(account.kind));
    Q_EMIT step(tr("Asking %1 for its sign-in page …").arg(account.url.host()));
    const int asked = m_asked;
    QCoro::connect(beginning(m_browser), this, [this, asked](const Expected<BrowserPage> &page) {
        if (asked != m_asked)
            return;
        if (!page)
            return Q_EMIT failed(page.error());
        if (!page->code.isEmpty()) {
            QCoro::connect(waiting(m_browser), this, [this, asked](const Expected<Credentials> &credentials) {
                if (asked == m_asked)
                    granted(credentials);
            });
        }
        m_waitsForPage = page->code.isEmpty();
        Q_EMIT pageWanted(page->url, page->code, page->comesBack);
    });
}

void SignIn::paste(const QString &text)
{
    if (!m_browser)
        return;
    const int asked = m_asked;
    QCoro::connect(reading(m_browser, text), this, [this, asked](const Expected<Credentials> &credentials) {
        if (asked == m_asked)
            granted(credentials);
    });
}

void SignIn::askForText()
{
    if (m_browser && m_waitsForPage)
        Q_EMIT pageWanted(m_browser->pageWithText(), {}, false);
}

// Any page in any browser can send such a link: only one that was sealed for this very attempt goes further.
void SignIn::caught(const QUrl &link)
{
    const QString text = link.toString(QUrl::FullyEncoded);
    if (!m_browser || !m_waitsForPage) {
        return Q_EMIT said(tr("A browser brought the answer to a sign-in, but none waits for it here. Begin it again, "
                              "and keep Foyer open until the browser comes back."));
    }
    if (text.size() > longestLink)
        return Q_EMIT said(notOurs());
    const int asked = m_asked;
    QCoro::connect(reading(m_browser, text), this, [this, asked](const Expected<Credentials> &credentials) {
        if (asked != m_asked)
            return;
        if (!credentials && credentials.error().kind == ErrorKind::ParseFailed)
            return Q_EMIT said(notOurs());
        granted(credentials);
    });
}

void SignIn::granted(const Expected<Credentials> &credentials)
{
    if (!credentials)
        return Q_EMIT failed(credentials.error());
    Account account = m_account;
    account.user = credentials->user;
    add(account, credentials->secret);
}

void SignIn::keep(const Account &account, const QString &secret)
{
    Q_EMIT step(tr("Keeping the account …"));
    const int asked = m_asked;
    QCoro::connect(
        keepAccount(m_cache, m_secrets, account, secret), this, [this, asked](const Expected<AccountId> &kept) {
            if (kept)
                requestSync(m_cache, *kept);
            if (asked != m_asked)
                return;
            end(std::exchange(m_attempt, {}));
            if (kept)
                Q_EMIT added(*kept);
            else // the server had no part in it, whatever was slow or refused
                Q_EMIT failed({ ErrorKind::Storage, kept.error().text, {} });
        });
}

Expected<void> SignIn::remove(const Account &account)
{
    LeavingOptions options;
    options.offline = flag(m_cache, option::offline);
    auto removed = removeAccount(m_cache, account.id);
    if (!removed)
        return removed;
    QCoro::connect(leave(&m_secrets, account, options), this, [this](const Expected<void> &done) {
        if (!done)
            Q_EMIT left(done.error().text);
    });
    return removed;
}

bool SignIn::signsInByBrowser(const QString &kind) const
{
    return foyer::signsInByBrowser(kind);
}

void SignIn::cancel()
{
    ++m_asked;
    m_waitsForPage = false;
    end(std::exchange(m_attempt, {}));
    if (const auto browser = std::exchange(m_browser, {}))
        browser->stop();
}

} // namespace foyer
