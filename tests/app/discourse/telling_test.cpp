// What is told to the site beside posts: what was read, files that go along, moderators asked, and the end of it all.
#include "app/leaving.h"
#include "app/sync/engine.h"
#include "models/cache/drafts.h"
#include "models/cache/outbox.h"
#include "models/cache/readreports.h"
#include "models/cache/uploads.h"
#include "tests/app/discourse/livefixture.h"

using namespace foyer;
using discourse::RequestBudget;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DiscourseTellingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<LiveFixture> it;
    std::unique_ptr<Engine> m_engine;
    qint64 m_topic = 0;

    Expected<RoundReport> round() { return await(m_engine->round()); }
    PostId postAt(int number) const
    {
        const QUrl url = it->site.url().resolved(QUrl(u"/t/%1/%2"_s.arg(m_topic).arg(number)));
        return locate(*it->cache, url).valueOr({}).post;
    }
    FakeDiscourse::Standing standing() const { return it->site.forum.standings[it->ada][m_topic]; }
    Intention item(IntentionId id) const { return *intention(*it->cache, id); }
    IntentionId replyWith(const QList<OutgoingFile> &files)
    {
        return *intend(*it->cache, it->account, Reply { postAt(1), { Format::Markdown, "With a file." }, files });
    }
    static OutgoingFile notes(const QByteArray &text = "Some notes.")
    {
        return { u"notes [1].txt"_s, u"text/plain"_s, text };
    }
    FakeDiscourse::Post newest() const { return it->site.forum.posts.last(); }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<LiveFixture>();
        it->settings.keyed = RequestBudget(); // nobody waits a minute for the next twenty requests
        QVERIFY(it->running);
        m_topic = it->topic(u"Talk"_s, u"Some words."_s);
        it->reply(m_topic, u"Second."_s);
        it->reply(m_topic, u"Third."_s);
        it->signIn(u"ada"_s, it->adasKey);
        m_engine = std::make_unique<Engine>(*it->cache, it->account, it->surroundings());
        QVERIFY(round());
    }
    void cleanup()
    {
        await(m_engine->stop());
        m_engine.reset();
        it.reset();
    }

    // Read on a train, told at home: which posts, and for how long, no more than that.
    void whatWasReadIsTold()
    {
        QVERIFY(setRead(*it->cache, { postAt(1), postAt(2) }, true));
        QVERIFY(addReadingTime(*it->cache, { { postAt(1), 4000 }, { postAt(2), 2500 }, { postAt(3), 9000 } }));
        QVERIFY(addReadingTime(*it->cache, { { postAt(1), 1000 } }));
        QVERIFY(round());
        QCOMPARE(it->asked("POST /topics/timings"), 1);
        QCOMPARE(standing().lastRead, 2);
        QCOMPARE(standing().milliseconds, 5000);
        QVERIFY(round());
        QCOMPARE(it->asked("POST /topics/timings"), 1);
    }

    // Marked read by hand: read, and not a second of reading time.
    void marksAreNotTime()
    {
        QVERIFY(setThreadRead(*it->cache, post(*it->cache, postAt(1))->thread, true));
        QVERIFY(round());
        QCOMPARE(standing().lastRead, 3);
        QCOMPARE(standing().milliseconds, 0);
    }

    void markedUnreadAgainIsNotTold()
    {
        QVERIFY(setRead(*it->cache, { postAt(1) }, true));
        QVERIFY(setRead(*it->cache, { postAt(1) }, false));
        QVERIFY(round());
        QCOMPARE(it->asked("POST /topics/timings"), 0);
    }

    void notToldYetIsToldLater()
    {
        QVERIFY(setRead(*it->cache, { postAt(1) }, true));
        it->site.http().setFault(
            { Fault::Kind::Answer, "POST /topics/timings", 1, 1, "HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n" });
        (void)round();
        QCOMPARE(standing().lastRead, 0);
        QVERIFY(round());
        QCOMPARE(standing().lastRead, 1);
    }

    void filesGoFirst()
    {
        const IntentionId id = replyWith({ notes(),
            { u"dot.png"_s, u"image/png"_s,
                QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJA"
                                       "AAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") } });
        QVERIFY(round());
        QCOMPARE(it->site.forum.uploads.size(), 2);
        const QString raw = newest().raw;
        QVERIFY2(raw.startsWith(u"With a file.\n\n[notes _1_.txt|attachment](upload://"_s), qPrintable(raw));
        QVERIFY2(raw.contains(u"\n![dot.png|1x1](upload://"_s), qPrintable(raw));
        QVERIFY(round());
        QCOMPARE(item(id).state, SendState::Seen);
    }

    // The post's answer was lost: it is looked for, and the file stays where it is.
    void aFileGoesOnce()
    {
        it->site.http().setFault({ Fault::Kind::CutBefore, "POST /posts.json", 1, 1 });
        const IntentionId id = replyWith({ notes() });
        (void)round();
        QTRY_VERIFY_WITH_TIMEOUT(
            ((void)retryNow(*it->cache, id), (void)round(), item(id).state == SendState::Seen), 10'000);
        QCOMPARE(it->asked("POST /uploads.json"), 1);
        QCOMPARE(it->site.forum.posts.size(), 4);
    }

    // A post is never sent without what belongs to it.
    void aMissingFileHoldsThePost()
    {
        const IntentionId id = replyWith({ notes(), { u"virus.exe"_s, u"application/x-dosexec"_s, "MZ" } });
        (void)round();
        QCOMPARE(item(id).state, SendState::NeedsAttention);
        QVERIFY(item(id).lastError->text.contains(u"virus.exe"_s));
        QCOMPARE(it->site.forum.posts.size(), 3);
        QCOMPARE(std::get<Reply>(item(id).deed).files.size(), 2);
    }

    void whatASiteTakesIsKnownBefore()
    {
        const UploadRules rules = *uploadRules(*it->cache, it->account);
        QVERIFY(rules.extensions.contains(u"png"_s));
        QVERIFY(!obstacleTo(notes(), rules, u"Forum"_s));
        const auto program = obstacleTo({ u"virus.exe"_s, {}, "MZ" }, rules, u"Forum"_s);
        QVERIFY(program && program->contains(u"jpg"_s));
        const OutgoingFile large { u"a.png"_s, u"image/png"_s, QByteArray(int(rules.mostImageBytes) + 1, 'x') };
        QVERIFY(obstacleTo(large, rules, u"Forum"_s));
    }

    void moderatorsReleaseAndRefuse()
    {
        it->site.forum.categories[it->talk].moderated = true;
        const PostId first = postAt(1);
        const auto write = [&](const QByteArray &text) {
            return *intend(*it->cache, it->account, Reply { first, { Format::Markdown, text } });
        };
        const IntentionId good = write("Please release this.");
        QVERIFY(round());
        const IntentionId bad = write("And refuse this.");
        QVERIFY(round());
        QCOMPARE(item(good).state, SendState::Moderation);
        QCOMPARE(item(bad).state, SendState::Moderation);
        QVERIFY(round());
        QCOMPARE(item(bad).state, SendState::Moderation); // they take their time
        const QList<qint64> waiting = it->site.forum.pending.keys();
        QCOMPARE(waiting.size(), 2);
        it->later(60);
        QVERIFY(approve(it->site.forum, waiting[0], it->now));
        QVERIFY(refuse(it->site.forum, waiting[1]));
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(item(good).state, SendState::Seen);
        QCOMPARE(item(bad).state, SendState::NeedsAttention);
        QCOMPARE(std::get<Reply>(item(bad).deed).body.text, "And refuse this.");
    }

    // Two people edit one post: nobody's words are lost, and both stand in the end.
    void editsThatMet()
    {
        const qint64 wiki = it->reply(m_topic, u"first\nsecond\nthird"_s, 0, it->ada);
        QVERIFY(round());
        const PostId mine = postAt(4);
        const EditPost edit { mine, { Format::Markdown, "FIRST\nsecond\nthird" }, "first\nsecond\nthird" };
        it->later(60);
        QVERIFY(editPost(it->site.forum, wiki, it->mod, u"first\nsecond\nTHIRD"_s, std::nullopt, {}, it->now).ok());
        const IntentionId id = *intend(*it->cache, it->account, edit);
        (void)round();
        QCOMPARE(item(id).state, SendState::Held);
        QCOMPARE(it->site.forum.posts[wiki].raw, u"first\nsecond\nTHIRD"_s);
        const auto merged = mergeIntoDraft(*it->cache, id);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 0);
        const Draft draft = *foyer::draft(*it->cache, merged->draft);
        QCOMPARE(draft.text, u"FIRST\nsecond\nTHIRD"_s);
        const auto binned = drafts(*it->cache, true);
        QVERIFY(std::any_of(
            binned->begin(), binned->end(), [](const Draft &each) { return each.text == u"FIRST\nsecond\nthird"_s; }));
        const EditPost again { mine, { Format::Markdown, draft.text.toUtf8() }, draft.startedFrom };
        const IntentionId second = *intend(*it->cache, it->account, again, draft.id);
        QVERIFY(round());
        QCOMPARE(it->site.forum.posts[wiki].raw, u"FIRST\nsecond\nTHIRD"_s);
        QVERIFY(round());
        QCOMPARE(item(second).state, SendState::Seen);
    }

    // Who tries again has not said "over theirs"; who says so replaces what they saw, and nothing newer.
    void replacedWhenThePersonSaysSo()
    {
        const qint64 wiki = it->reply(m_topic, u"old"_s, 0, it->ada);
        QVERIFY(round());
        const auto theyWrite = [&](const QString &text) {
            it->later(60);
            return editPost(it->site.forum, wiki, it->mod, text, std::nullopt, {}, it->now).ok();
        };
        QVERIFY(theyWrite(u"theirs"_s));
        const IntentionId id =
            *intend(*it->cache, it->account, EditPost { postAt(4), { Format::Markdown, "mine" }, "old" });
        (void)round();
        QCOMPARE(item(id).state, SendState::Held);
        QCOMPARE(theirVersion(*it->cache, id)->value_or(QByteArray()), "theirs");
        for (int pressed = 0; pressed < 2; ++pressed) {
            QVERIFY(retryNow(*it->cache, id));
            (void)round();
            QCOMPARE(item(id).state, SendState::Held);
            QCOMPARE(it->site.forum.posts[wiki].raw, u"theirs"_s);
        }
        QVERIFY(replaceTheirs(*it->cache, id));
        QVERIFY(theyWrite(u"newer"_s));
        (void)round();
        QCOMPARE(item(id).state, SendState::Held);
        QCOMPARE(it->site.forum.posts[wiki].raw, u"newer"_s);
        QCOMPARE(theirVersion(*it->cache, id)->value_or(QByteArray()), "newer");
        QVERIFY(replaceTheirs(*it->cache, id));
        QVERIFY(round());
        QCOMPARE(it->site.forum.posts[wiki].raw, u"mine"_s);
        QVERIFY(round());
        QCOMPARE(item(id).state, SendState::Seen);
    }

    void leavingEndsTheKey()
    {
        const Account account = *foyer::account(*it->cache, it->account);
        QVERIFY(removeAccount(*it->cache, it->account));
        QVERIFY(await(leave(&it->secrets, account)));
        QVERIFY(!it->site.forum.keys.contains(it->adasKey));
        QCOMPARE(await(it->secrets.read(account, SecretKind::Password)).error().kind, ErrorKind::NotFound);
    }

    void leavingWhereNobodyAnswers()
    {
        const Account account = *foyer::account(*it->cache, it->account);
        LeavingOptions options;
        options.patience = 200ms;
        it->site.http().setFault({ Fault::Kind::Silence, {}, 1, -1 });
        QElapsedTimer since;
        since.start();
        const auto left = await(leave(&it->secrets, account, options));
        QVERIFY(since.elapsed() < 5000);
        QVERIFY(!left);
        QVERIFY(left.error().text.contains(u"/my/preferences/apps"_s));
        QCOMPARE(await(it->secrets.read(account, SecretKind::Password)).error().kind, ErrorKind::NotFound);
    }

    void leavingOffline()
    {
        const Account account = *foyer::account(*it->cache, it->account);
        const int connections = it->site.http().connections;
        LeavingOptions options;
        options.offline = true;
        const auto left = await(leave(&it->secrets, account, options));
        QCOMPARE(left.error().kind, ErrorKind::Offline);
        QCOMPARE(it->site.http().connections, connections);
        QVERIFY(it->site.forum.keys.contains(it->adasKey));
    }
};

QTEST_GUILESS_MAIN(DiscourseTellingTest)
#include "telling_test.moc"
