// The adapter with a NodeBB of our own: what must not happen by the way, and what is said when it does.
#include "app/adapters/together.h"
#include "app/sample/nodebb/inventedforum.h"
#include "app/sample/spoiltanswers.h"
#include "tests/app/nodebb/nodebbfixture.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class NodebbAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<NodebbFixture>(); }
    void probes();
    void readsAsAGuest();
    void unchangedCostsNoBody();
    void readingMarksNothingRead();
    void readToTheEndIsTold();
    void maintenance();
    void tooSoonWaits();
    void movedAndPurged();
    void wholeTopicGone();
    void uploads();
    void hearsWhatHappens();
    void showsUpNowAndThen();
    void missedWhileDeaf();
    void ownWordsComeAlong();
    void inventedForumIsWhole();

private:
    std::unique_ptr<NodebbFixture> m;
};

void NodebbAdapterTest::probes()
{
    for (const QString &path : { u""_s, u"/"_s, u"/topic/7/a-title"_s, u"/category/3"_s }) {
        QUrl url = m->server.url();
        url.setPath(url.path() + path);
        const auto found = await(firstYes({ probeNodebb }, url, std::chrono::seconds(20)));
        QVERIFY2(found.ok(), qPrintable(path));
        QCOMPARE(found->kind, u"nodebb"_s);
        QCOMPARE(found->url.path(), u"/forum/"_s);
        QCOMPARE(found->suggestedName, u"NodeBB"_s);
    }
    m->server.http().setFault({ Fault::Kind::Answer, {}, 1, -1, captivePortal() });
    QVERIFY(await(firstYes({ probeNodebb }, m->server.url(), std::chrono::seconds(20))).error().kind
        == ErrorKind::NotFound);
}

void NodebbAdapterTest::readsAsAGuest()
{
    m->write(u"Hello."_s);
    const auto adapter = m->signedIn({});
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 1);
    QVERIFY(!m->taken.posts.first().rights);
    IntentionContext context;
    context.forum = { QString::number(m->talk) };
    Intention intention;
    intention.deed = NewThread { {}, u"I"_s, { Format::Markdown, "Words." } };
    QVERIFY(await(adapter->perform(intention, context)).error().kind == ErrorKind::AuthNeeded);
    await(adapter->close());
}

void NodebbAdapterTest::unchangedCostsNoBody()
{
    for (int n = 0; n < 30; ++n)
        m->write(u"Topic %1"_s.arg(n));
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 30);
    QVERIFY(m->pull(*adapter).ok());
    const qsizetype before = m->asked();
    const int pages = m->taken.pages;
    m->server.bodyBytes = 0;
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(
        m->askedSince(before), (QByteArrayList { "GET /forum/api/recent?page=1", "GET /forum/api/v3/notifications" }));
    QCOMPARE(m->taken.pages, pages);
    QCOMPARE(m->server.bodyBytes, 0);
    await(adapter->close());
}

void NodebbAdapterTest::readingMarksNothingRead()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    m->write(u"Again."_s, tid);
    const auto read = [&] { return m->server.forum.members.value(m->ana).readAt.value(tid) > 0; };
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 2);
    QVERIFY(!read());
    await(adapter->close());
    // A token cannot use the socket: the mark is taken off again.
    m->server.tokens.insert("0aa1bb22-3c44-4d55-8e66-77ff88990011", m->ana);
    m->taken.plan.cursors.clear();
    const auto byToken = m->signedIn(u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s);
    QVERIFY(m->pull(*byToken).ok());
    QVERIFY(!read());
    await(byToken->close());
}

void NodebbAdapterTest::readToTheEndIsTold()
{
    const qint64 first = m->write(u"Hello."_s);
    const qint64 tid = m->server.forum.posts.value(first).tid;
    const qint64 last = m->write(u"Again."_s, tid);
    const auto adapter = m->signedIn();
    const auto report = [&](qint64 pid) {
        ReadReport report { { QString::number(tid) }, {} };
        report.posts.append({ { u"%1/%2"_s.arg(tid).arg(pid) }, std::chrono::milliseconds(900) });
        QVERIFY(await(adapter->reportRead(report)).ok());
    };
    report(first);
    QCOMPARE(m->server.forum.members.value(m->ana).readAt.value(tid), 0);
    report(last);
    QVERIFY(m->server.forum.members.value(m->ana).readAt.value(tid) > 0);
    await(adapter->close());
}

void NodebbAdapterTest::maintenance()
{
    m->write(u"Hello."_s);
    const auto adapter = m->signedIn();
    m->server.forum.maintenance = true;
    const auto done = m->pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::ServerBroken);
    QCOMPARE(done.error().text, u"Back soon, upgrading."_s);
    m->server.forum.maintenance = false;
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 1);
    await(adapter->close());
}

