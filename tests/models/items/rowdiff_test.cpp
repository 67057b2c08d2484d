#include "models/items/rowdiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace foyer;

namespace {

using Keys = QList<qint64>;

// Does what a model does, and what its steps promise.
Keys applied(Keys rows, const Keys &after, const QList<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        Q_ASSERT(step.count > 0);
        switch (step.kind) {
        case RowStep::Kind::Remove:
            rows.remove(step.first, step.count);
            break;
        case RowStep::Kind::Move:
            Q_ASSERT(step.to < step.first && step.first + step.count <= rows.size());
            std::rotate(rows.begin() + step.to, rows.begin() + step.first, rows.begin() + step.first + step.count);
            break;
        case RowStep::Kind::Insert:
            for (int row = step.first; row < step.first + step.count; ++row)
                rows.insert(row, after.at(row));
            break;
        }
    }
    return rows;
}

Keys numbers(int count)
{
    Keys all(count);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

} // namespace

class RowDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToDo() { QVERIFY(diffRows(numbers(5), numbers(5)).isEmpty()); }

    void runs()
    {
        QCOMPARE(diffRows({}, { 1, 2, 3 }), (QList<RowStep> { { RowStep::Kind::Insert, 0, 3, 0 } }));
        QCOMPARE(diffRows({ 1, 2, 3 }, {}), (QList<RowStep> { { RowStep::Kind::Remove, 0, 3, 0 } }));
        QCOMPARE(diffRows({ 1, 2, 3, 4, 5 }, { 1, 5 }), (QList<RowStep> { { RowStep::Kind::Remove, 1, 3, 0 } }));
        QCOMPARE(diffRows({ 1, 2 }, { 8, 9, 1, 7, 2 }),
            (QList<RowStep> { { RowStep::Kind::Insert, 0, 2, 0 }, { RowStep::Kind::Insert, 3, 1, 0 } }));
    }

    void aThreadThatCameUpIsMoved()
    {
        QCOMPARE(diffRows({ 1, 2, 3, 4 }, { 4, 1, 2, 3 }), (QList<RowStep> { { RowStep::Kind::Move, 3, 1, 0 } }));
        QCOMPARE(diffRows({ 1, 2, 3, 4 }, { 2, 3, 4, 1 }), (QList<RowStep> { { RowStep::Kind::Move, 1, 3, 0 } }));
    }

    void anyChangeArrives()
    {
        QRandomGenerator dice(20260303);
        for (int round = 0; round < 3000; ++round) {
            Keys before = numbers(dice.bounded(30)), after = numbers(dice.bounded(30));
            before.removeIf([&](qint64) { return dice.bounded(4) == 0; });
            after.removeIf([&](qint64) { return dice.bounded(4) == 0; });
            if (round % 3 == 0)
                std::shuffle(after.begin(), after.end(), dice);
            else if (after.size() > 3)
                std::swap(after[0], after[dice.bounded(int(after.size()))]);
            QCOMPARE(applied(before, after, diffRows(before, after)), after);
        }
    }

    void aNewOrderOfEverythingTakesFewSteps()
    {
        const Keys before = numbers(100'000);
        Keys after = before;
        std::reverse(after.begin(), after.end());
        const QList<RowStep> steps = diffRows(before, after);
        QVERIFY(steps.size() <= 3);
        QCOMPARE(applied(before, after, steps), after);
    }

    void oneMoveAmongMany()
    {
        Keys before = numbers(100'000), after = before;
        std::rotate(after.begin(), after.end() - 1, after.end());
        QBENCHMARK
        {
            QCOMPARE(diffRows(before, after).size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(RowDiffTest)
#include "rowdiff_test.moc"
