#include "models/cache/writeturns.h"
#include "models/items/cacheworker.h"
#include "tests/models/cache/pages.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace foyer;
using namespace foyer::test;

class CacheWorkerTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void theWindowGoesOnWhileAnotherWrites()
    {
        Community community(file("busy.db"));
        community.take({ PostMaker(u"a@x"_s) });
        const PostId post = community.named(u"a@x"_s).id;
        CacheWorker worker(*community.cache);
        const QThread *answeredOn = nullptr;
        QVERIFY(community.stream.writeTurns().take());
        worker.run(
            this, [post](Cache &cache) { return setRead(cache, { post }, true); },
            [&](const Expected<void> &done) {
                must(done);
                answeredOn = QThread::currentThread();
            });
        QVERIFY(!community.named(u"a@x"_s).read); // and run() has come back
        community.stream.writeTurns().giveBack();
        QTRY_COMPARE(answeredOn, QThread::currentThread());
        QVERIFY(community.named(u"a@x"_s).read);
    }

    void whatIsLeftIsDoneAtTheEndAndNobodyGoneIsAnswered()
    {
        Community community(file("end.db"));
        QList<RemotePost> posts;
        for (int i = 0; i < 20; ++i)
            posts.append(PostMaker(u"%1@x"_s.arg(i)));
        community.take(posts);
        bool answered = false;
        {
            CacheWorker worker(*community.cache);
            QObject gone;
            for (int i = 0; i < 20; ++i) {
                worker.run(
                    &gone,
                    [post = community.named(u"%1@x"_s.arg(i)).id](
                        Cache &cache) { return setRead(cache, { post }, true); },
                    [&](const Expected<void> &) { answered = true; });
            }
        }
        for (int i = 0; i < 20; ++i)
            QVERIFY(community.named(u"%1@x"_s.arg(i)).read);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void inMemoryItIsDoneAtOnce()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        CacheWorker worker(*community.cache);
        bool answered = false;
        worker.run(
            this, [](Cache &cache) { return accounts(cache); },
            [&](const Expected<QList<Account>> &found) { answered = must(found).size() == 1; });
        QVERIFY(answered);
    }
};

QTEST_GUILESS_MAIN(CacheWorkerTest)
#include "cacheworker_test.moc"
