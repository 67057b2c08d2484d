// What can only be read: everything about reading, for every fault between us and the feed.
#include "app/sample/spoiltanswers.h"
#include "tests/conformance/conformance.h"
#include "tests/conformance/fakefeed.h"

#include <QTest>

using namespace foyer;

static QList<FaultRow> feedFaults()
{
    using Kind = Fault::Kind;
    const QByteArray feed = "GET /feed.xml*";
    QList<FaultRow> rows { { "no fault", {} }, { "refused", { Kind::Refuse } },
        { "no such name", {}, Road::NoSuchName }, { "TLS that is none", {}, Road::NoTls },
        { "never answered", { Kind::DropAnswer, feed } }, { "cut before", { Kind::CutBefore, feed } },
        { "cut after", { Kind::CutAfter, feed } }, { "cut in the head", { Kind::CutAtByte, feed, 1, 1, "", 25 } },
        { "cut in the body", { Kind::CutAtByte, feed, 1, 1, "", 500 } },
        { "shorter than it says", { Kind::WrongCounts, feed, 1, 1, "", 900 } },
        { "cut short, and ended well", { Kind::Truncate, feed, 1, 1, "", 300 } },
        { "noise", { Kind::Garbage, feed, 1, 1, "", 3000 } }, { "drop by drop", { Kind::Drip, feed, 1, 1, "", 40 } },
        { "LF only", { Kind::LfOnly, "", 1, -1 } },
        { "a header line without end", { Kind::HugeLine, feed, 1, 1, "", 300'000 } },
        { "a captive portal", { Kind::Answer, feed, 1, 1, captivePortal() } } };
    for (const int status : { 400, 401, 403, 404, 410, 429, 500, 502, 503 })
        rows.append({ QByteArray::number(status), { Kind::Answer, feed, 1, 1, pageAnswer(status) } });
    return rows;
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // a function here is all its rows; ctest has the limit
    QCoreApplication app(argc, argv);
    Conformance suite(std::make_unique<FakeFeed>(), feedFaults());
    return QTest::qExec(&suite, argc, argv);
}
