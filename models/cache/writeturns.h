// Who writes next. SQLite lets whoever asks at the right moment write: while sync commits page after page, the window
// may ask in vain for a long time. Here it is first come, first served, among the threads of this process.
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <deque>

namespace foyer {

class WriteTurns {
public:
    // False when the others take longer than SQLite itself would wait. Then there is nothing to give back.
    bool take();
    void giveBack();
    int waiting() const; // behind the one who has the turn

private:
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<quint64> m_line; // the first has the turn
    quint64 m_last = 0;
};

} // namespace foyer
