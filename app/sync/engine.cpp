#include "app/sync/engine.h"

#include "app/secrets.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/log.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewForums = 50; // so many are followed without asking
constexpr qsizetype shortList = 1000; // so many forums are listed anew every day, more only once a week
const QString listedCursor = u"sync/forums-listed"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Engine)
};

} // namespace

bool lineIsDead(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::AuthNeeded;
}

Engine::Engine(Cache &cache, AccountId account, Surroundings surroundings)
    : m_cache(cache)
    , m_account(account)
    , m_surroundings(std::move(surroundings))
    , m_intake(cache, account, [this](const Progress &progress) { m_status.progress(progress); })
    , m_status(cache, account)
    , m_pictures(cache, account, m_surroundings.now, std::bind_front(&Engine::keyFor, this))
    , m_drafts(cache, account, m_surroundings.now)
{
}

Engine::~Engine()
{
    Q_ASSERT(!m_running);
}

void Engine::setPolicy(NetworkPolicy policy)
{
    m_policy = policy;
    m_pictures.setPolicy(policy);
    setListening(m_wantsLive);
}

Task<Expected<RoundReport>> Engine::round(bool waitedFor)
{
    if (m_running || m_halting)
        co_return Error { ErrorKind::Usage, Words::tr("This community is being synced already.") };
    m_running = true;
    m_stopping = false;
    m_report = {};
    m_waitedFor = waitedFor;
    m_status.begin(m_surroundings.now());
    Expected<void> done = co_await steps();
    if (m_stopping)
        done = stopped();
    countMine();
    const bool ended = !done && done.error().kind == ErrorKind::Cancelled; // by us: no trouble
    m_status.end(m_surroundings.now(), done || ended ? std::nullopt : std::optional(done.error()));
    Expected<RoundReport> result(m_report);
    if (!done)
        result = done.error();
    m_running = false;
    if (done) {
        if (std::exchange(m_openMissed, false) && m_open && mayListen() && m_capabilities.testFlag(Capability::Live))
            m_news.again = true;
        listenOn();
    }
    m_idle.ring(); // this may be gone afterwards
    co_return result;
}

Task<Expected<void>> Engine::steps()
{
    if (!mayConnect(m_policy))
        co_return Error { ErrorKind::Offline, Words::tr("Foyer is set to work offline.") };
    m_usedBefore = m_signedIn;
    using Step = Task<Expected<void>> (Engine::*)();
    for (const Step step : { &Engine::signIn, &Engine::lookAtDrafts, &Engine::push, &Engine::fetchProfiles,
             &Engine::listForums, &Engine::pull, &Engine::tellReading, &Engine::tellDrafts }) {
        const Expected<void> done = co_await (this->*step)();
        if (m_stopping)
            co_return stopped();
        if (!done) {
            if (lineIsDead(done.error()))
                m_signedIn = false;
            co_return done;
        }
    }
    co_return markSynced(m_cache, m_account, m_surroundings.now());
}

Task<Expected<void>> Engine::signIn()
{
    if (m_signedIn)
        co_return {};
    m_status.job(u"sign-in"_s);
    const Expected<Account> account = foyer::account(m_cache, m_account);
    if (!account)
        co_return account.error();
    if (!m_adapter) {
        const Expected<QByteArray> salt = co_await secretSalt(*account);
        if (m_stopping)
            co_return stopped();
        const auto kept = foyer::cursors(m_cache, m_account);
        if (!kept)
            co_return kept.error();
        AdapterOptions options { account->url, salt.valueOr({}) };
        options.remembered = kept->value(u"capabilities"_s);
        m_adapter = m_surroundings.makeAdapter(account->kind, options);
        if (m_adapter)
            m_adapter->lookAt(m_open);
        if (!m_adapter) {
            co_return Error { ErrorKind::Unsupported,
                Words::tr("This version of Foyer does not know servers of the kind “%1”.").arg(account->kind) };
        }
    }
    const Expected<Credentials> credentials = co_await this->credentials(*account);
    if (!credentials)
        co_return credentials.error();
    if (m_stopping)
        co_return stopped();
    const Expected<Capabilities> signedIn = co_await m_adapter->signIn(*credentials);
    m_signedIn = signedIn.ok();
    m_capabilities = signedIn.valueOr({});
    if (const auto remembered = remember(*account, signedIn); !remembered)
        co_return remembered;
    if (!signedIn)
        co_return signedIn.error();
    co_await keepSecret(*account, credentials->secret);
    co_return {};
}

