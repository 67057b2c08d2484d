// The topic on screen, live: what happens in it is in the cache within a moment, by few requests; and what was read and
// marked on other computers. Synchronizer, cache, and a whole Discourse with its bus.
#include "tests/app/discourse/screenfixture.h"

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DiscourseOnScreenTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ScreenFixture> it;

    FakeDiscourse &forum() { return it->site.forum; }

private Q_SLOTS:
    void init() { it = std::make_unique<ScreenFixture>(); }
    void cleanup() { it.reset(); }

    void editedDeletedAndBack()
    {
        it->start();
        it->open();
        QElapsedTimer since;
        since.start();
        it->later(60);
        QVERIFY(editPost(forum(), it->second, it->mod, u"Changed."_s, std::nullopt, {}, it->now).ok());
        it->announce();
        QTRY_VERIFY(it->words(2).contains("Changed."));
        qInfo("an edit from the server to the cache: %lld ms", since.elapsed());
        QVERIFY(since.elapsed() < 2000);
        QCOMPARE(it->asked("GET /"), 1); // just that post
        it->site.http().requests.clear();
        QVERIFY(removePost(forum(), it->second, it->mod, it->now).ok());
        it->announce();
        QTRY_VERIFY(it->here(2).gone);
        QVERIFY(it->words(2).contains("Changed.")); // kept and readable
        QVERIFY(it->asked("GET /") <= 2);
        QVERIFY(recoverPost(forum(), it->second, it->mod, it->now).ok());
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(!it->here(2).gone, 10'000);
    }

    void newPostsAndLikes()
    {
        it->start();
        it->open();
        it->reply(it->thread, u"Third."_s, 0, it->mod);
        it->announce();
        QTRY_VERIFY(it->words(3).contains("Third."));
        QTest::qWait(50);
        QVERIFY2(it->asked("GET /") <= 3, it->site.http().requests.join('\n').constData());
        const qsizetype keyed = it->site.keyedTimes.size();
        QVERIFY(like(forum(), it->second, it->bo, true, it->now).ok());
        it->announce();
        QTRY_COMPARE_WITH_TIMEOUT(it->here(2).reactions.value(0).count, 1, 10'000);
        QVERIFY(!ScreenFixture::mine(it->here(2)));
        QCOMPARE(it->site.keyedTimes.size(), keyed); // a stranger may know
    }

    // Mine, by another computer: told to me alone.
    void likedOnAnotherComputer()
    {
        it->start();
        it->open();
        QVERIFY(like(forum(), it->second, it->ada, true, it->now).ok());
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(ScreenFixture::mine(it->here(2)), 10'000);
        QVERIFY(like(forum(), it->second, it->ada, false, it->now).ok());
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(!ScreenFixture::mine(it->here(2)), 10'000);
    }

    // What I did elsewhere before I opened it here.
    void openingTellsWhatIsMine()
    {
        it->start();
        QVERIFY(like(forum(), it->second, it->ada, true, it->now).ok());
        QVERIFY(!ScreenFixture::mine(it->here(2)));
        it->sync->lookAt(it->at(it->thread, 1).thread);
        QTRY_VERIFY_WITH_TIMEOUT(ScreenFixture::mine(it->here(2)), 10'000);
        // Strangers' answers never take it off, nor does one that is older.
        forum().posts[it->second].likes.clear();
        it->later(60);
        QVERIFY(editPost(forum(), it->second, it->mod, u"Newer."_s, std::nullopt, {}, it->now).ok());
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(it->words(2).contains("Newer."), 10'000);
        QVERIFY(ScreenFixture::mine(it->here(2)));
    }

    void readOnAnotherComputer()
    {
        it->start();
        QVERIFY(!it->here(2).read);
        readPosts(forum(), it->thread, it->ada, { { 1, 1000 }, { 2, 1000 } }, 2000);
        it->site.http().requests.clear();
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(it->here(2).read, 10'000);
        QVERIFY(it->here(1).read);
        QCOMPARE(it->asked("GET /"), 0);
    }

    // A thread that is left is not listened to any more.
    void leavingEndsIt()
    {
        it->start();
        it->open();
        it->sync->lookAt({});
        QTest::qWait(600);
        it->site.http().requests.clear();
        QVERIFY(like(forum(), it->second, it->bo, true, it->now).ok());
        it->announce();
        QTest::qWait(200);
        QCOMPARE(it->asked("GET /t/"), 0);
    }

    // A flood costs a few requests, not one each.
    void manyAtOnce()
    {
        it->start();
        it->open();
        for (int i = 0; i < 30; ++i)
            it->reply(it->thread, u"Post %1."_s.arg(i), 0, it->mod);
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(it->words(32).contains("Post 29."), 10'000);
        QVERIFY2(it->asked("GET /") <= 5, it->site.http().requests.join('\n').constData());
    }
};

QTEST_GUILESS_MAIN(DiscourseOnScreenTest)
#include "onscreen_test.moc"
