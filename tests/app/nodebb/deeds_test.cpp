// What a person does, as a NodeBB takes it: what it says twice is done once, what waits for its moderators is followed.
#include "tests/app/nodebb/nodebbfixture.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class NodebbDeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { await(m_adapter->close()); }
    void everyWriteAsksForEnglish();
    void marksTwiceAreMarksOnce();
    void votes();
    void ownPostTakesNoVote();
    void watching();
    void pinsAndLocks();
    void queuedAndReleased();
    void queuedAndRefused();
    void queuedTopic();
    void answersToAnAnswer();
    void wordsOfTheServer_data();
    void wordsOfTheServer();

private:
    Expected<Delivery> does(const Deed &deed);
    IntentionContext about(qint64 pid) const;
    FakeNodebb &forum() { return m->server.forum; }

    std::unique_ptr<NodebbFixture> m;
    std::unique_ptr<NodebbAdapter> m_adapter;
    qint64 m_tid = 0, m_pid = 0;
};

void NodebbDeedsTest::init()
{
    m = std::make_unique<NodebbFixture>();
    m_pid = m->write(u"Hello."_s);
    m_tid = m->topicOf(m_pid);
    m_adapter = m->signedIn();
}

IntentionContext NodebbDeedsTest::about(qint64 pid) const
{
    IntentionContext context = m->answering(m_tid);
    context.parent = { u"%1/%2"_s.arg(m_tid).arg(pid) };
    return context;
}

Expected<Delivery> NodebbDeedsTest::does(const Deed &deed)
{
    Intention intention;
    intention.deed = deed;
    return await(m_adapter->perform(intention, about(m_pid)));
}

// Some words are understood ("once every 10 second(s)"), and come in the member's language otherwise.
void NodebbDeedsTest::everyWriteAsksForEnglish()
{
    QVERIFY(does(Reply { {}, { Format::Markdown, "One." } }));
    QVERIFY(does(React { {}, true }));
    QVERIFY(does(FlagPost { {}, u"spam"_s, {} }));
    QVERIFY(does(SetWatch { ThreadId { 1 }, {}, WatchLevel::Watching }));
    int writes = 0;
    for (const QByteArray &request : std::as_const(m->server.http().requests)) {
        const bool writing =
            !request.startsWith("GET ") && request.contains("/api/v3/") && !request.contains("utilities/login");
        writes += writing;
        QVERIFY2(!writing || request.endsWith("?lang=en-GB"), request.constData());
    }
    QCOMPARE(writes, 4);
}

void NodebbDeedsTest::marksTwiceAreMarksOnce()
{
    for (int n = 0; n < 2; ++n) {
        QVERIFY(does(Bookmark { {}, true }));
        QVERIFY(does(FlagPost { {}, u"spam"_s, {} }));
    }
    QVERIFY(forum().members.value(m->ana).bookmarks.contains(m_pid));
    QCOMPARE(forum().flags.size(), 1);
    for (int n = 0; n < 2; ++n)
        QVERIFY(does(Bookmark { {}, false }));
    QVERIFY(!forum().members.value(m->ana).bookmarks.contains(m_pid));
}

void NodebbDeedsTest::votes()
{
    const auto mine = [this] { return forum().members.value(m->ana).votes.value(m_pid); };
    QVERIFY(does(React { {}, true }));
    QCOMPARE(mine(), 1);
    QVERIFY(does(React { {}, true, u"-1"_s }));
    QCOMPARE(mine(), -1);
    QVERIFY(does(React { {}, false, u"-1"_s }));
    QCOMPARE(mine(), 0);
    QVERIFY(does(React { {}, true }));
    QVERIFY(m->pull(*m_adapter));
    const RemotePost post = m->taken.posts.value(u"%1/%2"_s.arg(m_tid).arg(m_pid));
    QCOMPARE(post.reactions, (QList<Reaction> { { {}, 1, true } }));
}

void NodebbDeedsTest::ownPostTakesNoVote()
{
    m_pid = m->write(u"Mine."_s, m_tid, m->ana);
    const auto done = does(React { {}, true });
    QVERIFY(done.error().kind == ErrorKind::Rejected);
    QCOMPARE(done.error().text, u"You cannot vote on your own post"_s);
}

void NodebbDeedsTest::watching()
{
    const auto level = [this] { return forum().members.value(m->ana).watch.value(m_tid); };
    QVERIFY(does(SetWatch { ThreadId { 1 }, {}, WatchLevel::Watching }));
    QCOMPARE(level(), 1);
    QVERIFY(does(SetWatch { ThreadId { 1 }, {}, WatchLevel::Muted }));
    QCOMPARE(level(), -1);
    QVERIFY(does(SetWatch { ThreadId { 1 }, {}, WatchLevel::Normal }));
    QCOMPARE(level(), 0);
    QVERIFY(does(SetWatch { {}, ForumId { 1 }, WatchLevel::Muted }));
    QVERIFY(m->pull(*m_adapter)); // and what was chosen elsewhere is known here
    QVERIFY(!m->taken.forums.isEmpty());
    QCOMPARE(m->taken.forums.last().id.value, QString::number(m->talk));
    QVERIFY(m->taken.forums.last().watch == WatchLevel::Muted);
}

