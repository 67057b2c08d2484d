// The window's sync thread, with a real adapter and a real server in this thread.
#include "app/secrets.h"
#include "app/sync/syncthread.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/settings.h"
#include "tests/app/commandline/newsfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class SyncThreadTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangeStream> m_stream;
    std::unique_ptr<NewsServer> m_server;
    std::unique_ptr<Cache> m_cache; // the window's
    std::unique_ptr<Secrets> m_secrets;
    AccountId m_account;

    QString file() const { return m_folder->filePath(u"foyer.db"_s); }
    qint64 posts() const { return storage(*m_cache)->posts; }
    std::unique_ptr<SyncThread> thread() { return std::make_unique<SyncThread>(file(), *m_stream, *m_secrets); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stream = std::make_unique<ChangeStream>();
        m_server = std::make_unique<NewsServer>();
        QVERIFY(m_server->start());
        seed(*m_server);
        m_server->forum.signInToPost = false;
        m_secrets = std::make_unique<Secrets>(m_folder->path());
        m_cache = std::move(*Cache::open(file(), *m_stream));
        Account account;
        account.kind = u"nntp"_s;
        account.name = u"Conference"_s;
        account.url = m_server->url();
        account.identityName = u"Ada Example"_s;
        account.identityMail = u"ada@example.org"_s;
        m_account = *addAccount(*m_cache, account);
    }
    void cleanup()
    {
        m_cache.reset();
        m_secrets.reset();
        m_server.reset();
    }

    void syncsBesideTheWindow()
    {
        const auto sync = thread();
        QSignalSpy failed(sync.get(), &SyncThread::failed);
        QSignalSpy changed(m_stream.get(), &ChangeStream::changed);
        sync->start();
        sync->start(); // twice is once
        QTRY_COMPARE(posts(), 4);
        QVERIFY(!changed.isEmpty()); // the window hears of it
        const PostId root = locate(*m_cache, QUrl(u"news:1@example.org"_s))->post;
        QVERIFY(intend(*m_cache, m_account, Reply { root, { Format::Plain, "From the window." } }));
        QTRY_COMPARE(m_server->forum.articles.size(), 5);
        sync->stop();
        QVERIFY(failed.isEmpty());
    }

    void stopsInTheMiddleAndGoesOnLater()
    {
        m_server->setFault({ Fault::Kind::DropAnswer, "ARTICLE", 1, -1 });
        auto sync = thread();
        sync->start();
        QTRY_VERIFY(m_server->struck() > 0);
        QElapsedTimer timer;
        timer.start();
        sync->stop();
        QVERIFY2(timer.elapsed() < 2500, "it did not end by itself");
        sync->stop(); // nothing is left to stop
        QVERIFY(!syncStatus(*m_cache)->first().running);
        m_server->setFault({});
        sync->start();
        QTRY_COMPARE(posts(), 4);
    }

    void stoppedBeforeItBegan()
    {
        const auto never = thread();
        never->stop();
        const auto atOnce = thread();
        atOnce->start();
    }

    void offlineOpensNoSocket()
    {
        QVERIFY(setFlag(*m_cache, option::offline, true));
        const auto sync = thread();
        sync->start();
        sync->setInUse(true);
        requestSync(*m_cache, m_account);
        requestSync(*m_cache);
        // A round that is refused for being offline would leave a status; a connection would be counted.
        QTest::qWait(300);
        QCOMPARE(m_server->connections, 0);
        QCOMPARE(posts(), 0);
        QVERIFY(setFlag(*m_cache, option::offline, false));
        QTRY_COMPARE(posts(), 4);
        QVERIFY(m_server->connections > 0);
    }

    void aDatabaseThatCannotBeOpenedIsSaid()
    {
        SyncThread sync(m_folder->filePath(u"foyer.db/below.db"_s), *m_stream, *m_secrets);
        QSignalSpy failed(&sync, &SyncThread::failed);
        sync.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
        QCOMPARE(m_server->connections, 0);
    }
};

QTEST_GUILESS_MAIN(SyncThreadTest)
#include "syncthread_test.moc"
