// What the sample costs to keep: the real adapter, engine and cache against its server, whose requests are counted.
#include "app/net/waited.h"
#include "app/sample/community/firstday.h"
#include "app/sample/community/samplecommunity.h"
#include "app/secrets.h"
#include "app/sync/engine.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class SampleSyncTest : public QObject {
    Q_OBJECT

    const QString m_source = u":/foyer/sample"_s;
    QTemporaryDir m_folder;
    ChangeStream m_stream;
    std::unique_ptr<DiscourseServer> m_server;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Engine> m_engine;
    AccountId m_account;

    qsizetype requests() const { return m_server->http().requests.size(); }
    FakeDiscourse &forum() { return m_server->forum; }

    ThreadId threadOf(qint64 topic)
    {
        const QUrl page(m_server->url().toString() + u"/t/-/"_s + QString::number(topic));
        return locate(*m_cache, page)->thread;
    }

    // What the person may see, and how many posts it shows.
    QMap<qint64, qsizetype> topics(bool personal)
    {
        const FakeDiscourse::Member *robin = memberNamed(forum(), SampleCommunity::user());
        QMap<qint64, qsizetype> posts;
        for (const FakeDiscourse::Topic &topic : forum().topics) {
            if (topic.personal() == personal && maySee(forum(), topic, robin))
                posts.insert(topic.id, streamOf(forum(), topic, robin).size());
        }
        return posts;
    }

    // Without asking for anything twice, by what Discourse gives at once: who am I, and site.json; a hundred topics
    // in a list; twenty posts with a topic and fifty in each request after that; the counts of notices, and these;
    // where personal messages are kept, their two lists.
    qsizetype fewestRequests()
    {
        const auto pages = [](qsizetype things, qsizetype atOnce) { return (things + atOnce - 1) / atOnce; };
        const auto whole = [&](qsizetype posts) { return 1 + pages(qMax(qsizetype(0), posts - 20), 50); };
        const QMap<qint64, qsizetype> open = topics(false), personal = topics(true);
        qsizetype requests = 2 + pages(open.size(), 100) + 2;
        for (const qsizetype posts : open)
            requests += whole(posts);
        if (!personal.isEmpty() && threadOf(personal.firstKey())) {
            requests += 2;
            for (const qsizetype posts : personal)
                requests += whole(posts);
        }
        return requests;
    }

    void compareWithTheServer()
    {
        qsizetype all = 0;
        const QMap<qint64, qsizetype> open = topics(false);
        for (auto topic = open.cbegin(); topic != open.cend(); ++topic) {
            const ThreadId thread = threadOf(topic.key());
            QVERIFY2(thread, qPrintable(topicOf(forum(), topic.key()).title));
            QCOMPARE(postStubs(*m_cache, thread)->size(), *topic);
            all += *topic;
        }
        QVERIFY2(all >= 1500, QByteArray::number(all).constData());
        QVERIFY(open.size() >= 60);
    }

    Expected<RoundReport> sync() { return waited(m_engine->round()); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto source = loadSample(m_source);
        QVERIFY(source.ok());
        m_server = std::make_unique<DiscourseServer>();
        forum() = firstDay(*source, m_source, QDateTime::currentDateTimeUtc());
        const FakeDiscourse::Member *robin = memberNamed(forum(), SampleCommunity::user());
        m_server->limits = { 20, 2880, 0 };
        QVERIFY(m_server->start());
        const QByteArray key = addKey(forum(), robin->id, "test", { u"read"_s, u"write"_s });

        m_cache = std::move(*Cache::open(m_folder.filePath(u"foyer.db"_s), m_stream));
        m_secrets = std::make_unique<Secrets>(m_folder.path());
        Account account;
        account.kind = u"discourse"_s;
        account.name = SampleCommunity::name();
        account.user = SampleCommunity::user();
        account.url = m_server->url();
        account.secretStore = Account::SecretStore::Ask;
        m_account = *addAccount(*m_cache, account);
        account.id = m_account;
        QVERIFY(waited(m_secrets->write(account, SecretKind::Password, key)).ok());
        m_engine = std::make_unique<Engine>(*m_cache, m_account, Surroundings { *m_secrets });
    }

    void cleanupTestCase()
    {
        waited(m_engine->stop());
        m_engine.reset();
    }

    void aFirstSyncAsksLittleMoreThanItMust()
    {
        const auto round = sync();
        QVERIFY2(round.ok(), round ? "" : qPrintable(round.error().text));
        const qsizetype least = fewestRequests();
        const auto said = u"%1 requests, at least %2"_s.arg(requests()).arg(least).toUtf8();
        qInfo("%s", said.constData());
        QVERIFY2(requests() * 10 <= least * 13, said.constData());
    }

    void everythingIsKept()
    {
        compareWithTheServer();
        QVERIFY(forums(*m_cache, m_account)->size() >= forum().categories.size());
    }

    void anUnchangedRoundIsCheap()
    {
        const qsizetype requestsBefore = requests();
        const qint64 bytesBefore = m_server->http().bytesSent;
        const auto round = sync();
        QVERIFY2(round.ok(), round ? "" : qPrintable(round.error().text));
        const qsizetype asked = requests() - requestsBefore;
        const qint64 bytes = m_server->http().bytesSent - bytesBefore;
        const auto said = u"%1 requests, %2 bytes"_s.arg(asked).arg(bytes).toUtf8();
        qInfo("%s", said.constData());
        QVERIFY2(asked <= 4, said.constData());
        QVERIFY2(bytes <= 20'000, said.constData());
    }

    void oneReplyCostsFewRequests()
    {
        const FakeDiscourse::Topic topic = forum().topics.value(forum().topics.firstKey());
        FakeDiscourse::Words words;
        words.author = memberNamed(forum(), u"mei"_s)->id;
        words.topic = topic.id;
        words.raw = u"One more, while nobody was looking."_s;
        forcePost(forum(), words, QDateTime::currentDateTimeUtc());
        const qsizetype before = requests();
        QVERIFY(sync().ok());
        QVERIFY2(requests() - before <= 4, QByteArray::number(requests() - before).constData());
        compareWithTheServer();
    }
};

QTEST_GUILESS_MAIN(SampleSyncTest)
#include "samplesync_test.moc"
