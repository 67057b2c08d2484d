// The ladder of the outbox, every rung of it. The first promise: never lose a word, never send one twice.
#include "app/sync/outbox.h"
#include "models/cache/marks.h"
#include "tests/app/sync/syncfixture.h"

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutboxTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SyncFixture> m;

    Expected<int> push()
    {
        ScriptedAdapter adapter(m->server);
        const Surroundings around = m->surroundings();
        Outbox outbox(*m->cache, m->account, adapter, around);
        return await(outbox.push());
    }

    static Error fault(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {})
    {
        return { kind, u"The server's words."_s, retryAfter };
    }

private Q_SLOTS:
    void init() { m = std::make_unique<SyncFixture>(); }

    void sendsInOrderAndKeepsTheReceipt()
    {
        const IntentionId first = m->reply(u"<a@x>"_s, "one");
        const IntentionId second = m->reply(u"<a@x>"_s, "two");
        const auto taken = push();
        QVERIFY(taken);
        QCOMPARE(*taken, 2);
        QCOMPARE(m->state(first), SendState::Sent);
        QCOMPARE(m->state(second), SendState::Sent);
        QCOMPARE(m->server.performed, (QList { m->item(first).token, m->item(second).token }));
        QVERIFY(m->item(first).sent.isValid());
        const QByteArray token = m->item(first).token;
        QCOMPARE(m->server.posts.value(token), token + " talk one");
        QCOMPARE(*push(), 0);
        QCOMPARE(m->server.performed.size(), 2);
    }

    void isMarkedDurablyBeforeAnythingLeaves()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        QString crash;
        m->server.onPerform = [&] { crash = m->snapshot(); };
        QVERIFY(push());
        m->reopen(crash);
        QCOMPARE(m->state(id), SendState::Sending);
        QVERIFY(!m->item(id).token.isEmpty());
        QVERIFY(m->item(id).wire.endsWith("one"));
    }

    void waitsForAModerator()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.moderated = true;
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Moderation);
    }

    void aNoNeedsThePersonAndBlocksNobody()
    {
        const IntentionId first = m->reply(u"<a@x>"_s, "one");
        const IntentionId other = m->reply(u"<b@x>"_s, "two");
        m->server.performFaults = { fault(ErrorKind::Rejected) };
        const auto taken = push();
        QVERIFY(taken);
        QCOMPARE(*taken, 1);
        QCOMPARE(m->state(first), SendState::NeedsAttention);
        QCOMPARE(m->item(first).lastError->text, u"The server's words."_s);
        QCOMPARE(m->state(other), SendState::Sent);
        QVERIFY(std::get<Reply>(m->item(first).deed).body.text == "one"); // the words stay
    }

    void waitsForTheNetworkForEver()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        for (int attempt = 1; attempt <= 20; ++attempt) {
            m->server.performFaults = { fault(ErrorKind::Unreachable) };
            const auto taken = push();
            QVERIFY(!taken);
            QCOMPARE(taken.error().kind, ErrorKind::Unreachable);
            QCOMPARE(m->state(id), SendState::Queued);
            QCOMPARE(m->item(id).attempts, attempt);
            QVERIFY(m->item(id).nextTry > m->now);
            QVERIFY(m->item(id).nextTry <= m->now.addSecs(600));
            QVERIFY(push()); // too early: nothing is tried
            QCOMPARE(m->server.performed.size(), attempt);
            m->now = m->item(id).nextTry;
        }
        QCOMPARE(*push(), 1);
        QCOMPARE(m->state(id), SendState::Sent);
        QCOMPARE(m->server.posts.size(), 1);
    }

    void everyAttemptCarriesTheSameBytes()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.performFaults = { fault(ErrorKind::ServerBroken), fault(ErrorKind::Timeout) };
        QVERIFY(push());
        const Intention first = m->item(id);
        m->now = first.nextTry;
        QVERIFY(push());
        m->now = m->item(id).nextTry;
        QVERIFY(push());
        QCOMPARE(m->server.posts.value(first.token), first.wire);
        QCOMPARE(m->server.performed, (QList { first.token, first.token, first.token }));
    }

    void slowDownConcernsAll()
    {
        const IntentionId first = m->reply(u"<a@x>"_s, "one");
        const IntentionId other = m->reply(u"<b@x>"_s, "two");
        m->server.performFaults = { fault(ErrorKind::RateLimited, 3600s) };
        const auto taken = push();
        QVERIFY(!taken);
        QVERIFY(taken.error().retryAfter == 3600s);
        QCOMPARE(m->server.performed.size(), 1);
        QVERIFY(m->item(first).nextTry >= m->now.addSecs(3600));
        QCOMPARE(m->state(other), SendState::Queued);
        // A network that comes back does not change what the server asked for.
        QVERIFY(releaseWaiting(*m->cache, m->account, m->now));
        QVERIFY(m->item(first).nextTry >= m->now.addSecs(3600));
    }

    void pausesBetweenPostsConcernPostsAlone()
    {
        const IntentionId first = m->reply(u"<a@x>"_s, "one");
        const IntentionId other = m->reply(u"<b@x>"_s, "two");
        m->server.pausesPosts = true;
        m->server.performFaults = { fault(ErrorKind::RateLimited, 3600s) };
        QVERIFY(push()); // the round goes on and reads
        QCOMPARE(m->server.performed.size(), 1);
        QVERIFY(m->item(first).nextTry >= m->now.addSecs(3600));
        QCOMPARE(m->state(other), SendState::Queued);
        m->now = m->item(first).nextTry;
        QCOMPARE(*push(), 2);
    }

    void onePoisonedItemDoesNotBlockTheOthers()
    {
        m->server.refused = { "poison" }; // times out for ever
        const IntentionId poisoned = m->reply(u"<a@x>"_s, "poison");
        const IntentionId other = m->reply(u"<b@x>"_s, "two");
        QVERIFY(push());
        QCOMPARE(m->state(poisoned), SendState::Queued);
        QCOMPARE(m->state(other), SendState::Sent);
    }

    void theNetworkIsBackSoNobodyWaits()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.performFaults = { fault(ErrorKind::Unreachable) };
        QVERIFY(!push());
        QVERIFY(releaseWaiting(*m->cache, m->account, m->now));
        QCOMPARE(*push(), 1);
        QCOMPARE(m->state(id), SendState::Sent);
    }

    void aLostAnswerOfSomethingTakenIsFound()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.lostAnswers = { true };
        QVERIFY(!push());
        QCOMPARE(m->state(id), SendState::Unclear);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
        QCOMPARE(m->server.performed.size(), 1);
    }

    void aLostAnswerOfSomethingNotTakenIsSentAgain()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.lostAnswers = { false };
        QVERIFY(!push());
        const Intention first = m->item(id);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
        QCOMPARE(m->server.performed, (QList { first.token, first.token }));
        QCOMPARE(m->server.posts.value(first.token), first.wire);
    }

    void whatCannotBeKnownIsThePersonsToDecide()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.lostAnswers = { false };
        m->server.cannotTell = true;
        QVERIFY(!push());
        QVERIFY(push());
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Unclear);
        QCOMPARE(m->server.performed.size(), 1);
        QVERIFY(retryNow(*m->cache, id));
        const int looks = m->server.finds;
        QVERIFY(push());
        QVERIFY(m->server.finds > looks); // looked once more before
        QCOMPARE(m->server.performed.size(), 2);
        QCOMPARE(m->state(id), SendState::Sent);
    }

    void unclearBlocksOnlyItsThread()
    {
        m->reply(u"<a@x>"_s, "one");
        const IntentionId behind = m->reply(u"<a@x>"_s, "after it");
        const IntentionId other = m->reply(u"<b@x>"_s, "elsewhere");
        m->server.lostAnswers = { false };
        m->server.cannotTell = true;
        QVERIFY(!push());
        QVERIFY(push());
        QCOMPARE(m->state(other), SendState::Sent);
        QCOMPARE(m->state(behind), SendState::Queued);
    }

    void killedAtAnyInstantItArrivesOnce_data()
    {
        QTest::addColumn<bool>("taken"); // before the program died
        QTest::newRow("before the server took it") << false;
        QTest::newRow("after the server took it") << true;
    }
    void killedAtAnyInstantItArrivesOnce()
    {
        QFETCH(bool, taken);
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        QString crash;
        m->server.onPerform = [&] { crash = m->snapshot(); };
        QVERIFY(push());
        m->server.onPerform = {};
        if (!taken)
            m->server.posts.clear();
        m->server.performed.clear();
        m->reopen(crash);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
        QCOMPARE(m->server.performed.size(), taken ? 0 : 1);
        QCOMPARE(m->server.posts.size(), 1);
    }

    void killedBeforeOrAfterNothingIsRepeated()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        const QString before = m->snapshot();
        QVERIFY(push());
        const QString after = m->snapshot();
        m->reopen(after);
        QVERIFY(push());
        QCOMPARE(m->server.performed.size(), 1);
        QCOMPARE(m->state(id), SendState::Sent);
        m->reopen(before);
        QCOMPARE(m->state(id), SendState::Queued);
    }

    void answeringWhatIsGoneIsHeld()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        Page page;
        page.gone = { { u"<a@x>"_s } };
        QVERIFY(ingest(*m->cache, m->account, prepare(page)));
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Held);
        QVERIFY(!m->item(id).lastError->text.isEmpty());
        QVERIFY(m->server.performed.isEmpty());
        QVERIFY(retryNow(*m->cache, id)); // the person has seen why
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
    }

    void aForumClosedMeanwhileIsHeld()
    {
        const IntentionId id =
            *intend(*m->cache, m->account, NewThread { m->forum(), u"New"_s, { Format::Plain, "x" } });
        Page page = forumPage(1);
        page.forums[0].posting = Posting::ReadOnly;
        QVERIFY(ingest(*m->cache, m->account, prepare(page)));
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Held);
    }

    // What I wrote before I closed the thread goes first, and is no answer to a closed one.
    void aThreadIClosedMyselfHoldsNothingUp()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        const ThreadId thread = *threadOf(*m->cache, m->item(id));
        QVERIFY(mark(*m->cache, m->account, SetClosed { thread, true }));
        QVERIFY(foyer::thread(*m->cache, thread)->closed);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
        QVERIFY(foyer::thread(*m->cache, thread)->closed); // by the server now
        const IntentionId late = m->reply(u"<a@x>"_s, "two");
        QVERIFY(push());
        QCOMPARE(m->state(late), SendState::Held);
    }

    // A private answer that all could read is gone again when find() says no: nothing is sent a second time.
    void whatWasTakenBackIsRefused()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.lostAnswers = { true };
        m->server.findFaults = { fault(ErrorKind::Rejected) };
        QVERIFY(!push());
        QCOMPARE(m->state(id), SendState::Unclear);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::NeedsAttention);
        QCOMPARE(m->server.performed.size(), 1);
        QVERIFY(std::get<Reply>(m->item(id).deed).body.text == "one");
    }

    void aClockSetBackADayHoldsNothingUp()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.performFaults = { fault(ErrorKind::Timeout) };
        QVERIFY(push());
        m->now = m->now.addDays(-1);
        QVERIFY(push());
        QCOMPARE(m->state(id), SendState::Sent);
    }

    void oddAnswersAreUnclearAndNotARefusal()
    {
        const IntentionId id = m->reply(u"<a@x>"_s, "one");
        m->server.performFaults = { fault(ErrorKind::ParseFailed) };
        QVERIFY(!push());
        QCOMPARE(m->state(id), SendState::Unclear);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
