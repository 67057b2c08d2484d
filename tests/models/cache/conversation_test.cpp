#include "tests/models/cache/pages.h"

using namespace foyer;
using namespace foyer::test;

// What a person sees of pages that came from a server.
class ConversationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aThreadStandsInTheInbox()
    {
        Community community;
        const Ingested taken =
            community.take({ PostMaker(u"1@x"_s), PostMaker(u"2@x"_s).by(u"Ben"_s).refers({ u"1@x"_s }).at(5) });
        QCOMPARE(taken.newPosts, 2);
        const QList<Thread> inbox = community.list();
        QCOMPARE(inbox.size(), 1);
        QCOMPARE(inbox[0].title, u"Tea or coffee"_s);
        QCOMPARE(inbox[0].author.name, u"Ann"_s);
        QCOMPARE(inbox[0].lastAuthor.name, u"Ben"_s);
        QCOMPARE(inbox[0].replies, 1);
        QCOMPARE(inbox[0].people, 2);
        QCOMPARE(inbox[0].unread, 2);
        QCOMPARE(inbox[0].fresh, 0);
        QCOMPARE(inbox[0].snippet, u"Hello from 2@x"_s);
        const QList<Post> posts = community.conversation(inbox[0].id);
        QCOMPARE(posts.size(), 2);
        QCOMPARE(posts[0].body.text, QByteArray("Hello from 1@x\n"));
        QCOMPARE(posts[1].parent, posts[0].id);
        QVERIFY(posts[1].subject.isEmpty());
    }

    void readingEmptiesTheInbox()
    {
        Community community;
        community.take({ PostMaker(u"1@x"_s), PostMaker(u"2@x"_s).refers({ u"1@x"_s }).at(5) });
        const Thread thread = community.list()[0];
        QCOMPARE(must(counts(*community.cache)).inbox, 1);
        QCOMPARE(must(forum(*community.cache, thread.forum)).unread, 2);
        must(setRead(*community.cache, { community.named(u"1@x"_s).id }, true));
        QCOMPARE(community.list()[0].unread, 1);
        must(setThreadRead(*community.cache, thread.id, true));
        QVERIFY(community.list().isEmpty());
        QCOMPARE(must(counts(*community.cache)).inbox, 0);
        QCOMPARE(must(forum(*community.cache, thread.forum)).unread, 0);
        QCOMPARE(community.list(ForumScope { thread.forum }).size(), 1);
    }

    void newSinceTheLastVisit()
    {
        Community community;
        community.take({ PostMaker(u"1@x"_s) });
        const ThreadId thread = community.list()[0].id;
        must(setThreadRead(*community.cache, thread, true));
        must(visitThread(*community.cache, thread));
        QTest::qWait(2);
        community.take({ PostMaker(u"2@x"_s).refers({ u"1@x"_s }).at(5) });
        QCOMPARE(community.list()[0].fresh, 1);
        QVERIFY(community.named(u"2@x"_s).fresh);
        QVERIFY(!community.named(u"1@x"_s).fresh);
        must(visitThread(*community.cache, thread));
        QCOMPARE(community.list()[0].fresh, 0);
        QCOMPARE(community.list()[0].unread, 1);
    }

    // A forum and its thread have feeds of their own, and one of them cuts what is long.
    void anExcerptReplacesNothingLonger()
    {
        Community community;
        const QByteArray whole = "So it begins, and it goes on for a while.\n";
        const auto taken = [&community](const QByteArray &text, bool excerpt) {
            RemotePost post = PostMaker(u"1@x"_s).says(text);
            post.excerpt = excerpt;
            community.take({ post });
            return community.named(u"1@x"_s).body.text;
        };
        QCOMPARE(taken("So it begins...\n", true), "So it begins...\n");
        QCOMPARE(taken(whole, false), whole);
        QCOMPARE(taken("So it begins...\n", true), whole);
        QCOMPARE(taken("It ends...\n", false), "It ends...\n"); // its author says so
    }

    void answersThatOnlyTheSiteHas()
    {
        Community community;
        const auto elsewhere = [&community](std::optional<int> told, const QList<RemotePost> &posts) {
            RemoteThread thread;
            thread.id = { u"9"_s };
            thread.forum = { u"conf.general"_s };
            thread.title = u"A talk"_s;
            thread.answers = told;
            Page page = pageOf(posts);
            for (RemotePost &post : page.posts)
                post.thread = thread.id;
            page.threads = { thread };
            community.take(page);
            return community.list()[0].elsewhere;
        };
        QCOMPARE(elsewhere(7, { PostMaker(u"1@x"_s) }), 7);
        QCOMPARE(elsewhere({}, { PostMaker(u"2@x"_s).at(1), PostMaker(u"3@x"_s).at(2) }), 5);
        QCOMPARE(elsewhere(1, {}), 0); // some were taken away there
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "conversation_test.moc"
