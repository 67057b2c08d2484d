#include "models/cache/outbox.h"
#include "tests/conformance/conformance.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString Conformance::markThroughFault(const Deed &deed, IntentionId *made)
{
    const auto mark = intend(home().cache(), home().account(), deed);
    if (!mark)
        return mark.error().text;
    if (const QString problem = syncThroughFault(); !problem.isEmpty())
        return problem;
    if (made) {
        *made = *mark;
        return {};
    }
    const QList<Intention> left = home().outbox();
    if (left.isEmpty())
        return {};
    const std::optional<Error> &why = left.first().lastError;
    return u"left in state %1: %2"_s.arg(int(left.first().state)).arg(why ? why->text : QString());
}

// Nothing but the server's answer shows that a post in the middle was edited.
void Conformance::editOfAnEarlierPost()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Edit);
    home().reply(root, u"Frist."_s);
    GOOD(sync());
    GOOD(sync());
    somebodyWrites(u"Apples"_s, root);
    GOOD(sync());
    const PostId mine = home().saying(u"Frist."_s).id;
    const auto edit =
        intend(home().cache(), home().account(), EditPost { mine, { Format::Plain, "First." }, "Frist." });
    QVERIFY(edit.ok());
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(*edit) == SendState::Seen);
    QCOMPARE(home().saying(u"First."_s).id, mine);
    QCOMPARE(m_server->contents().size(), 3);
}

// Somebody edited what I was editing: neither text is lost, and mine does not win by accident.
void Conformance::editConflict()
{
    NEEDS(EditConflicts);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().reply(root, u"Frist."_s);
    GOOD(sync());
    GOOD(sync());
    const Post mine = home().saying(u"Frist."_s);
    const auto edit =
        intend(home().cache(), home().account(), EditPost { mine.id, { Format::Plain, "First." }, "Frist." });
    QVERIFY(edit.ok());
    m_server->write({ .subject = u"Apples"_s, .text = u"By a moderator."_s, .replaces = mine.remoteId });
    const QString left = syncThroughFault(Person::Waits);
    QVERIFY2(!left.startsWith(u"sync"_s), qPrintable(left));
    // A server that refused it for another reason was not asked about the other text. Trying again, as often as one
    // likes, ends at the two versions and never over theirs.
    const auto first = intention(home().cache(), *edit);
    QVERIFY(first->state == SendState::Held || (spoilt() && first->state == SendState::NeedsAttention));
    for (int pressed = 0; pressed < 2; ++pressed) {
        QVERIFY(retryNow(home().cache(), *edit).ok());
        (void)settle(home(), Person::Waits);
        const auto kept = intention(home().cache(), *edit);
        QCOMPARE(kept->state, SendState::Held);
        QVERIFY(!kept->lastError->text.isEmpty());
        QCOMPARE(std::get<EditPost>(kept->deed).body.text, "First.");
        QCOMPARE(m_server->source(mine.remoteId), u"By a moderator."_s);
        QCOMPARE(theirVersion(home().cache(), *edit)->value_or(QByteArray()), "By a moderator.");
    }
    QVERIFY(cancelIntention(home().cache(), *edit).ok());
    GOOD(settle(home()));
    QVERIFY(home().saying(u"By a moderator."_s).id);
}

void Conformance::like()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Like);
    GOOD(markThroughFault(React { home().find(root).id }));
    QVERIFY(m_server->marks(root).liked);
}

// Servers allow that for some minutes: after a fault it may be too late, and then the person is told.
void Conformance::likeTakenBack()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Like);
    QVERIFY(intend(home().cache(), home().account(), React { home().find(root).id }).ok());
    GOOD(sync());
    QVERIFY(m_server->marks(root).liked);
    IntentionId made;
    GOOD(markThroughFault(React { home().find(root).id, false }, &made));
    const auto kept = intention(home().cache(), made);
    if (kept->state == SendState::Seen)
        QVERIFY(!m_server->marks(root).liked);
    else
        QVERIFY(spoilt() && kept->state == SendState::NeedsAttention && !kept->lastError->text.isEmpty());
}