// Without it the next start has what this one had.
Task<> Engine::keepSecret(Account account, QString used)
{
    const auto better = m_adapter->secretToKeep();
    if (!better || *better == used)
        co_return;
    const auto kept = co_await m_surroundings.secrets.write(account, SecretKind::Password, better->toUtf8());
    if (!kept)
        qCWarning(lcSync) << "what a sign-in gave is not kept:" << kept.error().text;
}

Task<Expected<Credentials>> Engine::credentials(Account account)
{
    if (account.user.isEmpty())
        co_return Credentials {};
    const Expected<QByteArray> secret = co_await m_surroundings.secrets.read(account, SecretKind::Password);
    if (secret)
        co_return Credentials { account.user, QString::fromUtf8(*secret) };
    Error why = secret.error();
    if (why.kind == ErrorKind::NotFound)
        why = { ErrorKind::AuthNeeded, Words::tr("No password is kept for “%1”. Sign in again.").arg(account.name) };
    co_return why;
}

// Made once per account. Without it posts go out without a lock, so its absence stops nothing.
Task<Expected<QByteArray>> Engine::secretSalt(Account account)
{
    Secrets &secrets = m_surroundings.secrets;
    if (account.secretStore == Account::SecretStore::None)
        co_return QByteArray();
    const Expected<QByteArray> kept = co_await secrets.read(account, SecretKind::CancelLockSalt);
    if (kept || kept.error().kind != ErrorKind::NotFound)
        co_return kept;
    QByteArray salt(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const Expected<void> written = co_await secrets.write(account, SecretKind::CancelLockSalt, salt);
    if (!written)
        co_return written.error();
    co_return salt;
}

// What the sign-in told, when it is news. The account is read again: the person may have renamed it meanwhile.
Expected<void> Engine::remember(const Account &account, const Expected<Capabilities> &signedIn)
{
    if (!signedIn && signedIn.error().kind != ErrorKind::AuthNeeded)
        return {};
    const bool broken = !signedIn;
    const Capabilities capabilities = signedIn.valueOr(account.capabilities);
    if (account.broken == broken && account.capabilities == capabilities)
        return {};
    Expected<Account> fresh = foyer::account(m_cache, m_account);
    if (!fresh)
        return fresh.error();
    fresh->broken = broken;
    fresh->capabilities = capabilities;
    return updateAccount(m_cache, *fresh);
}

// Before the first round nobody knows what needs one.
Expected<FileKey> Engine::keyFor(const QUrl &file)
{
    if (m_adapter && m_signedIn)
        return m_adapter->keyFor(file);
    return Error { ErrorKind::AuthNeeded, Words::tr("Not signed in yet.") };
}

Task<Expected<void>> Engine::push()
{
    m_status.job(u"outbox"_s);
    const Expected<void> first = co_await pushOnce();
    // Lost in the middle: look over a new connection what became of it, before anything else.
    if (first || m_stopping || !lineIsDead(first.error()))
        co_return first;
    if (const Expected<void> again = co_await reconnect(); !again)
        co_return again;
    co_return co_await pushOnce();
}

Task<Expected<void>> Engine::pushOnce()
{
    Outbox outbox(m_cache, m_account, *m_adapter, m_surroundings);
    const Expected<int> taken = co_await outbox.push();
    m_report.delivered += outbox.taken();
    if (!taken)
        co_return taken.error();
    co_return {};
}

// Once per round, and not to hide a server that keeps failing.
Task<Expected<void>> Engine::reconnect()
{
    m_usedBefore = false;
    m_signedIn = false;
    co_return co_await signIn();
}

Task<Expected<void>> Engine::listForums()
{
    const auto cursors = foyer::cursors(m_cache, m_account);
    if (!cursors)
        co_return cursors.error();
    const QDateTime now = m_surroundings.now();
    const QDateTime listed = QDateTime::fromString(QString::fromLatin1(cursors->value(listedCursor)), Qt::ISODate);
    // A list from the future was dated by a clock that ran ahead.
    if (listed.isValid() && listed.secsTo(now) < 24 * 3600 && listed <= now.addDays(1))
        co_return {};
    const auto forums = foyer::forums(m_cache, m_account);
    if (!forums)
        co_return forums.error();
    if (listed.isValid() && listed <= now && listed.daysTo(now) < 7 && forums->size() > shortList)
        co_return {};
    m_status.job(u"forums"_s);
    PageSink sink = std::bind_front(&Intake::take, &m_intake);
    const Expected<void> all = co_await m_adapter->forums(std::move(sink));
    const Expected<Ingested> kept = co_await m_intake.finish();
    if (!kept)
        co_return kept.error();
    if (!all)
        co_return all;
    // What was followed before there was a list was chosen. What comes with the list, like one's own messages, was not.
    const bool chosen =
        std::any_of(forums->cbegin(), forums->cend(), [](const Forum &forum) { return forum.followed; });
    if (!listed.isValid() && !chosen) {
        if (const auto followed = followAllWhenFew(); !followed)
            co_return followed;
    }
    Page done;
    done.cursors.insert(listedCursor, now.toUTC().toString(Qt::ISODate).toLatin1());
    const Expected<Ingested> noted = ingest(m_cache, m_account, prepare(std::move(done)));
    if (!noted)
        co_return noted.error();
    co_return {};
}

Expected<void> Engine::followAllWhenFew()
{
    const auto forums = foyer::forums(m_cache, m_account);
    if (!forums)
        return forums.error();
    if (forums->size() > fewForums)
        return {};
    QList<ForumId> ids;
    for (const Forum &forum : *forums)
        ids.append(forum.id);
    return setFollowed(m_cache, ids, true);
}

// A connection left from the last round may have died silently; then once more over a new one.
Task<Expected<void>> Engine::pull()
{
    m_status.job(u"posts"_s);
    const Expected<void> first = co_await pullOnce();
    if (first || m_stopping || !m_usedBefore || !lineIsDead(first.error()))
        co_return first;
    if (const Expected<void> again = co_await reconnect(); !again)
        co_return again;
    co_return co_await pullOnce();
}

Task<Expected<void>> Engine::pullOnce(std::optional<LiveNews> news)
{
    Expected<PullPlan> plan = this->plan();
    if (!plan)
        co_return plan.error();
    plan->news = std::move(news);
    PageSink sink = std::bind_front(&Intake::take, &m_intake);
    const Expected<void> pulled = co_await m_adapter->pull(*plan, std::move(sink));
    const Expected<Ingested> kept = co_await m_intake.finish();
    if (!kept)
        co_return kept.error();
    m_report.newPosts += kept->newPosts;
    m_report.notices += kept->notices;
    co_return pulled;
}

Expected<PullPlan> Engine::plan()
{
    PullPlan plan;
    auto cursors = foyer::cursors(m_cache, m_account);
    if (!cursors)
        return cursors.error();
    cursors->remove(listedCursor);
    plan.cursors = std::move(*cursors);
    const auto followed = foyer::forums(m_cache, m_account, true);
    if (!followed)
        return followed.error();
    for (const Forum &forum : *followed) {
        plan.followed.append(forum.remoteId);
        if (forum.gone)
            plan.gone.insert(forum.remoteId);
    }
    const auto newest = setting(m_cache, u"sync/newest"_s, u"50000"_s);
    if (!newest)
        return newest.error();
    plan.newest = newest->toLongLong();
    plan.known = std::bind_front(&Intake::known, &m_intake);
    plan.numbers = std::bind_front(&Intake::numbers, &m_intake);
    plan.names = std::bind_front(&Intake::names, &m_intake);
    plan.ownNames = std::bind_front(&Intake::ownNames, &m_intake);
    plan.open = m_open;
    plan.now = m_surroundings.now();
    plan.waitedFor = m_waitedFor || finishesByHand(plan.now);
    return plan;
}

// Who has just been sent to a browser waits to see what they wrote.
bool Engine::finishesByHand(const QDateTime &now)
{
    const auto mine = outbox(m_cache, m_account);
    return mine && std::any_of(mine->cbegin(), mine->cend(), [&now](const Intention &item) {
        return item.state == SendState::ByHand && item.written.secsTo(now) < 3600;
    });
}

void Engine::countMine()
{
    const auto mine = outbox(m_cache, m_account);
    if (!mine)
        return;
    for (const Intention &item : *mine) {
        switch (item.state) {
        case SendState::Sent:
            ++m_report.unseen;
            break;
        case SendState::NeedsAttention:
        case SendState::Unclear:
        case SendState::Held:
        case SendState::ByHand:
            ++m_report.attention;
            break;
        default:
            break;
        }
    }
}

Task<void> Engine::stop()
{
    if (m_halting) {
        co_await m_halted;
        co_return;
    }
    m_halting = true;
    m_stopping = true;
    m_surroundings.secrets.abandon(m_account);
    m_woken.ring();
    co_await m_pictures.stop();
    if (m_adapter)
        co_await m_adapter->close();
    while (m_running || m_listening)
        co_await m_idle;
    // We may have been called by the adapter: let it return before it goes.
    QTimer pause;
    pause.setSingleShot(true);
    pause.start(0);
    co_await pause;
    m_adapter.reset();
    m_signedIn = false;
    m_deaf = false;
    m_news = {};
    m_halting = false;
    m_halted.ring(); // this may be gone afterwards
}

} // namespace foyer
