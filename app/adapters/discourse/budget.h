// How many requests may go before a server says stop. A value that is told the time and never asks for it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <chrono>

namespace foyer::discourse {

enum class Urgency { Background, Person };

class RequestBudget {
public:
    // At most `most` requests within any stretch of `length`; the last `reserved` of them are for the person. Counted
    // in steps of `grain`, so it errs to the safe side by one step.
    struct Window {
        std::chrono::milliseconds length;
        std::chrono::milliseconds grain;
        int most = 0;
        int reserved = 0;
    };

    RequestBudget() = default; // without limits
    explicit RequestBudget(QList<Window> windows);

    static RequestBudget keyed(); // what a key may do: 20 a minute, 2,880 a day (since 2018; raised in 2026)
    static RequestBudget anonymous(); // what an address may do: 50 in 10 s, 200 a minute

    // Milliseconds to wait before the next one may go; 0: now.
    qint64 wait(qint64 now, Urgency urgency) const;
    void spend(qint64 now);
    // The server said: not before then.
    void pauseUntil(qint64 then);
    qint64 spentIn(int window, qint64 now) const;
    double spentShare(qint64 now) const; // of the window that is fullest; 0: all is left

    // The longest window, for the next run: a day outlives a program.
    QByteArray toText() const;
    void restore(const QByteArray &text);

private:
    struct Counted {
        Window window;
        QMap<qint64, int> spent; // by step
    };
    qint64 stepOf(const Counted &counted, qint64 now) const;

    QList<Counted> m_windows;
    qint64 m_pausedUntil = 0;
};

} // namespace foyer::discourse
