// Days of requests on a clock of our own.
#include "app/adapters/discourse/budget.h"

#include <QTest>

using namespace foyer::discourse;

class BudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMinuteIsNeverOverdrawn();
    void somethingIsLeftForThePerson();
    void aWholeDayAsFastAsItMay();
    void aDayOutlivesTheProgram();
    void aPauseHoldsForAll();
    void aClockSetBack();
    void withoutLimits();
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 begin = 1'770'000'000'123;

// Goes on as soon as it may until `end`; gives the times.
QList<qint64> spendAll(RequestBudget &budget, qint64 from, qint64 end, Urgency urgency)
{
    QList<qint64> times;
    for (qint64 now = from;;) {
        now += budget.wait(now, urgency);
        if (now >= end)
            return times;
        budget.spend(now);
        times.append(now);
        now += 7;
    }
}

// The most that any stretch of `length` holds.
int most(const QList<qint64> &times, qint64 length)
{
    int most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= length)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    return most;
}

} // namespace

void BudgetTest::aMinuteIsNeverOverdrawn()
{
    RequestBudget budget = RequestBudget::keyed();
    const QList<qint64> times = spendAll(budget, begin, begin + 20 * minute, Urgency::Person);
    QVERIFY(times.size() > 20 * 18);
    QVERIFY(most(times, minute) <= 20);
    RequestBudget open = RequestBudget::anonymous();
    const QList<qint64> anonymous = spendAll(open, begin, begin + 5 * minute, Urgency::Background);
    QVERIFY(most(anonymous, 10'000) <= 40);
    QVERIFY(most(anonymous, minute) <= 160);
    QVERIFY(anonymous.size() > 5 * 150);
}

void BudgetTest::somethingIsLeftForThePerson()
{
    RequestBudget budget = RequestBudget::keyed();
    const QList<qint64> times = spendAll(budget, begin, begin + minute / 2, Urgency::Background);
    QCOMPARE(times.size(), 15);
    const qint64 now = begin + minute / 2;
    QVERIFY(budget.wait(now, Urgency::Background) > 0);
    for (int n = 0; n < 5; ++n) {
        QCOMPARE(budget.wait(now, Urgency::Person), 0);
        budget.spend(now);
    }
    QVERIFY(budget.wait(now, Urgency::Person) > 0);
}

void BudgetTest::aWholeDayAsFastAsItMay()
{
    RequestBudget budget = RequestBudget::keyed();
    const QList<qint64> times = spendAll(budget, begin, begin + 72 * hour, Urgency::Person);
    QVERIFY(most(times, minute) <= 20);
    QVERIFY(most(times, 24 * hour) <= 2880);
    QVERIFY(times.size() > 2 * 2880);
}

void BudgetTest::aDayOutlivesTheProgram()
{
    RequestBudget before = RequestBudget::keyed();
    QList<qint64> times = spendAll(before, begin, begin + 2 * hour, Urgency::Person);
    RequestBudget after = RequestBudget::keyed();
    after.restore(before.toText());
    times += spendAll(after, begin + 2 * hour, begin + 24 * hour, Urgency::Person);
    QVERIFY(most(times, 24 * hour) <= 2880);
    RequestBudget fresh = RequestBudget::keyed();
    fresh.restore("not a budget: 17 x:y");
    QCOMPARE(fresh.wait(begin, Urgency::Background), 0);
}

void BudgetTest::aPauseHoldsForAll()
{
    RequestBudget budget = RequestBudget::anonymous();
    budget.pauseUntil(begin + 30'000);
    budget.pauseUntil(begin + 10'000); // an earlier one does not shorten it
    QCOMPARE(budget.wait(begin, Urgency::Person), 30'000);
    QCOMPARE(budget.wait(begin + 30'000, Urgency::Background), 0);
}

void BudgetTest::aClockSetBack()
{
    RequestBudget budget = RequestBudget::keyed();
    (void)spendAll(budget, begin, begin + minute, Urgency::Person);
    QCOMPARE(budget.wait(begin - 10 * hour, Urgency::Person), 0); // nobody waits for a future that was a mistake
}

void BudgetTest::withoutLimits()
{
    RequestBudget budget;
    for (int n = 0; n < 1000; ++n)
        budget.spend(begin);
    QCOMPARE(budget.wait(begin, Urgency::Background), 0);
    QVERIFY(budget.toText().isEmpty());
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "budget_test.moc"
