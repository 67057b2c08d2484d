#include "tests/conformance/faults.h"

#include <algorithm>

namespace foyer {

using Kind = Fault::Kind;

bool isSilent(const FaultRow &row)
{
    return row.road == Road::NoTls || row.fault.kind == Kind::Silence || row.fault.kind == Kind::DropAnswer
        || row.fault.kind == Kind::HugeLine;
}

QList<FaultRow> chosen(const QList<FaultRow> &rows)
{
    const int every = std::max(1, qEnvironmentVariableIntValue("FOYER_FAULTS_EVERY"));
    QList<FaultRow> some;
    for (qsizetype n = 0; n < rows.size(); ++n) {
        if (n % every == 0)
            some.append(rows[n]);
    }
    if (some.size() < rows.size())
        qInfo("%lld of %lld rows of the fault table", qlonglong(some.size()), qlonglong(rows.size()));
    return some;
}

QList<FaultRow> newsFaults()
{
    QList<FaultRow> rows {
        { "no fault", {} },

        { "refused", { Kind::Refuse } },
        { "no greeting", { Kind::Silence } },
        { "greeting: overloaded", { Kind::Greeting, "", 1, 1, "400 load at 29.1, try later" } },
        { "greeting: too many connections", { Kind::Greeting, "", 1, 1, "502 Too many connections for you" } },
        { "greeting: a web page", { Kind::Greeting, "", 1, 1, "<html><title>Welcome to our hotel</title>" } },

        { "sign-in: overloaded", { Kind::Answer, "AUTHINFO", 1, 1, "403 internal fault" } },
        { "sign-in: refused once", { Kind::Answer, "AUTHINFO", 2, 1, "481 Authentication failed" } },
        { "sign-in: cut", { Kind::CutAfter, "AUTHINFO", 2 } },
        { "sign-in: again in mid-session", { Kind::SignInAgain, "GROUP" } },
        { "sign-in: again for a list", { Kind::SignInAgain, "OVER" } },
        { "sign-in: again to post", { Kind::SignInAgain, "POST" } },

        { "LIST: no", { Kind::Answer, "LIST", 1, 1, "503 program error, function not performed" } },
        { "LIST: cut short", { Kind::CutAtByte, "LIST", 1, 1, "", 40 } },
        { "LIST: never answered", { Kind::DropAnswer, "LIST" } },
        { "LIST: LF only", { Kind::LfOnly, "LIST", 1, -1 } },
        { "LIST and GROUP: wrong counts", { Kind::WrongCounts, "", 1, -1, "", 25 } },
        { "GROUP: gone for a moment", { Kind::Answer, "GROUP", 1, 1, "411 No such group" } },
        { "GROUP: closing", { Kind::Answer, "GROUP", 1, 1, "400 Server going down" } },

        { "OVER: internal fault", { Kind::Answer, "OVER", 1, 1, "403 overview is being rebuilt" } },
        { "OVER: cut short", { Kind::CutAtByte, "OVER", 1, 1, "", 150 } },
        { "OVER: never answered", { Kind::DropAnswer, "OVER" } },
        { "OVER: LF only", { Kind::LfOnly, "OVER", 1, -1 } },
        { "OVER: a line without end", { Kind::HugeLine, "OVER", 1, -1, "", 300'000 } },
        { "OVER: noise", { Kind::Garbage, "OVER", 1, 1, "", 3000 } },
        { "OVER: drop by drop", { Kind::Drip, "OVER", 1, 1, "", 7 } },
        { "OVER: the wrong 2xx", { Kind::Answer, "OVER", 1, 1, "299 Something else follows" } },
        { "numbers change before GROUP", { Kind::Renumber, "GROUP" } },
        { "numbers change before OVER", { Kind::Renumber, "OVER" } },

        { "ARTICLE: internal fault", { Kind::Answer, "ARTICLE", 1, 1, "403 disk is slow" } },
        { "ARTICLE: cut short", { Kind::CutAtByte, "ARTICLE", 1, 1, "", 100 } },
        { "ARTICLE: the second one cut", { Kind::CutBefore, "ARTICLE", 2 } },
        { "ARTICLE: never answered", { Kind::DropAnswer, "ARTICLE" } },
        { "ARTICLE: LF only", { Kind::LfOnly, "ARTICLE", 1, -1 } },
        { "ARTICLE: noise", { Kind::Garbage, "ARTICLE", 1, 1, "", 3000 } },
        { "ARTICLE: drop by drop", { Kind::Drip, "ARTICLE", 1, 1, "", 11 } },

        { "POST: not now", { Kind::Answer, "POST", 1, 1, "440 posting is closed for an hour" } },
        { "POST: overloaded", { Kind::Answer, "POST", 1, 1, "400 load too high" } },
        { "POST: cut", { Kind::CutAfter, "POST" } },
        { "POST: never answered", { Kind::DropAnswer, "POST" } },
        { "article sent: not taken, and cut", { Kind::CutBefore, "ARTICLE-SENT" } },
        { "article sent: taken, and cut", { Kind::CutAfter, "ARTICLE-SENT" } },
        { "article sent: never answered", { Kind::DropAnswer, "ARTICLE-SENT" } },
        { "article sent: answer cut short", { Kind::CutAtByte, "ARTICLE-SENT", 1, 1, "", 2 } },
        { "article sent: noise", { Kind::Garbage, "ARTICLE-SENT", 1, 1, "", 900 } },
        { "article sent: refused once", { Kind::Answer, "ARTICLE-SENT", 1, 1, "441 Can't store article" } },
        { "article sent: said to be a duplicate", { Kind::Answer, "ARTICLE-SENT", 1, 1, "441 435 Duplicate" } },
        { "article sent: closing", { Kind::Answer, "ARTICLE-SENT", 1, 1, "400 Server going down" } },
    };
    for (int n = 1; n <= 12; ++n)
        rows.append({ "cut before command " + QByteArray::number(n), { Kind::CutBefore, "", n } });
    for (int n = 1; n <= 12; ++n)
        rows.append({ "cut after command " + QByteArray::number(n), { Kind::CutAfter, "", n } });
    return rows;
}

} // namespace foyer
