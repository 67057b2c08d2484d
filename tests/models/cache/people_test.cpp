#include "models/cache/marks.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/people.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// What is asked beside lists and posts: a person's words, the threads with a tag, forums that are muted.
class PeopleTest : public QObject {
    Q_OBJECT

    static Page web(const QString &thread, const QStringList &tags, const QList<RemotePost> &posts)
    {
        Page page;
        RemoteThread made;
        made.id = { thread };
        made.forum = { u"conf.general"_s };
        made.title = u"Thread "_s + thread;
        made.tags = tags;
        page.threads = { made };
        for (RemotePost post : posts) {
            post.thread = made.id;
            page.posts.append(post);
        }
        return page;
    }
    static RemotePost post(const QString &id, const QString &who, int minute)
    {
        return PostMaker(id + u"@x"_s).by(who).at(minute).says("Words of " + id.toUtf8());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPersonsWordsAreCountedNewestFirst()
    {
        Community community;
        RemotePost event = post(u"a4"_s, u"Ann"_s, 40);
        event.kind = PostKind::Event;
        community.take(web(
            u"1"_s, {}, { post(u"a1"_s, u"Ann"_s, 1), post(u"b1"_s, u"Ben"_s, 2), post(u"a2"_s, u"Ann"_s, 3), event }));
        community.take(web(u"2"_s, {}, { post(u"a3"_s, u"Ann"_s, 30) }));
        const PersonId ann = community.named(u"a1@x"_s).author.id;
        const PersonWords words = must(personWords(*community.cache, ann, 2));
        QCOMPARE(words.person.name, u"Ann"_s);
        QCOMPARE(words.posts, 3); // what only happened is not hers
        QCOMPARE(words.since, community.named(u"a1@x"_s).created);
        QCOMPARE(words.newest.size(), 2);
        QCOMPARE(words.newest.first().post, community.named(u"a3@x"_s).id);
        QCOMPARE(words.newest.first().title, u"Thread 2"_s);
        QCOMPARE(words.newest.first().line, u"Words of a3"_s);
        QCOMPARE(words.newest.last().post, community.named(u"a2@x"_s).id);
        QCOMPARE(personWords(*community.cache, PersonId { 4711 }).error().kind, ErrorKind::NotFound);
    }

    void aProfileIsAskedForOnceADay()
    {
        Community community;
        community.take({ PostMaker(u"a1@x"_s).by(u"Ann"_s) });
        Cache &cache = *community.cache;
        const PersonId ann = community.named(u"a1@x"_s).author.id;
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto wished = [&] { return must(wishedProfiles(cache, community.account, 5)).size(); };
        must(wishForProfile(cache, ann, now));
        QCOMPARE(wished(), 0); // a server without profiles is not asked
        Account account = must(foyer::account(cache, community.account));
        account.capabilities |= Capability::Profiles;
        must(updateAccount(cache, account));
        must(wishForProfile(cache, ann, now));
        QCOMPARE(wished(), 1);
        QCOMPARE(must(wishedProfiles(cache, community.account, 5))[0].handle, u"ann@example.org"_s);

        const Profile told { u"Reads on trains."_s, u"Lyon"_s, now.addYears(-2), { { u"Regular"_s, u"Comes often"_s } },
            4 };
        must(keepProfile(cache, ann, told, now));
        QCOMPARE(wished(), 0);
        QCOMPARE(must(personWords(cache, ann)).profile, told);
        must(wishForProfile(cache, ann, now.addSecs(3600)));
        QCOMPARE(wished(), 0);
        must(wishForProfile(cache, ann, now.addDays(2)));
        QCOMPARE(wished(), 1);
        QCOMPARE(must(personWords(cache, ann)).profile, told); // until the server answers
        must(keepProfile(cache, ann, {}, now.addDays(2))); // hidden now
        QVERIFY(must(personWords(cache, ann)).profile.isEmpty());
        QCOMPARE(wished(), 0);
    }

    void aTagFindsItsThreadsAndNotThoseOfALongerOne()
    {
        Community community;
        community.take(web(u"1"_s, { u"tea"_s, u"first weeks"_s }, { post(u"a1"_s, u"Ann"_s, 1) }));
        community.take(web(u"2"_s, { u"teapots"_s }, { post(u"b1"_s, u"Ann"_s, 2) }));
        community.take(web(u"3"_s, { u"cups"_s, u"Tea"_s }, { post(u"c1"_s, u"Ann"_s, 3) }));
        const auto titles = [&](const QString &tag) {
            QStringList titles;
            for (const Thread &thread : community.list(TagScope { community.account, tag }))
                titles += thread.title;
            return titles;
        };
        QCOMPARE(titles(u"tea"_s), (QStringList { u"Thread 3"_s, u"Thread 1"_s }));
        QCOMPARE(titles(u"first weeks"_s), QStringList { u"Thread 1"_s });
        QCOMPARE(titles(u"first"_s), QStringList());
        QCOMPARE(must(threadCount(*community.cache, { TagScope { community.account, u"tea"_s }, true, {}, -1 })), 2);
    }

    void theAnswerOfAThreadIsFound()
    {
        Community community;
        RemotePost answer = post(u"a2"_s, u"Ben"_s, 2);
        answer.accepted = true;
        community.take(web(u"1"_s, {}, { post(u"a1"_s, u"Ann"_s, 1), answer }));
        const Post found = community.named(u"a2@x"_s);
        QCOMPARE(must(acceptedAnswer(*community.cache, found.thread)), found.id);
        QVERIFY(!must(acceptedAnswer(*community.cache, ThreadId { 4711 })));
    }

    void mutedForumsStayOutOfTheInbox()
    {
        Community community;
        community.take(web(u"1"_s, {}, { post(u"a1"_s, u"Ann"_s, 1) }));
        community.take(web(u"2"_s, {}, { post(u"b1"_s, u"Ann"_s, 2) }));
        QCOMPARE(community.list().size(), 2);
        const ForumId general = community.forum(u"conf.general"_s);
        must(setWatch(*community.cache, general, WatchLevel::Muted));
        QCOMPARE(community.list().size(), 0);
        must(setWatch(*community.cache, community.named(u"a1@x"_s).thread, WatchLevel::Watching));
        QCOMPARE(community.list().size(), 1); // this one I asked for
        must(setWatch(*community.cache, general, WatchLevel::Normal));
        QCOMPARE(community.list().size(), 2);
        // Said by the server, after what I said here has arrived there.
        const QList<Intention> waiting = must(outbox(*community.cache));
        for (const Intention &mine : waiting)
            must(cancelIntention(*community.cache, mine.id));
        Page page;
        page.forums.append({ { u"conf.general"_s }, {}, u"conf.general"_s, {}, {}, Posting::Open, 0 });
        page.forums.last().watch = WatchLevel::Muted;
        community.take(page);
        QCOMPARE(community.list().size(), 1);
    }

    void aRefusedMarkIsNotShownAndRaisesNoAlarm()
    {
        Community community;
        community.take(web(u"1"_s, {}, { post(u"a1"_s, u"Ann"_s, 1) }));
        const PostId liked = community.named(u"a1@x"_s).id;
        must(mark(*community.cache, community.account, React { liked }));
        QCOMPARE(community.named(u"a1@x"_s).reactions.size(), 1);
        const IntentionId id = must(outbox(*community.cache)).first().id;
        must(markStopped(*community.cache, id, SendState::NeedsAttention, { ErrorKind::Rejected, u"No."_s }));
        QCOMPARE(community.named(u"a1@x"_s).reactions.size(), 0);
        QVERIFY(must(notices(*community.cache, 10)).isEmpty());
        QCOMPARE(must(outbox(*community.cache)).size(), 1); // said there, until it is dismissed
        must(cancelIntention(*community.cache, id));
        QVERIFY(must(outbox(*community.cache)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
