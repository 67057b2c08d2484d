// The adapter with a NodeBB of our own: what must not happen by the way, and what is said when it does.
#include "app/adapters/nodebb/nodebbadapter.h"
#include "app/sample/nodebb/inventedforum.h"
#include "app/sample/nodebb/nodebbserver.h"
#include "app/sample/spoiltanswers.h"
#include "tests/app/await.h"
#include "tests/app/discourse/taken.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class NodebbAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void probes();
    void readsAsAGuest();
    void unchangedCostsNoBody();
    void readingMarksNothingRead();
    void readToTheEndIsTold();
    void deadSessionIsNoticed();
    void deadTokenIsNoticed();
    void wrongPasswordIsTriedOnce();
    void banned();
    void maintenance();
    void tooSoonWaits();
    void movedAndPurged();
    void wholeTopicGone();
    void hiddenFromMeIsNotGone();
    void uploads();
    void hearsWhatHappens();
    void ownWordsComeAlong();
    void inventedForumIsWhole();

private:
    std::unique_ptr<NodebbAdapter> signedIn(const QString &secret = u"pear"_s);
    Expected<void> pull(NodebbAdapter &adapter) { return await(adapter.pull(m_taken->plan, into(m_taken.get()))); }
    qint64 write(const QString &raw, qint64 tid = 0, qint64 uid = 0);
    QByteArrayList askedSince(qsizetype before) const { return m_server->http().requests.mid(before); }

    std::unique_ptr<NodebbServer> m_server;
    std::unique_ptr<Taken> m_taken;
    qint64 m_talk = 0, m_ana = 0, m_ben = 0;
    int m_later = 0;
};

namespace {

qsizetype countOf(const QByteArrayList &requests, const QByteArray &what)
{
    return std::count_if(
        requests.cbegin(), requests.cend(), [&what](const QByteArray &each) { return each.contains(what); });
}

} // namespace

void NodebbAdapterTest::init()
{
    m_later = -3000;
    m_server = std::make_unique<NodebbServer>([this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); });
    m_server->folder = u"/forum"_s;
    m_ana = addMember(m_server->forum, { 0, u"ana"_s, u"Ana"_s, u"pear"_s });
    m_ben = addMember(m_server->forum, { 0, u"ben"_s, u"Ben"_s, u"plum"_s });
    m_talk = addCategory(m_server->forum, { 0, 0, u"Talk"_s });
    QVERIFY(m_server->start());
    m_taken = std::make_unique<Taken>();
    m_taken->plan.followed = { { QString::number(m_talk) } };
    m_taken->plan.ownNames = [this](const RemoteThreadId &thread) {
        QHash<QString, RemotePostId> names;
        for (const RemotePost &post : std::as_const(m_taken->posts)) {
            if (post.thread == thread && !m_taken->gone.contains(post.id))
                names.insert(post.extra.value(u"id"_s), post.id);
        }
        return names;
    };
}

void NodebbAdapterTest::cleanup()
{
    m_server.reset();
}

qint64 NodebbAdapterTest::write(const QString &raw, qint64 tid, qint64 uid)
{
    ++m_later;
    return forcePost(m_server->forum, { uid ? uid : m_ben, tid, 0, m_talk, u"A topic"_s, raw }, m_server->now());
}

std::unique_ptr<NodebbAdapter> NodebbAdapterTest::signedIn(const QString &secret)
{
    nodebb::Settings settings;
    settings.url = m_server->url();
    settings.now = [this] { return m_server->now(); };
    auto adapter = std::make_unique<NodebbAdapter>(settings);
    const auto may = await(adapter->signIn({ secret.isEmpty() ? QString() : u"ana"_s, secret }));
    if (!may)
        qFatal("%s", qPrintable(may.error().text));
    return adapter;
}

void NodebbAdapterTest::probes()
{
    for (const QString &path : { u""_s, u"/"_s, u"/topic/7/a-title"_s, u"/category/3"_s }) {
        QUrl url = m_server->url();
        url.setPath(url.path() + path);
        const auto found = await(probeNodebb(url));
        QVERIFY2(found.ok(), qPrintable(path));
        QCOMPARE(found->kind, u"nodebb"_s);
        QCOMPARE(found->url.path(), u"/forum/"_s);
        QCOMPARE(found->suggestedName, u"NodeBB"_s);
    }
    m_server->http().setFault({ Fault::Kind::Answer, {}, 1, -1, captivePortal() });
    QVERIFY(await(probeNodebb(m_server->url())).error().kind == ErrorKind::NotFound);
}

