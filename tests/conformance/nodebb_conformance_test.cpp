// One run is one group of faults (nodebbFaults), named first; "token" is with an administrator's token below a folder,
// and few of them.
#include "tests/conformance/conformance.h"
#include "tests/conformance/fakenodebbsite.h"

#include <QTest>

static QList<foyer::FaultRow> fewFaults()
{
    QList<foyer::FaultRow> few = foyer::nodebbFaults({});
    for (const foyer::FaultRow &row : foyer::nodebbFaults("line")) {
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
    const bool token = group == "token";
    auto server = std::make_unique<foyer::FakeNodebbSite>(token ? QStringLiteral("/forum") : QString());
    server->entry = token ? foyer::FakeNodebbSite::Entry::Token : foyer::FakeNodebbSite::Entry::Password;
    foyer::Conformance suite(std::move(server), token ? fewFaults() : foyer::nodebbFaults(group));
    return QTest::qExec(&suite, arguments);
}