void Conformance::bookmark()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Bookmark);
    GOOD(markThroughFault(Bookmark { home().find(root).id }));
    QVERIFY(m_server->marks(root).bookmarked);
}

void Conformance::bookmarkTakenBack()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Bookmark);
    QVERIFY(intend(home().cache(), home().account(), Bookmark { home().find(root).id }).ok());
    GOOD(sync());
    QVERIFY(m_server->marks(root).bookmarked);
    GOOD(markThroughFault(Bookmark { home().find(root).id, false }));
    QVERIFY(!m_server->marks(root).bookmarked);
}

void Conformance::watch()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Watch);
    GOOD(markThroughFault(SetWatch { home().find(root).thread, {}, WatchLevel::Watching }));
    QCOMPARE(m_server->marks(root).level, int(WatchLevel::Watching));
}

// By a moderator, for everybody.
void Conformance::pin()
{
    NEEDS(Moderators);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    m_server->makeModerator();
    GOOD(sync());
    GOOD(markThroughFault(SetPinned { home().find(root).thread }));
    QVERIFY(m_server->marks(root).pinned);
    QVERIFY(!m_server->marks(root).closed);
    QVERIFY(home().threadOf(root).pinned);
}

void Conformance::closeAndOpenAgain()
{
    NEEDS(Moderators);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    m_server->makeModerator();
    GOOD(sync());
    QVERIFY(intend(home().cache(), home().account(), SetClosed { home().find(root).thread }).ok());
    GOOD(sync());
    GOOD(sync());
    QVERIFY(m_server->marks(root).closed);
    QVERIFY(home().threadOf(root).closed);
    GOOD(markThroughFault(SetClosed { home().find(root).thread, false }));
    QVERIFY(!m_server->marks(root).closed);
    QVERIFY(!home().threadOf(root).closed);
}

void Conformance::vote()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Which"_s, {}, u"[poll]\n* Apples\n* Pears\n[/poll]"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Vote);
    const QStringList options = m_server->marks(root).options;
    QCOMPARE(options.size(), 2);
    GOOD(markThroughFault(Vote { home().find(root).id, u"poll"_s, { options.last() } }));
    QCOMPARE(m_server->marks(root).votes, QStringList { options.last() });
}

// Reported once, however often the line broke.
void Conformance::report()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Flag);
    GOOD(markThroughFault(FlagPost { home().find(root).id, u"spam"_s, {} }));
    QCOMPARE(m_server->marks(root).reports, 1);
}

void Conformance::threadWithTags()
{
    NEEDS(Inside);
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Tags);
    NewThread thread { home().forum(m_server->room(Room::Talk)), u"Which ones"_s, { Format::Plain, "I ask." } };
    thread.tags = { u"apples"_s, u"questions"_s };
    const auto made = intend(home().cache(), home().account(), thread);
    QVERIFY(made.ok());
    GOOD(syncThroughFault());
    QVERIFY(home().stateOf(*made) == SendState::Seen);
    QCOMPARE(m_server->marks(home().saying(u"I ask."_s).remoteId).tags, thread.tags);
    QCOMPARE(m_server->contents().size(), 2);
}

// Words and marks written on a train, all at once at the station.
void Conformance::marksWaitTheirTurn()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId other = somebodyWrites(u"Pears"_s);
    GOOD(sync());
    NEEDS_CAPABILITY(Like);
    NEEDS_CAPABILITY(Bookmark);
    home().setPolicy(NetworkPolicy::Offline);
    const auto later = [this](const Deed &deed) { return intend(home().cache(), home().account(), deed).ok(); };
    QVERIFY(later(React { home().find(root).id }));
    home().reply(root, u"From the train."_s);
    QVERIFY(later(Bookmark { home().find(other).id }));
    QVERIFY(later(React { home().find(other).id }));
    QVERIFY(!home().sync().ok());
    home().setPolicy(NetworkPolicy::Online);
    GOOD(syncThroughFault());
    QCOMPARE(home().outbox().size(), 0);
    QVERIFY(m_server->marks(root).liked && m_server->marks(other).liked && m_server->marks(other).bookmarked);
    QCOMPARE(m_server->contents().size(), 3);
}

} // namespace foyer
