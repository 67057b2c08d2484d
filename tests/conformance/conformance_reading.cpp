#include "models/cache/forums.h"
#include "models/cache/notices.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/text/extract.h"
#include "tests/conformance/conformance.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Conformance::firstSync()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId answer = somebodyWrites(u"Apples"_s, root);
    somebodyWrites(u"Apples"_s, answer);
    somebodyWrites(u"Pears"_s);
    if (m_server->has(Trait::Forums))
        m_server->write({ .rooms = { Room::Second }, .subject = u"Plums"_s, .text = u"Elsewhere."_s });
    GOOD(syncThroughFault());
    QCOMPARE(home().contents().size(), m_server->has(Trait::Forums) ? 5 : 4);
    if (!m_server->has(Trait::Inside))
        return;
    QCOMPARE(threadPlaces(home().cache(), { ForumScope { home().forum(m_server->room(Room::Talk)) }, false, {}, -1 })
                 ->size(),
        2);
}

void Conformance::firstSyncOfMany()
{
    RemotePostId root;
    for (int n = 0; n < 120; ++n) {
        const RemotePostId id =
            somebodyWrites(u"Topic %1"_s.arg(n / 10), n % 10 ? root : RemotePostId {}, u"Words.\n"_s.repeated(n));
        if (n % 10 == 0)
            root = id;
    }
    GOOD(syncThroughFault());
    QCOMPARE(home().contents().size(), 120);
}

void Conformance::unchangedSync()
{
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const Contents before = home().contents();
    const int requests = m_server->requests();
    GOOD(sync());
    if (!spoilt() && requests >= 0)
        QCOMPARE(m_server->requests() - requests, m_server->quietRequests());
    GOOD(syncThroughFault());
    QCOMPARE(home().contents(), before);
}

void Conformance::newPosts()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const RemotePostId answer = somebodyWrites(u"Apples"_s, root);
    somebodyWrites(u"Pears"_s);
    GOOD(syncThroughFault());
    QVERIFY(!home().find(answer).read);
    QCOMPARE(home().contents().size(), 3);
}

// The answer is there before what it answers: both end up in one thread.
void Conformance::lateParent()
{
    NEEDS(LateParents);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId answer = somebodyWrites(u"Apples"_s, root);
    m_server->remove(root);
    GOOD(sync());
    QVERIFY(home().find(answer).id);
    const RemotePostId replacement = m_server->write({ .subject = u"Apples"_s, .text = u"Again."_s, .parent = answer });
    GOOD(syncThroughFault());
    QCOMPARE(home().find(replacement).thread, home().find(answer).thread);
    QCOMPARE(threadPlaces(home().cache(), { AccountScope { home().account() }, false, {}, -1 })->size(), 1);
}

void Conformance::deepThread()
{
    NEEDS(Inside);
    RemotePostId parent;
    for (int n = 0; n < 30; ++n)
        parent = somebodyWrites(u"Deep"_s, parent, u"Step %1"_s.arg(n));
    GOOD(syncThroughFault());
    QCOMPARE(threadPlaces(home().cache(), { AccountScope { home().account() }, false, {}, -1 })->size(), 1);
}

void Conformance::crosspost()
{
    NEEDS(Crossposts);
    const RemotePostId id =
        m_server->write({ .rooms = { Room::Talk, Room::Second }, .subject = u"Both"_s, .text = u"In two places."_s });
    GOOD(syncThroughFault());
    QCOMPARE(home().contents().size(), 1);
    // Read once is read everywhere.
    QVERIFY(setRead(home().cache(), { home().find(id).id }, true).ok());
    const auto forums = foyer::forums(home().cache(), home().account());
    for (const Forum &forum : *forums)
        QCOMPARE(forum.unread, 0);
}