void NodebbAdapterTest::readsAsAGuest()
{
    write(u"Hello."_s);
    const auto adapter = signedIn({});
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 1);
    QVERIFY(!m_taken->posts.first().rights);
    IntentionContext context;
    context.forum = { QString::number(m_talk) };
    Intention intention;
    intention.deed = NewThread { {}, u"I"_s, { Format::Markdown, "Words." } };
    QVERIFY(await(adapter->perform(intention, context)).error().kind == ErrorKind::AuthNeeded);
    await(adapter->close());
}

void NodebbAdapterTest::unchangedCostsNoBody()
{
    for (int n = 0; n < 30; ++n)
        write(u"Topic %1"_s.arg(n));
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 30);
    QVERIFY(pull(*adapter).ok());
    const qsizetype before = m_server->http().requests.size();
    const int pages = m_taken->pages;
    m_server->unchanged = 0;
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(
        askedSince(before), (QByteArrayList { "GET /forum/api/recent?page=1", "GET /forum/api/v3/notifications" }));
    QCOMPARE(m_taken->pages, pages);
    QCOMPARE(m_server->unchanged, 2); // both said so, without a body
    await(adapter->close());
}

void NodebbAdapterTest::readingMarksNothingRead()
{
    const qint64 tid = m_server->forum.posts.value(write(u"Hello."_s)).tid;
    write(u"Again."_s, tid);
    const auto read = [&] { return m_server->forum.members.value(m_ana).readAt.value(tid) > 0; };
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 2);
    QVERIFY(!read());
    await(adapter->close());
    // A token cannot use the socket: the mark is taken off again.
    m_server->tokens.insert("0aa1bb22-3c44-4d55-8e66-77ff88990011", m_ana);
    m_taken->plan.cursors.clear();
    const auto byToken = signedIn(u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s);
    QVERIFY(pull(*byToken).ok());
    QVERIFY(!read());
    await(byToken->close());
}

void NodebbAdapterTest::readToTheEndIsTold()
{
    const qint64 first = write(u"Hello."_s);
    const qint64 tid = m_server->forum.posts.value(first).tid;
    const qint64 last = write(u"Again."_s, tid);
    const auto adapter = signedIn();
    const auto report = [&](qint64 pid) {
        ReadReport report { { QString::number(tid) }, {} };
        report.posts.append({ { u"%1/%2"_s.arg(tid).arg(pid) }, std::chrono::milliseconds(900) });
        QVERIFY(await(adapter->reportRead(report)).ok());
    };
    report(first);
    QCOMPARE(m_server->forum.members.value(m_ana).readAt.value(tid), 0);
    report(last);
    QVERIFY(m_server->forum.members.value(m_ana).readAt.value(tid) > 0);
    await(adapter->close());
}

void NodebbAdapterTest::deadSessionIsNoticed()
{
    write(u"For all."_s);
    const qint64 hidden = addCategory(m_server->forum, { 0, 0, u"Team"_s, false, false, true });
    m_server->forum.members[m_ana].moderator = true;
    m_taken->plan.followed += RemoteForumId { QString::number(hidden) };
    forcePost(m_server->forum, { m_ben, 0, 0, hidden, u"Among us"_s, u"Secret."_s }, m_server->now());
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 2);
    QCOMPARE(m_server->logins, 1);
    // The site forgets the session and answers as to a stranger, with 200.
    m_server->endSessions(m_ana);
    forcePost(m_server->forum, { m_ben, 0, 0, hidden, u"More"_s, u"Whispered."_s }, m_server->now());
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_server->logins, 2);
    QCOMPARE(m_taken->posts.size(), 3);
    QVERIFY(m_taken->gone.isEmpty());
    // And where the password does not open it any more either, nothing is taken from what strangers see.
    m_server->forum.members[m_ana].password = u"other"_s;
    m_server->endSessions(m_ana);
    write(u"New for all."_s);
    QVERIFY(pull(*adapter).error().kind == ErrorKind::AuthNeeded);
    QCOMPARE(m_taken->posts.size(), 3);
    await(adapter->close());
}

void NodebbAdapterTest::deadTokenIsNoticed()
{
    write(u"Hello."_s);
    const QString token = u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s;
    m_server->tokens.insert(token.toLatin1(), m_ana);
    const auto adapter = signedIn(token);
    QVERIFY(pull(*adapter).ok());
    m_server->tokens.clear();
    const auto done = pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(done.error().text.contains(u"token"_s));
    await(adapter->close());
}

