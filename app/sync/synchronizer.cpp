#include "app/sync/synchronizer.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/log.h"
#include "models/settings.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 heartbeatMs = 30'000;
constexpr qint64 newsPauseMs = 3000; // between two pieces of news, in the long run
constexpr qint64 newsAheadMs = 2 * newsPauseMs; // the first few are fetched at once, what follows together
constexpr qint64 missedPauseMs = 15'000; // where it cannot be said what moved
constexpr int leafingMs = 400; // who looks at a thread for less only passes it
constexpr qint64 sleepMs = 60'000; // so far apart the clocks can only be after a sleep, or when one was set
} // namespace

struct Synchronizer::Desk {
    Desk(Cache &cache, const Account &account, const Surroundings &surroundings)
        : account(account)
        , engine(cache, account.id, surroundings)
        , timetable(surroundings.random)
    {
    }
    Account account;
    Engine engine;
    Timetable timetable;
    bool halting = false;
    qint64 lastNews = -missedPauseMs; // fetched
    qint64 newsPaidUntil = 0;
};

Synchronizer::Synchronizer(Cache &cache, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_surroundings(std::move(surroundings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Synchronizer::tick);
    m_settled.setSingleShot(true);
    m_settled.setInterval(leafingMs);
    connect(&m_settled, &QTimer::timeout, this, &Synchronizer::applyOpen);
    connect(&cache.stream(), &ChangeStream::changed, this, &Synchronizer::onChanges);
}

Synchronizer::~Synchronizer()
{
    Q_ASSERT(m_underway == 0);
}

void Synchronizer::start()
{
    m_uptime.start();
    m_lastTick = m_surroundings.now();
    readSettings();
    readAccounts();
    tick();
}

Task<void> Synchronizer::stop()
{
    m_stopping = true;
    m_timer.stop();
    m_settled.stop();
    for (const auto &[id, desk] : m_desks)
        halt(desk);
    while (m_underway > 0)
        co_await m_quiet;
    m_desks.clear();
}

void Synchronizer::setInUse(bool inUse)
{
    m_inUse = inUse;
    for (const auto &[id, desk] : m_desks)
        applyNetwork(*desk);
    schedule();
}

void Synchronizer::setNetwork(bool reachable, bool metered)
{
    const bool back = reachable && !m_network.reachable;
    m_network.reachable = reachable;
    m_network.metered = metered;
    for (const auto &[id, desk] : m_desks)
        applyNetwork(*desk);
    if (back)
        wakeAll();
    schedule();
}

void Synchronizer::lookAt(ThreadId thread)
{
    m_open = thread;
    if (!m_stopping)
        m_settled.start();
}

namespace {

// Its reader is at the first unread post, else at the end.
std::optional<OpenThread> openThread(Cache &cache, const Thread &thread)
{
    const auto forum = foyer::forum(cache, thread.forum);
    const auto stubs = postStubs(cache, thread.id);
    if (!thread.remoteId || !forum || !stubs)
        return {};
    OpenThread open { thread.remoteId, forum->remoteId, 1, thread.title };
    PostId at;
    for (const PostStub &stub : *stubs) {
        if (!stub.id || stub.ghost)
            continue;
        at = stub.id;
        if (!stub.read)
            break;
    }
    open.number = std::max<qint64>(1, post(cache, at).valueOr({}).number);
    return open;
}

} // namespace

void Synchronizer::applyOpen()
{
    const auto thread = m_open ? foyer::thread(m_cache, m_open) : Expected<Thread>(Thread {});
    for (const auto &[id, desk] : m_desks) {
        const bool here = thread && thread->id && thread->account == id;
        desk->engine.lookAt(here ? openThread(m_cache, *thread) : std::nullopt);
    }
    schedule();
}

void Synchronizer::tick()
{
    if (m_stopping)
        return;
    const QDateTime wall = m_surroundings.now();
    const qint64 passed = m_lastTick.msecsTo(wall);
    const qint64 gap = passed - (now() - m_lastTickUptime);
    m_lastTick = wall;
    m_lastTickUptime = now();
    if (gap > sleepMs || gap < -sleepMs)
        wakeAll();
    const auto desks = m_desks; // a round may end at once and change the map
    for (const auto &[id, desk] : desks) {
        if (desk->engine.running() || desk->halting)
            continue;
        const qint64 news = newsDue(*desk);
        if (desk->timetable.isDue(now()))
            run(desk);
        else if (news >= 0 && news <= now())
            catchUp(desk);
    }
    schedule();
}

void Synchronizer::onChanges(const Changes &changes)
{
    if (m_stopping || !m_uptime.isValid())
        return;
    if (changes.accounts)
        readAccounts();
    if (changes.settings)
        readSettings();
    for (const auto &[id, desk] : m_desks) {
        if (changes.syncWanted.contains(id) || changes.syncWanted.contains(AccountId {}))
            desk->timetable.wanted(now());
        if (!changes.intentions.isEmpty() && !desk->engine.running())
            noteRetries(*desk);
        if (changes.settings || changes.picturesWanted.contains(id))
            fetchPictures(desk);
    }
    schedule();
}

void Synchronizer::readAccounts()
{
    const auto accounts = foyer::accounts(m_cache);
    if (!accounts) {
        qCWarning(lcSync) << "accounts not read:" << accounts.error().text;
        return;
    }
    auto left = m_desks;
    for (const Account &account : *accounts) {
        if (account.url.isEmpty())
            continue; // an account without an address has no server any more: it is kept for reading
        left.erase(account.id);
        const auto known = m_desks.find(account.id);
        if (known != m_desks.end()) {
            const Account before = std::exchange(known->second->account, account);
            const bool mended = before.broken && !account.broken;
            const bool moved = before.url != account.url || before.user != account.user || before.kind != account.kind
                || before.secretStore != account.secretStore;
            if (moved)
                halt(known->second);
            if (moved || mended)
                known->second->timetable.wanted(now());
            continue;
        }
        const auto desk = std::make_shared<Desk>(m_cache, account, m_surroundings);
        desk->engine.whenHeard([this, heard = std::weak_ptr(desk)] {
            if (const DeskPointer desk = heard.lock()) {
                applyNetwork(*desk);
                schedule();
            }
        });
        applyNetwork(*desk);
        m_desks.emplace(account.id, desk);
    }
    for (const auto &[id, desk] : left) {
        halt(desk);
        m_desks.erase(id);
    }
}

void Synchronizer::readSettings()
{
    const bool asked = flag(m_cache, option::offline);
    const bool before = std::exchange(m_network.askedOffline, asked);
    m_minutes = number(m_cache, option::syncMinutes);
    for (const auto &[id, desk] : m_desks) {
        applyNetwork(*desk);
        if (asked && !before)
            halt(desk);
    }
    if (before && !asked)
        wakeAll();
}

void Synchronizer::applyNetwork(Desk &desk) const
{
    const NetworkPolicy policy = policyFor(m_network, desk.account.url);
    desk.engine.setPolicy(policy);
    desk.engine.setListening(m_inUse);
    desk.timetable.setPace(now(), m_inUse && !desk.engine.hearing(), policy, m_minutes);
}

qint64 Synchronizer::newsDue(const Desk &desk) const
{
    const LiveNews news = desk.engine.news();
    if (news.isEmpty())
        return -1;
    LiveNews missed;
    missed.everything = true;
    missed.stamp = news.stamp;
    const bool named = news != missed;
    return std::max<qint64>(0, named ? desk.newsPaidUntil - newsAheadMs : desk.lastNews + missedPauseMs);
}

// Whatever waited for the network need not wait any longer.
void Synchronizer::wakeAll()
{
    for (const auto &[id, desk] : m_desks) {
        if (const auto released = releaseWaiting(m_cache, id, m_surroundings.now()); !released)
            qCWarning(lcSync) << "outbox not released:" << released.error().text;
        desk->timetable.networkBack(now());
    }
}

void Synchronizer::schedule()
{
    if (m_stopping)
        return;
    qint64 next = now() + heartbeatMs;
    for (const auto &[id, desk] : m_desks) {
        if (desk->engine.running() || desk->halting)
            continue;
        for (const qint64 due : { desk->timetable.due(), newsDue(*desk) })
            next = due >= 0 ? std::min(next, due) : next;
    }
    m_timer.start(int(std::max<qint64>(0, next - now())));
}

Task<> Synchronizer::run(DeskPointer desk)
{
    ++m_underway;
    const bool asked = desk->timetable.started();
    const Expected<RoundReport> round = co_await desk->engine.round(asked);
    desk->timetable.ended(now(), round);
    noteRetries(*desk);
    fetchPictures(desk);
    schedule();
    if (--m_underway == 0)
        m_quiet.ring();
}

Task<> Synchronizer::fetchPictures(DeskPointer desk)
{
    if (desk->halting || m_stopping)
        co_return;
    ++m_underway;
    co_await desk->engine.fetchPictures();
    if (--m_underway == 0)
        m_quiet.ring();
}

Task<> Synchronizer::catchUp(DeskPointer desk)
{
    ++m_underway;
    desk->lastNews = now();
    desk->newsPaidUntil = std::max(desk->newsPaidUntil, now()) + newsPauseMs;
    const Expected<RoundReport> caught = co_await desk->engine.catchUp();
    // A round has its own ways with whatever is wrong.
    if (!caught && caught.error().kind == ErrorKind::AuthNeeded)
        desk->timetable.stirred(now());
    else if (!caught)
        desk->timetable.ended(now(), caught);
    schedule();
    if (--m_underway == 0)
        m_quiet.ring();
}

Task<> Synchronizer::halt(DeskPointer desk)
{
    if (desk->halting)
        co_return;
    ++m_underway;
    desk->halting = true;
    co_await desk->engine.stop();
    desk->halting = false;
    schedule();
    if (--m_underway == 0)
        m_quiet.ring();
}

void Synchronizer::noteRetries(Desk &desk)
{
    const auto next = nextTryAt(m_cache, desk.account.id);
    if (!next || !*next)
        return;
    // What could have gone already waits for the next round, whose time is known.
    if (const qint64 wait = m_surroundings.now().msecsTo(**next); wait > 0)
        desk.timetable.retryAt(now() + wait);
}

} // namespace foyer