// What was read stays readable; it is only marked.
void Conformance::removedElsewhere()
{
    NEEDS(Removals);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId answer = somebodyWrites(u"Apples"_s, root, u"Never mind."_s);
    somebodyWrites(u"Apples"_s, answer);
    GOOD(sync());
    m_server->remove(answer);
    wait(home(), 25h); // some servers tell only when asked for everything
    GOOD(syncThroughFault());
    QCOMPARE(plainText(home().find(answer).body).trimmed(), u"Never mind."_s);
    QVERIFY(home().find(answer).gone);
    QVERIFY(!home().find(root).gone);
}

void Conformance::replacedElsewhere()
{
    NEEDS(Inside);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    m_server->write({ .subject = u"Apples"_s, .text = u"Better words."_s, .replaces = root });
    wait(home(), 25h);
    GOOD(syncThroughFault());
    QCOMPARE(home().contents().size(), 1);
    QVERIFY(home().saying(u"Better words."_s).id);
}

void Conformance::renumbering()
{
    NEEDS(Renumbering);
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    somebodyWrites(u"Pears"_s);
    GOOD(sync());
    QVERIFY(setRead(home().cache(), { home().find(root).id }, true).ok());
    m_server->renumber(Room::Talk);
    somebodyWrites(u"Plums"_s);
    GOOD(syncThroughFault());
    QVERIFY(home().find(root).read);
    QCOMPARE(home().contents().size(), 3);
}

void Conformance::forumAdded()
{
    NEEDS(Forums);
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    const RemoteForumId added = m_server->addForum(u"added"_s);
    wait(home(), 25h); // a list that is not long is read anew every day
    GOOD(syncThroughFault());
    QVERIFY(home().forum(added));
}

void Conformance::forumRemoved()
{
    NEEDS(Forums);
    const RemotePostId post =
        m_server->write({ .rooms = { Room::Second }, .subject = u"Plums"_s, .text = u"Last words."_s });
    GOOD(sync());
    const RemoteForumId removed = m_server->room(Room::Second);
    m_server->removeForum(removed);
    wait(home(), 25h);
    // The post stays with us, so the server has less than we do.
    GOOD(syncThroughFault().contains(u"not on the server"_s) ? QString() : u"the post is not kept"_s);
    QVERIFY(home().find(post).id);
    QVERIFY(forum(home().cache(), home().forum(removed))->gone);
}

void Conformance::readMarksStay()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    const RemotePostId answer = somebodyWrites(u"Apples"_s, root);
    GOOD(sync());
    QVERIFY(setRead(home().cache(), { home().find(root).id }, true).ok());
    somebodyWrites(u"Apples"_s, answer);
    GOOD(syncThroughFault());
    QVERIFY(home().find(root).read);
    QVERIFY(!home().find(answer).read);
}

void Conformance::noticeOfAReply()
{
    NEEDS(Inside);
    NEEDS(Sending);
    somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().begin(m_server->room(Room::Talk), u"Pears"_s, u"Mine."_s);
    GOOD(sync());
    GOOD(sync());
    const RemotePostId mine = home().saying(u"Mine."_s).remoteId;
    QVERIFY(mine);
    const RemotePostId answer = somebodyWrites(u"Pears"_s, mine);
    GOOD(syncThroughFault());
    const auto notices = foyer::notices(home().cache(), 10);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->first().post, home().find(answer).id);
    QVERIFY(notices->first().kind == Notice::Kind::Reply);
}

void Conformance::orderInAThread()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    QList<RemotePostId> written { root };
    for (int n = 0; n < 6; ++n)
        written += somebodyWrites(u"Apples"_s, n % 2 ? written.last() : root);
    GOOD(syncThroughFault());
    const auto stubs = postStubs(home().cache(), home().find(root).thread);
    QCOMPARE(stubs->size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i)
        QCOMPARE(stubs->at(i).id, home().find(written[i]).id);
}

void Conformance::restartInBetween()
{
    const RemotePostId root = somebodyWrites(u"Apples"_s);
    GOOD(sync());
    home().restart();
    somebodyWrites(u"Apples"_s, root);
    GOOD(syncThroughFault());
    home().restart();
    QCOMPARE(home().contents().size(), 2);
}

} // namespace foyer