void NodebbAdapterTest::wrongPasswordIsTriedOnce()
{
    write(u"Hello."_s);
    const auto adapter = signedIn();
    m_server->forum.members[m_ana].password = u"other"_s;
    m_server->endSessions(m_ana);
    for (int n = 0; n < 4; ++n)
        QVERIFY(pull(*adapter).error().kind == ErrorKind::AuthNeeded);
    QCOMPARE(m_server->forum.members.value(m_ana).wrongPasswords, 1);
    // The person types: each time is one more, and then the site says that it is locked.
    m_server->forum.members[m_ana].wrongPasswords = 5;
    const auto locked = await(adapter->signIn({ u"ana"_s, u"third"_s }));
    QVERIFY(locked.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(locked.error().text.contains(u"locked"_s));
    await(adapter->close());
}

void NodebbAdapterTest::banned()
{
    const auto adapter = signedIn();
    m_server->forum.members[m_ana].banned = u"testing the ban"_s;
    m_server->endSessions(m_ana);
    const auto done = pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(done.error().text.contains(u"testing the ban"_s));
    await(adapter->close());
}

void NodebbAdapterTest::maintenance()
{
    write(u"Hello."_s);
    const auto adapter = signedIn();
    m_server->forum.maintenance = true;
    const auto done = pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::ServerBroken);
    QCOMPARE(done.error().text, u"Back soon, upgrading."_s);
    m_server->forum.maintenance = false;
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 1);
    await(adapter->close());
}

void NodebbAdapterTest::tooSoonWaits()
{
    const qint64 tid = m_server->forum.posts.value(write(u"Hello."_s)).tid;
    m_server->forum.secondsBetweenPosts = 120;
    const auto adapter = signedIn();
    IntentionContext context;
    context.thread = { QString::number(tid) };
    context.parent = { u"%1/%2"_s.arg(tid).arg(m_server->forum.topics.value(tid).posts.first()) };
    Intention intention;
    intention.deed = Reply { {}, { Format::Markdown, "One." } };
    QVERIFY(await(adapter->perform(intention, context)).ok());
    const auto second = await(adapter->perform(intention, context));
    QVERIFY(second.error().kind == ErrorKind::RateLimited);
    QCOMPARE(second.error().retryAfter, std::chrono::seconds(120));
    m_server->forum.topics[tid].locked = true;
    const auto third = await(adapter->perform(intention, context));
    QVERIFY(third.error().kind == ErrorKind::Rejected);
    QCOMPARE(third.error().text, u"Topic locked"_s); // the server's words
    await(adapter->close());
}

void NodebbAdapterTest::movedAndPurged()
{
    const qint64 tid = m_server->forum.posts.value(write(u"First."_s)).tid;
    QList<qint64> pids;
    for (int n = 0; n < 30; ++n)
        pids += write(u"Answer %1"_s.arg(n), tid);
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.size(), 31);
    // Purged, one before the others: every index behind it moves, and the number of posts is less.
    purgePost(m_server->forum, pids[3]);
    write(u"One more."_s, tid);
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->gone, QList<RemotePostId> { { u"%1/%2"_s.arg(tid).arg(pids[3]) } });
    QCOMPARE(m_taken->posts.size(), 32);
    // Moved to another topic: the same post, by its own id.
    const qint64 other = m_server->forum.posts.value(write(u"Elsewhere."_s)).tid;
    m_server->forum.topics[tid].posts.removeAll(pids[5]);
    m_server->forum.topics[other].posts.append(pids[5]);
    m_server->forum.posts[pids[5]].tid = other;
    QVERIFY(pull(*adapter).ok());
    QVERIFY(m_taken->posts.contains(u"%1/%2"_s.arg(other).arg(pids[5])));
    QCOMPARE(m_taken->gone.size(), 1);
    await(adapter->close());
}

void NodebbAdapterTest::wholeTopicGone()
{
    const qint64 tid = m_server->forum.posts.value(write(u"Hello."_s)).tid;
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    m_server->forum.topics.remove(tid);
    m_taken->plan.news = LiveNews {};
    m_taken->plan.news->lost = { { QString::number(tid) } };
    const qsizetype before = m_server->http().requests.size();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(countOf(askedSince(before), "v3/topics/"), 2); // said twice, and to us
    QCOMPARE(m_taken->goneThreads, QList<RemoteThreadId> { { QString::number(tid) } });
    await(adapter->close());
}

