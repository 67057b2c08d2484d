#include "models/cache/outbox.h"
#include "tests/conformance/conformance.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Conformance::offlineOpensNoSocket()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().restart();
    const int connections = m_server->connections();
    home().setPolicy(NetworkPolicy::Offline);
    home().reply(root, u"From the train."_s);
    const auto round = home().sync();
    QVERIFY(!round.ok());
    QVERIFY(round.error().kind == ErrorKind::Offline);
    QCOMPARE(m_server->connections(), connections);
    QVERIFY(home().outbox().first().state == SendState::Queued);
    home().setPolicy(NetworkPolicy::Online);
    GOOD(syncThroughFault());
    if (m_server->has(Trait::Sending))
        QCOMPARE(m_server->contents().size(), 2);
    else // the person goes on in the browser, now that there is a network
        QVERIFY(home().outbox().first().state == SendState::ByHand);
}

void Conformance::signInRefused()
{
    NEEDS(SignIn);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().reply(root, u"Wait for me."_s);
    home().setSecret(u"wrong"_s);
    home().restart();
    const auto round = home().sync();
    QVERIFY(!round.ok());
    QVERIFY(round.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(home().details().broken);
    QCOMPARE(home().outbox().size(), 1);
    home().setSecret(m_server->member().secret);
    home().restart();
    GOOD(syncThroughFault());
    QVERIFY(!home().details().broken);
    QCOMPARE(m_server->contents().size(), 2);
}

void Conformance::secretChanged()
{
    NEEDS(SignIn);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    m_server->changeSecret(u"second secret"_s);
    home().reply(root, u"Wait for me."_s);
    home().restart();
    QVERIFY(!home().sync().ok());
    QVERIFY(home().details().broken);
    home().setSecret(u"second secret"_s);
    GOOD(syncThroughFault());
    QCOMPARE(m_server->contents().size(), 2);
    QCOMPARE(home().outbox().size(), 0);
}

// Stopping at any moment loses nothing; the next program goes on.
void Conformance::stoppedInTheMiddle()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    if (m_server->has(Trait::Sending))
        home().reply(root, u"Quick."_s);
    for (int n = 0; n < 40; ++n)
        somebodyWrites(u"Topic %1"_s.arg(n));
    home().startAndStop();
    home().restart();
    GOOD(syncThroughFault());
    QCOMPARE(m_server->contents().size(), m_server->has(Trait::Sending) ? 42 : 41);
    QCOMPARE(home().outbox().size(), 0);
}

// What had left when it was stopped is looked for before it is sent again, whether its answer had come or not.
void Conformance::stoppedAtAnyMoment()
{
    NEEDS(Sending);
    if (spoilt())
        QSKIP("once is enough");
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    int written = 1;
    for (const int turns : { 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 40, 60, 80 }) {
        home().reply(root, u"After %1 turns."_s.arg(turns));
        ++written;
        home().startAndStop(turns);
        home().restart();
        GOOD(settle(home()));
        QCOMPARE(m_server->contents().size(), written);
    }
    QCOMPARE(home().outbox().size(), 0);
}

} // namespace foyer
