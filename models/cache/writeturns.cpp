#include "models/cache/writeturns.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace foyer {

using namespace std::chrono_literals;

bool WriteTurns::take()
{
    const QMutexLocker lock(&m_mutex);
    const quint64 mine = ++m_last;
    m_line.push_back(mine);
    const QDeadlineTimer end(5s);
    while (m_line.front() != mine) {
        if (m_changed.wait(&m_mutex, end))
            continue;
        m_line.erase(std::find(m_line.begin(), m_line.end(), mine));
        return false;
    }
    return true;
}

void WriteTurns::giveBack()
{
    const QMutexLocker lock(&m_mutex);
    m_line.pop_front();
    m_changed.wakeAll();
}

int WriteTurns::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return std::max(0, int(m_line.size()) - 1);
}

} // namespace foyer
