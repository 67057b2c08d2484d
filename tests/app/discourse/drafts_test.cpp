// Drafts kept on the site too: whatever happens on either side, at whatever moment, no words are lost.
#include "app/adapters/discourse/drafts.h"
#include "app/sync/engine.h"
#include "models/cache/draftmirror.h"
#include "models/cache/drafts.h"
#include "models/cache/outbox.h"
#include "tests/app/discourse/livefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace foyer;
using discourse::RequestBudget;
using namespace Qt::StringLiterals;

class DiscourseDraftsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<LiveFixture> it;
    std::unique_ptr<Engine> m_engine;
    QDateTime m_now;
    qint64 m_topic = 0;

    void start()
    {
        Surroundings around = it->surroundings();
        around.now = [this] { return m_now; };
        m_engine = std::make_unique<Engine>(*it->cache, it->account, around);
    }
    // As after a kill: what was in memory is gone.
    void restart()
    {
        await(m_engine->stop());
        start();
    }
    Expected<RoundReport> round()
    {
        m_now = m_now.addSecs(3600);
        return await(m_engine->round());
    }
    Draft reply(const QString &text) const
    {
        const QUrl url = it->site.url().resolved(QUrl(u"/t/%1/1"_s.arg(m_topic)));
        const Target at = *locate(*it->cache, url);
        Draft draft;
        draft.account = it->account;
        draft.thread = at.thread;
        draft.forum = at.forum;
        draft.post = at.post;
        draft.text = text;
        return draft;
    }
    DraftId write(Draft draft) const
    {
        draft.updated = m_now;
        return *saveDraft(*it->cache, draft);
    }
    DraftId change(DraftId id, const QString &text) const
    {
        Draft changed = *draft(*it->cache, id);
        changed.text = text;
        return write(changed);
    }
    QByteArray key() const { return "topic_" + QByteArray::number(m_topic); }
    FakeDiscourse::Draft there(const QByteArray &key) const
    {
        return it->site.forum.drafts.value(it->ada).value(QString::fromLatin1(key));
    }
    QString wordsThere(const QByteArray &key) const
    {
        return QJsonDocument::fromJson(there(key).data).object()[u"reply"].toString();
    }
    // As it lies there, without a request.
    void put(const QByteArray &key, const QJsonObject &data)
    {
        it->site.forum.drafts[it->ada][QString::fromLatin1(key)].data = QJsonDocument(data).toJson();
    }
    // As another computer would.
    void writeThere(const QByteArray &key, const QJsonObject &data, const QByteArray &owner = "web")
    {
        const QByteArray words = QJsonDocument(data).toJson(QJsonDocument::Compact).toPercentEncoding();
        const auto answer = it->client(it->adasKey)
                                .post("/drafts.json",
                                    "draft_key=" + key + "&sequence=" + QByteArray::number(there(key).sequence)
                                        + "&owner=" + owner + "&data=" + words);
        QCOMPARE(answer.status, 200);
    }
    void answerThere(const QString &text) { writeThere(key(), { { u"reply"_s, text }, { u"action"_s, u"reply"_s } }); }
    QStringList textsHere(bool binned = false) const
    {
        QStringList texts;
        const QList<Draft> all = *drafts(*it->cache, binned);
        for (const Draft &draft : all)
            texts.append(draft.text);
        texts.sort();
        return texts;
    }
    void fail(Fault::Kind kind, const QByteArray &request)
    {
        Fault fault { kind, request, 1, 1 };
        it->site.http().setFault(fault);
    }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<LiveFixture>();
        it->settings.keyed = RequestBudget();
        QVERIFY(it->running);
        m_topic = it->topic(u"Talk"_s, u"Some words."_s);
        it->signIn(u"ada"_s, it->adasKey);
        QVERIFY(setFlag(*it->cache, option::mirrorDrafts, true));
        m_now = QDateTime::currentDateTimeUtc().addDays(-1);
        start();
        QVERIFY(round());
    }
    void cleanup()
    {
        await(m_engine->stop());
        m_engine.reset();
        it.reset();
    }

    void onlyWhereItIsWanted()
    {
        QVERIFY(setFlag(*it->cache, option::mirrorDrafts, false));
        answerThere(u"From the web."_s);
        write(reply(u"Not for others."_s));
        const int before = it->asked("GET /drafts");
        QVERIFY(round());
        QCOMPARE(it->asked("GET /drafts"), before);
        QCOMPARE(it->asked("POST /drafts"), 1); // the web's
        QCOMPARE(textsHere(), QStringList { u"Not for others."_s });
    }

    void goesThereAndAgainWhenItChanged()
    {
        const DraftId id = write(reply(u"Half a"_s));
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Half a"_s);
        QVERIFY(round());
        QCOMPARE(it->asked("POST /drafts"), 1);
        change(id, u"Half a thought"_s);
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Half a thought"_s);
        QCOMPARE(textsHere(), QStringList { u"Half a thought"_s });
    }

    // Who is still writing is not disturbed, nor is the site.
    void waitsForAPause()
    {
        Draft draft = reply(u"Typing"_s);
        draft.updated = m_now.addSecs(3600 - 10);
        QVERIFY(saveDraft(*it->cache, draft));
        QVERIFY(round());
        QCOMPARE(it->asked("POST /drafts"), 0);
        QVERIFY(round());
        QCOMPARE(it->asked("POST /drafts"), 1);
    }

    void anUnchangedRoundAsksNothing()
    {
        write(reply(u"Half a thought"_s));
        QVERIFY(round());
        QVERIFY(round());
        const int asked = it->asked("GET /drafts");
        m_now = m_now.addSecs(60);
        QVERIFY(await(m_engine->round()));
        QCOMPARE(it->asked("GET /drafts"), asked);
    }

    void newThreadsGoThereToo()
    {
        Draft draft = reply(u"Its first post"_s);
        draft.kind = Draft::Kind::NewThread;
        draft.thread = {};
        draft.post = {};
        draft.subject = u"A thought "_s;
        draft.tags = { u"tea"_s };
        write(draft);
        QVERIFY(round());
        const auto mine = it->site.forum.drafts.value(it->ada);
        QCOMPARE(mine.size(), 1);
        QVERIFY(mine.firstKey().startsWith(u"new_topic_"_s));
        const QJsonObject data = QJsonDocument::fromJson(mine.first().data).object();
        QCOMPARE(data[u"action"].toString(), u"createTopic"_s);
        QCOMPARE(data[u"categoryId"].toInt(), int(it->talk));
        QCOMPARE(data[u"tags"][0].toString(), u"tea"_s);
        QVERIFY(round());
        QCOMPARE(drafts(*it->cache)->size(), 1);
        QCOMPARE(it->asked("POST /drafts"), 1);
    }

    void comesFromAnotherComputer()
    {
        answerThere(u"Begun on the train"_s);
        writeThere("new_topic",
            { { u"reply"_s, u"Words"_s }, { u"title"_s, u"Tea"_s }, { u"action"_s, u"createTopic"_s },
                { u"categoryId"_s, it->talk } });
        QVERIFY(round());
        QCOMPARE(textsHere(), (QStringList { u"Begun on the train"_s, u"Words"_s }));
        const Draft place = reply({});
        const QList<Draft> all = *drafts(*it->cache);
        for (const Draft &each : all) {
            QCOMPARE(each.forum, place.forum);
            QCOMPARE(each.thread, each.kind == Draft::Kind::Reply ? place.thread : ThreadId());
            QCOMPARE(each.subject, each.kind == Draft::Kind::Reply ? QString() : u"Tea"_s);
        }
        QVERIFY(round());
        QCOMPARE(drafts(*it->cache)->size(), 2);
    }

    // Only the other side changed: it is what one goes on with, and the old words are in the bin.
    void goesOnHere()
    {
        write(reply(u"One"_s));
        QVERIFY(round());
        answerThere(u"One two"_s);
        QVERIFY(round());
        QCOMPARE(textsHere(), QStringList { u"One two"_s });
        QCOMPARE(textsHere(true), QStringList { u"One"_s });
        change(drafts(*it->cache)->first().id, u"One two three"_s);
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"One two three"_s);
    }

    void bothChanged()
    {
        const DraftId id = write(reply(u"a\nb\nc"_s));
        QVERIFY(round());
        change(id, u"A\nb\nc"_s);
        answerThere(u"a\nb\nC"_s);
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(textsHere(), (QStringList { u"A\nb\nc"_s, u"a\nb\nC"_s }));
        QCOMPARE(wordsThere(key()), u"a\nb\nC"_s);
        const auto versions = *versionsOf(*it->cache, id);
        QVERIFY(versions);
        QCOMPARE(versions->mine, id);
        const auto merged = mergeVersions(*it->cache, id, u"Here"_s, u"Elsewhere"_s);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 0);
        QCOMPARE(textsHere(), QStringList { u"A\nb\nC"_s });
        QCOMPARE(textsHere(true), (QStringList { u"A\nb\nc"_s, u"a\nb\nC"_s }));
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"A\nb\nC"_s);
        QVERIFY(!*versionsOf(*it->cache, id));
    }

    // Begun on two computers that never met.
    void bothBegan()
    {
        const DraftId id = write(reply(u"Here"_s));
        answerThere(u"There"_s);
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"There"_s);
        QCOMPARE(textsHere(), (QStringList { u"Here"_s, u"There"_s }));
        QVERIFY(keepVersion(*it->cache, id));
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Here"_s);
        QCOMPARE(textsHere(true), QStringList { u"There"_s });
    }

    void theOthersVersionIsKept()
    {
        const DraftId id = write(reply(u"Here"_s));
        answerThere(u"There"_s);
        QVERIFY(round());
        QVERIFY(keepVersion(*it->cache, (*versionsOf(*it->cache, id))->elsewhere));
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"There"_s);
        QCOMPARE(textsHere(), QStringList { u"There"_s });
        QCOMPARE(textsHere(true), QStringList { u"Here"_s });
        QCOMPARE(it->asked("POST /drafts"), 1); // the web's
    }

    // The other side goes on while nobody decides: its last state stands beside ours, and nothing is piled up.
    void undecidedForLong()
    {
        const DraftId id = write(reply(u"Here"_s));
        answerThere(u"There"_s);
        QVERIFY(round());
        answerThere(u"There and on"_s);
        QVERIFY(round());
        QCOMPARE(textsHere(), (QStringList { u"Here"_s, u"There and on"_s }));
        QCOMPARE(textsHere(true), QStringList { u"There"_s });
        QCOMPARE((*versionsOf(*it->cache, id))->mine, id);
    }

    void whatWasSentGoesThere()
    {
        const DraftId id = write(reply(u"Finished."_s));
        QVERIFY(round());
        const Reply deed { reply({}).post, { Format::Markdown, "Finished." }, {} };
        QVERIFY(intend(*it->cache, it->account, deed, id));
        QVERIFY(round());
        QVERIFY(round());
        QVERIFY(there(key()).data.isEmpty());
        QCOMPARE(it->site.forum.posts.last().raw, u"Finished."_s);
        QVERIFY(textsHere().isEmpty());
        QVERIFY(textsHere(true).isEmpty());
        QVERIFY(mirroredDrafts(*it->cache, it->account)->isEmpty());
    }

    void whatWasThrownAwayGoesThere()
    {
        const DraftId id = write(reply(u"Never mind."_s));
        QVERIFY(round());
        QVERIFY(binDraft(*it->cache, id));
        QVERIFY(round());
        QVERIFY(there(key()).data.isEmpty());
        QVERIFY(round());
        QVERIFY(textsHere().isEmpty());
        QVERIFY(mirroredDrafts(*it->cache, it->account)->isEmpty());
    }

    // Thrown away here, changed there: it comes back as what it is, and stays there.
    void thrownAwayHereChangedThere()
    {
        const DraftId id = write(reply(u"Never mind."_s));
        QVERIFY(round());
        QVERIFY(binDraft(*it->cache, id));
        answerThere(u"Never mind. But:"_s);
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Never mind. But:"_s);
        QCOMPARE(textsHere(), QStringList { u"Never mind. But:"_s });
    }

    // Answered here while another answer waits on the site, which drops it with the post: it is fetched first.
    void anAnswerDoesNotCostTheOther()
    {
        answerThere(u"The long answer"_s);
        const Reply deed { reply({}).post, { Format::Markdown, "The short answer." }, {} };
        QVERIFY(intend(*it->cache, it->account, deed));
        QVERIFY(round());
        QCOMPARE(it->site.forum.posts.last().raw, u"The short answer."_s);
        QCOMPARE(textsHere(), QStringList { u"The long answer"_s });
    }

    void goneThereStaysHere()
    {
        const DraftId id = write(reply(u"Keep me"_s));
        QVERIFY(round());
        it->site.forum.drafts.clear();
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(textsHere(), QStringList { u"Keep me"_s });
        QVERIFY(there(key()).data.isEmpty());
        change(id, u"Keep me, please"_s);
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Keep me, please"_s);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("before it was done") << int(Fault::Kind::CutBefore);
        QTest::newRow("after it was done") << int(Fault::Kind::CutAfter);
    }
    // The program dies between asking and hearing; and somebody goes on writing before it is looked at.
    void lostAnswers()
    {
        QFETCH(int, kind);
        const DraftId id = write(reply(u"One"_s));
        fail(Fault::Kind(kind), "POST /drafts.json");
        QVERIFY(round());
        restart();
        change(id, u"One two"_s);
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"One two"_s);
        QCOMPARE(textsHere(), QStringList { u"One two"_s });
        QVERIFY(textsHere(true).isEmpty());
    }

    void sentWhileTheAnswerWasLost()
    {
        const DraftId id = write(reply(u"Finished."_s));
        fail(Fault::Kind::CutAfter, "POST /drafts.json");
        QVERIFY(round());
        restart();
        QVERIFY(intend(*it->cache, it->account, Reply { reply({}).post, { Format::Markdown, "Finished." }, {} }, id));
        QVERIFY(round());
        QVERIFY(round());
        QVERIFY(there(key()).data.isEmpty());
        QVERIFY(textsHere().isEmpty());
    }

    // Somebody is quicker, between looking and writing.
    void quicker()
    {
        const DraftId id = write(reply(u"One"_s));
        QVERIFY(round());
        change(id, u"One two"_s);
        it->site.forum.drafts[it->ada][QString::fromLatin1(key())].sequence += 1;
        it->site.http().setFault({ Fault::Kind::Answer, "GET /drafts.json", 1, 1,
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nX-Discourse-Username: ada\r\nContent-Length: "
            "13\r\n\r\n"
            "{\"drafts\":[]}" });
        put(key(), { { u"reply"_s, u"Quick"_s }, { u"action"_s, u"reply"_s } });
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"Quick"_s);
        QVERIFY(round());
        QCOMPARE(textsHere(), (QStringList { u"One two"_s, u"Quick"_s }));
        QCOMPARE(wordsThere(key()), u"Quick"_s);
    }

    void offline()
    {
        write(reply(u"On a train"_s));
        m_engine->setPolicy(NetworkPolicy::Offline);
        const int connections = it->site.http().connections;
        QVERIFY(!round());
        QCOMPARE(it->site.http().connections, connections);
        QCOMPARE(textsHere(), QStringList { u"On a train"_s });
        m_engine->setPolicy(NetworkPolicy::Online);
        QVERIFY(round());
        QCOMPARE(wordsThere(key()), u"On a train"_s);
    }

    // A site that fails at this holds up neither posts nor reading.
    void theRestGoesOn()
    {
        it->site.http().setFault(
            { Fault::Kind::Answer, "GET /drafts.json", 1, -1, "HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n" });
        QVERIFY(intend(*it->cache, it->account, Reply { reply({}).post, { Format::Markdown, "Out." }, {} }));
        write(reply(u"Half"_s));
        QVERIFY(round());
        QCOMPARE(it->site.forum.posts.last().raw, u"Out."_s);
        QCOMPARE(it->asked("POST /drafts"), 0);
    }

    // What Foyer does not understand is left alone, and nothing is written over it.
    void strangersStay()
    {
        put(key(), { { u"reply"_s, u"My post, changed"_s }, { u"action"_s, u"edit"_s }, { u"postId"_s, 1 } });
        put("new_private_message", { { u"reply"_s, u"x"_s }, { u"action"_s, u"privateMessage"_s } });
        const QByteArray odd = there(key()).data;
        write(reply(u"Mine"_s));
        QVERIFY(round());
        QVERIFY(round());
        QCOMPARE(there(key()).data, odd);
        QCOMPARE(textsHere(), QStringList { u"Mine"_s });
    }

    void manyPages()
    {
        for (int i = 0; i < 70; ++i) {
            put("new_topic_" + QByteArray::number(i),
                { { u"action"_s, u"createTopic"_s }, { u"reply"_s, u"draft %1"_s.arg(i) } });
        }
        QVERIFY(round());
        QCOMPARE(drafts(*it->cache)->size(), 70);
        QVERIFY(round());
        QCOMPARE(drafts(*it->cache)->size(), 70);
    }
};

QTEST_GUILESS_MAIN(DiscourseDraftsTest)
#include "drafts_test.moc"
