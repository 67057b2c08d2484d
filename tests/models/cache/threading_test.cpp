#include "models/cache/threading.h"
#include "tests/models/cache/pages.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// Threads made of References headers that come late, in any order, shortened, or with ill will.
class ThreadingTest : public QObject {
    Q_OBJECT
private:
    // "child<parent" for each post, a name in brackets where the post itself was never seen.
    static QStringList shape(Community &community, ThreadId thread)
    {
        QHash<PostId, QString> names;
        const QList<Post> posts = community.conversation(thread);
        for (const Post &post : posts) {
            const QString name = post.remoteId.value.mid(1).section(u'@', 0, 0);
            names.insert(post.id, post.ghost ? u'[' + name + u']' : name);
        }
        QStringList links;
        for (const Post &post : posts)
            links.append(
                post.parent ? names[post.id] + u'<' + names.value(post.parent, u"elsewhere"_s) : names[post.id]);
        links.sort();
        return links;
    }
    static QList<RemotePost> chain(int count)
    {
        QList<RemotePost> posts;
        QStringList references;
        for (int i = 0; i < count; ++i) {
            const QString id = u"p%1@x"_s.arg(i, 4, 10, QChar(u'0'));
            posts.append(PostMaker(id).refers(references).at(i));
            references.append(id);
        }
        return posts;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aParentNeverSeenStandsAsAGhost()
    {
        Community community;
        community.take({ PostMaker(u"b@x"_s).refers({ u"a@x"_s }), PostMaker(u"c@x"_s).refers({ u"a@x"_s }) });
        const QList<Thread> list = community.list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].title, u"Tea or coffee"_s);
        QCOMPARE(list[0].unread, 2);
        QCOMPARE(shape(community, list[0].id), QStringList({ u"[a]"_s, u"b<[a]"_s, u"c<[a]"_s }));
    }

    void aLateParentFallsIntoPlace()
    {
        Community community;
        community.take({ PostMaker(u"c@x"_s).refers({ u"a@x"_s, u"b@x"_s }).at(2) });
        community.take({ PostMaker(u"b@x"_s).refers({ u"a@x"_s }).at(1) });
        QCOMPARE(shape(community, community.list()[0].id), QStringList({ u"[a]"_s, u"b<[a]"_s, u"c<b"_s }));
        community.take({ PostMaker(u"a@x"_s, u"The true title"_s) });
        QCOMPARE(community.list().size(), 1);
        QCOMPARE(shape(community, community.list()[0].id), QStringList({ u"a"_s, u"b<a"_s, u"c<b"_s }));
        QCOMPARE(community.list()[0].title, u"The true title"_s);
        QCOMPARE(community.list()[0].replies, 2);
    }

    void hearsayNeverMovesARealPost()
    {
        Community community;
        community.take(
            { PostMaker(u"a@x"_s), PostMaker(u"b@x"_s).refers({ u"a@x"_s }).at(1), PostMaker(u"z@x"_s).at(2) });
        community.take({ PostMaker(u"c@x"_s).refers({ u"z@x"_s, u"b@x"_s }).at(3) });
        QCOMPARE(community.list().size(), 2);
        const ThreadId thread = community.named(u"a@x"_s).thread;
        QCOMPARE(shape(community, thread), QStringList({ u"a"_s, u"b<a"_s, u"c<b"_s }));
    }

    void twoThreadsTurnOutToBeOne()
    {
        Community community;
        community.take({ PostMaker(u"c@x"_s).refers({ u"b@x"_s }), PostMaker(u"a@x"_s, u"Above"_s) });
        QCOMPARE(community.list().size(), 2);
        const ThreadId lower = community.named(u"c@x"_s).thread;
        must(setStarred(*community.cache, lower, true));
        community.take({ PostMaker(u"d@x"_s).refers({ u"a@x"_s, u"b@x"_s }).at(4) });
        const QList<Thread> list = community.list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].title, u"Above"_s);
        QVERIFY(list[0].starred);
        QCOMPARE(list[0].unread, 3);
        QCOMPARE(shape(community, list[0].id), QStringList({ u"[b]<a"_s, u"a"_s, u"c<[b]"_s, u"d<[b]"_s }));
    }

    void circlesAreRefused()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s).refers({ u"b@x"_s }), PostMaker(u"b@x"_s).refers({ u"a@x"_s }),
            PostMaker(u"s@x"_s).refers({ u"s@x"_s }) });
        QCOMPARE(shape(community, community.named(u"a@x"_s).thread), QStringList({ u"a<b"_s, u"b"_s }));
        community.take(
            { PostMaker(u"e@x"_s).refers({ u"c@x"_s, u"d@x"_s }), PostMaker(u"f@x"_s).refers({ u"d@x"_s, u"c@x"_s }) });
        QCOMPARE(shape(community, community.named(u"e@x"_s).thread),
            QStringList({ u"[c]"_s, u"[d]<[c]"_s, u"e<[d]"_s, u"f<[c]"_s }));
    }

    void tenThousandReferencesAreBounded()
    {
        QStringList references;
        for (int i = 0; i < 10000; ++i)
            references.append(u"r%1@x"_s.arg(i));
        const RemotePost post = PostMaker(u"last@x"_s).refers(references);
        const QList<RemotePostId> kept = boundedReferences(post);
        QCOMPARE(kept.size(), 100);
        QCOMPARE(kept[9].value, u"<r9@x>"_s);
        QCOMPARE(kept[10].value, u"<r9910@x>"_s);
        Community community;
        community.take({ post });
        QCOMPARE(must(postStubs(*community.cache, community.list()[0].id)).size(), 101);
    }

    void anyOrderGivesTheSameTree_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void anyOrderGivesTheSameTree()
    {
        QFETCH(int, seed);
        QRandomGenerator random { quint32(seed) };
        QList<RemotePost> posts = chain(60);
        Community ordered;
        ordered.take(posts);
        const QStringList expected = shape(ordered, ordered.list()[0].id);
        std::shuffle(posts.begin(), posts.end(), random);
        Community shuffled;
        for (qsizetype at = 0; at < posts.size(); at += 7)
            shuffled.take(posts.mid(at, 7));
        QCOMPARE(shuffled.list().size(), 1);
        QCOMPARE(shape(shuffled, shuffled.list()[0].id), expected);
    }

    // As news servers send them: three first and seven last of the names.
    void shortenedChainsHeal()
    {
        QList<RemotePost> posts = chain(200);
        for (RemotePost &post : posts) {
            if (post.references.size() > 10)
                post.references = post.references.first(3) + post.references.last(7);
        }
        std::reverse(posts.begin(), posts.end());
        Community community;
        for (qsizetype at = 0; at < posts.size(); at += 50)
            community.take(posts.mid(at, 50));
        QCOMPARE(community.list().size(), 1);
        QCOMPARE(community.list()[0].replies, 199);
        const QList<Post> all = community.conversation(community.list()[0].id);
        for (qsizetype i = 1; i < all.size(); ++i)
            QCOMPARE(all[i].parent, all[i - 1].id);
    }

    void aCrosspostIsReadOnce()
    {
        Community community;
        must(setFollowed(*community.cache, { community.forum(u"conf.test"_s) }, true));
        community.take({ PostMaker(u"a@x"_s).in(u"conf.general"_s, 1).alsoIn(u"conf.test"_s, 7) });
        const ForumId general = community.forum(u"conf.general"_s);
        const ForumId test = community.forum(u"conf.test"_s);
        QCOMPARE(community.list().size(), 1);
        QCOMPARE(community.list(ForumScope { general }).size(), 1);
        QCOMPARE(community.list(ForumScope { test }).size(), 1);
        QCOMPARE(must(forum(*community.cache, test)).unread, 1);
        must(setRead(*community.cache, { community.named(u"a@x"_s).id }, true));
        QCOMPARE(must(forum(*community.cache, general)).unread, 0);
        QCOMPARE(must(forum(*community.cache, test)).unread, 0);
        QCOMPARE(must(locate(*community.cache, QUrl(u"nntp://news.example.org/conf.test/7"_s))).post,
            community.named(u"a@x"_s).id);
        Page page;
        page.renumbered = { { u"conf.test"_s } };
        community.take(page);
        QVERIFY(!must(locate(*community.cache, QUrl(u"nntp://news.example.org/conf.test/7"_s))).post);
        QVERIFY(must(locate(*community.cache, QUrl(u"nntp://news.example.org/conf.general/1"_s))).post);
    }

    void aNewVersionTakesThePlaceOfTheOld()
    {
        Community community;
        community.take(
            { PostMaker(u"a@x"_s).says("First words"), PostMaker(u"b@x"_s).by(u"Ben"_s).refers({ u"a@x"_s }).at(1) });
        const Post before = community.named(u"a@x"_s);
        must(setStarred(*community.cache, before.id, true));
        RemotePost newer = PostMaker(u"a2@x"_s).says("Better words").at(9);
        newer.supersedes = { u"<a@x>"_s };
        community.take({ newer });
        const Post after = community.named(u"a2@x"_s);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.body.text, QByteArray("Better words"));
        QCOMPARE(after.created, before.created);
        QVERIFY(after.edited.isValid());
        QVERIFY(after.starred);
        QCOMPARE(community.named(u"a@x"_s).id, before.id); // the old name leads here
        QCOMPARE(community.conversation(after.thread).size(), 2);
        community.take({ PostMaker(u"c@x"_s).refers({ u"a@x"_s }).at(10), PostMaker(u"a@x"_s).says("First words") });
        QCOMPARE(community.named(u"c@x"_s).parent, after.id);
        QCOMPARE(community.named(u"a2@x"_s).body.text, QByteArray("Better words"));
    }

    void nobodyReplacesAnothersPost()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s).says("Ann's words") });
        RemotePost forged = PostMaker(u"f@x"_s).by(u"Mallory"_s).says("Forged");
        forged.supersedes = { u"<a@x>"_s };
        community.take({ forged });
        QCOMPARE(community.named(u"a@x"_s).body.text, QByteArray("Ann's words"));
        QVERIFY(community.named(u"f@x"_s).id != community.named(u"a@x"_s).id);
    }

    void aServerWithThreadsSaysWhereAPostBelongs()
    {
        Community community;
        Page page;
        page.threads = { { { u"17"_s }, { u"conf.general"_s }, u"Their title"_s, 42, true, true,
            QUrl(u"https://x/t/17"_s) } };
        RemotePost first = PostMaker(u"p1"_s, {});
        first.thread = { u"17"_s };
        RemotePost second = PostMaker(u"p2"_s, {}).at(1);
        second.thread = { u"17"_s };
        second.references = { { u"<p1>"_s } };
        page.posts = { second, first };
        community.take(page);
        const Thread thread = community.list()[0];
        QCOMPARE(thread.title, u"Their title"_s);
        QCOMPARE(thread.views, 42);
        QVERIFY(thread.closed && thread.pinned);
        QCOMPARE(shape(community, thread.id),
            QStringList({ u"<p1>"_s, u"<p2><<p1>"_s })
                .replaceInStrings(u"<p1>"_s, u"p1>"_s)
                .replaceInStrings(u"<p2>"_s, u"p2>"_s)
                .replaceInStrings(u"<<"_s, u"<"_s));
        QCOMPARE(must(locate(*community.cache, QUrl(u"https://x/t/17"_s))).thread, thread.id);
    }

    // People link by whatever slug a title had that day, or by none.
    void theNumbersInAnAddressLeadThere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("post");
        QTest::newRow("a post") << u"https://x.example/club/t/an-old-title/17/2"_s << u"17/2"_s;
        QTest::newRow("no slug") << u"https://x.example/club/t/17/2?u=mia"_s << u"17/2"_s;
        QTest::newRow("a thread") << u"https://x.example/club/t/an-old-title/17"_s << QString();
        QTest::newRow("a post that is not here") << u"https://x.example/club/t/an-old-title/17/9"_s << QString();
    }
    void theNumbersInAnAddressLeadThere()
    {
        QFETCH(QString, address);
        QFETCH(QString, post);
        Community community;
        Account account = must(foyer::account(*community.cache, community.account));
        account.kind = u"discourse"_s;
        account.url = QUrl(u"https://x.example/club/"_s);
        must(updateAccount(*community.cache, account));
        Page page;
        page.threads = { { { u"17"_s }, { u"conf.general"_s }, u"Their title"_s, 42, false, false, QUrl() } };
        for (const QString &id : { u"17/1"_s, u"17/2"_s }) {
            RemotePost one = PostMaker({}, {});
            one.id = { id };
            one.thread = { u"17"_s };
            page.posts.append(one);
        }
        community.take(page);
        const Target target = must(locate(*community.cache, QUrl(address)));
        QCOMPARE(target.thread, community.list()[0].id);
        QCOMPARE(bool(target.post), !post.isEmpty());
        if (target.post)
            QCOMPARE(must(foyer::post(*community.cache, target.post)).remoteId.value, post);
        QVERIFY(!must(locate(*community.cache, QUrl(u"https://elsewhere.example/club/t/x/17/2"_s))).thread);
        QVERIFY(!must(locate(*community.cache, QUrl(u"https://x.example/club/u/17"_s))).thread);
    }
};

QTEST_GUILESS_MAIN(ThreadingTest)
#include "threading_test.moc"
