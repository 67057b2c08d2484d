#include "app/sync/timetable.h"

#include "app/sync/backoff.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foyer {

using namespace std::chrono_literals;

namespace {

constexpr qint64 ms(std::chrono::milliseconds time)
{
    return time.count();
}

// After sending: soon, for the receipt; a few times only, the usual poll finds it later.
constexpr std::array looksAfter { ms(2s), ms(10s), ms(30s) };

} // namespace

Timetable::Timetable(std::function<double()> random)
    : m_random(std::move(random))
{
}

qint64 Timetable::due() const
{
    const bool never =
        m_policy == NetworkPolicy::Offline || (!m_asked && (m_refused || m_policy == NetworkPolicy::Unreachable));
    return never ? -1 : m_due;
}

void Timetable::wanted(qint64 now)
{
    m_asked = true;
    sooner(now);
}

void Timetable::stirred(qint64 now)
{
    sooner(now);
}

void Timetable::retryAt(qint64 then)
{
    sooner(then);
}

bool Timetable::started()
{
    m_due = -1;
    return std::exchange(m_asked, false);
}

void Timetable::sooner(qint64 then)
{
    m_due = m_due < 0 ? then : std::min(m_due, then);
}

// Not all at the same moment, and not before the network has settled.
void Timetable::networkBack(qint64 now)
{
    m_failures = 0;
    sooner(now + ms(1s) + qint64(m_random() * 2000));
}

void Timetable::poll(qint64 from)
{
    if (m_minutes <= 0)
        return;
    const bool slowly = !m_eager || m_policy == NetworkPolicy::Metered;
    const qint64 pause = ms(std::chrono::minutes(m_minutes)) * (slowly ? 3 : 1);
    sooner(from + qint64(double(pause) * (0.9 + 0.2 * m_random())));
}

void Timetable::setPace(qint64 now, bool eager, NetworkPolicy policy, int minutes)
{
    const bool quicker = (eager && !m_eager) || minutes != m_minutes;
    m_eager = eager;
    m_policy = policy;
    m_minutes = minutes;
    if (quicker && m_due >= 0 && m_failures == 0)
        poll(std::max(now - ms(std::chrono::minutes(m_minutes)), m_lastEnd));
}

void Timetable::ended(qint64 now, const Expected<RoundReport> &round)
{
    m_lastEnd = now;
    m_refused = !round && round.error().kind == ErrorKind::AuthNeeded;
    if (round) {
        m_failures = 0;
        if (round->delivered > 0)
            m_looks = 0;
        poll(now);
        if (round->unseen > 0 && m_looks < int(looksAfter.size()))
            sooner(now + looksAfter[size_t(m_looks++)]);
        return;
    }
    const Error &why = round.error();
    if (m_refused || why.kind == ErrorKind::Offline)
        return; // until somebody changes something
    const bool passing =
        (isTransient(why.kind) && why.kind != ErrorKind::Cancelled) || why.kind == ErrorKind::TlsFailed;
    if (passing)
        sooner(now + ms(waitAfter(++m_failures, m_random(), why.retryAfter)));
    else
        poll(now);
}

} // namespace foyer
