#include "models/cache/statement.h"
#include "models/cache/writeturns.h"
#include "tests/models/cache/pages.h"

#include <QTemporaryDir>
#include <QThread>

using namespace foyer;
using namespace foyer::test;

// Who writes when two want to.
class TurnsTest : public QObject {
    Q_OBJECT

    static QList<RemotePost> posts(int count)
    {
        QList<RemotePost> all;
        for (int i = 0; i < count; ++i)
            all.append(PostMaker(u"%1@x"_s.arg(i)).post);
        return all;
    }
    static int stored(Cache &cache)
    {
        Statement row = cache.prepare("SELECT count(*) FROM post");
        return row.next() ? row.column<int>(0) : -1;
    }
    // Runs it on a thread of its own; returns once it stands in line behind `before` others.
    static std::unique_ptr<QThread> lineUp(const WriteTurns &turns, int before, std::function<void()> work)
    {
        std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
        thread->start();
        while (turns.waiting() <= before)
            QThread::yieldCurrentThread();
        return thread;
    }

private Q_SLOTS:
    void whoeverWaitsToWriteComesBeforeTheRestOfAPage()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"foyer.db"_s);
        Community community(file);
        WriteTurns &turns = community.stream.writeTurns();
        Page page;
        page.posts = posts(400);
        page.cursors = { { u"c"_s, "400" } };
        const PreparedPage prepared = prepare(page);
        const int before = stored(*community.cache);

        QVERIFY(turns.take());
        const auto sync = lineUp(turns, 0, [&] {
            const auto cache = must(Cache::open(file, community.stream));
            must(ingest(*cache, community.account, prepared));
        });
        int seen = -1;
        QByteArray cursor = "none";
        const auto window = lineUp(turns, 1, [&] {
            const auto cache = must(Cache::open(file, community.stream));
            Transaction transaction(*cache);
            seen = stored(*cache) - before;
            cursor = must(cursors(*cache, community.account)).value(u"c"_s);
            must(transaction.commit());
        });
        turns.giveBack();
        QVERIFY(window->wait());
        QVERIFY(sync->wait());

        QVERIFY2(seen > 0 && seen < 400, qPrintable(QString::number(seen)));
        QCOMPARE(cursor, QByteArray()); // the page is not in yet: after a crash here it comes again
        QCOMPARE(stored(*community.cache) - before, 400);
        QCOMPARE(must(cursors(*community.cache, community.account)).value(u"c"_s), QByteArray("400"));
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turns_test.moc"
