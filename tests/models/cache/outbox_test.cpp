#include "models/cache/accounts.h"
#include "models/cache/byhand.h"
#include "models/cache/drafts.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

// What I wrote, from the key to the receipt.
class OutboxTest : public QObject {
    Q_OBJECT
private:
    static IntentionId reply(Community &community, const QString &to, const QByteArray &text = "My words")
    {
        return must(
            intend(*community.cache, community.account, Reply { community.named(to).id, { Format::Plain, text }, {} }));
    }
    static SendState stateOf(Community &community, IntentionId id)
    {
        return must(intention(*community.cache, id)).state;
    }
    static std::optional<IntentionId> next(Community &community)
    {
        const auto found = must(nextToSend(*community.cache, community.account, QDateTime::currentDateTimeUtc()));
        return found ? std::optional(found->id) : std::nullopt;
    }
    static RemotePost now(RemotePost post)
    {
        post.created = QDateTime::currentDateTimeUtc();
        return post;
    }
    // Of a forum that takes posts from a browser alone; no name: it is not known yet.
    static void signAs(Community &community, const QString &name)
    {
        Account me = must(account(*community.cache, community.account));
        me.identityName = name;
        me.capabilities |= Capability::ByHand;
        must(updateAccount(*community.cache, me));
    }
    // Written, and handed to the browser.
    static IntentionId byHand(Community &community, const QString &parent, const QByteArray &words)
    {
        const IntentionId id = reply(community, parent, words);
        must(markSending(*community.cache, id, "token", "https://x.example/reply"));
        must(markByHand(*community.cache, id, QUrl(u"https://x.example/reply?t=1"_s)));
        return id;
    }
    static inline const Error offline { ErrorKind::Unreachable, u"No route"_s, {} };
    static inline const Error no { ErrorKind::Rejected, u"441 no"_s, {} };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReplyIsShownInPlaceUntilItIsReadBack()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const ThreadId thread = community.list()[0].id;
        const IntentionId id = reply(community, u"a@x"_s);
        QList<PostStub> stubs = must(postStubs(*community.cache, thread));
        QCOMPARE(stubs.size(), 2);
        QCOMPARE(stubs[1].intention, id);
        const Post pending = must(pendingPost(*community.cache, id));
        QCOMPARE(pending.body.text, QByteArray("My words"));
        QCOMPARE(pending.thread, thread);
        QCOMPARE(pending.author.name, u"Mia"_s);
        QCOMPARE(pending.state, SendState::Queued);
        QCOMPARE(community.list()[0].queued, 1);
        QCOMPARE(must(counts(*community.cache)).outbox, 1);

