#include "app/sync/synchronizer.h"
#include "models/cache/status.h"
#include "models/settings.h"
#include "tests/app/sync/syncfixture.h"

using namespace foyer;
using namespace Qt::StringLiterals;

class SynchronizerTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SyncFixture> m;
    std::unique_ptr<Synchronizer> m_sync;

    void start()
    {
        m_sync = std::make_unique<Synchronizer>(*m->cache, m->surroundings());
        m_sync->start();
    }
    bool synced() const { return !syncStatus(*m->cache)->first().running && m->server.pulls > 0; }

private Q_SLOTS:
    void init() { m = std::make_unique<SyncFixture>(); }
    void cleanup()
    {
        if (m_sync)
            await(m_sync->stop());
        m_sync.reset();
        m.reset();
    }

    void beginsWithARound()
    {
        start();
        QTRY_VERIFY(synced());
        QCOMPARE(m->server.pulls, 1);
    }

    void whatIsAskedForComesAtOnce()
    {
        start();
        QTRY_VERIFY(synced());
        requestSync(*m->cache, m->account);
        QTRY_COMPARE(m->server.pulls, 2);
        requestSync(*m->cache);
        QTRY_COMPARE(m->server.pulls, 3);
    }

    void whatIsWrittenGoesOutAtOnce()
    {
        start();
        QTRY_VERIFY(synced());
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        QTRY_COMPARE(m->state(mine), SendState::Sent);
    }

    void aRefusedSignInIsNotTriedByANewStart()
    {
        Account account = foyer::account(*m->cache, m->account).valueOr({});
        account.broken = true;
        QVERIFY(updateAccount(*m->cache, account));
        start();
        QCoreApplication::processEvents();
        m_sync->tick();
        QCOMPARE(m->server.signIns, 0);
        requestSync(*m->cache, m->account); // a person says: try
        QTRY_VERIFY(m->server.pulls > 0);
    }

    void neverTwoRoundsAtOnce()
    {
        m->server.hangs = true;
        start();
        QTRY_COMPARE(m->server.hanging, 1);
        for (int i = 0; i < 5; ++i)
            requestSync(*m->cache, m->account);
        m_sync->tick();
        QCoreApplication::processEvents();
        QCOMPARE(m->server.pulls, 1);
        QCOMPARE(m->server.hanging, 1);
    }

    void offlineEndsTheRoundAndBeginsNone()
    {
        m->server.hangs = true;
        start();
        QTRY_COMPARE(m->server.hanging, 1);
        QVERIFY(setFlag(*m->cache, option::offline, true));
        QTRY_COMPARE(m->server.hanging, 0);
        m->server.hangs = false;
        const int signIns = m->server.signIns;
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        requestSync(*m->cache);
        m_sync->tick();
        QTest::qWait(50);
        QCOMPARE(m->server.signIns, signIns);
        QCOMPARE(m->state(mine), SendState::Queued);
        QVERIFY(setFlag(*m->cache, option::offline, false));
        QTRY_COMPARE(m->state(mine), SendState::Sent);
    }

    void newAccountsSyncAndRemovedOnesStop()
    {
        start();
        QTRY_VERIFY(synced());
        m->server.hangs = true;
        const AccountId other = m->addAccount();
        QTRY_COMPARE(m->server.hanging, 1);
        QVERIFY(removeAccount(*m->cache, other));
        QTRY_COMPARE(m->server.hanging, 0);
        m->server.hangs = false;
    }

    void wakesUpAfterASleep()
    {
        start();
        QTRY_VERIFY(synced());
        m->now = m->now.addDays(1);
        m_sync->tick();
        QTRY_COMPARE_WITH_TIMEOUT(m->server.pulls, 2, 6000);
    }

    // The system says so, before any clock does.
    void toldOfASleepItTriesAtOnce()
    {
        start();
        QTRY_VERIFY(synced());
        m_sync->wake();
        QTRY_COMPARE_WITH_TIMEOUT(m->server.pulls, 2, 6000);
    }

    void aClockSetBackStopsNothing()
    {
        start();
        QTRY_VERIFY(synced());
        m->now = m->now.addDays(-1);
        m_sync->tick();
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        QTRY_COMPARE(m->state(mine), SendState::Sent);
    }

    void stopsInTheMiddleOfAPull()
    {
        m->server.hangs = true;
        start();
        QTRY_COMPARE(m->server.hanging, 1);
        await(m_sync->stop(), 3);
        QCOMPARE(m->server.hanging, 0);
        m_sync.reset();
    }
};

QTEST_GUILESS_MAIN(SynchronizerTest)
#include "synchronizer_test.moc"
