// Time in front of somebody's eyes: counted while it is in view, never longer.
#include "models/cache/accounts.h"
#include "models/cache/ingest.h"
#include "models/cache/posts.h"
#include "models/cache/readreports.h"
#include "tests/ui/invented.h"
#include "ui/conversation/readingclock.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ReadingClockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<CacheWorker> m_worker;
    std::unique_ptr<ReadingClock> m_clock;
    qint64 m_now = 0;
    PostId m_post;
    AccountId m_account;

    // What is told of one post, in milliseconds; -1: nothing.
    qint64 told()
    {
        m_clock->keep();
        bool done = false;
        m_worker->run(
            this, [](Cache &) { return Expected<void>(); }, [&](const auto &) { done = true; });
        if (!QTest::qWaitFor([&] { return done; }))
            return -2;
        const auto next = nextUntoldReading(m_invented->cache(), m_account, 10);
        return next && *next ? (*next)->posts.first().ms : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_invented = std::make_unique<Invented>();
        Account account = accounts(m_invented->cache())->first();
        account.capabilities |= Capability::ServerRead;
        m_account = account.id;
        QVERIFY(updateAccount(m_invented->cache(), account));
        Page page;
        RemoteForum forum;
        forum.id = { u"6"_s };
        page.forums = { forum };
        RemoteThread thread;
        thread.id = { u"42"_s };
        thread.forum = forum.id;
        thread.url = QUrl(u"https://forum.example/t/42"_s);
        page.threads = { thread };
        RemotePost remote;
        remote.id = { u"42/1"_s };
        remote.thread = thread.id;
        remote.places = { { forum.id, 1 } };
        remote.author.id = { u"bea"_s };
        remote.author.name = u"Bea"_s;
        remote.created = QDateTime::currentDateTimeUtc();
        remote.body = { Format::Plain, "Words." };
        page.posts = { remote };
        QVERIFY(ingest(m_invented->cache(), m_account, prepare(page)));
        const auto all = posts(m_invented->cache(), { PostId { 1 } });
        QVERIFY(all && !all->isEmpty());
        m_post = all->first().id;
        QVERIFY(setRead(m_invented->cache(), { m_post }, true));
        m_worker = std::make_unique<CacheWorker>(m_invented->cache());
        m_clock = std::make_unique<ReadingClock>(*m_worker);
        m_now = 0;
        m_clock->setClock([this] { return m_now; });
    }
    void cleanup()
    {
        m_clock.reset();
        m_worker.reset();
        m_invented.reset();
    }

    void countsWhatStays()
    {
        m_clock->setInView({ m_post });
        m_now = 4000;
        m_clock->setInView({});
        m_now = 90'000; // nobody sees it
        QCOMPARE(told(), 4000);
    }

    void whatPassesDoesNotCount()
    {
        m_clock->setInView({ m_post });
        m_now = 900;
        m_clock->setInView({});
        QCOMPARE(told(), 0);
    }

    void aMinuteIsTheMost()
    {
        m_clock->setInView({ m_post });
        m_now = 20'000;
        QCOMPARE(told(), 20'000);
        m_now = 3'600'000; // went to lunch
        m_clock->setInView({ m_post });
        m_now = 7'200'000;
        QCOMPARE(told(), 60'000);
    }
};

QTEST_GUILESS_MAIN(ReadingClockTest)
#include "readingclock_test.moc"