// Who looks after a topic is told with its posts, and not by lists.
void NodebbDeedsTest::pinsAndLocks()
{
    const auto rights = [this] { return m->taken.threads.value(QString::number(m_tid)).rights; };
    QVERIFY(m->pull(*m_adapter));
    QCOMPARE(rights(), std::optional(ThreadRights()));
    const auto refused = does(SetPinned { ThreadId { 1 }, true });
    QVERIFY(refused.error().kind == ErrorKind::Forbidden || refused.error().kind == ErrorKind::Rejected);
    QCOMPARE(refused.error().text, u"You do not have enough privileges for this action."_s);
    m->server.forum.members[m->ana].moderator = true;
    m->write(u"More."_s, m_tid);
    QVERIFY(m->pull(*m_adapter));
    QCOMPARE(rights(), std::optional(ThreadRight::Pin | ThreadRight::Close));
    for (const bool on : { true, true, false }) {
        QVERIFY(does(SetPinned { ThreadId { 1 }, on }));
        QCOMPARE(forum().topics.value(m_tid).pinned, on);
        QVERIFY(does(SetClosed { ThreadId { 1 }, on }));
        QCOMPARE(forum().topics.value(m_tid).locked, on);
    }
}

// Nobody says that it was released: the post is among the others, and is known by its words.
void NodebbDeedsTest::queuedAndReleased()
{
    forum().categories[m->talk].queued = true;
    auto made = m_adapter->compose(replying("Wait for me."), m->answering(m_tid));
    QVERIFY(made);
    made->written = m->server.now();
    const auto sent = await(m_adapter->perform(*made, m->answering(m_tid)));
    QVERIFY(sent && sent->moderated && !sent->id);
    made->state = SendState::Moderation;
    auto found = await(m_adapter->find(*made, m->answering(m_tid)));
    QVERIFY(found && *found && (*found)->moderated); // still there
    releaseQueue(forum(), m->server.now());
    found = await(m_adapter->find(*made, m->answering(m_tid)));
    QVERIFY(found && *found && !(*found)->moderated && (*found)->id);
    QVERIFY(m->pull(*m_adapter));
    QCOMPARE(m->taken.posts.value((*found)->id.value).token, made->token);
}

void NodebbDeedsTest::queuedAndRefused()
{
    forum().categories[m->talk].queued = true;
    auto made = m_adapter->compose(replying("Not this."), m->answering(m_tid));
    QVERIFY(made);
    made->written = m->server.now();
    QVERIFY(await(m_adapter->perform(*made, m->answering(m_tid))));
    made->state = SendState::Moderation;
    forum().queue.clear();
    auto found = await(m_adapter->find(*made, m->answering(m_tid)));
    QVERIFY(found && !*found); // surely not there any more: the outbox gives the words back
    // A site that does not show its queue leaves it open.
    m->server.http().setFault({ Fault::Kind::Answer, "GET /forum/api/post-queue", 1, -1,
        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" });
    found = await(m_adapter->find(*made, m->answering(m_tid)));
    QVERIFY(found.error().kind == ErrorKind::Unclear);
}

void NodebbDeedsTest::queuedTopic() // answered with 202
{
    forum().categories[m->talk].queued = true;
    const auto sent = does(NewThread { {}, u"A question"_s, { Format::Markdown, "Words." } });
    QVERIFY(sent && sent->moderated);
    QCOMPARE(forum().queue.size(), 1);
}

void NodebbDeedsTest::answersToAnAnswer()
{
    const qint64 answer = m->write(u"An answer."_s, m_tid);
    IntentionContext context = about(answer);
    context.extra.clear();
    const auto sent = await(m_adapter->perform(replying("To that."), context));
    QVERIFY(sent);
    QCOMPARE(forum().posts.last().toPid, answer);
    QVERIFY(m->pull(*m_adapter));
    QCOMPARE(m->taken.posts.value(sent->id.value).references, QList<RemotePostId> { context.parent });
}

void NodebbDeedsTest::wordsOfTheServer_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << 0 << int(ErrorKind::Rejected) << u"Topic locked"_s;
    QTest::newRow("deleted") << 1 << int(ErrorKind::Rejected) << u"This topic was deleted."_s;
    QTest::newRow("gone") << 2 << int(ErrorKind::NotFound) << u"Topic does not exist"_s;
    QTest::newRow("read only") << 3 << int(ErrorKind::Forbidden)
                               << u"You do not have enough privileges for this action."_s;
    QTest::newRow("too short") << 4 << int(ErrorKind::Rejected)
                               << u"Please enter a longer post. Posts should contain at least 8 character(s)."_s;
    QTest::newRow("maintenance") << 5 << int(ErrorKind::ServerBroken)
                                 << u"127.0.0.1 is closed for maintenance. Foyer tries again later."_s;
}

void NodebbDeedsTest::wordsOfTheServer()
{
    QFETCH(int, how);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const IntentionContext context = m->answering(m_tid);
    switch (how) {
    case 0:
        forum().topics[m_tid].locked = true;
        break;
    case 1:
        forum().topics[m_tid].deleted = true;
        break;
    case 2:
        forum().topics.remove(m_tid);
        break;
    case 3:
        forum().categories[m->talk].readOnly = true;
        break;
    case 4:
        forum().shortestPost = 8;
        break;
    default:
        forum().maintenance = true;
    }
    const auto sent = await(m_adapter->perform(replying("Short."), context));
    QCOMPARE(int(sent.error().kind), kind);
    QCOMPARE(sent.error().text, words);
}

QTEST_GUILESS_MAIN(NodebbDeedsTest)
#include "deeds_test.moc"
