// Who we are to a NodeBB: a session that is gone on with, one that died, a password that is wrong, a second factor.
#include "app/sample/spoiltanswers.h"
#include "tests/app/nodebb/nodebbfixture.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class NodebbSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<NodebbFixture>(); }
    void deadSessionIsNoticed();
    void deadTokenIsNoticed();
    void wrongPasswordIsTriedOnce();
    void wrongPasswordIsTriedByOneAlone();
    void banned();
    void hiddenFromMeIsNotGone();
    void postsHiddenFromStrangersAreNotGone();
    void categoriesHiddenFromStrangersAreNotGone();
    void sessionIsGoneOnWith();
    void secondFactor();
    void sessionEndsInTheMiddleOfTheOutbox();
    void closedToStrangers();

private:
    std::unique_ptr<NodebbFixture> m;
};

void NodebbSignInTest::deadSessionIsNoticed()
{
    m->write(u"For all."_s);
    const qint64 hidden = addCategory(m->server.forum, { 0, 0, u"Team"_s, false, false, true });
    m->server.forum.members[m->ana].moderator = true;
    m->taken.plan.followed += RemoteForumId { QString::number(hidden) };
    forcePost(m->server.forum, { m->ben, 0, 0, hidden, u"Among us"_s, u"Secret."_s }, m->server.now());
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->taken.posts.size(), 2);
    QCOMPARE(m->server.logins, 1);
    // The site forgets the session and answers as to a stranger, with 200.
    m->server.endSessions(m->ana);
    forcePost(m->server.forum, { m->ben, 0, 0, hidden, u"More"_s, u"Whispered."_s }, m->server.now());
    QVERIFY(m->pull(*adapter).ok());
    QCOMPARE(m->server.logins, 2);
    QCOMPARE(m->taken.posts.size(), 3);
    QVERIFY(m->taken.gone.isEmpty());
    // And where the password does not open it any more either, nothing is taken from what strangers see.
    m->server.forum.members[m->ana].password = u"other"_s;
    m->server.endSessions(m->ana);
    m->write(u"New for all."_s);
    QVERIFY(m->pull(*adapter).error().kind == ErrorKind::AuthNeeded);
    QCOMPARE(m->taken.posts.size(), 3);
    await(adapter->close());
}

void NodebbSignInTest::deadTokenIsNoticed()
{
    m->write(u"Hello."_s);
    const QString token = u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s;
    m->server.tokens.insert(token.toLatin1(), m->ana);
    const auto adapter = m->signedIn(token);
    QVERIFY(m->pull(*adapter).ok());
    m->server.tokens.clear();
    const auto done = m->pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(done.error().text.contains(u"token"_s));
    await(adapter->close());
}

