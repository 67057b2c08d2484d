#include "app/adapters/discourse/budget.h"

namespace foyer::discourse {

using namespace std::chrono_literals;

RequestBudget::RequestBudget(QList<Window> windows)
{
    for (const Window &window : windows)
        m_windows.append({ window, {} });
}

RequestBudget RequestBudget::keyed()
{
    return RequestBudget({ { 1min, 1s, 20, 5 }, { 24h, 30min, 2880, 240 } });
}

RequestBudget RequestBudget::anonymous()
{
    return RequestBudget({ { 10s, 500ms, 50, 10 }, { 1min, 1s, 200, 40 } });
}

qint64 RequestBudget::stepOf(const Counted &counted, qint64 now) const
{
    return now / counted.window.grain.count();
}

qint64 RequestBudget::wait(qint64 now, Urgency urgency) const
{
    qint64 wait = std::max<qint64>(0, m_pausedUntil - now);
    for (const Counted &counted : m_windows) {
        const Window &window = counted.window;
        const qint64 most = window.most - (urgency == Urgency::Background ? window.reserved : 0);
        const qint64 steps = window.length / window.grain;
        const qint64 here = stepOf(counted, now);
        // Newest first: the step with which the limit is met must have left the window.
        qint64 spent = 0;
        for (auto it = counted.spent.cend(); it != counted.spent.cbegin();) {
            --it;
            if (it.key() > here || it.key() + steps < here) // a clock that was set back, or long ago
                continue;
            spent += it.value();
            if (spent >= most) {
                wait = std::max(wait, (it.key() + steps + 1) * window.grain.count() - now);
                break;
            }
        }
    }
    return wait;
}

void RequestBudget::spend(qint64 now)
{
    for (Counted &counted : m_windows) {
        const qint64 here = stepOf(counted, now);
        ++counted.spent[here];
        const qint64 steps = counted.window.length / counted.window.grain;
        while (counted.spent.firstKey() + steps < here)
            counted.spent.erase(counted.spent.begin());
    }
}

void RequestBudget::pauseUntil(qint64 then)
{
    m_pausedUntil = std::max(m_pausedUntil, then);
}

qint64 RequestBudget::spentIn(int window, qint64 now) const
{
    const Counted &counted = m_windows[window];
    const qint64 steps = counted.window.length / counted.window.grain;
    qint64 spent = 0;
    for (auto it = counted.spent.cbegin(); it != counted.spent.cend(); ++it)
        spent += it.key() + steps >= stepOf(counted, now) ? it.value() : 0;
    return spent;
}

double RequestBudget::spentShare(qint64 now) const
{
    double most = 0;
    for (int i = 0; i < m_windows.size(); ++i)
        most = std::max(most, double(spentIn(i, now)) / std::max(1, m_windows[i].window.most));
    return most;
}

QByteArray RequestBudget::toText() const
{
    QByteArrayList steps;
    if (!m_windows.isEmpty()) {
        const auto &spent = m_windows.last().spent;
        for (auto it = spent.cbegin(); it != spent.cend(); ++it)
            steps.append(QByteArray::number(it.key()) + ':' + QByteArray::number(it.value()));
    }
    return steps.join(' ');
}

void RequestBudget::restore(const QByteArray &text)
{
    if (m_windows.isEmpty() || text.isEmpty())
        return;
    for (const QByteArray &step : text.split(' ')) {
        const QByteArrayList parts = step.split(':');
        const int count = parts.value(1).toInt();
        if (count > 0)
            m_windows.last().spent[parts[0].toLongLong()] += count;
    }
}

} // namespace foyer::discourse
