#include "ui/conversation/readingclock.h"

#include "models/cache/readreports.h"

#include <chrono>

namespace foyer {

using namespace std::chrono_literals;

namespace {

constexpr qint64 longestStayMs = 60'000;
constexpr qint64 glanceMs = 1000; // what only scrolls past is not read

} // namespace

ReadingClock::ReadingClock(CacheWorker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_clock = [timer] { return timer->elapsed(); };
    m_timer.setInterval(20s);
    connect(&m_timer, &QTimer::timeout, this, &ReadingClock::keep);
}

ReadingClock::~ReadingClock()
{
    keep();
}

void ReadingClock::count()
{
    const qint64 now = m_clock();
    for (auto it = m_inView.begin(); it != m_inView.end(); ++it) {
        const qint64 time = std::min(now - it->since, longestStayMs);
        if (time < glanceMs || time <= it->counted)
            continue;
        m_times[it.key()] += time - it->counted;
        it->counted = time;
    }
}

void ReadingClock::setInView(const QList<PostId> &posts)
{
    count();
    const qint64 now = m_clock();
    QHash<PostId, Stay> inView;
    for (const PostId post : posts)
        inView.insert(post, m_inView.value(post, { now, 0 }));
    m_inView = inView;
    if (!m_inView.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void ReadingClock::keep()
{
    count();
    if (m_inView.isEmpty())
        m_timer.stop();
    if (m_times.isEmpty())
        return;
    // A time that could not be written is a time nobody is told of; nothing the person wrote is in it.
    m_worker.run(
        this, [times = std::exchange(m_times, {})](Cache &cache) { return addReadingTime(cache, times); },
        [](const Expected<void> &) {});
}

} // namespace foyer
