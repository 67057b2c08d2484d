#include "tests/conformance/conformance.h"
#include "tests/conformance/fakenews.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    foyer::Conformance suite(std::make_unique<foyer::FakeNews>(), foyer::newsFaults());
    return QTest::qExec(&suite, argc, argv);
}
