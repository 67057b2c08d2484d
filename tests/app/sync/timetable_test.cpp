#include "app/sync/timetable.h"

#include <QTest>

using namespace foyer;

namespace {
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

Timetable timetable()
{
    return Timetable([] { return 0.5; });
}

Expected<RoundReport> failed(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Error { kind, {}, retryAfter };
}
} // namespace

class TimetableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAtOnceAndThenPolls()
    {
        Timetable table = timetable();
        QVERIFY(table.isDue(0));
        table.started();
        QCOMPARE(table.due(), -1);
        table.ended(10 * second, RoundReport {});
        QCOMPARE(table.due(), 10 * second + 5 * minute);
    }

    void pollsSlowerInTheBackgroundAndOnAMeteredNetwork()
    {
        Timetable table = timetable();
        table.started();
        table.setPace(0, false, NetworkPolicy::Online);
        table.ended(0, RoundReport {});
        QCOMPARE(table.due(), 15 * minute);
        table.setPace(minute, true, NetworkPolicy::Online); // the person is back
        QCOMPARE(table.due(), 5 * minute);
        table.started();
        table.setPace(0, true, NetworkPolicy::Metered);
        table.ended(0, RoundReport {});
        QCOMPARE(table.due(), 15 * minute);
    }

    void pollsAsOftenAsThePersonLikes()
    {
        Timetable table = timetable();
        table.started();
        table.setPace(0, true, NetworkPolicy::Online, 20);
        table.ended(0, RoundReport {});
        QCOMPARE(table.due(), 20 * minute);
        table.setPace(0, true, NetworkPolicy::Online, 0);
        table.started();
        table.ended(0, RoundReport {});
        QCOMPARE(table.due(), -1);
    }

    void whatIsAskedForDuringARoundIsNotForgotten()
    {
        Timetable table = timetable();
        table.started();
        table.wanted(2 * second);
        table.ended(3 * second, RoundReport {});
        QVERIFY(table.isDue(3 * second));
    }

    void backsOffUntilTheNetworkIsBack()
    {
        Timetable table = timetable();
        qint64 now = 0;
        for (const qint64 wait : { 5 * second, 30 * second, 2 * minute, 10 * minute, 10 * minute }) {
            table.started();
            table.ended(now, failed(ErrorKind::Unreachable));
            QCOMPARE(table.due(), now + wait);
            now += wait;
        }
        table.networkBack(now);
        QVERIFY(table.due() <= now + 3 * second);
        table.started();
        table.ended(now, failed(ErrorKind::Unreachable));
        QCOMPARE(table.due(), now + 5 * second);
    }

    void obeysRetryAfter()
    {
        Timetable table = timetable();
        table.started();
        table.ended(0, failed(ErrorKind::RateLimited, std::chrono::seconds(3600)));
        QVERIFY(table.due() >= 3600 * second);
    }

    void aWrongPasswordIsNotTriedAgainByItself()
    {
        Timetable table = timetable();
        table.started();
        table.ended(0, failed(ErrorKind::AuthNeeded));
        table.retryAt(second);
        table.networkBack(second);
        QCOMPARE(table.due(), -1);
        table.wanted(minute);
        QVERIFY(table.isDue(minute));
    }

    void offlineNothingIsDue()
    {
        Timetable table = timetable();
        table.setPace(0, true, NetworkPolicy::Offline);
        table.wanted(0);
        QCOMPARE(table.due(), -1);
        table.setPace(0, true, NetworkPolicy::Online);
        QVERIFY(table.isDue(0));
    }

    void withoutANetworkOnlyAPersonMakesItTry()
    {
        Timetable table = timetable();
        table.setPace(0, true, NetworkPolicy::Unreachable);
        QCOMPARE(table.due(), -1);
        table.wanted(0);
        QVERIFY(table.isDue(0));
    }

    void looksForWhatWasSentAFewTimes()
    {
        Timetable table = timetable();
        RoundReport round;
        round.delivered = 1;
        round.unseen = 1;
        qint64 now = 0;
        for (const qint64 wait : { 2 * second, 10 * second, 30 * second, 5 * minute }) {
            table.started();
            table.ended(now, round);
            QCOMPARE(table.due(), now + wait);
            now += wait;
            round.delivered = 0;
        }
    }
};

QTEST_GUILESS_MAIN(TimetableTest)
#include "timetable_test.moc"
