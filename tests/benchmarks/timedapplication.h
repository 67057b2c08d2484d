// An application that times every event of the window's thread.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

namespace foyer {

// The processor's time that this thread has had, where the system tells: the rest of an event's time is waiting.
inline double computed()
{
#ifdef Q_OS_UNIX
    timespec spent {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

struct Slow {
    double time;
    double computing;
    QByteArray receiver; // its class
    int type; // QEvent::Type
};

// Times every event, nested ones with the one that brought them about.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QByteArray name = m_depth == 0 ? receiver->metaObject()->className() : "";
        const int type = event->type();
        const bool painted = receiver == watched && event->type() == QEvent::Paint;
        QElapsedTimer clock;
        clock.start();
        const double before = m_depth == 0 ? computed() : 0;
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (painted && onPaint)
            std::exchange(onPaint, nullptr)();
        if (m_depth == 0) {
            milliseconds.push_back(double(clock.nsecsElapsed()) / 1e6);
            slowest.push_back({ milliseconds.back(), computed() - before, name, type });
            std::sort(slowest.begin(), slowest.end(), [](const Slow &a, const Slow &b) { return a.time > b.time; });
            slowest.resize(std::min<size_t>(slowest.size(), 12), {});
        }
        return done;
    }
    std::vector<double> milliseconds;
    std::vector<Slow> slowest;
    QObject *watched = nullptr;
    std::function<void()> onPaint;

private:
    int m_depth = 0;
};

inline double share(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

} // namespace foyer
