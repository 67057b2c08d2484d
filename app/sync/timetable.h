// When one account's next round is due. Pure: it is told the time (milliseconds of a clock that never jumps) and
// never asks for it.
#pragma once

#include "app/sync/engine.h"

namespace foyer {

class Timetable {
public:
    explicit Timetable(std::function<double()> random);

    // -1: not before something happens.
    qint64 due() const;
    bool isDue(qint64 now) const { return due() >= 0 && due() <= now; }

    void wanted(qint64 now); // a person asked, or has something new to send
    void networkBack(qint64 now); // also after a sleep
    void stirred(qint64 now); // what the server told could not be fetched by itself
    void retryAt(qint64 then); // an item of the outbox has its next try
    // `minutes` between rounds while the window is in use; 0: only what is asked for. `eager`: it is in use, and nobody
    // else says what moves.
    void setPace(qint64 now, bool eager, NetworkPolicy policy, int minutes = 5);

    bool started(); // whether a person asked for it
    void ended(qint64 now, const Expected<RoundReport> &round);

private:
    void sooner(qint64 then);
    void poll(qint64 from);

    std::function<double()> m_random;
    qint64 m_due = 0;
    qint64 m_lastEnd = 0;
    int m_minutes = 5;
    int m_failures = 0;
    int m_looks = 0; // for what was sent and not read back yet
    bool m_eager = true;
    bool m_asked = false; // by a person: tried even when the system sees no network
    bool m_refused = false; // the sign-in was: a wrong password is not tried again and again
    NetworkPolicy m_policy = NetworkPolicy::Online;
};

} // namespace foyer
