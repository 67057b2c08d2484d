// One run is one group of faults (moodleFaults), named first; "folder" is a site below one, with no faults.
#include "tests/conformance/conformance.h"
#include "tests/conformance/fakecampus.h"

#include <QTest>

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // a function here is all its rows; ctest has the limit
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    const QByteArray group = arguments.size() > 1 ? arguments.takeAt(1).toLatin1() : QByteArray();
    const QString folder = group == "folder" ? QStringLiteral("/moodle") : QString();
    foyer::Conformance suite(std::make_unique<foyer::FakeCampus>(folder), foyer::moodleFaults(group));
    return QTest::qExec(&suite, arguments);
}
