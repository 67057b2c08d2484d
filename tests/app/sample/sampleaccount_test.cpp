// The sample as the program runs it: the account it makes for itself, what becomes of earlier ones, and the switch.
#include "app/net/waited.h"
#include "app/sampleaccount.h"
#include "app/sync/engine.h"
#include "app/sync/outbox.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class SampleAccountTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_files;
    ChangeStream m_stream;
    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Secrets> m_secrets;

    Expected<RunningSample> start(bool reachable = true)
    {
        return startSample(*m_folder, *m_cache, *m_secrets, reachable);
    }

    Expected<RoundReport> sync(Engine &engine) { return waited(engine.round()); }

    // A thread that this account has, and a post in it.
    PostId anyPost(AccountId account)
    {
        ThreadQuery query;
        query.scope = AccountScope { account };
        const auto places = threadPlaces(*m_cache, query);
        for (const ThreadPlace &place : *places) {
            const Thread thread = *foyer::thread(*m_cache, place.id);
            if (!thread.closed && !thread.archived)
                return postStubs(*m_cache, place.id)->first().id;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<DataFolder>(*DataFolder::open(m_files->path()));
        m_cache = std::move(*Cache::open(m_folder->database(), m_stream));
        m_secrets = std::make_unique<Secrets>(m_folder->path());
    }

    void cleanup()
    {
        m_secrets.reset();
        m_cache.reset();
    }

    void itsAccountIsSignedInAtOnce()
    {
        const auto sample = start();
        QVERIFY2(sample.ok(), sample ? "" : qPrintable(sample.error().text));
        const Account account = *foyer::account(*m_cache, sample->account);
        QCOMPARE(account.kind, u"discourse"_s);
        QCOMPARE(account.url, sample->community->url());
        QCOMPARE(*waited(m_secrets->read(account, SecretKind::Password)), sample->community->key());
        Engine engine(*m_cache, sample->account, Surroundings { *m_secrets });
        const auto round = sync(engine);
        QVERIFY2(round.ok(), round ? "" : qPrintable(round.error().text));
        QVERIFY(round->newPosts >= 1500);
        QVERIFY(foyer::account(*m_cache, sample->account)->capabilities & Capability::Reply);
        waited(engine.stop());
    }

    void itIsTheSameTheNextTime()
    {
        QByteArray key;
        AccountId account;
        QUrl url;
        {
            const auto sample = start();
            QVERIFY(sample.ok());
            account = sample->account;
            url = sample->community->url();
            key = sample->community->key();
            QVERIFY(sample->community->isNew());
        }
        const auto again = start();
        QVERIFY(again.ok());
        QVERIFY(!again->community->isNew());
        QCOMPARE(again->account, account);
        QCOMPARE(again->community->url(), url);
        QVERIFY(again->community->key() != key);
        QCOMPARE(accounts(*m_cache)->size(), 1);
    }

    // Until version 0.1 the sample was a news server.
    void anEarlierSampleStaysReadable()
    {
        Account old;
        old.kind = u"nntp"_s;
        old.name = u"Learning Forum"_s;
        old.url = QUrl(u"nntp://127.0.0.1:40119"_s);
        old.user = u"robin"_s;
        old.secretStore = Account::SecretStore::Ask;
        old.capabilities = Capability::Reply;
        old.lastSync = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        old.id = *addAccount(*m_cache, old);
        Page page;
        RemoteForum forum;
        forum.id = { u"tools"_s };
        forum.name = u"tools"_s;
        page.forums = { forum };
        RemotePost post;
        post.id = { u"<a@x>"_s };
        post.places = { { forum.id, 1 } };
        post.subject = u"Paper"_s;
        post.body = { Format::Plain, "I print." };
        page.posts = { post };
        QVERIFY(ingest(*m_cache, old.id, prepare(page)).ok());
        QVERIFY(setFollowed(*m_cache, { forums(*m_cache, old.id)->first().id }, true).ok());
        QFile memory(m_folder->path() + u"/sample.state"_s); // of the news server
        QVERIFY(memory.open(QIODevice::WriteOnly) && memory.write("Foy1 and more") > 0);
        memory.close();

        const auto sample = start();
        QVERIFY2(sample.ok(), sample ? "" : qPrintable(sample.error().text));
        QVERIFY(sample->account != old.id);
        const Account kept = *foyer::account(*m_cache, old.id);
        QVERIFY2(kept.name.startsWith(u"Learning Forum (until "_s), qPrintable(kept.name));
        QVERIFY(kept.url.isEmpty());
        QVERIFY(!kept.capabilities);
        QCOMPARE(foyer::post(*m_cache, anyPost(old.id))->body.text, "I print.");
    }

    // The old names would mean other posts.
    void aSampleThatForgotIsAnotherOne()
    {
        AccountId before;
        {
            const auto sample = start();
            QVERIFY(sample.ok());
            before = sample->account;
        }
        QVERIFY(QFile::remove(m_folder->path() + u"/sample.state"_s));
        const auto sample = start();
        QVERIFY(sample.ok());
        QVERIFY(sample->account != before);
        QVERIFY(foyer::account(*m_cache, before)->url.isEmpty());
        QVERIFY(!foyer::account(*m_cache, sample->account)->url.isEmpty());
    }

    void whatIsWrittenWhileItIsOfflineGoesOutAfterwards()
    {
        const auto sample = start();
        QVERIFY(sample.ok());
        Engine engine(*m_cache, sample->account, Surroundings { *m_secrets });
        QVERIFY(sync(engine).ok());

        sample->community->setReachable(false);
        const auto written = intend(
            *m_cache, sample->account, Reply { anyPost(sample->account), { Format::Markdown, "From the train." } });
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text));
        const auto cut = sync(engine);
        QVERIFY(!cut.ok());
        QCOMPARE(cut.error().kind, ErrorKind::Unreachable);
        QCOMPARE(intention(*m_cache, *written)->state, SendState::Queued);

        sample->community->setReachable(true);
        QVERIFY(releaseWaiting(*m_cache, sample->account, QDateTime::currentDateTimeUtc()).ok());
        QVERIFY(sync(engine).ok());
        QCOMPARE(intention(*m_cache, *written)->state, SendState::Seen);
        waited(engine.stop());
    }

    void itMayBeginOffline()
    {
        const auto sample = start(false);
        QVERIFY(sample.ok());
        QVERIFY(!sample->community->isReachable());
        Engine engine(*m_cache, sample->account, Surroundings { *m_secrets });
        QCOMPARE(sync(engine).error().kind, ErrorKind::Unreachable);
        sample->community->setReachable(true);
        QVERIFY(sync(engine).ok());
        waited(engine.stop());
    }
};

QTEST_GUILESS_MAIN(SampleAccountTest)
#include "sampleaccount_test.moc"
