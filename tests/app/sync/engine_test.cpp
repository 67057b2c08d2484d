#include "app/sync/engine.h"
#include "models/cache/posts.h"
#include "models/cache/profiles.h"
#include "models/cache/status.h"
#include "tests/app/sync/syncfixture.h"
#include "tests/lacks.h"
#include "tests/models/cache/fulldisk.h"

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QList<Page> manyPages(int pages, int postsEach)
{
    QList<Page> list;
    for (int i = 0; i < pages; ++i) {
        Page page;
        for (int k = 0; k < postsEach; ++k)
            page.posts.append(remotePost(u"<%1.%2@x>"_s.arg(i).arg(k)));
        page.cursors.insert(u"talk"_s, QByteArray::number(i));
        page.progress = Progress { (i + 1) * postsEach, pages * postsEach };
        list.append(page);
    }
    return list;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SyncFixture> m;

    qint64 postsKept() const { return storage(*m->cache)->posts; }
    Account account() const { return *foyer::account(*m->cache, m->account); }
    std::optional<Error> fault() const { return syncStatus(*m->cache)->first().fault; }

private Q_SLOTS:
    void init() { m = std::make_unique<SyncFixture>(); }

    void aRoundSendsAndFetches()
    {
        m->server.pages = manyPages(3, 10);
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        Engine engine(*m->cache, m->account, m->surroundings());
        const auto round = await(engine.round());
        QVERIFY(round);
        QCOMPARE(round->newPosts, 30);
        QCOMPARE(round->delivered, 1);
        QCOMPARE(round->unseen, 1);
        QCOMPARE(m->state(mine), SendState::Sent);
        QCOMPARE(cursors(*m->cache, m->account)->value(u"talk"_s), "2");
        QVERIFY(account().lastSync.isValid());
        QVERIFY(account().capabilities & Capability::Reply);
        QVERIFY(!fault());
        QVERIFY(!syncStatus(*m->cache)->first().running);
        await(engine.stop());
    }

    void mineReadBackIsSeen()
    {
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        Engine engine(*m->cache, m->account, m->surroundings());
        QVERIFY(await(engine.round()));
        Page page;
        page.posts = { remotePost(QString::fromLatin1(m->item(mine).token), u"talk"_s, u"<a@x>"_s) };
        page.posts[0].author.mail = u"me@example.org"_s;
        page.posts[0].body.text = "one";
        m->server.pages = { page };
        const auto round = await(engine.round());
        QVERIFY(round);
        QCOMPARE(round->unseen, 0);
        QCOMPARE(m->state(mine), SendState::Seen);
        QCOMPARE(m->server.signIns, 1); // the connection is kept
        await(engine.stop());
    }

    void followsAllForumsOnlyWhereTheyAreFew_data()
    {
        QTest::addColumn<int>("forums");
        QTest::addColumn<int>("followed");
        QTest::newRow("few") << 50 << 50;
        QTest::newRow("many") << 51 << 0;
    }
    void followsAllForumsOnlyWhereTheyAreFew()
    {
        QFETCH(int, forums);
        QFETCH(int, followed);
        m->server.forumPages = { forumPage(forums) };
        Engine engine(*m->cache, m->account, m->surroundings());
        QVERIFY(await(engine.round()));
        QCOMPARE(m->server.followed.size(), followed);
        await(engine.stop());
    }

    void profilesThatSomebodyWantsComeWithTheRound()
    {
        Engine engine(*m->cache, m->account, m->surroundings());
        QVERIFY(await(engine.round()));
        Page page;
        page.posts = { remotePost(u"<p@x>"_s) };
        page.posts[0].author = { { u"ann"_s }, u"Ann"_s, {}, {} };
        const auto kept = ingest(*m->cache, m->account, prepare(page));
        QVERIFY(kept);
        const QDateTime now = m->surroundings().now();
        const PersonId ann = posts(*m->cache, { m->post(u"<p@x>"_s) })->first().author.id;
        QVERIFY(wishForProfile(*m->cache, ann, now));
        m->server.profiles.insert(u"ann"_s, Error { ErrorKind::ServerBroken, u"Later."_s });
        QVERIFY(await(engine.round())); // no reason to end a round
        QCOMPARE(wishedProfiles(*m->cache, m->account, 3)->size(), 1);
        m->server.profiles.insert(u"ann"_s, Profile { u"Reads on trains."_s, {}, {} });
        QVERIFY(await(engine.round()));
        QCOMPARE(profile(*m->cache, ann)->about, u"Reads on trains."_s);
        QCOMPARE(m->server.asked.size(), 2);
        QVERIFY(await(engine.round()));
        QCOMPARE(m->server.asked.size(), 2); // once
        await(engine.stop());
    }

    void offlineTouchesNothing()
    {
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        Engine engine(*m->cache, m->account, m->surroundings());
        engine.setPolicy(NetworkPolicy::Offline);
        const auto round = await(engine.round());
        QVERIFY(!round);
        QCOMPARE(round.error().kind, ErrorKind::Offline);
        QCOMPARE(m->server.signIns, 0);
        QCOMPARE(m->state(mine), SendState::Queued);
        await(engine.stop());
    }

    void aRefusedSignInIsRememberedAndMended()
    {
        m->server.signInFaults = { { ErrorKind::AuthNeeded, u"Wrong password."_s } };
        Engine engine(*m->cache, m->account, m->surroundings());
        const auto round = await(engine.round());
        QVERIFY(!round);
        QCOMPARE(round.error().kind, ErrorKind::AuthNeeded);
        QVERIFY(account().broken);
        QCOMPARE(fault()->text, u"Wrong password."_s);
        QVERIFY(await(engine.round()));
        QVERIFY(!account().broken);
        QVERIFY(!fault());
        await(engine.stop());
    }

    void thePasswordComesFromTheSecrets()
    {
        const AccountId withUser = m->addAccount(u"learner"_s);
        Engine engine(*m->cache, withUser, m->surroundings());
        QCOMPARE(await(engine.round()).error().kind, ErrorKind::AuthNeeded); // none kept
        QCOMPARE(m->server.signIns, 0);
        QVERIFY(await(m->secrets.write(*foyer::account(*m->cache, withUser), SecretKind::Password, "pw")));
        QVERIFY(await(engine.round()));
        QVERIFY(m->server.hadCredentials);
        await(engine.stop());
    }

    void whatASignInGivesForTheNextOneIsKept()
    {
        const AccountId withUser = m->addAccount(u"learner"_s);
        const Account learner = *foyer::account(*m->cache, withUser);
        QVERIFY(await(m->secrets.write(learner, SecretKind::Password, "pw")));
        m->server.keeps = u"pw and a session"_s;
        Engine engine(*m->cache, withUser, m->surroundings());
        QVERIFY(await(engine.round()));
        QCOMPARE(*await(m->secrets.read(learner, SecretKind::Password)), QByteArray("pw and a session"));
        await(engine.stop());
    }

    void aConnectionThatDiedBetweenRoundsIsMadeAnew()
    {
        Engine engine(*m->cache, m->account, m->surroundings());
        QVERIFY(await(engine.round()));
        m->server.pullFaults = { { ErrorKind::Unreachable, {} } };
        QVERIFY(await(engine.round()));
        QCOMPARE(m->server.signIns, 2);
        // A server that fails on a new connection too is down.
        m->server.pullFaults = { { ErrorKind::Unreachable, {} }, { ErrorKind::Unreachable, {} } };
        QVERIFY(!await(engine.round()));
        await(engine.stop());
    }

    void aLostAnswerIsSettledInTheSameRound()
    {
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        m->server.lostAnswers = { true };
        Engine engine(*m->cache, m->account, m->surroundings());
        QVERIFY(await(engine.round()));
        QCOMPARE(m->state(mine), SendState::Sent);
        QCOMPARE(m->server.performed.size(), 1);
        await(engine.stop());
    }

    void aFaultInTheMiddleKeepsWhatCame()
    {
        m->server.pages = manyPages(4, 10);
        m->server.pullFaults = {};
        Engine engine(*m->cache, m->account, m->surroundings());
        m->server.hangs = true;
        auto round = engine.round();
        QTRY_COMPARE(m->server.hanging, 1);
        await(engine.stop());
        const auto ended = await(std::move(round));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QCOMPARE(postsKept(), 42); // all pages taken before, with their cursor
        QCOMPARE(cursors(*m->cache, m->account)->value(u"talk"_s), "3");
        QVERIFY(!fault()); // we stopped it ourselves
        m->server.hangs = false;
        QVERIFY(await(engine.round())); // and it can go on
        await(engine.stop());
    }

    // The round ends with the reason; what I wrote waits, and nothing of the server counts as read that is not kept.
    void aFullDiskLosesNothing()
    {
        const IntentionId mine = m->reply(u"<a@x>"_s, "Do not lose me.");
        test::leaveRoomFor(*m->cache, 3);
        m->server.pages = manyPages(4, 100);
        Engine engine(*m->cache, m->account, m->surroundings());
        const auto full = await(engine.round());
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Storage);
        QVERIFY2(full.error().text.contains(u"disk is full"_s), qPrintable(full.error().text));
        QVERIFY(!cursors(*m->cache, m->account)->contains(u"talk"_s) || postsKept() >= 100);
        QCOMPARE(std::get<Reply>(m->item(mine).deed).body.text, "Do not lose me.");
        test::makeRoom(*m->cache);
        m->now = m->now.addSecs(3600);
        QVERIFY(await(engine.round()));
        QCOMPARE(postsKept(), 402);
        QCOMPARE(cursors(*m->cache, m->account)->value(u"talk"_s), "3");
        QCOMPARE(m->state(mine), SendState::Sent);
        QCOMPARE(m->server.posts.size(), 1); // once
        await(engine.stop());
    }

    // As with a password that is wanted from a keychain nobody unlocks.
    void aLockedKeychainKeepsTheWork()
    {
        FOYER_NEEDS("lockable-keychain");
        Account locked = account();
        locked.user = u"learner"_s;
        locked.secretStore = Account::SecretStore::Keychain;
        QVERIFY(updateAccount(*m->cache, locked));
        m->secrets.setPatience(std::chrono::seconds(1));
        const IntentionId mine = m->reply(u"<a@x>"_s, "one");
        Engine engine(*m->cache, m->account, m->surroundings());
        const auto round = await(engine.round());
        QVERIFY(!round);
        QVERIFY2(round.error().text.contains(u"keychain"_s), qPrintable(round.error().text));
        QCOMPARE(fault()->text, round.error().text); // the status line says it
        QCOMPARE(m->server.signIns, 0);
        QVERIFY(!account().broken); // nobody refused the password
        QCOMPARE(m->state(mine), SendState::Queued);
        await(engine.stop());
    }

    void onlyOneRoundAtATime()
    {
        m->server.hangs = true;
        Engine engine(*m->cache, m->account, m->surroundings());
        auto first = engine.round();
        QTRY_COMPARE(m->server.hanging, 1);
        QCOMPARE(await(engine.round()).error().kind, ErrorKind::Usage);
        await(engine.stop());
        QVERIFY(!await(std::move(first)));
    }

    void twoEnginesShareACache()
    {
        m->server.pages = manyPages(4, 100);
        const AccountId other = m->addAccount();
        Engine one(*m->cache, m->account, m->surroundings());
        Engine two(*m->cache, other, m->surroundings());
        auto first = one.round();
        auto second = two.round();
        QVERIFY(await(std::move(first)));
        QVERIFY(await(std::move(second)));
        QCOMPARE(postsKept(), 2 + 2 * 400);
        await(one.stop());
        await(two.stop());
    }

    void largePagesAreTakenInPieces()
    {
        Page page = manyPages(1, 1001).first();
        page.forums = forumPage(1).forums;
        const QList<Page> pieces = inPieces(page);
        QCOMPARE(pieces.size(), 5);
        QVERIFY(!pieces.first().forums.isEmpty());
        qsizetype posts = 0;
        for (const Page &piece : pieces) {
            posts += piece.posts.size();
            QVERIFY(piece.posts.size() <= 250);
            QCOMPARE(piece.cursors.isEmpty(), &piece != &pieces.last());
        }
        QCOMPARE(posts, 1001);
        m->server.pages = { page };
        Engine engine(*m->cache, m->account, m->surroundings());
        const auto round = await(engine.round());
        QVERIFY(round);
        QCOMPARE(round->newPosts, 1001);
        await(engine.stop());
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