void NodebbSignInTest::wrongPasswordIsTriedOnce()
{
    m->write(u"Hello."_s);
    const auto adapter = m->signedIn();
    m->server.forum.members[m->ana].password = u"other"_s;
    m->server.endSessions(m->ana);
    for (int n = 0; n < 4; ++n) {
        QVERIFY(m->pull(*adapter).error().kind == ErrorKind::AuthNeeded);
        QVERIFY(await(adapter->signIn({ u"ana"_s, u"pear"_s })).error().kind == ErrorKind::AuthNeeded);
    }
    QCOMPARE(m->server.forum.members.value(m->ana).wrongPasswords, 1);
    // Much later a person may ask for it once more: who was locked out or banned is not for ever.
    m->later += 11 * 60;
    (void)await(adapter->signIn({ u"ana"_s, u"pear"_s }));
    QCOMPARE(m->server.forum.members.value(m->ana).wrongPasswords, 2);
    // The person types: each time is one more, and then the site says that it is locked.
    m->server.forum.members[m->ana].wrongPasswords = 5;
    const auto locked = await(adapter->signIn({ u"ana"_s, u"third"_s }));
    QVERIFY(locked.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(locked.error().text.contains(u"locked"_s));
    await(adapter->close());
}

void NodebbSignInTest::banned()
{
    const auto adapter = m->signedIn();
    m->server.forum.members[m->ana].banned = u"testing the ban"_s;
    m->server.endSessions(m->ana);
    const auto done = m->pull(*adapter);
    QVERIFY(done.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(done.error().text.contains(u"testing the ban"_s));
    await(adapter->close());
}

void NodebbSignInTest::hiddenFromMeIsNotGone()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    m->server.endSessions(m->ana);
    m->server.forum.members[m->ana].password = u"other"_s;
    m->server.forum.categories[m->talk].hidden = true;
    m->taken.plan.news = LiveNews {};
    m->taken.plan.news->lost = { { QString::number(tid) } };
    QVERIFY(!m->pull(*adapter).ok());
    QVERIFY(m->taken.goneThreads.isEmpty() && m->taken.gone.isEmpty());
    await(adapter->close());
}

void NodebbSignInTest::wrongPasswordIsTriedByOneAlone()
{
    m->write(u"Hello."_s);
    const auto adapter = m->signedIn();
    m->server.forum.members[m->ana].password = u"other"_s;
    m->server.endSessions(m->ana);
    // Two find out at the same time that the session has gone.
    auto first = std::make_shared<std::optional<Expected<void>>>();
    auto second = std::make_shared<std::optional<Expected<void>>>();
    keepResult(adapter->pull(m->taken.plan, into(&m->taken)), first);
    keepResult(adapter->pull(m->taken.plan, into(&m->taken)), second);
    QTRY_VERIFY(first->has_value() && second->has_value());
    QVERIFY((*first)->error().kind == ErrorKind::AuthNeeded && (*second)->error().kind == ErrorKind::AuthNeeded);
    QCOMPARE(m->server.forum.members.value(m->ana).wrongPasswords, 1);
    await(adapter->close());
}

// The session dies between the topic and the question after a post that is not in it any more.
void NodebbSignInTest::postsHiddenFromStrangersAreNotGone()
{
    const qint64 tid = m->topicOf(m->write(u"First."_s));
    const qint64 moved = m->write(u"Answer."_s, tid);
    m->write(u"Another."_s, tid);
    const auto adapter = m->signedIn();
    QVERIFY(m->pull(*adapter).ok());
    const qint64 hidden = addCategory(m->server.forum, { 0, 0, u"Team"_s, false, false, true });
    const qint64 other =
        m->topicOf(forcePost(m->server.forum, { m->ben, 0, 0, hidden, u"T"_s, u"T"_s }, m->server.now()));
    m->server.forum.members[m->ana].moderator = true;
    m->server.forum.topics[tid].posts.removeAll(moved);
    m->server.forum.topics[other].posts.append(moved);
    m->server.forum.posts[moved].tid = other;
    m->write(u"One more."_s, tid);
    m->server.http().setFault({ Fault::Kind::Stranger, "GET /forum/api/v3/posts/*", 1, 1 });
    QVERIFY(m->pull(*adapter).ok());
    QVERIFY(m->taken.gone.isEmpty());
    await(adapter->close());
}

void NodebbSignInTest::categoriesHiddenFromStrangersAreNotGone()
{
    const qint64 within = addCategory(m->server.forum, { 0, m->talk, u"Within"_s });
    addCategory(m->server.forum, { 0, within, u"Team"_s, false, false, true }); // too deep for the page
    m->server.forum.members[m->ana].moderator = true;
    const auto adapter = m->signedIn();
    m->server.endSessions(m->ana);
    QVERIFY(await(adapter->forums(into(&m->taken))).ok());
    QCOMPARE(m->taken.forums.size(), 3);
    await(adapter->close());
}

// A member has ten sessions: who signed in anew at every start would end those of their browsers.
void NodebbSignInTest::sessionIsGoneOnWith()
{
    m->write(u"Hello."_s);
    const auto first = m->signedIn();
    const QString kept = first->secretToKeep().value_or(QString());
    QVERIFY(kept.startsWith(u"pear\n"_s));
    await(first->close());
    const auto second = m->signedIn(kept);
    QVERIFY(m->pull(*second).ok());
    QCOMPARE(m->server.logins, 1);
    QCOMPARE(second->secretToKeep(), kept);
    await(second->close());
    m->server.endSessions(m->ana); // two weeks went by
    const auto third = m->signedIn(kept);
    QCOMPARE(m->server.logins, 2);
    QVERIFY(third->secretToKeep() != kept);
    await(third->close());
    const QString token = u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s;
    m->server.tokens.insert(token.toLatin1(), m->ana);
    const auto fourth = m->signedIn(token);
    QVERIFY(!fourth->secretToKeep());
    await(fourth->close());
}

// The password opens nothing but what says who we are (plugin 7), or not even that (8); and a token no more than it.
void NodebbSignInTest::secondFactor()
{
    NodebbAdapter adapter(m->settings());
    for (const int how : { 1, 2 }) {
        m->server.forum.members[m->ana].secondFactor = how;
        const auto in = await(adapter.signIn({ u"ana"_s, u"pear"_s }));
        QVERIFY(in.error().kind == ErrorKind::AuthNeeded);
        QVERIFY2(in.error().text.contains(u"second factor"_s), qPrintable(in.error().text));
    }
    m->server.forum.members[m->ana].secondFactor = 1;
    m->server.tokens.insert("0aa1bb22-3c44-4d55-8e66-77ff88990011", m->ana);
    QVERIFY(await(adapter.signIn({ u"ana"_s, u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s })).ok());
    const auto read = m->pull(adapter);
    QVERIFY(read.error().kind == ErrorKind::AuthNeeded);
    QVERIFY2(read.error().text.contains(u"second factor"_s), qPrintable(read.error().text));
    await(adapter.close());
}

void NodebbSignInTest::sessionEndsInTheMiddleOfTheOutbox()
{
    const qint64 tid = m->topicOf(m->write(u"Hello."_s));
    const auto adapter = m->signedIn();
    QVERIFY(await(adapter->perform(replying("One."), m->answering(tid))).ok());
    m->server.endSessions(m->ana);
    QVERIFY(await(adapter->perform(replying("Two."), m->answering(tid))).ok());
    QCOMPARE(m->server.logins, 2);
    QCOMPARE(m->server.forum.topics.value(tid).posts.size(), 3); // and not twice
    m->server.endSessions(m->ana);
    m->server.forum.members[m->ana].password = u"other"_s;
    QVERIFY(await(adapter->perform(replying("Three."), m->answering(tid))).error().kind == ErrorKind::AuthNeeded);
    QVERIFY(await(adapter->perform(replying("Four."), m->answering(tid))).error().kind == ErrorKind::AuthNeeded);
    QCOMPARE(m->server.forum.members.value(m->ana).wrongPasswords, 1);
    QCOMPARE(m->server.forum.topics.value(tid).posts.size(), 3);
    await(adapter->close());
}

void NodebbSignInTest::closedToStrangers()
{
    m->server.forum.categories[m->talk].hidden = true;
    const auto adapter = m->signedIn({});
    const auto read = await(adapter->forums(into(&m->taken)));
    QVERIFY(read.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(read.error().text.contains(u"Sign in"_s));
    await(adapter->close());
}

QTEST_GUILESS_MAIN(NodebbSignInTest)
#include "signin_test.moc"
