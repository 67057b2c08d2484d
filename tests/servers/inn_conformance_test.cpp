// The conformance suite against the real server. The rows are those a relay can make happen.
#include "tests/conformance/conformance.h"
#include "tests/servers/innnews.h"

#include <QTest>

int main(int argc, char **argv)
{
    using Kind = foyer::Fault::Kind;
    QCoreApplication app(argc, argv);
    const QList<foyer::FaultRow> rows {
        { "no fault", {} },
        { "refused", { Kind::Refuse } },
        { "cut before OVER", { Kind::CutBefore, "OVER" } },
        { "cut after the second ARTICLE", { Kind::CutAfter, "ARTICLE", 2 } },
        { "article sent: not taken, and cut", { Kind::CutBefore, "ARTICLE-SENT" } },
        { "article sent: taken, and cut", { Kind::CutAfter, "ARTICLE-SENT" } },
    };
    foyer::Conformance suite(std::make_unique<foyer::InnNews>(), rows);
    return QTest::qExec(&suite, argc, argv);
}
