#include "app/sync/backoff.h"

#include <QTest>

using namespace foyer;
using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsLongerEachTimeAndNeverOverTheCap()
    {
        const double middle = 0.5;
        QCOMPARE(waitAfter(1, middle), 5s);
        QCOMPARE(waitAfter(2, middle), 30s);
        QCOMPARE(waitAfter(3, middle), 2min);
        QCOMPARE(waitAfter(4, middle), 10min);
        QCOMPARE(waitAfter(4000, middle), 10min);
        QVERIFY(waitAfter(4000, 0.999999) <= longestWait);
        QCOMPARE(waitAfter(0, middle), 5s);
        QCOMPARE(waitAfter(-7, middle), 5s);
    }

    void spreadsByAFifth()
    {
        QCOMPARE(waitAfter(2, 0.0), 24s);
        QVERIFY(waitAfter(2, 0.999) > 35s);
        QVERIFY(waitAfter(2, 0.999) < 36s);
    }

    void comesBackNoEarlierThanTheServerSaid()
    {
        QVERIFY(waitAfter(1, 0.0, 3600s) >= 3600s);
        QVERIFY(waitAfter(1, 0.99, 3600s) < 3961s);
        QCOMPARE(waitAfter(3, 0.5, 1s), 2min); // our own wait is longer
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "backoff_test.moc"