void NodebbAdapterTest::tooSoonWaits()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    m->server.forum.secondsBetweenPosts = 120;
    const auto adapter = m->signedIn();
    IntentionContext context;
    context.thread = { QString::number(tid) };
    context.parent = { u"%1/%2"_s.arg(tid).arg(m->server.forum.topics.value(tid).posts.first()) };
    Intention intention;
    intention.deed = Reply { {}, { Format::Markdown, "One." } };
    QVERIFY(await(adapter->perform(intention, context)).ok());
    const auto second = await(adapter->perform(intention, context));
    QVERIFY(second.error().kind == ErrorKind::RateLimited);
    QCOMPARE(second.error().retryAfter, std::chrono::seconds(120));
    QVERIFY(adapter->pausesPostsAlone()); // who reads need not wait
    m->server.forum.topics[tid].locked = true;
    const auto third = await(adapter->perform(intention, context));
    QVERIFY(third.error().kind == ErrorKind::Rejected);
    QCOMPARE(third.error().text, u"Topic locked"_s); // the server's words
    await(adapter->close());
}

void NodebbAdapterTest::movedAndPurged()
{
    const qint64 tid = m->topicOf(m->write(u"First."_s));
    QList<qint64> pids;
    for (int n = 0; n < 30; ++n)
        pids += m->write(u"Answer %1"_s.arg(n), tid);
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 31);
    // Purged, one before the others: every index behind it moves, and the number of posts is less.
    purgePost(m->server.forum, pids[3]);
    m->write(u"One more."_s, tid);
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.gone, QList<RemotePostId> { { u"%1/%2"_s.arg(tid).arg(pids[3]) } });
    QCOMPARE(m->taken.posts.size(), 32);
    // Moved to another topic: the same post, by its own id.
    const qint64 other = m->topicOf(m->write(u"Elsewhere."_s));
    m->server.forum.topics[tid].posts.removeAll(pids[5]);
    m->server.forum.topics[other].posts.append(pids[5]);
    m->server.forum.posts[pids[5]].tid = other;
    QVERIFY(m->pull(*adapter).ok());
    QVERIFY(m->taken.posts.contains(u"%1/%2"_s.arg(other).arg(pids[5])));
    QCOMPARE(m->taken.gone.size(), 1);
    await(adapter->close());
}

void NodebbAdapterTest::wholeTopicGone()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    m->server.forum.topics.remove(tid);
    m->taken.plan.news = LiveNews {};
    m->taken.plan.news->lost = { { QString::number(tid) } };
    const qsizetype before = m->asked();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(countOf(m->askedSince(before), "v3/topics/"), 2); // said twice, and to us
    QCOMPARE(m->taken.goneThreads, QList<RemoteThreadId> { { QString::number(tid) } });
    await(adapter->close());
}

void NodebbAdapterTest::uploads()
{
    const auto adapter = m->signedIn();
    const auto picture = await(adapter->upload({ u"a (b).png"_s, u"image/png"_s, "PNG" }));
    QVERIFY2(picture.ok(), picture ? "" : qPrintable(picture.error().text));
    QVERIFY(picture->startsWith("![a _b_.png](/forum/assets/uploads/files/"));
    QCOMPARE(m->server.forum.files.values(), QList<QByteArray> { "PNG" });
    const auto large = await(adapter->upload({ u"b.png"_s, u"image/png"_s, QByteArray(3 * 1024 * 1024, 'x') }));
    QVERIFY(large.error().kind == ErrorKind::Rejected);
    // Said with 500, as if the site were broken: it is asked again a minute later.
    QByteArray body = R"({"path":"/api/post/upload","error":"[[error:upload-ratelimit-reached]]"})";
    const QByteArray head = "HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: ";
    m->server.http().setFault({ Fault::Kind::Answer, "POST /forum/api/post/upload", 1, 1,
        head + QByteArray::number(body.size()) + "\r\n\r\n" + body });
    const auto tooMany = await(adapter->upload({ u"d.png"_s, u"image/png"_s, "PNG" }));
    QVERIFY(tooMany.error().kind == ErrorKind::RateLimited);
    QCOMPARE(tooMany.error().retryAfter, std::chrono::seconds(60));
    // A kind of file that the site does not take: this file, in the site's words.
    body = R"({"status":{"code":"forbidden","message":"You do not have enough privileges for this action."}})";
    m->server.http().setFault({ Fault::Kind::Answer, "POST /forum/api/post/upload", 1, -1,
        "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body });
    const auto refused = await(adapter->upload({ u"e.exe"_s, u"application/x-msdownload"_s, "MZ" }));
    QVERIFY(refused.error().kind == ErrorKind::Rejected);
    QVERIFY(refused.error().text.contains(u"e.exe"_s) && refused.error().text.contains(u"privileges"_s));
    m->server.http().setFault({});
    // The session died meanwhile: no file is lost because of that.
    m->server.endSessions(m->ana);
    QVERIFY(await(adapter->upload({ u"c.png"_s, u"image/png"_s, "PNG" })).ok());
    await(adapter->close());
}

void NodebbAdapterTest::hearsWhatHappens()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    const auto adapter = m->signedIn();
    QList<LiveNews> heard;
    const OpenThread open { { QString::number(tid) }, { QString::number(m->talk) } };
    auto ended = std::make_shared<std::optional<Expected<void>>>();
    LivePlan plan { { { QString::number(m->talk) } } };
    keepResult(adapter->listen(plan, [&heard](const LiveNews &news) { heard.append(news); }), ended);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.first().isEmpty()); // from now on nothing is missed
    adapter->lookAt(open);
    QTRY_VERIFY(countOf(m->server.http().requests, "POST /forum/socket.io/") > 0);
    const qint64 pid = m->write(u"Again."_s, tid);
    m->server.tellNewPost(pid);
    QTRY_VERIFY(heard.last().threads.contains(open.thread));
    QTRY_COMPARE(m->server.rooms(), QList<qint64> { tid });
    m->server.tellRoom(tid, u"event:voted"_s, { { u"post"_s, QJsonObject { { u"pid"_s, pid }, { u"tid"_s, tid } } } });
    QTRY_VERIFY(heard.last().posts.contains(QString::number(pid)));
    // The session ends: the ear says so, and a round will find out more.
    m->server.endSessions(m->ana);
    m->server.tellAll(u"checkSession"_s, 0);
    QTRY_VERIFY(ended->has_value());
    QVERIFY((*ended)->error().kind == ErrorKind::AuthNeeded);
    await(adapter->close());
}

