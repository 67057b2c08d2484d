#include "models/cache/marks.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/status.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// Likes, votes, stars and levels of watching: at once here, later there, and what others do elsewhere comes in.
class MarksTest : public QObject {
    Q_OBJECT
private:
    // A forum in the web, read as Mia.
    struct WebCommunity : Community {
        WebCommunity()
        {
            Account mia = must(foyer::account(*cache, account));
            mia.capabilities |= Capability::Like | Capability::Bookmark | Capability::Watch | Capability::Vote;
            must(updateAccount(*cache, mia));
            must(markSynced(*cache, account, QDateTime::currentDateTimeUtc()));
        }

        static RemotePost webPost(int number)
        {
            RemotePost post = PostMaker(u"7/%1"_s.arg(number));
            post.id = { u"7/%1"_s.arg(number) };
            post.thread = { u"7"_s };
            post.number = number;
            return post;
        }
        Post of(int number)
        {
            for (const Post &post : conversation(threadId())) {
                if (post.number == number)
                    return post;
            }
            return {};
        }
        ThreadId threadId() { return list(AccountScope { account }).value(0).id; }
        void takeWeb(const QList<RemotePost> &posts, const RemoteThread &extra = {})
        {
            Page page = pageOf(posts);
            RemoteThread thread = extra;
            thread.id = { u"7"_s };
            thread.forum = { u"conf.general"_s };
            thread.title = u"Tips and tricks"_s;
            page.threads.append(thread);
            take(page);
        }
        Intention next() { return *must(nextToSend(*cache, account, QDateTime::currentDateTimeUtc())); }
        void send(const Intention &intention)
        {
            must(markSending(*cache, intention.id, "token", "bytes"));
            must(markSent(*cache, intention.id, {}, SendState::Sent));
        }
        bool nothingToSend() { return !must(nextToSend(*cache, account, QDateTime::currentDateTimeUtc())); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLikeShowsAtOnceAndStaysAfterItWasSent()
    {
        WebCommunity community;
        RemotePost post = WebCommunity::webPost(1);
        post.reactions = QList<Reaction> { { {}, 2, false } };
        post.rights = PostRights(PostRight::Like);
        community.takeWeb({ post });
        must(mark(*community.cache, community.account, React { community.of(1).id }));
        QCOMPARE(community.of(1).reactions, (QList<Reaction> { { {}, 3, true } }));
        community.takeWeb({ post }); // the server does not know yet
        QCOMPARE(community.of(1).reactions, (QList<Reaction> { { {}, 3, true } }));
        community.send(community.next());
        QCOMPARE(community.of(1).reactions, (QList<Reaction> { { {}, 3, true } }));
        QVERIFY(must(outbox(*community.cache)).isEmpty());
        QVERIFY(must(receipts(*community.cache, 10)).isEmpty()); // those are for what was written
    }

    void aLikeTakenBackBeforeItWasSentIsNeverSent()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1) });
        must(mark(*community.cache, community.account, React { community.of(1).id, true }));
        must(mark(*community.cache, community.account, React { community.of(1).id, false }));
        QVERIFY(community.of(1).reactions.isEmpty());
        QVERIFY(community.nothingToSend());
    }

    void anAnswerForNobodyInParticularKeepsMyLike()
    {
        WebCommunity community;
        RemotePost post = WebCommunity::webPost(1);
        post.reactions = QList<Reaction> { { {}, 3, true } };
        post.rights = PostRights(PostRight::Unlike);
        community.takeWeb({ post });
        post.reactions = QList<Reaction> { { {}, 4, false } };
        post.rights.reset();
        community.takeWeb({ post });
        QCOMPARE(community.of(1).reactions, (QList<Reaction> { { {}, 4, true } }));
    }

    void aPostToldAloneKeepsItsNumber() // where it stands in its thread is not said then
    {
        WebCommunity community;
        RemotePost post = WebCommunity::webPost(3);
        community.takeWeb({ post });
        post.number = 0;
        post.reactions = QList<Reaction> { { {}, 1, false } };
        community.takeWeb({ post });
        QCOMPARE(community.of(3).reactions, (QList<Reaction> { { {}, 1, false } }));
    }

    void aVoteCountsAndCanBeChanged()
    {
        WebCommunity community;
        RemotePost post = WebCommunity::webPost(1);
        Poll poll;
        poll.name = u"poll"_s;
        poll.options = { { u"a"_s, "Tea", 4 }, { u"b"_s, "Coffee", 5 } };
        poll.voters = 9;
        post.polls = QList<Poll> { poll };
        community.takeWeb({ post });
        must(mark(*community.cache, community.account, Vote { community.of(1).id, u"poll"_s, { u"a"_s } }));
        QCOMPARE(community.of(1).polls[0].options[0].votes, std::optional(5));
        QCOMPARE(community.of(1).polls[0].voters, 10);
        must(mark(*community.cache, community.account, Vote { community.of(1).id, u"poll"_s, { u"b"_s } }));
        QCOMPARE(community.of(1).polls[0].options[0].votes, std::optional(4));
        QCOMPARE(community.of(1).polls[0].options[1].votes, std::optional(6));
        QCOMPARE(must(outbox(*community.cache)).size(), 1);
        community.send(community.next());
        QCOMPARE(community.of(1).polls[0].mine, QStringList { u"b"_s });
        QCOMPARE(community.of(1).polls[0].voters, 10);
    }

    void whatVotersAreToldStaysWhenNobodyInParticularIsToldNothing()
    {
        WebCommunity community;
        RemotePost post = WebCommunity::webPost(1);
        Poll poll;
        poll.name = u"poll"_s;
        poll.options = { { u"a"_s, "Tea", 4 }, { u"b"_s, "Coffee", 5 } };
        poll.mine = { u"b"_s };
        post.polls = QList<Poll> { poll };
        post.rights = PostRights();
        community.takeWeb({ post });
        for (auto &option : poll.options)
            option.votes.reset();
        poll.mine.clear();
        poll.voters = 10;
        post.polls = QList<Poll> { poll };
        post.rights.reset();
        community.takeWeb({ post });
        QCOMPARE(community.of(1).polls[0].options[1].votes, std::optional(5));
        QCOMPARE(community.of(1).polls[0].mine, QStringList { u"b"_s });
        QCOMPARE(community.of(1).polls[0].voters, 10);
    }

    void aStarIsTheServersBookmark()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1) });
        must(setStarred(*community.cache, community.of(1).id, true));
        QVERIFY(community.of(1).starred);
        QCOMPARE(community.next().deed.index(), Deed(Bookmark {}).index());
        RemotePost post = WebCommunity::webPost(1);
        post.bookmarked = false; // asked before ours arrived
        community.takeWeb({ post });
        QVERIFY(community.of(1).starred);
        community.send(community.next());
        post.bookmarked = true;
        community.takeWeb({ post });
        post.bookmarked = false; // taken off on another computer
        community.takeWeb({ post });
        QVERIFY(!community.of(1).starred);
        QVERIFY(community.nothingToSend());
    }

    void starsSetBeforeTheServerWasAskedStay()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        must(setStarred(*community.cache, community.named(u"a@x"_s).id, true));
        RemotePost post = PostMaker(u"a@x"_s);
        post.bookmarked = false;
        community.take({ post });
        QVERIFY(community.named(u"a@x"_s).starred);
        QVERIFY(must(outbox(*community.cache)).isEmpty()); // a news server keeps no stars
    }

    void aLevelOfWatchingGoesBothWays()
    {
        WebCommunity community;
        RemoteThread thread;
        thread.watch = WatchLevel::Tracking;
        community.takeWeb({ WebCommunity::webPost(1) }, thread);
        const ThreadId id = community.threadId();
        QCOMPARE(must(foyer::thread(*community.cache, id)).watch, WatchLevel::Tracking);
        must(setWatch(*community.cache, id, WatchLevel::Muted));
        community.takeWeb({ WebCommunity::webPost(1) }, thread); // the server does not know yet
        QCOMPARE(must(foyer::thread(*community.cache, id)).watch, WatchLevel::Muted);
        const Intention next = community.next();
        QCOMPARE(std::get<SetWatch>(next.deed), (SetWatch { id, {}, WatchLevel::Muted }));
        QCOMPARE(must(contextOf(*community.cache, next)).thread.value, u"7"_s);
        community.send(next);
        community.takeWeb({ WebCommunity::webPost(1) }, thread); // changed again elsewhere
        QCOMPARE(must(foyer::thread(*community.cache, id)).watch, WatchLevel::Tracking);
    }

    void aThreadIsPinnedAtOnceAndForAllLater()
    {
        WebCommunity community;
        RemoteThread told;
        told.rights = ThreadRights(ThreadRight::Pin);
        community.takeWeb({ WebCommunity::webPost(1) }, told);
        const ThreadId id = community.threadId();
        const auto thread = [&] { return must(foyer::thread(*community.cache, id)); };
        told.rights.reset();
        community.takeWeb({ WebCommunity::webPost(1) }, told); // a list that says nothing of rights
        QCOMPARE(thread().rights, ThreadRights(ThreadRight::Pin));
        must(mark(*community.cache, community.account, SetPinned { id, true }));
        QVERIFY(thread().pinned && !thread().closed);
        must(mark(*community.cache, community.account, SetPinned { id, false }));
        QVERIFY(!thread().pinned && community.nothingToSend()); // undone before anybody saw it
        must(mark(*community.cache, community.account, SetPinned { id, true }));
        community.takeWeb({ WebCommunity::webPost(1) }, told); // the server does not know yet
        QVERIFY(thread().pinned);
        const Intention next = community.next();
        QCOMPARE(std::get<SetPinned>(next.deed), (SetPinned { id, true }));
        QCOMPARE(must(contextOf(*community.cache, next)).thread.value, u"7"_s);
        QCOMPARE(must(contextOf(*community.cache, next)).forum.value, u"conf.general"_s);
        community.send(next);
        QVERIFY(thread().pinned && must(outbox(*community.cache)).isEmpty());
        const auto first = must(threadPlaces(*community.cache, { ForumScope { thread().forum }, false, {}, 1 }));
        QCOMPARE(first[0].id, id);
        told.pinned = false;
        community.takeWeb({ WebCommunity::webPost(1) }, told); // by another moderator
        QVERIFY(!thread().pinned);
    }

    void aRefusedLockIsNotShownAsOne()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1) });
        const ThreadId id = community.threadId();
        const auto closed = [&] { return must(foyer::thread(*community.cache, id)).closed; };
        must(mark(*community.cache, community.account, SetClosed { id, true }));
        QVERIFY(closed());
        const Intention lock = community.next();
        must(markSending(*community.cache, lock.id, "token", "bytes"));
        must(markStopped(*community.cache, lock.id, SendState::NeedsAttention, { ErrorKind::Rejected, u"No."_s, {} }));
        QVERIFY(!closed());
        QCOMPARE(must(outbox(*community.cache)).first().lastError->text, u"No."_s);
        must(retryNow(*community.cache, lock.id));
        QVERIFY(closed());
        must(cancelIntention(*community.cache, lock.id));
        QVERIFY(!closed());
    }

    void aTagsLevelGoesBothWays()
    {
        WebCommunity community;
        RemoteThread thread;
        thread.tags = { u"Mobile"_s, u"ideas"_s };
        community.takeWeb({ WebCommunity::webPost(1) }, thread);
        const auto inInbox = [&] { return must(counts(*community.cache)).inbox == 1; };
        const auto told = [&](const QHash<QString, WatchLevel> &levels) {
            Page page;
            page.tagLevels = levels;
            community.take(page);
        };
        const auto level = [&] { return must(tagWatch(*community.cache, community.account, u"mobile"_s)); };
        QVERIFY(inInbox());
        told({ { u"mobile"_s, WatchLevel::Muted } });
        QVERIFY(!inInbox());
        told({ { u"mob"_s, WatchLevel::Muted } }); // another one
        QVERIFY(inInbox());

        must(setTagWatch(*community.cache, community.account, u"mobile"_s, WatchLevel::Muted));
        QVERIFY(!inInbox());
        told({}); // the server does not know yet
        QCOMPARE(level(), WatchLevel::Muted);
        must(setTagWatch(*community.cache, community.account, u"mobile"_s, WatchLevel::Watching));
        must(setTagWatch(*community.cache, community.account, u"ideas"_s, WatchLevel::Tracking));
        const QList<Intention> waiting = must(outbox(*community.cache));
        QCOMPARE(waiting.size(), 2); // the later wish took the place of the earlier one
        QCOMPARE(std::get<SetWatch>(waiting[0].deed), (SetWatch { {}, {}, WatchLevel::Watching, u"mobile"_s }));
        community.send(waiting[0]);
        told({ { u"mobile"_s, WatchLevel::Tracking } }); // changed again elsewhere
        QCOMPARE(level(), WatchLevel::Tracking);
        must(setTagWatch(*community.cache, community.account, u"mobile"_s, WatchLevel::Normal));
        QCOMPARE(level(), WatchLevel::Normal);
    }

    void whatWasReadElsewhereIsRead()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1), WebCommunity::webPost(2), WebCommunity::webPost(3) });
        must(setRead(*community.cache, { community.of(1).id }, true));
        must(setRead(*community.cache, { community.of(1).id }, false)); // by hand: to come back to it
        RemoteThread thread;
        thread.readUpTo = 2;
        community.takeWeb({}, thread);
        QVERIFY(!community.of(1).read);
        QVERIFY(community.of(2).read);
        QVERIFY(!community.of(3).read);
        QCOMPARE(must(foyer::thread(*community.cache, community.threadId())).unread, 2);
    }

    void aRefusedReplyDoesNotHoldUpALike()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1) });
        const IntentionId reply =
            must(intend(*community.cache, community.account, Reply { community.of(1).id, { Format::Markdown, "Hi" } }));
        must(markSending(*community.cache, reply, "t", "w"));
        must(markStopped(*community.cache, reply, SendState::NeedsAttention, { ErrorKind::Rejected, u"No."_s, {} }));
        must(mark(*community.cache, community.account, React { community.of(1).id }));
        QCOMPARE(community.next().deed.index(), Deed(React {}).index());
        QCOMPARE(must(foyer::thread(*community.cache, community.threadId())).queued, 1); // the reply
    }

    void threadsSayWhatTheyAre()
    {
        WebCommunity community;
        RemoteThread thread;
        thread.solved = thread.archived = true;
        thread.likes = 12;
        thread.tags = { u"mobile"_s, u"social learning"_s };
        RemotePost post = WebCommunity::webPost(1);
        post.accepted = true;
        post.source = "*Hello*";
        post.author.avatar = u"https://forum.example/a/{size}.png"_s;
        community.takeWeb({ post }, thread);
        const Thread kept = must(foyer::thread(*community.cache, community.threadId()));
        QVERIFY(kept.solved && kept.archived);
        QCOMPARE(kept.likes, std::optional(12));
        QCOMPARE(kept.tags, (QStringList { u"mobile"_s, u"social learning"_s }));
        QVERIFY(community.of(1).accepted);
        QCOMPARE(community.of(1).source, QByteArray("*Hello*"));
        QCOMPARE(kept.author.avatar, u"https://forum.example/a/{size}.png"_s);
    }

    void noticesOfTheServerFindTheirPostsLater()
    {
        WebCommunity community;
        RemoteNotice notice;
        notice.id = u"99"_s;
        notice.kind = Notice::Kind::Mention;
        notice.thread = { u"7"_s };
        notice.post = { u"7/2"_s };
        notice.person = { { u"ben"_s }, u"Ben"_s, {}, {} };
        notice.title = u"Tips and tricks"_s;
        notice.created = QDateTime::currentDateTimeUtc();
        Page page;
        page.notices = { notice };
        QCOMPARE(community.take(page).notices, 1);
        QCOMPARE(must(notices(*community.cache, 9))[0].title, u"Tips and tricks"_s);
        community.takeWeb({ WebCommunity::webPost(1), WebCommunity::webPost(2) });
        const QList<Notice> list = must(notices(*community.cache, 9));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].post, community.of(2).id);
        QVERIFY(!list[0].text.isEmpty()); // what was said there
        QVERIFY(must(foyer::thread(*community.cache, community.threadId())).mentionsMe);
        notice.read = true; // on another computer
        page.notices = { notice };
        QCOMPARE(community.take(page).notices, 0);
        QVERIFY(must(notices(*community.cache, 9))[0].read);
        QVERIFY(!must(foyer::thread(*community.cache, community.threadId())).mentionsMe);
    }

    void aMessageConcernsMe()
    {
        WebCommunity community;
        community.takeWeb({ WebCommunity::webPost(1) });
        const auto group = [&community] { return must(threadPlaces(*community.cache, {}))[0].group; };
        QCOMPARE(group(), ThreadGroup::Rest);
        RemoteThread thread;
        thread.message = true;
        community.takeWeb({}, thread);
        QCOMPARE(group(), ThreadGroup::ConcernsYou);
    }

    void customsAreKept()
    {
        WebCommunity community;
        Customs customs;
        customs.reasons = { { u"spam"_s, u"It's spam"_s, u"An advertisement."_s, false } };
        customs.pages = { { CommunityPage::Kind::Terms, QUrl(u"https://forum.example/tos"_s) } };
        customs.tags = { u"mobile"_s };
        Page page;
        page.customs = customs;
        community.take(page);
        QCOMPARE(must(foyer::customs(*community.cache, community.account)), customs);
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
