// The engine's ear: what the server tells by itself is pulled at once. Beside the rounds, never instead of them: what
// an ear misses the next round finds.
#include "app/sync/backoff.h"
#include "app/sync/engine.h"
#include "models/cache/forums.h"
#include "models/log.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Engine)
};

constexpr qint64 goodListeningMs = 60'000; // whoever listened this long begins anew with counting failures

} // namespace

// Where every byte costs, no request stands open.
bool Engine::mayListen() const
{
    return m_wantsLive && !m_deaf && !m_stopping && !m_halting && m_policy == NetworkPolicy::Online;
}

void Engine::setListening(bool wanted)
{
    m_wantsLive = wanted;
    listenOn();
    if (!m_listening || mayListen())
        return;
    if (m_adapter)
        m_adapter->stopListening();
    setHearing(false); // at once: the line itself may end a turn later
    m_woken.ring();
}

void Engine::listenOn()
{
    if (!m_listening && m_signedIn && m_adapter && m_capabilities.testFlag(Capability::Live) && mayListen())
        listening();
}

Task<> Engine::listening()
{
    m_listening = true;
    int failures = 0;
    while (mayListen()) {
        LivePlan plan;
        const auto followed = foyer::forums(m_cache, m_account, true);
        for (const Forum &forum : followed.valueOr({}))
            plan.followed.insert(forum.remoteId);
        LiveSink sink = std::bind_front(&Engine::heard, this);
        QElapsedTimer since;
        since.start();
        const Expected<void> ended = co_await m_adapter->listen(std::move(plan), std::move(sink));
        setHearing(false);
        if (ended || !mayListen())
            break;
        const Error &why = ended.error();
        m_deaf = why.kind == ErrorKind::Unsupported;
        qCInfo(lcSync) << "does not hear what moves, kind" << int(why.kind);
        if (why.kind == ErrorKind::AuthNeeded) { // a round finds out what to say about that, and begins again
            LiveNews all;
            all.everything = true;
            heard(all);
            break;
        }
        failures = since.elapsed() > goodListeningMs ? 1 : failures + 1;
        if (!m_deaf)
            co_await nap(waitAfter(failures, m_surroundings.random(), why.retryAfter));
    }
    setHearing(false);
    m_listening = false;
    m_idle.ring(); // this may be gone afterwards
}

Task<> Engine::nap(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] { m_woken.ring(); });
    timer.start(time);
    co_await m_woken;
}

void Engine::setHearing(bool hearing)
{
    if (std::exchange(m_hearing, hearing) != hearing && m_changed)
        m_changed();
}

void Engine::heard(const LiveNews &news)
{
    m_news |= news;
    m_hearing = true;
    if (m_changed)
        m_changed();
}

void Engine::lookAt(std::optional<OpenThread> open)
{
    m_open = std::move(open);
    if (m_adapter)
        m_adapter->lookAt(m_open);
    m_news.again = false; // of the one before
    m_news.mine = false;
    m_news.posts.clear();
    const bool now = m_signedIn && mayListen() && m_capabilities.testFlag(Capability::Live);
    m_openMissed = m_open && !now;
    m_news.again = m_open && now;
    if (m_news.again && m_changed)
        m_changed();
}

LiveNews Engine::news() const
{
    return m_signedIn && mayConnect(m_policy) ? m_news : LiveNews();
}

Task<Expected<RoundReport>> Engine::catchUp()
{
    if (m_running || m_halting || news().isEmpty())
        co_return Error { ErrorKind::Usage, Words::tr("This community is being synced already.") };
    m_running = true;
    m_stopping = false;
    m_report = {};
    LiveNews news = std::exchange(m_news, {});
    const bool ofOpen = news.again || !news.posts.isEmpty();
    Expected<void> done = co_await pullOnce(std::move(news));
    m_openMissed = m_openMissed || (ofOpen && !done); // asked for again after the next good round
    if (!done && lineIsDead(done.error()))
        m_signedIn = false;
    if (m_stopping)
        done = stopped();
    Expected<RoundReport> result(m_report);
    if (!done)
        result = done.error();
    m_running = false;
    m_idle.ring(); // this may be gone afterwards
    co_return result;
}

} // namespace foyer
