// How long each post was really in front of somebody's eyes, for servers that want to know what was read. Told what is
// visible while the window is in front; errs on the short side: a post counts for a minute at most each time it comes
// into view, whoever walked away from the screen.
#pragma once

#include "models/items/cacheworker.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>

namespace foyer {

class ReadingClock : public QObject {
    Q_OBJECT
public:
    explicit ReadingClock(CacheWorker &worker, QObject *parent = nullptr);
    ~ReadingClock() override; // keeps what has come together
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); } // milliseconds, steady

    void setInView(const QList<PostId> &posts);
    void keep(); // writes what has come together; the timer calls it

private:
    struct Stay {
        qint64 since = 0;
        qint64 counted = 0;
    };
    void count();

    CacheWorker &m_worker;
    std::function<qint64()> m_clock;
    QHash<PostId, Stay> m_inView;
    QHash<PostId, qint64> m_times;
    QTimer m_timer;
};

} // namespace foyer
