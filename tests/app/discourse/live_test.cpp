// What moves on the site is here at once, by its message bus and not by a poll; and no request stands open when nobody
// looks, or when Foyer is to be offline.
#include "app/notifier/notifier.h"
#include "tests/app/discourse/livefixture.h"

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FakeDesktop : DesktopNotifications {
    void show(const Notification &notification) override { shown.append(notification); }
    void close(ThreadId) override { }
    QList<Notification> shown;
};

} // namespace

class DiscourseLiveTest : public QObject {
    Q_OBJECT
    std::unique_ptr<LiveFixture> it;
    std::unique_ptr<Synchronizer> m_sync;
    qint64 m_topic = 0;

    void start(bool member = true)
    {
        it->signIn(member ? u"ada"_s : QString(), member ? it->adasKey : QByteArray());
        m_sync = std::make_unique<Synchronizer>(*it->cache, it->surroundings());
        m_sync->start();
    }
    // All is read, the bus stands open, and what was missed before it was is pulled.
    void settle()
    {
        QTRY_VERIFY(it->has("Some words."));
        QTRY_VERIFY(it->polls() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(it->asked("GET /latest.json") >= 2, 20'000);
        QTRY_VERIFY(!syncStatus(*it->cache)->first().running);
        QTest::qWait(50);
        it->site.http().requests.clear();
    }
    void writes(const QString &words)
    {
        it->reply(m_topic, words);
        it->site.announce();
    }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<LiveFixture>();
        QVERIFY(it->running);
        m_topic = it->topic(u"Talk"_s, u"Some words."_s, it->ada);
    }
    void cleanup()
    {
        if (m_sync)
            await(m_sync->stop());
        m_sync.reset();
        it.reset();
    }

    void fromTheServerToTheScreen()
    {
        start();
        auto owned = std::make_unique<FakeDesktop>();
        const FakeDesktop *desktop = owned.get();
        Notifier notifier(*it->cache, std::move(owned), [] { return ThreadId(); });
        settle();
        QElapsedTimer since;
        since.start();
        it->reply(m_topic, u"Good news for @ada"_s, 1);
        it->site.announce();
        QTRY_VERIFY(it->has("Good news"));
        const qint64 kept = since.elapsed();
        QTRY_COMPARE(desktop->shown.size(), 1);
        qInfo("from the post on the server to the cache %lld ms, to the notification %lld ms", kept, since.elapsed());
        // By name, and not by the list of everything a poll would read.
        QCOMPARE(it->asked("GET /latest.json"), 1);
        QCOMPARE(it->asked("GET /latest.json?order=activity&no_definitions=true&per_page=30&topic_ids="), 1);
        QVERIFY(it->site.http().requests.size() <= 4);
    }

    // One answer brings it all.
    void severalInOneAnswer()
    {
        start();
        settle();
        const int polls = it->polls();
        for (const QString &words : { u"one"_s, u"two"_s, u"three"_s }) {
            writes(words);
            QTRY_VERIFY(it->has(words.toUtf8()));
        }
        QCOMPARE(it->polls(), polls);
    }

    void guestsHearToo()
    {
        start(false);
        settle();
        const qsizetype keyed = it->site.keyedTimes.size();
        writes(u"For everybody"_s);
        QTRY_VERIFY(it->has("For everybody"));
        QCOMPARE(it->site.keyedTimes.size(), keyed);
    }

    // What strangers are shown may be a minute old; what was heard of is not.
    void newsAreNeverOld()
    {
        it->site.anonymousCache = 60s;
        start(false);
        settle();
        const QByteArray topic = "/t/" + QByteArray::number(m_topic) + ".json?include_raw=true";
        it->client().get(topic); // now it is kept
        writes(u"Quite new"_s);
        QTRY_VERIFY(it->has("Quite new"));
    }

    void newTopics()
    {
        start();
        settle();
        it->topic(u"Another"_s, u"A beginning."_s);
        it->site.announce();
        QTRY_VERIFY(it->has("A beginning."));
    }

    void nobodyLooksNobodyListens()
    {
        start();
        settle();
        m_sync->setInUse(false);
        const int polls = it->polls();
        writes(u"Unheard"_s);
        QTest::qWait(100);
        QCOMPARE(it->polls(), polls);
        QVERIFY(!it->has("Unheard"));
        // Back again: it goes on where it was left.
        m_sync->setInUse(true);
        QTRY_VERIFY(it->has("Unheard"));
    }

    void offlineOpensNoSocket()
    {
        QVERIFY(setFlag(*it->cache, option::offline, true));
        start();
        m_sync->setInUse(true);
        m_sync->tick();
        QTest::qWait(100);
        QCOMPARE(it->site.http().connections, 0);
        QVERIFY(setFlag(*it->cache, option::offline, false));
        settle();
        QVERIFY(setFlag(*it->cache, option::offline, true));
        QTRY_COMPARE(it->connectionsOpen(), 0);
        const int connections = it->site.http().connections;
        m_sync->setInUse(false);
        m_sync->setInUse(true);
        m_sync->tick();
        QTest::qWait(100);
        QCOMPARE(it->site.http().connections, connections);
    }

    void meteredDoesNotListen()
    {
        // Loopback is never metered: the engine itself is told.
        it->signIn(u"ada"_s, it->adasKey);
        Engine engine(*it->cache, it->account, it->surroundings());
        engine.setPolicy(NetworkPolicy::Metered);
        engine.setListening(true);
        QVERIFY(await(engine.round()));
        QTest::qWait(50);
        QCOMPARE(it->polls(), 0);
        engine.setPolicy(NetworkPolicy::Online);
        QTRY_COMPARE(it->polls(), 1);
        QTRY_VERIFY(engine.hearing());
        engine.setPolicy(NetworkPolicy::Offline);
        QVERIFY(!engine.hearing());
        await(engine.stop());
    }

    // A proxy that hands on only whole answers: no pieces are asked for any more.
    void heldBackByAProxy()
    {
        it->settings.firstWords = 100ms;
        it->site.busHeldBack = true;
        it->site.busPatience = 5s;
        start();
        settle();
        writes(u"Past the proxy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(it->has("Past the proxy"), 10'000);
        QVERIFY(it->polls() <= 3);
    }

    // Long polling is off: asked now and then.
    void aSiteThatDoesNotWait()
    {
        it->settings.askEvery = 200ms;
        it->settings.keyed = discourse::RequestBudget(); // which this would use up
        it->site.busPatience = 0ms;
        start();
        QTRY_VERIFY_WITH_TIMEOUT(it->asked("POST /message-bus/") > 0, 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(it->site.http().requests.begin(), it->site.http().requests.end(),
                                     [](const QByteArray &request) { return request.endsWith("/poll?dlp=t"); }),
            10'000);
        settle();
        writes(u"Asked for"_s);
        QTRY_VERIFY(it->has("Asked for"));
    }

    void aSiteWithoutABus()
    {
        it->site.http().setFault({ Fault::Kind::Answer, "POST /message-bus/*", 1, -1,
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" });
        start();
        QTRY_COMPARE(it->polls(), 1);
        QTest::qWait(100);
        m_sync->setInUse(false);
        m_sync->setInUse(true);
        QTest::qWait(50);
        QCOMPARE(it->polls(), 1);
    }

    void slowDownIsHeeded()
    {
        it->site.http().setFault({ Fault::Kind::Answer, "POST /message-bus/*", 1, 1,
            "HTTP/1.1 429 X\r\nRetry-After: 60\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nno" });
        start();
        QTRY_COMPARE(it->polls(), 1);
        QTest::qWait(200);
        QCOMPARE(it->polls(), 1);
    }

    // The bus goes on as for strangers when a key was withdrawn; the next question with the key finds out.
    void aWithdrawnKey()
    {
        start();
        settle();
        it->site.forum.keys.remove(it->adasKey);
        requestSync(*it->cache);
        QTRY_VERIFY(account(*it->cache, it->account)->broken);
        QVERIFY(it->has("Some words."));
    }
};

QTEST_GUILESS_MAIN(DiscourseLiveTest)
#include "live_test.moc"
