// What can go wrong between a client and a server, as data: tests list faults in a table and hand one to the
// server. A fault happens at the `at`-th command that fits it and then `times` times; then it is over.
// On HTTP a command is "GET /t/7.json" (no query), and the fault's `command` may have stars: "GET /t/*".
#pragma once

#include <QByteArray>

#include <optional>

namespace foyer {

struct Fault {
    enum class Kind {
        None,
        Refuse, // nobody listens; until the fault is taken away
        Silence, // the connection stands, no greeting comes. HTTP: no answer and no effect
        Greeting, // `line` instead of the greeting, then the end
        Answer, // `line` instead of the answer; the command has no effect. HTTP: `line` has the head too
        SignInAgain, // 480, and the session is anonymous from now on. HTTP: the key counts as unknown
        CutBefore, // the connection ends when the command comes; it has no effect
        CutAfter, // the command has its effect, then the connection ends without an answer
        CutAtByte, // the answer ends after `bytes` bytes, and so does the connection
        DropAnswer, // the command has its effect, the answer never comes
        Drip, // the answer comes `bytes` bytes at a time
        LfOnly, // the answer's lines end in LF
        HugeLine, // a line of `bytes` bytes in the middle of the answer
        Garbage, // `bytes` bytes of noise instead of the answer, then the end
        WrongCounts, // GROUP and LIST say numbers that are not true
        Renumber, // before the command all groups are counted anew
        // HTTP only:
        Truncate, // the body ends after `bytes` bytes, and the head says that this is all
        Stranger, // answered as to somebody without a key
    };

    Kind kind = Kind::None;
    QByteArray command {}; // "POST", "OVER" …; empty: any. The end of a posted article counts as "ARTICLE-SENT"
    int at = 1;
    int times = 1; // -1: until it is taken away
    QByteArray line {};
    int bytes = 0;

    friend bool operator==(const Fault &, const Fault &) = default;
};

// A fault that lies in wait, and counts.
class ArmedFault {
public:
    void arm(const Fault &fault)
    {
        m_fault = fault;
        m_met = 0;
        m_struck = fault.kind == Fault::Kind::Refuse;
    }
    const Fault &fault() const { return m_fault; }
    int struck() const { return m_struck; } // how often it has happened

    // Call it with every command that fits: the fault, when it happens now.
    std::optional<Fault> strike()
    {
        if (m_fault.kind == Fault::Kind::None || m_fault.times == 0 || ++m_met < m_fault.at)
            return {};
        if (m_fault.times > 0)
            --m_fault.times;
        ++m_struck;
        return m_fault;
    }

private:
    Fault m_fault;
    int m_met = 0;
    int m_struck = 0;
};

} // namespace foyer
