#include "models/items/postorder.h"

#include <QTest>

using namespace foyer;

namespace {

PostStub stub(qint64 id, qint64 parent, qint64 created)
{
    PostStub made;
    made.id = PostId { id };
    made.parent = PostId { parent };
    made.created = created;
    return made;
}

PostStub pending(qint64 intention, qint64 parent, qint64 created)
{
    PostStub made = stub(0, parent, created);
    made.intention = IntentionId { intention };
    return made;
}

QList<qint64> keys(const QList<PostRow> &rows)
{
    QList<qint64> all;
    for (const PostRow &row : rows)
        all.append(row.key());
    return all;
}

QList<int> depths(const QList<PostRow> &rows)
{
    QList<int> all;
    for (const PostRow &row : rows)
        all.append(row.depth);
    return all;
}

} // namespace

class PostOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersBelowWhatTheyAnswer()
    {
        const auto rows = inTreeOrder({ stub(1, 0, 1), stub(2, 1, 2), stub(3, 1, 3), stub(4, 2, 4) });
        QCOMPARE(keys(rows), (QList<qint64> { 1, 2, 4, 3 }));
        QCOMPARE(depths(rows), (QList<int> { 0, 1, 2, 1 }));
    }

    void mineOnItsWayComesAfterTheOtherAnswers()
    {
        const auto rows = inTreeOrder({ stub(1, 0, 1), pending(7, 1, 2), stub(2, 1, 3), stub(3, 2, 4) });
        QCOMPARE(keys(rows), (QList<qint64> { 1, 2, 3, -7 }));
        QCOMPARE(depths(rows), (QList<int> { 0, 1, 2, 1 }));
    }

    void timeOrder()
    {
        QCOMPARE(keys(inTimeOrder({ stub(1, 0, 5), stub(2, 1, 2), pending(7, 1, 3) })), (QList<qint64> { 2, -7, 1 }));
    }

    void nothingIsLostInCircles()
    {
        const auto rows =
            inTreeOrder({ stub(1, 0, 1), stub(2, 3, 2), stub(3, 2, 3), stub(4, 4, 4), stub(5, 99, 5), stub(6, 3, 6) });
        QList<qint64> all = keys(rows);
        QCOMPARE(all, (QList<qint64> { 1, 4, 5, 2, 3, 6 }));
    }

    void deepAndWide()
    {
        QList<PostStub> deep, wide { stub(1, 0, 1) };
        for (int at = 1; at <= 100'000; ++at)
            deep.append(stub(at, at - 1, at));
        for (int at = 2; at <= 100'000; ++at)
            wide.append(stub(at, 1, at));
        QCOMPARE(inTreeOrder(deep).last().depth, 99'999);
        const auto rows = inTreeOrder(wide);
        QCOMPARE(rows.size(), 100'000);
        QCOMPARE(rows.last().key(), 100'000);
        QCOMPARE(rows.last().depth, 1);
    }

    void thousandPosts()
    {
        QList<PostStub> deep;
        for (int at = 1; at <= 1000; ++at)
            deep.append(stub(at, at - 1, at));
        QBENCHMARK
        {
            (void)inTreeOrder(deep);
        }
    }
};

QTEST_GUILESS_MAIN(PostOrderTest)
#include "postorder_test.moc"
