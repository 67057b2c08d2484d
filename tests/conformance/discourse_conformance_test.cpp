// One run is one group of faults (webFaults), named first; "old" is a server of 2023 below a folder, with few of them.
#include "tests/conformance/conformance.h"
#include "tests/conformance/fakesite.h"

#include <QTest>

static QList<foyer::FaultRow> fewFaults()
{
    QList<foyer::FaultRow> few = foyer::webFaults({});
    for (const foyer::FaultRow &row : foyer::webFaults("line")) {
        if (row.name.startsWith("cut "))
            few += row;
    }
    return few;
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // a function here is all its rows; ctest has the limit
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    const QByteArray group = arguments.size() > 1 ? arguments.takeAt(1).toLatin1() : QByteArray();
    const bool old = group == "old";
    auto server = old ? std::make_unique<foyer::FakeSite>(foyer::DiscourseAge::Of2023, QStringLiteral("/forum"))
                      : std::make_unique<foyer::FakeSite>();
    foyer::Conformance suite(std::move(server), old ? fewFaults() : foyer::webFaults(group));
    return QTest::qExec(&suite, arguments);
}
