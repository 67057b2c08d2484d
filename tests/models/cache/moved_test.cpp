#include "models/cache/drafts.h"
#include "models/cache/marks.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// Threads that a server merges, splits and deletes: posts keep what is mine on them and show once.
class MovedTest : public QObject {
    Q_OBJECT
private:
    static RemoteThread topic(int id)
    {
        RemoteThread thread;
        thread.id = { QString::number(id) };
        thread.forum = { u"conf.general"_s };
        thread.title = u"Topic %1"_s.arg(id);
        return thread;
    }
    // Post `serial` of the server, as number `number` of a topic; it answers number `answers`.
    static RemotePost post(int serial, int thread, int number, int answers = 0)
    {
        RemotePost post;
        post.id = { u"%1/%2"_s.arg(thread).arg(number) };
        post.thread = { QString::number(thread) };
        post.places = { { { u"conf.general"_s }, 0 } };
        post.author = { { u"ana"_s }, u"Ana"_s, {}, {} };
        post.created = QDateTime({ 2026, 11, 20 }, QTime(10, 0), Qt::UTC).addSecs(serial);
        post.body = { Format::Html, u"<p>Words %1</p>"_s.arg(serial).toUtf8() };
        post.number = number;
        post.extra.insert(u"id"_s, QString::number(serial));
        post.url = QUrl(u"https://forum.example/t/-/%1/%2"_s.arg(thread).arg(number));
        if (answers > 0)
            post.references = { { u"%1/%2"_s.arg(thread).arg(answers) } };
        return post;
    }
    static Page page(int thread, const QList<RemotePost> &posts)
    {
        Page page;
        page.threads = { topic(thread) };
        page.posts = posts;
        return page;
    }
    static QList<Thread> all(Community &community) { return community.list(AccountScope { community.account }); }
    static Post named(Community &community, const QString &name)
    {
        for (const Thread &thread : all(community)) {
            for (const Post &post : community.conversation(thread.id)) {
                if (post.remoteId.value == name)
                    return post;
            }
        }
        return {};
    }
    static QStringList names(Community &community, ThreadId thread)
    {
        QStringList names;
        for (const Post &post : community.conversation(thread))
            names.append(post.ghost ? u'[' + post.remoteId.value + u']' : post.remoteId.value);
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void movedPostsShowOnceAndKeepWhatIsMine()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1), post(13, 1, 3, 2) }));
        community.take(page(2, { post(21, 2, 1) }));
        const Post starred = named(community, u"1/2"_s);
        const Post answered = named(community, u"1/3"_s);
        must(setStarred(*community.cache, starred.id, true));
        must(setRead(*community.cache, { answered.id }, true));
        const auto reply =
            intend(*community.cache, community.account, Reply { answered.id, { Format::Markdown, "Yes." } });
        community.take(page(2, { post(21, 2, 1), post(12, 2, 2, 1), post(13, 2, 3, 2) }));
        const ThreadId to = named(community, u"2/1"_s).thread;
        QCOMPARE(names(community, starred.thread), QStringList { u"1/1"_s });
        const Post here = named(community, u"2/2"_s);
        QCOMPARE(here.id, starred.id);
        QCOMPARE(here.thread, to);
        QVERIFY(here.starred);
        QCOMPARE(here.number, 2);
        QCOMPARE(here.url, QUrl(u"https://forum.example/t/-/2/2"_s));
        const Post there = named(community, u"2/3"_s);
        QCOMPARE(there.id, answered.id);
        QVERIFY(there.read);
        QCOMPARE(there.parent, here.id);
        const auto context = contextOf(*community.cache, must(intention(*community.cache, *reply)));
        QCOMPARE(context->parent.value, u"2/3"_s);
        QCOMPARE(context->thread.value, u"2"_s);
        QCOMPARE(must(foyer::thread(*community.cache, to)).replies, 2);
    }

    // A post that answered a moved one and stayed answers nobody; one that was moved out of a thread named before the
    // post itself was met takes the place of the ghost.
    void whatStaysAndWhatWaited()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1), post(13, 1, 3, 2) }));
        community.take(page(2, { post(22, 2, 5, 4) })); // 2/4 is a ghost
        community.take(page(2, { post(12, 2, 4) }));
        QCOMPARE(named(community, u"1/3"_s).parent, PostId());
        QCOMPARE(named(community, u"2/5"_s).parent, named(community, u"2/4"_s).id);
        QCOMPARE(names(community, named(community, u"2/5"_s).thread), QStringList({ u"2/4"_s, u"2/5"_s }));
    }

    void whatWasThoughtGoneIsBackWhereItWent()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1) }));
        Page gone;
        gone.gone = { { u"1/2"_s } };
        community.take(gone);
        QVERIFY(named(community, u"1/2"_s).gone);
        community.take(page(2, { post(12, 2, 1) }));
        QVERIFY(!named(community, u"2/1"_s).gone);
    }

    // Its star and its drafts go with the last post.
    void anEmptiedThreadLeavesItsMarks()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1) }));
        const ThreadId from = named(community, u"1/1"_s).thread;
        must(setStarred(*community.cache, from, true));
        community.take(page(2, { post(11, 2, 1), post(12, 2, 2, 1) }));
        const ThreadId to = named(community, u"2/1"_s).thread;
        QVERIFY(must(foyer::thread(*community.cache, to)).starred);
        QCOMPARE(foyer::thread(*community.cache, from).error().kind, ErrorKind::NotFound);
        QCOMPARE(all(community).size(), 1);
    }

    void equalNumbersOfOthersAreOthers()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1) }));
        RemotePost other = post(11, 2, 1);
        other.author = { { u"ben"_s }, u"Ben"_s, {}, {} };
        community.take(page(2, { other }));
        QCOMPARE(all(community).size(), 2);
    }

    void aThreadThatIsGoneStaysReadable()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1) }));
        community.take(page(2, { post(21, 2, 1) }));
        must(setStarred(*community.cache, named(community, u"1/2"_s).id, true));
        Page gone;
        gone.goneThreads = { { u"1"_s }, { u"never heard of"_s } };
        community.take(gone);
        for (const QString &name : { u"1/1"_s, u"1/2"_s }) {
            QVERIFY(named(community, name).gone);
            QVERIFY(named(community, name).body.text.contains("Words"));
        }
        QVERIFY(named(community, u"1/2"_s).starred);
        QVERIFY(!named(community, u"2/1"_s).gone);
        QCOMPARE(must(foyer::thread(*community.cache, named(community, u"1/1"_s).thread)).unread, 0);
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1) })); // and back
        QVERIFY(!named(community, u"1/1"_s).gone);
        QVERIFY(named(community, u"1/2"_s).starred);
    }

    // Never the other way: what was read here stays read, and what was marked unread here stays unread.
    void readOnAnotherComputer()
    {
        Community community;
        community.take(page(1, { post(11, 1, 1), post(12, 1, 2, 1), post(13, 1, 3, 2) }));
        must(setRead(*community.cache, { named(community, u"1/3"_s).id }, true));
        Page read;
        read.readUpTo = { { { u"1"_s }, 2 }, { { u"77"_s }, 5 } };
        community.take(read);
        QVERIFY(named(community, u"1/1"_s).read && named(community, u"1/2"_s).read && named(community, u"1/3"_s).read);
        must(setRead(*community.cache, { named(community, u"1/2"_s).id }, false));
        read.readUpTo = { { { u"1"_s }, 1 } };
        community.take(read);
        QVERIFY(named(community, u"1/3"_s).read);
        QVERIFY(!named(community, u"1/2"_s).read);
    }
};

QTEST_GUILESS_MAIN(MovedTest)
#include "moved_test.moc"