        must(markSending(*community.cache, id, "<tok@x>", "bytes"));
        must(markSent(*community.cache, id, { u"<tok@x>"_s }, SendState::Sent));
        QCOMPARE(must(postStubs(*community.cache, thread)).size(), 2);
        const Ingested taken =
            community.take({ PostMaker(u"tok@x"_s).by(u"Mia"_s).refers({ u"a@x"_s }).says("My words") });
        QCOMPARE(taken.seen, QList<IntentionId> { id });
        stubs = must(postStubs(*community.cache, thread));
        QCOMPARE(stubs.size(), 2);
        QCOMPARE(stubs[1].id, community.named(u"tok@x"_s).id);
        QVERIFY(stubs[1].read);
        const Intention receipt = must(receipts(*community.cache, 10))[0];
        QVERIFY(receipt.written.isValid() && receipt.sent.isValid() && receipt.seen.isValid());
        QVERIFY(must(outbox(*community.cache)).isEmpty());
        QVERIFY(community.list()[0].wroteHere);
    }

    // Where only a browser may write: the same words in the thread are the proof, cut or with more around them.
    void whatIsFinishedByHandEndsWithItsWords()
    {
        Community community;
        signAs(community, {});
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = byHand(community, u"a@x"_s, "> old\n\nI would *rather* have tea, and you?");
        QCOMPARE(must(intention(*community.cache, id)).wire, "https://x.example/reply?t=1");
        const IntentionId second = reply(community, u"a@x"_s);
        QCOMPARE(next(community), second); // it keeps nothing waiting
        community.take({ now(PostMaker(u"b@x"_s).refers({ u"a@x"_s }).says("Coffee.")) });
        QCOMPARE(stateOf(community, id), SendState::ByHand);
        const Ingested taken = community.take({ now(
            PostMaker(u"c@x"_s)
                .by(u"mira_m"_s)
                .refers({ u"a@x"_s })
                .says("<blockquote>old</blockquote><p>I would <i>rather</i> have tea, and you?</p>", Format::Html)) });
        QCOMPARE(taken.seen, QList<IntentionId> { id });
        QCOMPARE(stateOf(community, id), SendState::Seen);
        QVERIFY(community.named(u"c@x"_s).read);
        QCOMPARE(must(account(*community.cache, community.account)).identityName, u"mira_m"_s); // learnt
    }

    void whatIsNotMineDoesNotEndIt_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("secondsLater");
        QTest::newRow("another thread") << u"z@x"_s << QByteArray("I would rather have tea, and you?") << 0;
        QTest::newRow("before it was written") << u"a@x"_s << QByteArray("I would rather have tea, and you?") << -3000;
        QTest::newRow("half of the words") << u"a@x"_s << QByteArray("I would rather have coffee, as it happens.") << 0;
        QTest::newRow("few words") << u"a@x"_s << QByteArray("And you?") << 0;
    }
    void whatIsNotMineDoesNotEndIt()
    {
        QFETCH(QString, parent);
        QFETCH(QByteArray, words);
        QFETCH(int, secondsLater);
        Community community;
        signAs(community, {});
        community.take({ PostMaker(u"a@x"_s), PostMaker(u"z@x"_s) });
        const IntentionId id = byHand(community, u"a@x"_s, "I would *rather* have tea, and you?");
        RemotePost other = now(PostMaker(u"c@x"_s).refers({ parent }).says(words));
        other.created = other.created.addSecs(secondsLater);
        community.take({ other });
        QCOMPARE(stateOf(community, id), SendState::ByHand);
    }

    // Once my name there is known, few words are enough, and those of others never are.
    void whoseNameIsKnownIsKnownByIt()
    {
        Community community;
        signAs(community, u"mira_m"_s);
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = byHand(community, u"a@x"_s, "Thanks!");
        community.take({ now(PostMaker(u"b@x"_s).by(u"Otto"_s).refers({ u"a@x"_s }).says("Thanks!")) });
        QCOMPARE(stateOf(community, id), SendState::ByHand);
        community.take({ now(PostMaker(u"c@x"_s).by(u"Mira_M"_s).refers({ u"a@x"_s }).says("thanks")) });
        QCOMPARE(stateOf(community, id), SendState::Seen);
    }

    void whatGoesToTheClipboard()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = byHand(community, u"a@x"_s, "**Tea**");
        QCOMPARE(byHandOf(must(intention(*community.cache, id))).paste, u"**Tea**"_s);
        must(markByHand(*community.cache, id, QUrl(u"https://x.example/r"_s), "[b]Tea[/b]\n\nYes"));
        const ByHand there = byHandOf(must(intention(*community.cache, id)));
        QCOMPARE(there.page, QUrl(u"https://x.example/r"_s));
        QCOMPARE(there.paste, u"[b]Tea[/b]\n\nYes"_s);
    }

    void readBackBeforeTheAnswerCame()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = reply(community, u"a@x"_s);
        must(markSending(*community.cache, id, "<tok@x>", "bytes"));
        community.take({ PostMaker(u"tok@x"_s).by(u"Mia"_s).refers({ u"a@x"_s }) });
        QCOMPARE(stateOf(community, id), SendState::Seen);
        must(markSent(*community.cache, id, { u"<tok@x>"_s }, SendState::Sent));
        QCOMPARE(stateOf(community, id), SendState::Seen);
    }

    void aNewThreadOfMineHasAPlaceOnceItIsSeen()
    {
        Community community;
        const ForumId forum = community.forum(u"conf.general"_s);
        const IntentionId id = must(intend(*community.cache, community.account,
            NewThread { forum, u"Hello"_s, { Format::Plain, "Words" }, { { u"a.txt"_s, u"text/plain"_s, "file" } } }));
        const Intention kept = must(intention(*community.cache, id));
        QCOMPARE(std::get<NewThread>(kept.deed).files[0].data, QByteArray("file"));
        QVERIFY(!must(threadOf(*community.cache, kept)));
        QCOMPARE(must(contextOf(*community.cache, kept)).forum.value, u"conf.general"_s);
        must(markSending(*community.cache, id, "<tok@x>", "bytes"));
        community.take({ PostMaker(u"tok@x"_s, u"Hello"_s).by(u"Mia"_s) });
        QCOMPARE(must(threadOf(*community.cache, kept)), community.named(u"tok@x"_s).thread);
    }

    void orderPerThreadIsKeptAndOthersGoOn()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s), PostMaker(u"b@x"_s) });
        const IntentionId first = reply(community, u"a@x"_s);
        const IntentionId second = reply(community, u"a@x"_s);
        const IntentionId other = reply(community, u"b@x"_s);
        QCOMPARE(next(community), first);
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(600);
        must(markSending(*community.cache, first, "<1@x>", "1"));
        QCOMPARE(next(community), other);
        must(markWaiting(*community.cache, first, offline, later));
        QCOMPARE(next(community), other);
        must(markStopped(*community.cache, first, SendState::NeedsAttention, no));
        QCOMPARE(next(community), other);
        must(markSending(*community.cache, other, "<3@x>", "3"));
        must(markWaiting(*community.cache, other, offline, later));
        QCOMPARE(next(community), std::nullopt);
        QCOMPARE(must(nextTryAt(*community.cache, community.account))->toSecsSinceEpoch(), later.toSecsSinceEpoch());
        must(retryNow(*community.cache, first));
        QCOMPARE(next(community), first);
        must(markSending(*community.cache, first, "<1@x>", "1 anew"));
        must(markSent(*community.cache, first, { u"<1@x>"_s }, SendState::Sent));
        QCOMPARE(next(community), second);
    }

    void whatWasSentOnceIsNeverSentDifferently()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = reply(community, u"a@x"_s);
        must(markSending(*community.cache, id, "<1@x>", "wire"));
        must(markWaiting(*community.cache, id, offline, {}));
        const auto different = markSending(*community.cache, id, "<2@x>", "wire");
        QCOMPARE(different.error().kind, ErrorKind::Usage);
        must(markSending(*community.cache, id, "<1@x>", "wire"));
        QCOMPARE(must(intention(*community.cache, id)).attempts, 2);
    }

    void afterACrashNothingIsSentBlindly()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = reply(community, u"a@x"_s);
        must(markSending(*community.cache, id, "<1@x>", "wire"));
        must(recoverOutbox(*community.cache));
        QCOMPARE(stateOf(community, id), SendState::Unclear);
        QCOMPARE(next(community), std::nullopt);
        // Asked to try again: the reason stays, by which sync looks for it first, and the bytes stay the same.
        must(retryNow(*community.cache, id));
        const Intention again = must(intention(*community.cache, id));
        QCOMPARE(again.state, SendState::Queued);
        QCOMPARE(again.lastError->kind, ErrorKind::Unclear);
        QCOMPARE(again.wire, QByteArray("wire"));
        QCOMPARE(markSending(*community.cache, id, "<1@x>", "other").error().kind, ErrorKind::Usage);
    }

    void cancellingKeepsTheWords()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        const IntentionId id = reply(community, u"a@x"_s, "Precious");
        must(markSending(*community.cache, id, "<1@x>", "wire"));
        QCOMPARE(cancelIntention(*community.cache, id).error().kind, ErrorKind::Usage);
        must(markStopped(*community.cache, id, SendState::NeedsAttention, no));
        QCOMPARE(must(counts(*community.cache)).attention, 1);
        const QList<Notice> problem = must(noticesToShow(*community.cache));
        QCOMPARE(problem.size(), 1);
        QCOMPARE(problem[0].kind, Notice::Kind::SendProblem);
        QCOMPARE(problem[0].text, u"441 no"_s);
        must(cancelIntention(*community.cache, id));
        QVERIFY(must(outbox(*community.cache)).isEmpty());
        QVERIFY(must(noticesToShow(*community.cache)).isEmpty());
        QCOMPARE(must(drafts(*community.cache, true))[0].text, u"Precious"_s);
        must(restoreDraft(*community.cache, must(drafts(*community.cache, true))[0].id));
        QVERIFY(community.list()[0].hasDraft);
    }

    void whatIsMeantForOneStaysSo()
    {
        Community community;
        community.take({ PostMaker(u"root@x"_s) });
        Draft draft;
        draft.account = community.account;
        draft.thread = community.named(u"root@x"_s).thread;
        draft.post = community.named(u"root@x"_s).id;
        draft.text = u"Between us"_s;
        draft.privately = true;
        must(saveDraft(*community.cache, draft));
        QVERIFY(must(drafts(*community.cache)).first().privately);
        const IntentionId id = must(intend(*community.cache, community.account,
            Reply { draft.post, { Format::Plain, "Between us" }, {}, {}, true }, must(drafts(*community.cache))[0].id));
        QVERIFY(std::get<Reply>(must(intention(*community.cache, id)).deed).privately);
        QVERIFY(must(pendingPost(*community.cache, id)).kind == PostKind::Private);
        must(takeBackToDraft(*community.cache, id));
        QVERIFY(must(drafts(*community.cache)).first().privately);
    }

    void takenBackItIsADraftAgain()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        Draft draft;
        draft.account = community.account;
        draft.thread = community.list()[0].id;
        draft.post = community.named(u"a@x"_s).id;
        draft.text = u"Words"_s;
        draft.files = { { u"f"_s, u"text/plain"_s, "data" } };
        draft.id = must(saveDraft(*community.cache, draft));
        QCOMPARE(must(draftFor(*community.cache, draft.thread, draft.post))->text, u"Words"_s);
        const IntentionId id = must(intend(*community.cache, community.account,
            Reply { draft.post, { Format::Plain, "Words" }, draft.files }, draft.id));
        QVERIFY(must(drafts(*community.cache)).isEmpty());
        const DraftId back = must(takeBackToDraft(*community.cache, id));
        const Draft again = must(foyer::draft(*community.cache, back));
        QCOMPARE(again.text, u"Words"_s);
        QCOMPARE(again.files, draft.files);
        QCOMPARE(again.thread, draft.thread);
        QVERIFY(must(outbox(*community.cache)).isEmpty());
    }

    void anEditLiesOverTheServersText()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s).says("Old") });
        const PostId post = community.named(u"a@x"_s).id;
        const IntentionId id =
            must(intend(*community.cache, community.account, EditPost { post, { Format::Plain, "New" }, "Old" }));
        QCOMPARE(community.named(u"a@x"_s).body.text, QByteArray("New"));
        QVERIFY(community.named(u"a@x"_s).pendingEdit);
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s).says("Old, from another device") });
        QCOMPARE(community.named(u"a@x"_s).body.text, QByteArray("New"));
        must(cancelIntention(*community.cache, id));
        QCOMPARE(community.named(u"a@x"_s).body.text, QByteArray("Old, from another device"));
        QCOMPARE(must(drafts(*community.cache, true))[0].kind, Draft::Kind::Edit);
    }

    void aDeletionIsDoneWhenThePostIsGone()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s).by(u"Mia"_s) });
        const PostId post = community.named(u"a@x"_s).id;
        const IntentionId id = must(intend(*community.cache, community.account, DeletePost { post }));
        QVERIFY(community.named(u"a@x"_s).pendingDelete);
        must(markSending(*community.cache, id, "<c@x>", "cancel"));
        must(markSent(*community.cache, id, { u"<c@x>"_s }, SendState::Sent));
        QCOMPARE(stateOf(community, id), SendState::Sent);
        Page page;
        page.gone = { { u"<a@x>"_s } };
        community.take(page);
        QCOMPARE(stateOf(community, id), SendState::Seen);
        QVERIFY(must(foyer::post(*community.cache, post)).gone);
    }

    void removingAnAccountKeepsWhatWasNotSent()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        reply(community, u"a@x"_s, "Unsent");
        Draft draft;
        draft.account = community.account;
        draft.thread = community.list()[0].id;
        draft.post = community.named(u"a@x"_s).id;
        draft.text = u"Half a thought"_s;
        must(saveDraft(*community.cache, draft));
        must(removeAccount(*community.cache, community.account));
        QStringList kept;
        for (const Draft &each : must(drafts(*community.cache, true))) {
            kept.append(each.text);
            QCOMPARE(each.subject, u"Tea or coffee"_s);
        }
        kept.sort();
        QCOMPARE(kept, QStringList({ u"Half a thought"_s, u"Unsent"_s }));
        QVERIFY(must(accounts(*community.cache)).isEmpty());
        QVERIFY(community.list().isEmpty());
        QCOMPARE(must(storage(*community.cache)).posts, 0);
    }

    void theServersNamesForAReply()
    {
        Community community;
        RemotePost parent = PostMaker(u"b@x"_s).refers({ u"a@x"_s }).at(1);
        parent.followupTo = QStringList { u"poster"_s };
        parent.extra = { { u"Newsgroups"_s, u"conf.general,conf.test"_s } };
        community.take({ PostMaker(u"a@x"_s), parent });
        const Intention mine = must(intention(*community.cache, reply(community, u"b@x"_s)));
        const IntentionContext context = must(contextOf(*community.cache, mine));
        QCOMPARE(context.parent.value, u"<b@x>"_s);
        QCOMPARE(context.references, QList<RemotePostId>({ { u"<a@x>"_s }, { u"<b@x>"_s } }));
        QCOMPARE(context.forum.value, u"conf.general"_s);
        QCOMPARE(context.parentSubject, u"Re: Tea or coffee"_s);
        QCOMPARE(context.threadTitle, u"Tea or coffee"_s);
        QCOMPARE(context.followupTo, QStringList { u"poster"_s });
        QCOMPARE(context.extra.value(u"Newsgroups"_s), u"conf.general,conf.test"_s);
        QCOMPARE(context.identityMail, u"mia@example.org"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