// A server tells nothing to who asked for no page in half an hour, however long the socket is open.
void NodebbAdapterTest::showsUpNowAndThen()
{
    m->write(u"Hello."_s);
    nodebb::Settings settings = m->settings();
    QVERIFY(settings.showsUp < std::chrono::minutes(25));
    settings.showsUp = std::chrono::milliseconds(0);
    NodebbAdapter adapter(settings);
    QVERIFY(await(adapter.signIn({ u"ana"_s, u"pear"_s })).ok());
    QVERIFY(m->pull(adapter).ok());
    QList<LiveNews> heard;
    auto ended = std::make_shared<std::optional<Expected<void>>>();
    keepResult(adapter.listen({}, [&heard](const LiveNews &news) { heard.append(news); }), ended);
    QTRY_VERIFY(!heard.isEmpty());
    m->server.ping(); // of itself no news
    QTRY_VERIFY(heard.last().everything);
    m->taken.plan.news = heard.last();
    const qsizetype before = m->asked();
    QVERIFY(m->pull(adapter).ok());
    QCOMPARE(countOf(m->askedSince(before), "GET /forum/api/recent"), 1); // a page counts, v3 does not
    await(adapter.close());
}

// A conversation that the server has forgotten ends with an error, and what happened meanwhile is in the next round.
void NodebbAdapterTest::missedWhileDeaf()
{
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    auto ended = std::make_shared<std::optional<Expected<void>>>();
    QList<LiveNews> heard;
    const LivePlan plan { { { QString::number(m->talk) } } };
    keepResult(adapter->listen(plan, [&heard](const LiveNews &news) { heard.append(news); }), ended);
    QTRY_COMPARE(heard.size(), 1);
    m->server.http().setFault({ Fault::Kind::Answer, "GET /forum/socket.io/", 1, 1, nodebbRefusal(400) });
    m->server.ping();
    QTRY_VERIFY(ended->has_value());
    QVERIFY(!(*ended)->ok());
    m->write(u"Said meanwhile."_s);
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 1);
    await(adapter->close());
}

void NodebbAdapterTest::ownWordsComeAlong()
{
    const qint64 mine = m->write(u"*Mine*."_s, 0, m->ana);
    const qint64 tid = m->server.forum.posts.value(mine).tid;
    m->write(u"*Theirs*."_s, tid);
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.value(u"%1/%2"_s.arg(tid).arg(mine)).source, "*Mine*.");
    QCOMPARE(countOf(m->server.http().requests, "api/v3/posts/"), 1); // not of others
    await(adapter->close());
}

void NodebbAdapterTest::inventedForumIsWhole()
{
    m->server.forum = inventedForum(m->server.now());
    nodebb::Settings settings;
    settings.url = m->server.url();
    settings.now = [this] { return m->server.now(); };
    NodebbAdapter adapter(settings);
    QVERIFY(await(adapter.signIn({ inventedName, inventedPassword })).ok());
    QVERIFY(await(adapter.forums(into(&m->taken))).ok());
    QCOMPARE(m->taken.forums.size(), 4);
    m->taken.plan.followed.clear();
    for (const RemoteForum &forum : std::as_const(m->taken.forums))
        m->taken.plan.followed.append(forum.id);
    QVERIFY(m->pull(adapter).ok());
    QCOMPARE(m->taken.posts.size(), m->server.forum.posts.size());
    QVERIFY(!m->taken.notices.isEmpty());
    await(adapter.close());
}

QTEST_GUILESS_MAIN(NodebbAdapterTest)
#include "adapter_test.moc"
