#include "models/cache/accounts.h"
#include "models/cache/outbox.h"
#include "tests/conformance/conformance.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Conformance::replySentOnce()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const IntentionId reply = home().reply(root, u"I like them."_s);
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(reply) == SendState::Seen);
    QCOMPARE(m_server->contents().size(), 2);
    QCOMPARE(home().outbox().size(), 0);
}

void Conformance::severalRepliesInOrder()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId other = somebodyWrites(u"Pears"_s);
    GOOD(sync());
    home().reply(root, u"First."_s);
    home().reply(other, u"Aside."_s);
    home().reply(root, u"Second."_s);
    GOOD(syncThroughFault());
    QCOMPARE(m_server->contents().size(), 5);
    QCOMPARE(home().outbox().size(), 0);
}

void Conformance::newThread()
{
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(NewThread);
    const IntentionId thread = home().begin(m_server->room(Room::Second), u"Grüße 会議"_s, u"Hello everybody."_s);
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(thread) == SendState::Seen);
    QCOMPARE(m_server->contents().size(), 2);
}

void Conformance::textArrivesAsWritten()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const QString text =
        u".dot first\n..two\n\nFrom here\n> quoted\n\nÜber 会議 🍎 "_s + u"word "_s.repeated(60) + u"\n\n-- \nMira"_s;
    home().reply(root, text);
    GOOD(syncThroughFault());
    const Contents there = m_server->contents();
    QCOMPARE(there.size(), 2);
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        const QString source = m_server->source({ it.key() });
        if (it.key() != root.value && !source.isEmpty())
            QCOMPARE(source, text);
    }
}

// The answer to something of mine that the server has not given back yet.
void Conformance::replyToMyOwnReply()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().reply(root, u"First."_s);
    GOOD(sync());
    GOOD(sync());
    const RemotePostId mine = home().saying(u"First."_s).remoteId;
    QVERIFY(mine);
    home().reply(mine, u"And another thing."_s);
    GOOD(syncThroughFault());
    QCOMPARE(m_server->contents().size(), 3);
}

void Conformance::edit()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Edit);
    home().reply(root, u"Frist."_s);
    GOOD(sync());
    GOOD(sync());
    const PostId mine = home().saying(u"Frist."_s).id;
    QVERIFY(mine);
    const auto edit =
        intend(home().cache(), home().account(), EditPost { mine, { Format::Plain, "First." }, "Frist." });
    QVERIFY(edit.ok());
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(*edit) == SendState::Seen);
    QVERIFY(home().saying(u"First."_s).id);
    QVERIFY(!home().saying(u"Frist."_s).id);
    QCOMPARE(m_server->contents().size(), 2);
}

void Conformance::removal()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Delete);
    home().reply(root, u"Oh no."_s);
    GOOD(sync());
    GOOD(sync());
    const PostId mine = home().saying(u"Oh no."_s).id;
    QVERIFY(mine);
    const auto removal = intend(home().cache(), home().account(), DeletePost { mine });
    QVERIFY(removal.ok());
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(*removal) == SendState::Seen);
    QCOMPARE(m_server->contents().size(), 1);
}

// Whether a moderator has it already cannot be known after a lost answer: then the person is asked, and nothing is
// sent twice.
void Conformance::moderatedPost()
{
    NEEDS(Moderation);
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const IntentionId id = home().begin(m_server->room(Room::Moderated), u"May I?"_s, u"Please."_s);
    GOOD(syncThroughFault());
    const SendState state = home().stateOf(id);
    QVERIFY(state == SendState::Moderation || (spoilt() && state == SendState::Unclear));
    QVERIFY(m_server->waitingForModerator() <= 1);
    if (m_server->waitingForModerator() == 0) { // it had not arrived; the person says: again
        QVERIFY(retryNow(home().cache(), id).ok());
        GOOD(settle(home()));
    }
    QCOMPARE(m_server->waitingForModerator(), 1);
    const QByteArray token = intention(home().cache(), id)->token;
    m_server->approve({ QString::fromUtf8(token) });
    GOOD(settle(home()));
    QVERIFY(home().stateOf(id) == SendState::Seen);
}

void Conformance::refusedPostIsKept()
{
    NEEDS(Inside);
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const IntentionId reply = home().reply(root, u"I like them."_s);
    m_server->closeRoom(Room::Talk);
    GOOD(syncThroughFault());
    const auto kept = intention(home().cache(), reply);
    QVERIFY(kept->state == SendState::NeedsAttention || kept->state == SendState::Held);
    QVERIFY(!kept->lastError->text.isEmpty());
    QCOMPARE(std::get<Reply>(kept->deed).body.text, "I like them.");
    QCOMPARE(m_server->contents().size(), 1);
}

void Conformance::killedWhileSending()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const IntentionId reply = home().reply(root, u"I like them."_s);
    m_server->setFault({ Fault::Kind::CutAfter, m_server->sending() }); // it arrives, and nobody is told
    (void)home().sync();
    m_server->setFault({});
    // As the program left it when it was killed at that very moment.
    const auto item = intention(home().cache(), reply);
    if (item->state != SendState::Seen && item->state != SendState::Sent)
        QVERIFY(markSending(home().cache(), reply, item->token, item->wire).ok());
    home().restart();
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(reply) == SendState::Seen);
    QCOMPARE(m_server->contents().size(), 2);
}

// Somebody else writes between, and what I answer is not the last post: the answer goes where it belongs.
void Conformance::replyWithinAThread()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId first = somebodyWrites(u"Apples"_s, root);
    GOOD(sync());
    somebodyWrites(u"Apples"_s, first);
    home().reply(first, u"To the first."_s);
    somebodyWrites(u"Apples"_s, root);
    GOOD(syncThroughFault());
    const Post mine = home().saying(u"To the first."_s);
    QCOMPARE(mine.parent, home().find(first).id);
    QCOMPARE(m_server->contents().size(), 5);
}

void Conformance::twoComputers()
{
    NEEDS(Sending);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const std::unique_ptr<Home> other = anotherHome();
    GOOD(sync());
    QVERIFY(other->sync().ok());
    home().reply(root, u"From here."_s);
    other->reply(root, u"From there."_s);
    GOOD(syncThroughFault());
    GOOD(settle(*other));
    GOOD(settle(home()));
    QCOMPARE(home().contents().size(), 3);
    QCOMPARE(other->contents(), home().contents());
}

} // namespace foyer
