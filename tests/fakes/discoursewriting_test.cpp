// What people do on a Discourse, by requests, and who hears of it.
#include "tests/fakes/discoursefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseWritingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DiscourseFixture> it;

    static QByteArray n(qint64 number) { return QByteArray::number(number); }
    static QString error(const WebAnswer &answer) { return answer.json()[u"errors"][0].toString(); }
    const FakeDiscourse &forum() const { return it->site.forum; }
    QList<FakeDiscourse::Notice> noticesOf(qint64 member) const
    {
        QList<FakeDiscourse::Notice> found;
        for (const FakeDiscourse::Notice &notice : forum().notices) {
            if (notice.member == member)
                found += notice;
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<DiscourseFixture>();
        QVERIFY(it->running);
    }
    void cleanup() { it.reset(); }

    void aReply()
    {
        const qint64 topic = it->topic(u"Talk"_s, u"Begin."_s);
        QSignalSpy posted(&it->site, &DiscourseServer::posted);
        WebClient ada = it->client(it->adasKey);
        const QJsonObject made =
            ada.post("/posts.json",
                   "raw=Hello+there%2C+**everybody**&topic_id=" + n(topic) + "&reply_to_post_number=1&nested_post=true")
                .json();
        QCOMPARE(made[u"action"].toString(), u"create_post"_s);
        QCOMPARE(made[u"post"][u"post_number"].toInt(), 2);
        QCOMPARE(made[u"post"][u"cooked"].toString(), u"<p>Hello there, <strong>everybody</strong></p>"_s);
        QCOMPARE(made[u"post"][u"raw"].toString(), u"Hello there, **everybody**"_s);
        QCOMPARE(posted.size(), 1);
        QCOMPARE(noticesOf(it->bo).size(), 1);
        QVERIFY(noticesOf(it->bo).first().type == FakeDiscourse::Notice::Replied);
        QVERIFY(noticesOf(it->ada).isEmpty());

        // The bare shape, and JSON instead of a form.
        const QJsonObject bare =
            ada.ask("POST", "/posts.json", R"({"raw":"Plain.","topic_id":)" + n(topic) + '}', "application/json")
                .json();
        QCOMPARE(bare[u"post_number"].toInt(), 3);
    }

    void aNewTopicWithTags()
    {
        WebClient ada = it->client(it->adasKey);
        const QJsonObject made =
            ada.post(
                   "/posts.json", "raw=Words&title=Gr%C3%BC%C3%9Fe&category=" + n(it->talk) + "&tags[]=one&tags[]=two")
                .json();
        const FakeDiscourse::Topic topic = topicOf(forum(), made[u"topic_id"].toInteger());
        QCOMPARE(topic.title, u"Grüße"_s);
        QCOMPARE(topic.tags, (QStringList { u"one"_s, u"two"_s }));
        QCOMPARE(made[u"topic_slug"].toString(), u"gru-e"_s);
        QCOMPARE(error(ada.post("/posts.json", "raw=Words&title=Lost&category=99999")), u"Category can’t be blank"_s);
    }

    void refusals()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        WebClient ada = it->client(it->adasKey);
        const QByteArray to = "&topic_id=" + n(topic);
        QCOMPARE(it->client().post("/posts.json", "raw=x" + to).json()[u"error_type"].toString(), u"not_logged_in"_s);
        QCOMPARE(ada.post("/posts.json", "x=y").status, 400);
        it->site.forum.settings.minPostLength = 20;
        const WebAnswer brief = ada.post("/posts.json", "raw=short" + to);
        QCOMPARE(brief.status, 422);
        QCOMPARE(brief.json()[u"action"].toString(), u"create_post"_s);
        QVERIFY(error(brief).contains(u"20 characters"_s));
        it->site.forum.settings.minPostLength = 1;
        QCOMPARE(ada.post("/posts.json", "raw=Same+words" + to).status, 200);
        QVERIFY(error(ada.post("/posts.json", "raw=Same+words" + to)).contains(u"too similar"_s));
        it->later(301);
        QCOMPARE(ada.post("/posts.json", "raw=Same+words" + to).status, 200); // and now it is there twice
        it->site.forum.settings.secondsBetweenPosts = 5;
        const WebAnswer hasty = ada.post("/posts.json", "raw=Other+words" + to);
        QCOMPARE(hasty.status, 429);
        QCOMPARE(hasty.headers.value("retry-after"), "5");
        it->site.forum.settings.secondsBetweenPosts = 0;
        it->site.forum.topics[topic].closed = true;
        QCOMPARE(ada.post("/posts.json", "raw=Late+words" + to).status, 422);
        it->site.forum.topics[topic].closed = false;
        it->site.forum.categories[it->talk].permission = FakeDiscourse::Category::ReadOnly;
        QCOMPARE(ada.post("/posts.json", "raw=Late+words" + to).status, 403);
        QCOMPARE(it->client(it->modsKey).post("/posts.json", "raw=Staff+may" + to).status, 200);
        it->site.forum.settings.readOnly = true;
        const WebAnswer closed = it->client(it->modsKey).post("/posts.json", "raw=Nobody+may" + to);
        QCOMPARE(closed.status, 503);
        QCOMPARE(closed.headers.value("discourse-readonly"), "true");
    }

    void moderation()
    {
        WebClient ada = it->client(it->adasKey);
        const QJsonObject answer =
            ada.post("/posts.json", "raw=May+I&title=Please&category=" + n(it->moderated) + "&nested_post=true").json();
        QCOMPARE(answer[u"action"].toString(), u"enqueued"_s);
        QCOMPARE(answer[u"pending_post"][u"raw"].toString(), u"May I"_s);
        QCOMPARE(forum().pending.size(), 1);
        QVERIFY(forum().posts.isEmpty());
        const qint64 post = approve(it->site.forum, forum().pending.firstKey(), it->now);
        QCOMPARE(postOf(forum(), post).raw, u"May I"_s);
        QVERIFY(noticesOf(it->ada).first().type == FakeDiscourse::Notice::PostApproved);
    }

    void tooFastForAPerson()
    {
        it->site.forum.settings.minFirstTypingMs = 3000;
        it->site.forum.members[it->ada].trust = 0;
        const qint64 topic = it->topic(u"Talk"_s);
        WebClient ada = it->client(it->adasKey);
        QCOMPARE(ada.post("/posts.json", "raw=Bleep&typing_duration_msecs=10&topic_id=" + n(topic))
                     .json()[u"action"]
                     .toString(),
            u"enqueued"_s);
        QVERIFY(forum().members[it->ada].silenced);
        it->site.forum.members[it->bo].trust = 0;
        QCOMPARE(it->client(it->bosKey)
                     .post("/posts.json", "raw=Bleep&typing_duration_msecs=9000&topic_id=" + n(topic))
                     .status,
            200);
    }

    void editsAndTheirConflicts()
    {
        const qint64 topic = it->topic(u"Talk"_s, u"Frist."_s, it->ada);
        const qint64 post = postNumbered(forum(), topic, 1)->id;
        WebClient ada = it->client(it->adasKey);
        const QByteArray path = "/posts/" + n(post) + ".json";
        QCOMPARE(ada.put(path, "post[raw]=First.&post[raw_old]=Frist.&post[original_text]=Frist.").status, 200);
        QCOMPARE(postOf(forum(), post).version, 2);
        QCOMPARE(ada.put(path, "post[raw]=Other.&post[raw_old]=Frist.&post[original_text]=Frist.").status, 409);
        QCOMPARE(ada.get(path).json()[u"raw"].toString(), u"First."_s);
        QCOMPARE(it->client(it->bosKey).put(path, "post[raw]=Mine+now.").status, 403);
        QCOMPARE(it->client(it->modsKey).put(path, "post[raw]=Better.&post[edit_reason]=clearer").status, 200);
        QVERIFY(noticesOf(it->ada).last().type == FakeDiscourse::Notice::Edited);
        it->site.age = DiscourseAge::Of2023;
        QCOMPARE(ada.put(path, "post[raw]=Old.&post[original_text]=Nonsense").status, 200); // not known yet
        QCOMPARE(ada.put(path, "post[raw]=Old.&post[raw_old]=Nonsense").status, 409);
        it->site.forum.settings.editMinutes = 1;
        it->later(61);
        QCOMPARE(ada.put(path, "post[raw]=Too+late.").status, 422);
    }

    void removals()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        const qint64 mine = it->reply(topic, u"Oh no."_s, 0, it->ada);
        const qint64 other = it->reply(topic, u"Well."_s);
        WebClient ada = it->client(it->adasKey);
        QCOMPARE(ada.remove("/posts/" + n(other) + ".json").status, 403);
        QCOMPARE(ada.remove("/posts/" + n(mine) + ".json").status, 200);
        const QByteArray page = "/t/" + n(topic) + ".json";
        QVERIFY(ada.get(page).json()[u"post_stream"][u"posts"][1][u"user_deleted"].toBool());
        QVERIFY(
            ada.get(page).json()[u"post_stream"][u"posts"][1][u"cooked"].toString().contains(u"deleted by author"_s));
        QCOMPARE(ada.put("/posts/" + n(mine) + "/recover.json", "").status, 200);
        QVERIFY(ada.get(page).json()[u"post_stream"][u"posts"][1][u"cooked"].toString().contains(u"Oh no."_s));
        QCOMPARE(it->client(it->modsKey).remove("/posts/" + n(other) + ".json").status, 200);
        QCOMPARE(ada.get(page).json()[u"post_stream"][u"stream"].toArray().size(), 2);
        QCOMPARE(it->client(it->modsKey).get(page).json()[u"post_stream"][u"stream"].toArray().size(), 3);
        const qint64 first = postNumbered(forum(), topic, 1)->id;
        QCOMPARE(it->client(it->modsKey).remove("/posts/" + n(first) + ".json").status, 200);
        QCOMPARE(ada.get(page).status, 404);
    }

    void likesAndFlags()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        const QByteArray post = n(postNumbered(forum(), topic, 1)->id);
        WebClient ada = it->client(it->adasKey);
        const QJsonObject liked = ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=2").json();
        QCOMPARE(liked[u"actions_summary"][0][u"count"].toInt(), 1);
        QVERIFY(liked[u"actions_summary"][0][u"acted"].toBool());
        QVERIFY(noticesOf(it->bo).first().type == FakeDiscourse::Notice::Liked);
        QCOMPARE(
            ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=2").status, 200); // again: no matter
        QCOMPARE(
            it->client(it->bosKey).post("/post_actions.json", "id=" + post + "&post_action_type_id=2").status, 403);
        it->later(601);
        QCOMPARE(ada.remove("/post_actions/" + post + ".json?post_action_type_id=2").status, 403);
        it->now = it->now.addSecs(-600);
        QCOMPARE(ada.remove("/post_actions/" + post + ".json?post_action_type_id=2").status, 200);
        QVERIFY(postOf(forum(), post.toLongLong()).likes.isEmpty());

        QCOMPARE(ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=8").status, 200);
        QCOMPARE(ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=8").status, 422);
        QCOMPARE(ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=7").status, 422);
        QCOMPARE(
            ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=7&message=Please+look+at+this").status,
            200);
        QCOMPARE(ada.post("/post_actions.json", "id=" + post + "&post_action_type_id=77").status, 400);
        QCOMPARE(forum().flags.size(), 2);
    }

    void notices()
    {
        const qint64 topic = it->topic(u"Talk"_s, u"Begin."_s, it->ada);
        it->reply(topic, u"An answer."_s, 1);
        it->reply(topic, u"Calling @ada and @nobody."_s);
        it->reply(topic, u"Just so."_s);
        WebClient ada = it->client(it->adasKey);
        const QJsonArray rows =
            ada.get("/notifications.json?recent=true&limit=50&silent=true").json()[u"notifications"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"notification_type"].toInt(), 9);
        QCOMPARE(rows[1][u"notification_type"].toInt(), 1);
        QCOMPARE(rows[2][u"notification_type"].toInt(), 2);
        QCOMPARE(rows[2][u"data"][u"display_username"].toString(), u"bo"_s);
        QCOMPARE(ada.get("/notifications/totals.json").json()[u"unread_notifications"].toInt(), 3);
        QCOMPARE(forum().members[it->ada].seenNotice, 0);
        ada.get("/notifications.json?recent=true");
        QVERIFY(forum().members[it->ada].seenNotice > 0); // not silent
        QCOMPARE(ada.put("/notifications/mark-read.json", "id=" + n(rows[0][u"id"].toInteger())).status, 200);
        QCOMPARE(ada.get("/session/current.json").json()[u"current_user"][u"unread_notifications"].toInt(), 2);
        // Reading the post reads the notice of it.
        ada.post("/topics/timings", "topic_id=" + n(topic) + "&timings[2]=1000");
        QCOMPARE(ada.get("/notifications.json?filter=unread").json()[u"notifications"].toArray().size(), 1);
        it->site.age = DiscourseAge::Of2023;
        QCOMPARE(ada.get("/notifications/totals.json").status, 404);
    }

    void bookmarksAndDrafts()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        const qint64 post = postNumbered(forum(), topic, 1)->id;
        WebClient ada = it->client(it->adasKey);
        QVERIFY(ada.get("/u/ada/bookmarks.json").json().contains(u"bookmarks"));
        const QJsonObject kept =
            ada.post("/bookmarks.json", "bookmarkable_id=" + n(post) + "&bookmarkable_type=Post&name=later").json();
        QCOMPARE(ada.post("/bookmarks.json", "bookmarkable_id=" + n(post) + "&bookmarkable_type=Post").status, 400);
        QCOMPARE(ada.get("/u/ada/bookmarks.json").json()[u"user_bookmark_list"][u"bookmarks"][0][u"name"].toString(),
            u"later"_s);
        QVERIFY(ada.get("/t/" + n(topic) + ".json").json()[u"post_stream"][u"posts"][0][u"bookmarked"].toBool());
        QCOMPARE(it->client(it->bosKey).remove("/bookmarks/" + n(kept[u"id"].toInteger()) + ".json").status, 404);
        QCOMPARE(ada.remove("/bookmarks/" + n(kept[u"id"].toInteger()) + ".json").status, 200);

        const QByteArray key = "topic_" + n(topic);
        const QByteArray data = "&data=%7B%22reply%22%3A%22half%22%7D";
        QCOMPARE(ada.post("/drafts.json", "draft_key=" + key + "&sequence=0&owner=one" + data)
                     .json()[u"draft_sequence"]
                     .toInt(),
            0);
        QCOMPARE(ada.get("/drafts.json").json()[u"drafts"][0][u"excerpt"].toString(), u"half"_s);
        QCOMPARE(ada.post("/drafts.json", "draft_key=" + key + "&sequence=0&owner=two" + data)
                     .json()[u"draft_sequence"]
                     .toInt(),
            1);
        QCOMPARE(ada.post("/drafts.json", "draft_key=" + key + "&sequence=0&owner=one" + data).status, 409);
        QCOMPARE(ada.get("/drafts/" + key + ".json").json()[u"draft_sequence"].toInt(), 1);
        ada.post("/posts.json", "raw=Done.&topic_id=" + n(topic) + "&draft_key=" + key);
        QVERIFY(ada.get("/drafts/" + key + ".json").json()[u"draft"].isNull());
        QCOMPARE(ada.get("/drafts/" + key + ".json").json()[u"draft_sequence"].toInt(), 2);
    }

    void polls()
    {
        const qint64 topic = it->topic(u"Vote"_s, u"[poll results=on_vote]\n# When?\n* Today\n* Tomorrow\n[/poll]"_s);
        const QByteArray post = n(postNumbered(forum(), topic, 1)->id);
        WebClient ada = it->client(it->adasKey);
        const auto poll = [&] { return ada.get("/posts/" + post + ".json").json()[u"polls"][0].toObject(); };
        QCOMPARE(poll()[u"title"].toString(), u"When?"_s);
        QCOMPARE(poll()[u"options"].toArray().size(), 2);
        QVERIFY(!poll()[u"options"][0].toObject().contains(u"votes"));
        const QByteArray option = poll()[u"options"][1][u"id"].toString().toLatin1();
        QCOMPARE(ada.put("/polls/vote.json", "post_id=" + post + "&poll_name=poll&options[]=" + option).status, 200);
        QCOMPARE(poll()[u"options"][1][u"votes"].toInt(), 1);
        QCOMPARE(ada.get("/posts/" + post + ".json").json()[u"polls_votes"][u"poll"][0].toString().toLatin1(), option);
        QCOMPARE(ada.remove("/polls/vote.json?post_id=" + post).status, 200);
        QCOMPARE(poll()[u"voters"].toInt(), 0);
    }

    void uploads()
    {
        WebClient ada = it->client(it->adasKey);
        const auto send = [&](const QByteArray &name, const QByteArray &data) {
            return ada.ask("POST", "/uploads.json",
                "--xx\r\nContent-Disposition: form-data; "
                "name=\"upload_type\"\r\n\r\ncomposer\r\n--xx\r\nContent-Disposition: "
                "form-data; name=\"file\"; filename=\""
                    + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + data + "\r\n--xx--\r\n",
                "multipart/form-data; boundary=xx");
        };
        const QJsonObject made = send("notes.txt", "two\r\nlines").json();
        QCOMPARE(made[u"filesize"].toInt(), 10);
        QCOMPARE(made[u"original_filename"].toString(), u"notes.txt"_s);
        QCOMPARE(ada.get(made[u"url"].toString().toLatin1()).body, "two\r\nlines");
        QCOMPARE(send("virus.exe", "MZ").status, 422);
        it->site.forum.settings.maxUploadKb = 1;
        QCOMPARE(send("long.txt", QByteArray(2000, 'x')).status, 422);
        const QString link = u"[notes.txt|attachment]("_s + made[u"short_url"].toString() + u")"_s;
        const qint64 topic = it->topic(u"With a file"_s, link);
        QVERIFY(postNumbered(forum(), topic, 1)->cooked.contains(u"class=\"attachment\" href=\"/uploads/short-url/"_s));
        QCOMPARE(ada.get(made[u"short_path"].toString().toLatin1()).status, 302);
    }

    void theBusTellsAtOnce()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        WebClient ada = it->client(it->adasKey);
        const QByteArray channel = "%2Ftopic%2F" + n(topic), notices = "%2Fnotification%2F" + n(it->ada);
        const QByteArray plain = "Dont-Chunk: true\r\n";
        const auto poll = [&](const QByteArray &form) {
            return ada.ask("POST", "/message-bus/c1/poll", form, "application/x-www-form-urlencoded", plain).array();
        };
        const QJsonArray status = poll(channel + "=-1&__seq=1");
        QCOMPARE(status[0][u"channel"].toString(), u"/__status"_s);
        const QByteArray position = n(status[0][u"data"][u"/topic/"_s + QString::number(topic)].toInteger());

        // Nothing is new: it waits until somebody writes.
        ada.send("POST", "/message-bus/c1/poll", channel + '=' + position + '&' + notices + "=0&__seq=2",
            "application/x-www-form-urlencoded", plain);
        QTRY_COMPARE(it->site.http().requests.size(), 2);
        QCOMPARE(it->client(it->bosKey).post("/posts.json", "raw=Calling+%40ada&topic_id=" + n(topic)).status, 200);
        const QJsonArray news = ada.read().array();
        QStringList channels;
        for (const QJsonValue message : news)
            channels += message[u"channel"].toString();
        QVERIFY(channels.contains(u"/topic/"_s + QString::number(topic)));
        QVERIFY(channels.contains(u"/notification/"_s + QString::number(it->ada)));

        // A stranger hears the topic, and nothing of what is told to ada.
        const QByteArray form = channel + '=' + position + '&' + notices + "=0";
        const WebAnswer stranger = it->client().ask("POST", "/message-bus/c2/poll?dlp=t", form);
        QCOMPARE(stranger.array().size(), 2);
        // Who is ahead of the bus is told so.
        QCOMPARE(poll("%2Flatest=5000&__seq=3")[0][u"channel"].toString(), u"/__status"_s);
        // In batches.
        it->site.busPatience = std::chrono::milliseconds(20);
        const WebAnswer batches = it->client().ask("POST", "/message-bus/c3/poll", channel + "=-2");
        QVERIFY(batches.body.startsWith("[{"));
        QVERIFY(batches.body.endsWith("\r\n|\r\n[]\r\n|\r\n"));
        const WebAnswer quiet = it->client().ask("POST", "/message-bus/c4/poll", "%2Fnothing-new=0");
        QVERIFY(quiet.body.startsWith("[]\r\n|\r\n"));
        // Overtaken.
        QCOMPARE(poll("%2Flatest=-3&__seq=1").size(), 0);
    }

    void theBusGivesUpWaiting()
    {
        it->site.busPatience = std::chrono::milliseconds(20);
        const WebAnswer answer = it->client().ask(
            "POST", "/message-bus/c1/poll", "%2Flatest=0", "application/x-www-form-urlencoded", "Dont-Chunk: true\r\n");
        QCOMPARE(answer.body, "[]");
    }

    // An unknown key hears what a stranger hears, and no word of it.
    void theBusDoesNotSayThatAKeyIsDead()
    {
        it->site.forum.keys.remove(it->adasKey);
        it->topic(u"Talk"_s);
        const WebAnswer answer = it->client(it->adasKey).ask("POST", "/message-bus/c1/poll?dlp=t", "%2Flatest=0");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(DiscourseWritingTest)
#include "discoursewriting_test.moc"
