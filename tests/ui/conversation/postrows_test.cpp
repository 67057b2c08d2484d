#include "ui/conversation/postrows.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace foyer;

class PostRowsTest : public QObject {
    Q_OBJECT

    static void agree(const PostRows &rows, const std::vector<int> &heights)
    {
        QCOMPARE(size_t(rows.size()), heights.size());
        qint64 y = 0;
        for (int row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows.height(row), heights[size_t(row)]);
            QCOMPARE(rows.top(row), y);
            QCOMPARE(rows.rowAt(y), row);
            QCOMPARE(rows.rowAt(y + heights[size_t(row)] - 1), row);
            y += heights[size_t(row)];
        }
        QCOMPARE(rows.total(), y);
    }

private Q_SLOTS:
    void nothing()
    {
        PostRows rows;
        rows.reset({});
        QCOMPARE(rows.total(), 0);
        QCOMPARE(rows.rowAt(0), -1);
    }

    void outsideIsClamped()
    {
        PostRows rows;
        rows.reset({ 10, 20 });
        QCOMPARE(rows.rowAt(1000), 1);
        QCOMPARE(rows.rowAt(-5), 0);
    }

    void followsAnyChange()
    {
        QRandomGenerator random(7);
        PostRows rows;
        std::vector<int> heights { 30, 40, 50, 60, 70 };
        rows.reset(heights);
        for (int round = 0; round < 300; ++round) {
            const int count = int(heights.size());
            const int at = random.bounded(count);
            switch (random.bounded(3)) {
            case 0: {
                const std::vector<int> added { 11 + random.bounded(90), 12 + random.bounded(90) };
                rows.insert(at, added);
                heights.insert(heights.begin() + at, added.begin(), added.end());
                break;
            }
            case 1:
                if (count < 4)
                    break;
                rows.remove(at, 1);
                heights.erase(heights.begin() + at);
                break;
            default: {
                const int before = random.bounded(count + 1);
                if (before == at || before == at + 1)
                    break;
                rows.move(at, 1, before);
                const int moved = heights[size_t(at)];
                heights.insert(heights.begin() + before, moved);
                heights.erase(heights.begin() + (at < before ? at : at + 1));
                break;
            }
            }
            agree(rows, heights);
        }
    }

    void aMillionRows()
    {
        PostRows rows;
        rows.reset(std::vector<int>(1'000'000, 100));
        QCOMPARE(rows.rowAt(99'999'999), 999'999);
        QCOMPARE(rows.top(500'000), 50'000'000);
    }
};

QTEST_GUILESS_MAIN(PostRowsTest)
#include "postrows_test.moc"