void NodebbAdapterTest::hiddenFromMeIsNotGone()
{
    const qint64 tid = m_server->forum.posts.value(write(u"Hello."_s)).tid;
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    m_server->endSessions(m_ana);
    m_server->forum.members[m_ana].password = u"other"_s;
    m_server->forum.categories[m_talk].hidden = true;
    m_taken->plan.news = LiveNews {};
    m_taken->plan.news->lost = { { QString::number(tid) } };
    QVERIFY(!pull(*adapter).ok());
    QVERIFY(m_taken->goneThreads.isEmpty() && m_taken->gone.isEmpty());
    await(adapter->close());
}

void NodebbAdapterTest::uploads()
{
    const auto adapter = signedIn();
    const auto picture = await(adapter->upload({ u"a (b).png"_s, u"image/png"_s, "PNG" }));
    QVERIFY(picture.ok());
    QVERIFY(picture->startsWith("![a _b_.png](/forum/assets/uploads/files/"));
    QCOMPARE(m_server->forum.files.values(), QList<QByteArray> { "PNG" });
    const auto large = await(adapter->upload({ u"b.png"_s, u"image/png"_s, QByteArray(3 * 1024 * 1024, 'x') }));
    QVERIFY(large.error().kind == ErrorKind::Rejected);
    // The session died meanwhile: no file is lost because of that.
    m_server->endSessions(m_ana);
    QVERIFY(await(adapter->upload({ u"c.png"_s, u"image/png"_s, "PNG" })).ok());
    await(adapter->close());
}

void NodebbAdapterTest::hearsWhatHappens()
{
    const qint64 tid = m_server->forum.posts.value(write(u"Hello."_s)).tid;
    const auto adapter = signedIn();
    QList<LiveNews> heard;
    const OpenThread open { { QString::number(tid) }, { QString::number(m_talk) } };
    auto ended = std::make_shared<std::optional<Expected<void>>>();
    LivePlan plan { { { QString::number(m_talk) } } };
    keepResult(adapter->listen(plan, [&heard](const LiveNews &news) { heard.append(news); }), ended);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.first().isEmpty()); // from now on nothing is missed
    adapter->lookAt(open);
    QTRY_VERIFY(countOf(m_server->http().requests, "POST /forum/socket.io/") > 0);
    const qint64 pid = write(u"Again."_s, tid);
    m_server->tellNewPost(pid);
    QTRY_VERIFY(heard.last().threads.contains(open.thread));
    QTRY_COMPARE(m_server->rooms(), QList<qint64> { tid });
    m_server->tellRoom(tid, u"event:voted"_s, { { u"post"_s, QJsonObject { { u"pid"_s, pid }, { u"tid"_s, tid } } } });
    QTRY_VERIFY(heard.last().posts.contains(QString::number(pid)));
    // The session ends: the ear says so, and a round will find out more.
    m_server->endSessions(m_ana);
    m_server->tellAll(u"checkSession"_s, 0);
    QTRY_VERIFY(ended->has_value());
    QVERIFY((*ended)->error().kind == ErrorKind::AuthNeeded);
    await(adapter->close());
}

void NodebbAdapterTest::ownWordsComeAlong()
{
    const qint64 mine = write(u"*Mine*."_s, 0, m_ana);
    const qint64 tid = m_server->forum.posts.value(mine).tid;
    write(u"*Theirs*."_s, tid);
    const auto adapter = signedIn();
    QVERIFY(pull(*adapter).ok());
    QCOMPARE(m_taken->posts.value(u"%1/%2"_s.arg(tid).arg(mine)).source, "*Mine*.");
    QCOMPARE(countOf(m_server->http().requests, "api/v3/posts/"), 1); // not of others
    await(adapter->close());
}

void NodebbAdapterTest::inventedForumIsWhole()
{
    m_server->forum = inventedForum(m_server->now());
    nodebb::Settings settings;
    settings.url = m_server->url();
    settings.now = [this] { return m_server->now(); };
    NodebbAdapter adapter(settings);
    QVERIFY(await(adapter.signIn({ inventedName, inventedPassword })).ok());
    QVERIFY(await(adapter.forums(into(m_taken.get()))).ok());
    QCOMPARE(m_taken->forums.size(), 4);
    m_taken->plan.followed.clear();
    for (const RemoteForum &forum : std::as_const(m_taken->forums))
        m_taken->plan.followed.append(forum.id);
    QVERIFY(pull(adapter).ok());
    QCOMPARE(m_taken->posts.size(), m_server->forum.posts.size());
    QVERIFY(!m_taken->notices.isEmpty());
    await(adapter.close());
}

QTEST_GUILESS_MAIN(NodebbAdapterTest)
#include "adapter_test.moc"
