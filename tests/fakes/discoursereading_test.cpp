// What a Discourse shows, to strangers and to members, in 2023 and in 2026. A plain client asks.
#include "tests/fakes/discoursefixture.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseReadingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DiscourseFixture> it;

    static QStringList titles(const QJsonObject &list)
    {
        QStringList titles;
        for (const QJsonValue topic : list[u"topic_list"][u"topics"].toArray())
            titles += topic[u"title"].toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<DiscourseFixture>();
        QVERIFY(it->running);
    }
    void cleanup() { it.reset(); }

    void saysWhatItIs()
    {
        WebClient client = it->client();
        const WebAnswer probe = client.ask("HEAD", "/user-api-key/new");
        QCOMPARE(probe.headers.value("auth-api-version"), "4");
        QCOMPARE(probe.headers.value("auth-api-device-code"), "true");
        it->site.forum.settings.title = u"Learning"_s;
        QCOMPARE(client.get("/site/basic-info.json").json()[u"title"].toString(), u"Learning"_s);
        const QJsonObject site = client.get("/site.json").json();
        QCOMPARE(site[u"categories"].toArray().size(), 2);
        QCOMPARE(site[u"notification_types"][u"replied"].toInt(), 2);
        QVERIFY(site[u"post_action_types"][1][u"require_message"].isBool());
        QCOMPARE(client.get("/session/current.json").status, 404);
        QVERIFY(client.get("/session/current.json").body.isEmpty());
        QCOMPARE(client.get("/srv/status").body, "ok");
        QCOMPARE(client.get("/no/such/thing.json").json()[u"error_type"].toString(), u"not_found"_s);
        it->site.age = DiscourseAge::Of2023;
        QVERIFY(!client.ask("HEAD", "/user-api-key/new").headers.contains("auth-api-device-code"));
        QVERIFY(client.get("/site.json").json()[u"post_action_types"][1][u"is_custom_flag"].isBool());
    }

    void listsByTheLastWord()
    {
        const qint64 first = it->topic(u"First"_s);
        it->topic(u"Second"_s);
        it->reply(first, u"Again."_s);
        const qint64 pinned = it->topic(u"Rules"_s);
        it->site.forum.topics[pinned].pinnedGlobally = true;
        it->reply(it->topic(u"Third"_s), u"More."_s);
        WebClient client = it->client();
        QCOMPARE(titles(client.get("/latest.json").json()),
            (QStringList { u"Rules"_s, u"Third"_s, u"First"_s, u"Second"_s }));
        QCOMPARE(titles(client.get("/latest.json?order=created&ascending=true").json()).first(), u"First"_s);
        const QJsonObject row = client.get("/latest.json").json()[u"topic_list"][u"topics"][2].toObject();
        QCOMPARE(row[u"posts_count"].toInt(), 2);
        QCOMPARE(row[u"last_poster_username"].toString(), u"bo"_s);
        QVERIFY(!row.contains(u"last_read_post_number"));
        QCOMPARE(client.get("/latest.json").json()[u"users"].toArray().size(), 1);
    }

    void pagesLists()
    {
        for (int n = 0; n < 65; ++n)
            it->topic(u"Topic %1"_s.arg(n));
        WebClient client = it->client();
        const QJsonObject first = client.get("/latest.json?no_definitions=true").json();
        QCOMPARE(titles(first).size(), 30);
        QCOMPARE(first[u"topic_list"][u"more_topics_url"].toString(), u"/latest?no_definitions=true&page=1"_s);
        const QJsonObject last = client.get("/latest.json?no_definitions=true&page=2").json();
        QCOMPARE(titles(last), (QStringList { u"Topic 4"_s, u"Topic 3"_s, u"Topic 2"_s, u"Topic 1"_s, u"Topic 0"_s }));
        QVERIFY(!last[u"topic_list"].toObject().contains(u"more_topics_url"));
        QCOMPARE(titles(client.get("/latest.json?per_page=100").json()).size(), 65);
        it->site.age = DiscourseAge::Of2023;
        QCOMPARE(titles(client.get("/latest.json?per_page=100").json()).size(), 30);
    }

    void showsATopicAndItsPosts()
    {
        const qint64 topic = it->topic(u"A long one"_s);
        QList<qint64> ids { postNumbered(it->site.forum, topic, 1)->id };
        for (int n = 2; n <= 45; ++n)
            ids += it->reply(topic, u"Reply %1"_s.arg(n), n == 3 ? 2 : 0);
        WebClient client = it->client();
        const QByteArray path = "/t/" + QByteArray::number(topic);
        const QJsonObject page = client.get(path + ".json").json();
        QCOMPARE(page[u"post_stream"][u"posts"].toArray().size(), 20);
        QCOMPARE(page[u"post_stream"][u"stream"].toArray().size(), 45);
        QCOMPARE(page[u"post_stream"][u"stream"][44].toInteger(), ids[44]);
        QCOMPARE(page[u"post_stream"][u"posts"][2][u"reply_to_post_number"].toInt(), 2);
        QVERIFY(page[u"post_stream"][u"posts"][3][u"reply_to_post_number"].isNull());
        QCOMPARE(client.get(path + ".json?page=3").json()[u"post_stream"][u"posts"].toArray().size(), 5);
        QCOMPARE(client.get(path + ".json?page=4").status, 404);
        const QJsonArray nearby =
            client.get("/t/-/" + QByteArray::number(topic) + "/30.json").json()[u"post_stream"][u"posts"].toArray();
        QCOMPARE(nearby.first()[u"post_number"].toInt(), 25);

        QByteArray some = path + "/posts.json?include_raw=true";
        for (const qint64 id : { ids[40], ids[7], 999'999LL })
            some += "&post_ids[]=" + QByteArray::number(id);
        const QJsonArray posts = client.get(some).json()[u"post_stream"][u"posts"].toArray();
        QCOMPARE(posts.size(), 2); // what is not there is not missed
        QCOMPARE(posts[0][u"raw"].toString(), u"Reply 8"_s);
        QCOMPARE(client.get(path + "/post_ids.json?post_number=43").json()[u"post_ids"].toArray().size(), 2);
        QCOMPARE(
            client.get(path + "/posts.json?post_number=43&asc=true").json()[u"post_stream"][u"posts"].toArray().size(),
            2);
        QCOMPARE(client.ask("GET", path + ".json", "{}", "application/json").status, 413);
    }

    void aHugeTopicHasNoStream()
    {
        const qint64 topic = it->topic(u"Huge"_s);
        for (int n = 2; n <= 10'000; ++n) {
            FakeDiscourse::Post post;
            post.id = it->site.forum.nextId();
            post.topic = topic;
            post.number = n;
            post.author = it->bo;
            it->site.forum.posts.insert(post.id, post);
            it->site.forum.topics[topic].posts.insert(n, post.id);
        }
        const QJsonObject page = it->client().get("/t/" + QByteArray::number(topic) + ".json").json();
        QVERIFY(page[u"post_stream"][u"isMegaTopic"].toBool());
        QVERIFY(!page[u"post_stream"].toObject().contains(u"stream"));
    }

    void streamsEverything()
    {
        const qint64 topic = it->topic(u"Talk"_s);
        for (int n = 0; n < 70; ++n)
            it->reply(topic, u"Reply %1"_s.arg(n));
        WebClient client = it->client();
        const QJsonArray newest = client.get("/posts.json").json()[u"latest_posts"].toArray();
        QCOMPARE(newest.size(), 50);
        QCOMPARE(newest[0][u"raw"].toString(), u"Reply 69"_s);
        QCOMPARE(newest[0][u"topic_title"].toString(), u"Talk"_s);
        const qint64 oldest = newest[49][u"id"].toInteger();
        const QJsonArray older =
            client.get("/posts.json?before=" + QByteArray::number(oldest - 1)).json()[u"latest_posts"].toArray();
        QCOMPARE(older.size(), 21);

        // A window of fifty ids in 2023: an empty one is not the end.
        it->site.age = DiscourseAge::Of2023;
        it->site.forum.lastId += 200;
        const qint64 far = it->reply(topic, u"Far away."_s);
        QCOMPARE(client.get("/posts.json").json()[u"latest_posts"].toArray().size(), 1);
        QCOMPARE(
            client.get("/posts.json?before=" + QByteArray::number(far - 1)).json()[u"latest_posts"].toArray().size(),
            0);
    }

    void tagsAreStringsOrObjects()
    {
        const qint64 topic = it->topic(u"Tagged"_s);
        it->site.forum.tags.insert(u"culture"_s, { 77, u"culture"_s, {} });
        it->site.forum.topics[topic].tags = QStringList { u"culture"_s };
        WebClient client = it->client();
        QCOMPARE(client.get("/latest.json").json()[u"topic_list"][u"topics"][0][u"tags"][0][u"name"].toString(),
            u"culture"_s);
        QCOMPARE(titles(client.get("/tag/culture.json").json()), QStringList { u"Tagged"_s });
        QCOMPARE(titles(client.get("/tag/culture/77.json").json()), QStringList { u"Tagged"_s });
        it->site.age = DiscourseAge::Of2023;
        QCOMPARE(client.get("/latest.json").json()[u"topic_list"][u"topics"][0][u"tags"][0].toString(), u"culture"_s);
        QCOMPARE(client.get("/tag/culture/77.json").status, 404);
    }

    void whatIsNotForEverybodyIsNotThere()
    {
        FakeDiscourse::Category hidden = DiscourseFixture::category(u"Staff");
        hidden.staffOnly = true;
        const qint64 staff = addCategory(it->site.forum, hidden);
        const qint64 topic = it->topic(u"Secret"_s);
        it->site.forum.topics[topic].category = staff;
        const QByteArray path = "/t/" + QByteArray::number(topic) + ".json";
        QCOMPARE(it->client().get(path).status, 404);
        QCOMPARE(it->client(it->adasKey).get(path).status, 404);
        QCOMPARE(it->client(it->modsKey).get(path).status, 200);
        QCOMPARE(it->client().get("/posts.json").json()[u"latest_posts"].toArray().size(), 0);
        QCOMPARE(it->client().get("/site.json").json()[u"categories"].toArray().size(), 2);
        QCOMPARE(it->client(it->modsKey).get("/site.json").json()[u"categories"].toArray().size(), 3);

        FakeDiscourse::Words words;
        words.author = it->bo;
        words.title = u"Between us"_s;
        words.raw = u"Only for you."_s;
        words.recipients = QStringList { u"ada"_s };
        const qint64 personal = postOf(it->site.forum, forcePost(it->site.forum, words, it->now)).topic;
        const QByteArray letter = "/t/" + QByteArray::number(personal) + ".json";
        QCOMPARE(it->client().get(letter).status, 404);
        QCOMPARE(it->client(it->adasKey).get(letter).status, 200);
        QCOMPARE(titles(it->client(it->adasKey).get("/topics/private-messages/ada.json").json()),
            QStringList { u"Between us"_s });
        QCOMPARE(it->client(it->adasKey).get("/topics/private-messages/bo.json").status, 403);
        QCOMPARE(it->client(it->adasKey).get("/private-posts.json").json()[u"private_posts"].toArray().size(), 1);
    }

    void mayWantASignIn()
    {
        it->topic(u"Inside"_s);
        it->site.forum.settings.loginRequired = true;
        const WebAnswer no = it->client().get("/latest.json");
        QCOMPARE(no.status, 403);
        QCOMPARE(no.json()[u"error_type"].toString(), u"not_logged_in"_s);
        QCOMPARE(it->client().get("/site/basic-info.json").json()[u"login_required"].toBool(), true);
        QCOMPARE(it->client(it->adasKey).get("/latest.json").status, 200);
        it->site.forum.keys.remove(it->adasKey);
        const WebAnswer revoked = it->client(it->adasKey).get("/latest.json");
        QCOMPARE(revoked.status, 403);
        QCOMPARE(revoked.json()[u"error_type"].toString(), u"invalid_access"_s);
    }

    void knowsWhoReadWhat()
    {
        const qint64 topic = it->topic(u"Reading"_s);
        for (int n = 0; n < 4; ++n)
            it->reply(topic, u"Reply %1"_s.arg(n));
        WebClient ada = it->client(it->adasKey);
        QCOMPARE(ada.get("/session/current.json").json()[u"current_user"][u"username"].toString(), u"ada"_s);
        QCOMPARE(ada.get("/latest.json").headers.value("x-discourse-username"), "ada");
        QCOMPARE(ada.get("/u/ada/topic-tracking-state.json").array().size(), 1); // new
        const QByteArray id = QByteArray::number(topic);
        QCOMPARE(
            ada.post("/topics/timings", "topic_id=" + id + "&topic_time=4000&timings[1]=2000&timings[3]=2000").status,
            200);
        const QJsonObject row = ada.get("/latest.json").json()[u"topic_list"][u"topics"][0].toObject();
        QCOMPARE(row[u"last_read_post_number"].toInt(), 3);
        QCOMPARE(row[u"unread_posts"].toInt(), 2);
        QVERIFY(ada.get("/u/ada/topic-tracking-state.json").array().isEmpty()); // read and not tracked
        QCOMPARE(ada.post("/t/" + id + "/notifications.json", "notification_level=3").status, 200);
        QCOMPARE(ada.get("/u/ada/topic-tracking-state.json").array().first()[u"last_read_post_number"].toInt(), 3);
        QCOMPARE(postNumbered(it->site.forum, topic, 3)->reads, 1);
    }

    void livesInAFolder()
    {
        const qint64 topic = it->topic(u"Picture"_s, u"@ada looks at https://x.example"_s);
        it->site.folder = u"/forum"_s;
        WebClient client = it->client();
        QCOMPARE(client.get("/latest.json").status, 200);
        const QJsonValue post =
            client.get("/t/" + QByteArray::number(topic) + ".json").json()[u"post_stream"][u"posts"][0];
        QVERIFY(post[u"avatar_template"].toString().startsWith(u"/forum/user_avatar/"_s));
        QVERIFY(post[u"cooked"].toString().contains(u"href=\"/forum/u/ada\""_s));
        it->site.folder.clear();
        QCOMPARE(WebClient(it->site.url()).get("/forum/latest.json").status, 404);
    }

    void picturesMayBeKeptForEver()
    {
        WebClient client = it->client();
        const WebAnswer picture = client.get("/user_avatar/forum.example/ada/48/1_2.png");
        QVERIFY(picture.body.startsWith("\x89PNG"));
        QVERIFY(picture.headers.value("cache-control").contains("immutable"));
        const WebAnswer same = client.ask("GET", "/user_avatar/forum.example/ada/48/1_2.png", {}, {},
            "If-Modified-Since: " + picture.headers.value("last-modified") + "\r\n");
        QCOMPARE(same.status, 304);
        QVERIFY(!client.get("/latest.json").headers.contains("etag"));
    }

    void countsRequests()
    {
        it->site.limits = { 3, 5, 0 };
        WebClient ada = it->client(it->adasKey);
        for (const int status : { 200, 200, 200, 429 })
            QCOMPARE(ada.get("/latest.json").status, status);
        QCOMPARE(it->client().get("/latest.json").status, 200); // without the key
        it->later(61);
        for (const int status : { 200, 200, 429 })
            QCOMPARE(ada.get("/latest.json").status, status);
        QVERIFY(ada.get("/latest.json").headers.value("discourse-rate-limit-error-code").endsWith("1_day"));
        it->later(24 * 3600);
        QCOMPARE(ada.get("/latest.json").status, 200);
    }

    void pagesForPeopleAreNoJson()
    {
        const WebAnswer page = it->client().ask("GET", "/latest", {}, {}, "Accept: text/html\r\n");
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(it->client()
                    .ask("GET", "/latest.json", {}, {}, "Accept: text/html\r\n")
                    .headers.value("content-type")
                    .contains("json"));
    }

    void mergedTopicsSayWhereTheyWent()
    {
        const qint64 topic = it->topic(u"Kept"_s);
        it->site.forum.moved.insert(u"/t/5000"_s, u"/t/"_s + QString::number(topic));
        const WebAnswer moved = it->client().get("/t/5000.json");
        QCOMPARE(moved.status, 301);
        QCOMPARE(it->client().get(moved.headers.value("location")).json()[u"title"].toString(), u"Kept"_s);
        QCOMPARE(it->client().get("/c/wrong/" + QByteArray::number(it->talk) + ".json").status, 301);
    }
};

QTEST_GUILESS_MAIN(DiscourseReadingTest)
#include "discoursereading_test.moc"
