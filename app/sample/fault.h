// What can go wrong between a client and a server, as data: tests list faults in a table and hand one to the
// server. A fault happens at the `at`-th command that fits it and then `times` times; then it is over.
#pragma once

#include <QByteArray>

namespace foyer {

struct Fault {
    enum class Kind {
        None,
        Refuse, // nobody listens; until the fault is taken away
        Silence, // the connection stands, no greeting comes
        Greeting, // `line` instead of the greeting, then the end
        Answer, // `line` instead of the answer; the command has no effect
        SignInAgain, // 480, and the session is anonymous from now on
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
    };

    Kind kind = Kind::None;
    QByteArray command {}; // "POST", "OVER" …; empty: any. The end of a posted article counts as "ARTICLE-SENT"
    int at = 1;
    int times = 1; // -1: until it is taken away
    QByteArray line {};
    int bytes = 0;

    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace foyer
