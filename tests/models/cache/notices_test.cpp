#include "models/cache/notices.h"
#include "models/cache/status.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// What concerns me, and where in the Inbox it stands.
class NoticesTest : public QObject {
    Q_OBJECT
private:
    static void synced(Community &community)
    {
        must(markSynced(*community.cache, community.account, QDateTime::currentDateTimeUtc()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerToMineIsNoticedOnce()
    {
        Community community;
        synced(community);
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s) });
        const RemotePost answer = PostMaker(u"b@x"_s).by(u"Ben"_s).refers({ u"a@x"_s }).says("> quoted\nI agree.");
        QCOMPARE(community.take({ answer }).notices, 1);
        QCOMPARE(community.take({ answer }).notices, 0);
        const QList<Notice> list = must(notices(*community.cache, 10));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].kind, Notice::Kind::Reply);
        QCOMPARE(list[0].person.name, u"Ben"_s);
        QCOMPARE(list[0].title, u"Tea or coffee"_s);
        QCOMPARE(list[0].text, u"I agree."_s);
        QCOMPARE(list[0].created, community.named(u"b@x"_s).created); // and not when it was fetched
        QCOMPARE(must(noticesToShow(*community.cache)).size(), 1);
        must(markShown(*community.cache, { list[0].id }));
        QVERIFY(must(noticesToShow(*community.cache)).isEmpty());
        QVERIFY(community.list()[0].mentionsMe);
        QCOMPARE(community.list(ForMeScope {}).size(), 1);
        must(setRead(*community.cache, { community.named(u"b@x"_s).id }, true));
        QVERIFY(must(notices(*community.cache, 10))[0].read);
        QVERIFY(community.list(ForMeScope {}).isEmpty());
    }

    void myOwnAnswersAndMutedThreadsMakeNone()
    {
        Community community;
        synced(community);
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s) });
        QCOMPARE(community.take({ PostMaker(u"b@x"_s).by(u"Mia"_s).refers({ u"a@x"_s }) }).notices, 0);
        must(setWatch(*community.cache, community.named(u"a@x"_s).thread, WatchLevel::Muted));
        QCOMPARE(community.take({ PostMaker(u"c@x"_s).by(u"Ben"_s).refers({ u"a@x"_s }) }).notices, 0);
        QVERIFY(community.list().isEmpty());
        QCOMPARE(must(counts(*community.cache)).inbox, 0);
    }

    void theFirstSyncDoesNotShoutAboutThePast()
    {
        Community community;
        const QDateTime recent = QDateTime::currentDateTimeUtc().addDays(-1);
        RemotePost late = PostMaker(u"c@x"_s).by(u"Ben"_s).refers({ u"a@x"_s });
        late.created = recent;
        RemotePost old = PostMaker(u"b@x"_s).by(u"Ben"_s).refers({ u"a@x"_s });
        old.created = recent.addDays(-30);
        QCOMPARE(community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s), old, late }).notices, 1);
    }

    void anAnswerThatCameBeforeMyPostIsNoticed()
    {
        Community community;
        synced(community);
        QCOMPARE(community.take({ PostMaker(u"b@x"_s).by(u"Ben"_s).refers({ u"a@x"_s }) }).notices, 0);
        QCOMPARE(community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s) }).notices, 1);
    }

    void theInboxPutsFirstWhatConcernsMe()
    {
        Community community;
        synced(community);
        community.take({
            PostMaker(u"rest@x"_s, u"Rest"_s).at(50),
            PostMaker(u"watched@x"_s, u"Watched"_s).at(40),
            PostMaker(u"wrote@x"_s, u"Wrote"_s).at(1),
            PostMaker(u"wrote2@x"_s, u"Wrote"_s).by(u"Mia"_s).refers({ u"wrote@x"_s }).at(2),
            PostMaker(u"mine@x"_s, u"Mine"_s).by(u"Mia"_s).at(3),
            PostMaker(u"mine2@x"_s, u"Mine"_s).by(u"Ben"_s).refers({ u"mine@x"_s }).at(4),
            PostMaker(u"mine3@x"_s, u"Mine"_s).by(u"Ben"_s).refers({ u"mine2@x"_s }).at(5),
            PostMaker(u"elsewhere@x"_s, u"Not followed"_s).in(u"conf.test"_s, 1),
        });
        must(setWatch(*community.cache, community.named(u"watched@x"_s).thread, WatchLevel::Watching));
        const auto titles = [&] {
            QStringList list;
            for (const ThreadPlace &place : must(threadPlaces(*community.cache, {})))
                list.append(must(foyer::thread(*community.cache, place.id)).title + QString::number(int(place.group)));
            return list;
        };
        QCOMPARE(titles(), QStringList({ u"Mine0"_s, u"Wrote1"_s, u"Watched2"_s, u"Rest3"_s }));
        must(setFollowed(*community.cache, { community.forum(u"conf.test"_s) }, true));
        QCOMPARE(titles().size(), 5);
        must(setFollowed(*community.cache, { community.forum(u"conf.test"_s) }, false));
        QCOMPARE(titles().size(), 4);
        // Nothing vanishes under the reader.
        const ThreadId open = community.named(u"watched@x"_s).thread;
        must(setThreadRead(*community.cache, open, true));
        QCOMPARE(titles().size(), 3);
        const auto kept =
            must(threadPlaces(*community.cache, { InboxScope {}, false, { { open, ThreadGroup::Watched } }, -1 }));
        QCOMPARE(kept.size(), 4);
        QCOMPARE(kept[2], (ThreadPlace { open, ThreadGroup::Watched })); // where it stood
    }

    void allReadAtOnce()
    {
        Community community;
        synced(community);
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s), PostMaker(u"b@x"_s).by(u"Ben"_s).refers({ u"a@x"_s }),
            PostMaker(u"c@x"_s) });
        const ForumId forum = community.forum(u"conf.general"_s);
        QCOMPARE(must(threadCount(*community.cache, { ForumScope { forum }, true, {}, -1 })), 2);
        QCOMPARE(must(threadCount(*community.cache, { ForumScope { forum }, true, {}, 1 })), 1);
        QCOMPARE(must(threadCount(*community.cache, { InboxScope {}, true, {}, -1 })), 2);
        const QList<PostId> changed = must(setScopeRead(*community.cache, ForumScope { forum }));
        QCOMPARE(changed.size(), 2); // one is mine
        QVERIFY(must(setScopeRead(*community.cache, ForumScope { forum })).isEmpty());
        QVERIFY(community.list().isEmpty());
        QCOMPARE(must(threadCount(*community.cache, { ForumScope { forum }, true, {}, -1 })), 0);
        QCOMPARE(must(foyer::forum(*community.cache, forum)).unread, 0);
        QCOMPARE(must(counts(*community.cache)).forMe, 0);
        must(setUnreadFrom(*community.cache, community.named(u"b@x"_s).id));
        QCOMPARE(community.list()[0].unread, 1);
        must(setRead(*community.cache, changed, false)); // undone
        QCOMPARE(must(foyer::forum(*community.cache, forum)).unread, 2);
    }

    void changesAreToldAfterTheCommit()
    {
        Community community;
        QList<Changes> heard;
        connect(
            &community.stream, &ChangeStream::changed, this, [&](const Changes &changes) { heard.append(changes); });
        community.take({ PostMaker(u"a@x"_s) });
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard[0].posts.contains(community.named(u"a@x"_s).id));
        QVERIFY(heard[0].threads.contains(community.named(u"a@x"_s).thread));
        QVERIFY(heard[0].forums.contains(community.forum(u"conf.general"_s)));
        requestSync(*community.cache);
        QVERIFY(heard[1].syncWanted.contains(community.account));
    }

    void cursorsComeWithTheirRows()
    {
        Community community;
        Page page = pageOf({ PostMaker(u"a@x"_s) });
        page.cursors.insert(u"conf.general"_s, "1-7");
        page.progress = Progress { 1, 7 };
        community.take(page);
        QCOMPARE(must(cursors(*community.cache, community.account)).value(u"conf.general"_s), QByteArray("1-7"));
        QCOMPARE(must(syncStatus(*community.cache))[0].progress, (Progress { 1, 7 }));
        const QList<RemotePostId> asked { { u"<a@x>"_s }, { u"<b@x>"_s } };
        QCOMPARE(must(known(*community.cache, community.account, asked)), QSet<RemotePostId> { asked[0] });
    }

    void anEmptyListOfForumsChangesNothing()
    {
        Community community;
        Page page;
        page.forumsComplete = true;
        community.take(page);
        QVERIFY(!must(forum(*community.cache, community.forum(u"conf.test"_s))).gone);
        page.forums = { { { u"conf.general"_s }, {}, u"conf.general"_s, {}, {}, Posting::Moderated, 9 } };
        community.take(page);
        QVERIFY(must(forum(*community.cache, community.forum(u"conf.test"_s))).gone);
        QCOMPARE(must(forum(*community.cache, community.forum(u"conf.general"_s))).posting, Posting::Moderated);
    }

    void whatIsGoneFromTheServerStaysReadable()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s), PostMaker(u"b@x"_s).refers({ u"a@x"_s }) });
        Page page;
        page.gone = { { u"<b@x>"_s } };
        community.take(page);
        const Post post = community.named(u"b@x"_s);
        QVERIFY(post.gone);
        QCOMPARE(post.body.text, QByteArray("Hello from b@x\n"));
        QCOMPARE(community.list()[0].unread, 1);
        QVERIFY(must(namesIn(*community.cache, community.account, { u"conf.general"_s }, { 7 })).isEmpty());
    }

    // Put back from the server's own backup: met in its place again, it is there again.
    void whatComesBackIsThereAgain()
    {
        Community community;
        community.take(
            { PostMaker(u"a@x"_s).in(u"conf.general"_s, 5'000'000'000), PostMaker(u"b@x"_s).in(u"conf.general"_s, 7) });
        const RemoteForumId general { u"conf.general"_s };
        const auto numbers = [&] { return must(numbersIn(*community.cache, community.account, general)); };
        QCOMPARE(numbers(), (QList<qint64> { 7, 5'000'000'000 }));
        QCOMPARE(must(namesIn(*community.cache, community.account, general, { 7, 8 })),
            QList<RemotePostId> { { u"<b@x>"_s } });
        Page page;
        page.gone = { { u"<b@x>"_s } };
        community.take(page);
        QVERIFY(community.named(u"b@x"_s).gone);
        QCOMPARE(numbers(), QList<qint64> { 5'000'000'000 });
        Page back;
        back.placings = { { { u"<b@x>"_s }, { general, 9 } } };
        community.take(back);
        QVERIFY(!community.named(u"b@x"_s).gone);
        QCOMPARE(numbers(), (QList<qint64> { 9, 5'000'000'000 }));
    }

    void aForumTheServerDroppedIsMarkedAndKept()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const ForumId general = community.forum(u"conf.general"_s);
        Page page;
        page.missing = { { u"conf.general"_s }, { u"never.heard.of"_s } };
        community.take(page);
        QVERIFY(must(forum(*community.cache, general)).gone);
        QVERIFY(must(forum(*community.cache, general)).followed);
        QCOMPARE(community.named(u"a@x"_s).body.text, QByteArray("Hello from a@x\n"));
        page.missing.clear();
        page.back = { { u"conf.general"_s } };
        community.take(page);
        QVERIFY(!must(forum(*community.cache, general)).gone);
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
