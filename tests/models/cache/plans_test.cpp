#include "models/cache/statement.h"
#include "tests/models/cache/pages.h"

using namespace foyer;
using namespace foyer::test;

// The questions asked all the time are answered from an index: no look at every post, however many there are.
class PlansTest : public QObject {
    Q_OBJECT
private:
    static QStringList planOf(Cache &cache, const QByteArray &sql)
    {
        Statement rows = cache.prepare(("EXPLAIN QUERY PLAN " + sql).constData());
        QStringList steps;
        while (rows.next())
            steps.append(rows.column<QString>(3));
        return steps;
    }

private Q_SLOTS:
    void neverLooksAtEveryRow_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("a post by its name")
            << QByteArray("SELECT id FROM post WHERE remote_hash = 1 AND remote_id = 'x' AND account = 1")
            << u"post_remote"_s;
        QTest::newRow("a thread in time order")
            << QByteArray("SELECT id FROM post WHERE thread = 1 AND superseded = 0 ORDER BY created, id")
            << u"post_thread"_s;
        QTest::newRow("the Inbox") << QByteArray("SELECT thread FROM thread_summary WHERE inbox_group IS NOT NULL "
                                                 "ORDER BY inbox_group, last_activity DESC")
                                   << u"thread_summary_inbox"_s;
        QTest::newRow("a forum") << QByteArray(
            "SELECT thread FROM thread_summary WHERE forum = 1 ORDER BY pinned DESC, last_activity DESC")
                                 << u"thread_summary_forum"_s;
        QTest::newRow("counts of forums")
            << QByteArray("SELECT forum, sum(counted) FROM thread_summary WHERE counted > 0 GROUP BY forum")
            << u"thread_summary_counted"_s;
        QTest::newRow("one post as shown")
            << QByteArray("SELECT * FROM post_shown WHERE id = 1") << u"intention_post"_s;
        QTest::newRow("what is ready") << QByteArray(
            "SELECT id FROM intention_ready WHERE account = 1 ORDER BY id LIMIT 1")
                                       << u"intention_pending"_s;
        QTest::newRow("a number in a forum")
            << QByteArray("SELECT post FROM post_place WHERE forum = 1 AND number = 2") << u"post_place_number"_s;
    }
    void neverLooksAtEveryRow()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, index);
        Community community;
        const QString plan = planOf(*community.cache, sql).join(u'\n');
        QVERIFY2(plan.contains(index), qPrintable(plan));
        for (const QString &step : plan.split(u'\n')) {
            QVERIFY2(!step.startsWith(u"SCAN post"_s) && !step.startsWith(u"SCAN intention"_s)
                    && !step.contains(u"TEMP B-TREE"_s),
                qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
