// Many requests, few runs. Quick work runs at the next turn of the event loop; slow work waits long enough
// to take no more than a twentieth of the time, so that a busy sync never makes the window heavy.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace foyer {

class Throttle {
public:
    explicit Throttle(std::function<void()> work)
        : m_work(std::move(work))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { run(); });
    }

    void request()
    {
        if (!m_timer.isActive())
            m_timer.start(m_pause);
    }

private:
    void run()
    {
        QElapsedTimer clock;
        clock.start();
        m_work();
        m_pause = clock.elapsed() < 2 ? 0 : int(qMin<qint64>(20 * clock.elapsed(), 3000));
    }

    std::function<void()> m_work;
    QTimer m_timer;
    int m_pause = 0;
};

} // namespace foyer
