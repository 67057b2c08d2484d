#include "models/cache/accounts.h"
#include "models/cache/outbox.h"
#include "tests/conformance/conformance.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Conformance::replySentOnce()
{
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
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().reply(root,
        u".dot first\n..two\n\nFrom here\n> quoted\n\nÜber 会議 🍎 "_s + u"word "_s.repeated(60) + u"\n\n-- \nMira"_s);
    GOOD(syncThroughFault());
    QCOMPARE(m_server->contents().size(), 2);
}

// The answer to something of mine that the server has not given back yet.
void Conformance::replyToMyOwnReply()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().reply(root, u"First."_s);
    GOOD(sync());
    GOOD(sync());
    RemotePostId mine;
    for (const Post &post : home().allPosts()) {
        if (post.body.text.trimmed() == "First.")
            mine = post.remoteId;
    }
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
    const auto mine = [this](const QByteArray &text) {
        for (const Post &post : home().allPosts()) {
            if (!post.gone && post.body.text.trimmed() == text)
                return post;
        }
        return Post {};
    };
    QVERIFY(mine("Frist.").id);
    const auto edit =
        intend(home().cache(), home().account(), EditPost { mine("Frist.").id, { Format::Plain, "First." }, "Frist." });
    QVERIFY(edit.ok());
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(*edit) == SendState::Seen);
    QVERIFY(mine("First.").id);
    QVERIFY(!mine("Frist.").id);
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
    PostId mine;
    for (const Post &post : home().allPosts()) {
        if (post.body.text.trimmed() == "Oh no.")
            mine = post.id;
    }
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
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const IntentionId reply = home().reply(root, u"I like them."_s);
    m_server->setFault({ Fault::Kind::CutAfter, "ARTICLE-SENT" }); // it arrives, and nobody is told
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

void Conformance::twoComputers()
{
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
