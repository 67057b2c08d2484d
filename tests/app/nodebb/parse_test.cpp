// Answers of a real NodeBB 4.15, and some no site should give.
#include "app/adapters/nodebb/answer.h"
#include "app/adapters/nodebb/delivery.h"
#include "app/adapters/nodebb/live.h"
#include "app/adapters/nodebb/parse.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace foyer;
using namespace foyer::nodebb;
using namespace Qt::StringLiterals;

class NodebbParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void answersNameTheirParent();
    void statesOfPosts();
    void richPost();
    void whoLeft();
    void categories();
    void notices();
    void refusals_data();
    void refusals();
    void redirects();
    void happenings();
    void packets();
    void oddTypes();
};

namespace {

const Reader alice { QUrl(u"https://f.example/"_s), u"2"_s, QDateTime::fromMSecsSinceEpoch(1795404512695, Qt::UTC) };

QJsonDocument read(const QString &name)
{
    QFile file(QStringLiteral(SNAPSHOTS "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file");
    return QJsonDocument::fromJson(file.readAll());
}

struct Topic {
    TopicRow row;
    QList<PostRow> posts;
};
Topic topicIn(const QString &name)
{
    const QJsonObject json = read(name).object();
    const auto row = parseTopic(json, alice);
    if (!row)
        qFatal("no topic");
    return { *row, parsePosts(json[u"posts"], *row, alice) };
}

} // namespace

void NodebbParseTest::lists()
{
    const QList<TopicRow> rows = parseTopics(read(u"recent"_s).object()[u"topics"], alice);
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows[0].id, u"17"_s);
    QCOMPARE(rows[0].first, u"59"_s);
    QCOMPARE(rows[0].posts, 7);
    QCOMPARE(rows[0].last, 1795404412695);
    QCOMPARE(rows[0].thread.forum.value, u"6"_s);
    QCOMPARE(rows[0].thread.title, u"Topic 05: alpha beta gamma widget"_s);
    QVERIFY(rows[0].unread && !rows[0].thread.readUpTo);
    QVERIFY(rows[0].thread.watch == WatchLevel::Normal);
    const Reader guest { alice.base, {}, alice.now };
    QVERIFY(!parseTopics(read(u"recent"_s).object()[u"topics"], guest)[0].thread.watch);
}

void NodebbParseTest::answersNameTheirParent()
{
    const Topic topic = topicIn(u"topic-nested"_s);
    QVERIFY(topic.posts.size() >= 3);
    QVERIFY(topic.posts[0].post.references.isEmpty());
    QCOMPARE(topic.posts[0].post.subject, u"Nested replies thread"_s);
    QCOMPARE(topic.posts[1].post.references, QList<RemotePostId> { { u"4/6"_s } });
    QCOMPARE(topic.posts[2].post.references, QList<RemotePostId> { { u"4/7"_s } });
    QCOMPARE(topic.posts[2].post.number, 3);
    QCOMPARE(topic.posts[2].post.extra.value(u"id"_s), u"8"_s);
    QVERIFY(topic.posts[1].post.author.me && !topic.posts[2].post.author.me);
    QVERIFY(topic.posts[1].post.rights->testFlag(PostRight::Edit));
    QVERIFY(!topic.posts[2].post.rights->testFlag(PostRight::Edit));
    // An answer to a post of another topic, or to none at all, is taken by the server and has no parent when read.
    QJsonObject orphan = read(u"topic-nested"_s).object()[u"posts"][1].toObject();
    orphan.remove(u"parent"_s);
    orphan.insert(u"toPid"_s, u"999"_s);
    QCOMPARE(parsePost(orphan, topic.row, alice)->post.references, QList<RemotePostId> { { u"4/6"_s } });
}

void NodebbParseTest::statesOfPosts()
{
    const Topic topic = topicIn(u"topic-states"_s);
    QCOMPARE(topic.posts.size(), 4);
    QVERIFY(!topic.posts[0].post.edited.isValid());
    QCOMPARE(topic.posts[1].post.edited.toMSecsSinceEpoch(), 1795404378949);
    QVERIFY(topic.posts[2].deleted);
    QVERIFY(!topic.posts[3].deleted);
    QCOMPARE(topic.posts[3].index, 3); // one between was purged: counted anew
    QCOMPARE(topic.row.posts, 4);
}

void NodebbParseTest::richPost()
{
    const Topic topic = topicIn(u"topic-rich"_s);
    const RemotePost &post = topic.posts[0].post;
    QCOMPARE(topic.row.thread.title, u"Rich content: all the Markdown & <HTML> \"quoted\" constructs"_s);
    QVERIFY(post.body.format == Format::Html);
    QVERIFY(post.body.text.contains("<table"));
    QCOMPARE(post.url, QUrl(u"https://f.example/post/2"_s));
    QVERIFY(post.author.avatar.startsWith(u"https://f.example/assets/uploads/profile/"_s));
}

void NodebbParseTest::whoLeft()
{
    TopicRow topic;
    topic.id = u"61"_s;
    topic.first = u"1"_s;
    const auto post = parsePost(read(u"former-member"_s).array().first().toObject(), topic, alice);
    QVERIFY(post && !post->post.author.name.contains(u"[["_s));
    QVERIFY(!post->post.author.me);
}

void NodebbParseTest::categories()
{
    QList<RemoteForum> forums;
    parseForums(read(u"categories"_s).object()[u"categories"], alice, forums);
    QHash<QString, RemoteForum> byId;
    for (const RemoteForum &forum : forums)
        byId.insert(forum.id.value, forum);
    QCOMPARE(byId.value(u"5"_s).name, u"Hardware & Builds"_s);
    QCOMPARE(byId.value(u"5"_s).description, u"Cases, boards, <b>soldering</b>"_s);
    QCOMPARE(byId.value(u"8"_s).parent.value, u"5"_s);
    QCOMPARE(byId.value(u"6"_s).parent.value, QString());
    QVERIFY(!byId.contains(u"-1"_s));
    // Told twice it is there once, and a circle ends.
    parseForums(read(u"categories"_s).object()[u"categories"], alice, forums);
    QCOMPARE(forums.size(), byId.size());
}

void NodebbParseTest::notices()
{
    const QJsonObject json = read(u"notifications"_s).object()[u"response"].toObject();
    const QList<RemoteNotice> unread = parseNotices(json[u"unread"], alice);
    QVERIFY(!unread.isEmpty());
    for (const RemoteNotice &notice : unread) {
        QVERIFY(!notice.id.isEmpty() && notice.created.isValid() && !notice.read);
        QVERIFY(!notice.title.contains(u"[["_s) && !notice.text.contains(u'<'));
    }
    // What moderators did with what waited for them is said in words, and that is shown.
    const QJsonObject refused { { u"nid"_s, u"post-queue-rejected-for-reason-2-1795404734224"_s },
        { u"type"_s, u"post-queue-rejected-for-reason"_s }, { u"path"_s, u"/"_s },
        { u"datetime"_s, qint64(1795404734224) },
        { u"bodyShort"_s, u"Your queued post has been rejected for the following reason: \"Off topic\""_s } };
    const QList<RemoteNotice> told = parseNotices(QJsonArray { refused }, alice);
    const Reader inFolder { QUrl(u"https://f.example/forum/"_s), u"2"_s, {} };
    for (const QString &path : { u"/forum/post/4"_s, u"/post/4"_s }) {
        const QJsonObject accepted { { u"nid"_s, u"x"_s }, { u"path"_s, path } };
        QCOMPARE(parseNotices(QJsonArray { accepted }, inFolder)[0].url, QUrl(u"https://f.example/forum/post/4"_s));
    }
    QVERIFY(told.size() == 1 && !told[0].kind);
    QCOMPARE(told[0].text, u"Your queued post has been rejected for the following reason: \"Off topic\""_s);
    const QList<RemoteNotice> read = parseNotices(json[u"read"], alice);
    const auto merged =
        std::find_if(read.begin(), read.end(), [](const RemoteNotice &each) { return each.thread.value == u"60"_s; });
    if (merged != read.end()) // several come as one: the path leads to the first, the id is of the last
        QVERIFY(merged->post.value.startsWith(u"60/"_s) && merged->post.value != u"60/1761"_s);
}

// All that the site says no with. Words left out here: the site's own are shown as they came.
void NodebbParseTest::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("wait");
    QSet<QString> expected;
    const auto rows = [&](ErrorKind kind, std::initializer_list<const char *> names, const QString &words = {},
                          int wait = 0) {
        for (const char *name : names) {
            QTest::newRow(name) << int(kind) << words << wait;
            expected.insert(QString::fromLatin1(name));
        }
    };
    rows(ErrorKind::RateLimited, { "too_fast" }, {}, 10);
    rows(ErrorKind::RateLimited, { "too_fast_newbie", "create_topic_too_fast_newbie" }, {}, 120);
    rows(ErrorKind::RateLimited, { "user_too_new" }, {}, 10000);
    rows(ErrorKind::Rejected,
        { "login_v3_missing_field", "reply_too_short", "reply_empty", "reply_too_long", "reply_no_content",
            "muted_reply", "reply_locked", "edit_missing_post", "topic_bad_cid", "topic_no_cid", "topic_title_too_long",
            "vote_self", "vote_limit", "vote_reputation", "vote_no_body", "edit_window_expired", "bookmark_twice",
            "flag_twice", "settings_page_size", "lang_de", "master_no_uid" });
    rows(ErrorKind::Rejected, { "reply_deleted_topic" }, u"This topic was deleted."_s);
    rows(ErrorKind::NotFound,
        { "reply_missing_topic", "v3_topic_missing", "v3_topic_no_privilege", "v3_post_missing", "v3_post_purged",
            "v3_user_missing", "unknown_v3", "flag_get_as_user" });
    rows(ErrorKind::NotFound, { "topic_missing", "topic_purged", "category_missing", "user_missing", "unknown_api" },
        u"This is not on f.example, or not any more."_s);
    rows(ErrorKind::Forbidden,
        { "delete_others_post", "edit_others_post", "purge_own_post", "pin_as_user", "topic_no_privilege_create",
            "v3_category_topics_no_privilege", "token_create_normal_user", "bearer_revoked_post", "upload_guest",
            "upload_not_image", "upload_txt_forbidden", "upload_type" });
    rows(ErrorKind::Forbidden,
        { "csrf_missing", "csrf_wrong", "csrf_of_other_session", "csrf_wrong_upload", "guest_reply", "banned_reply",
            "bearer_upload", "login_legacy_no_csrf", "topic_no_privilege", "topic_deleted", "category_no_privilege",
            "user_others_bookmarks", "login_banned" },
        u"f.example does not allow this."_s);
    rows(ErrorKind::Forbidden, { "login_v3_wrong_password", "login_v3_unknown_user", "login_legacy_wrong_password" },
        u"The name or the password is wrong."_s);
    rows(ErrorKind::Forbidden, { "login_lockout" },
        u"The account is locked for an hour, because the password was wrong too often."_s);
    rows(ErrorKind::AuthNeeded,
        { "expired_session_cookie", "bearer_revoked_v3_get", "bearer_revoked_api_unread", "guest_notifications",
            "guest_unread", "reauth_verify" });
    rows(ErrorKind::AuthNeeded, { "self_guest" }, u"not-authorized"_s);
    rows(ErrorKind::ServerBroken, { "maintenance_page" }, u"Back soon, upgrading."_s);
    rows(ErrorKind::ServerBroken, { "maintenance_v3", "maintenance_reply" },
        u"f.example is closed for maintenance. Foyer tries again later."_s);
    rows(ErrorKind::ServerBroken, { "malformed_json" });
    rows(ErrorKind::ServerBroken, { "upload_too_big" }, u"File too large"_s);
    rows(ErrorKind::ServerBroken, { "upload_wrong_field" }, u"Unexpected file field"_s);
    rows(ErrorKind::ServerBroken, { "upload_ratelimit" }, u"upload ratelimit reached"_s);
    for (const QJsonValue each : read(u"errors"_s).array()) {
        const bool isNo = each[u"status"].toInt() >= 400;
        QVERIFY2(!isNo || expected.contains(each[u"name"].toString()), qPrintable(each[u"name"].toString()));
    }
}

void NodebbParseTest::refusals()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(int, wait);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const QJsonValue each : read(u"errors"_s).array()) {
        if (each[u"name"] != name)
            continue;
        Response response;
        response.status = each[u"status"].toInt();
        response.headers.insert("content-type", each[u"type"].toString().toLatin1());
        response.body = each[u"body"].toString().toUtf8();
        response.url = QUrl(u"https://f.example/api/v3/x"_s);
        const auto value = valueIn(response);
        QVERIFY(!value);
        QCOMPARE(int(value.error().kind), kind);
        QCOMPARE(value.error().retryAfter.value_or(std::chrono::seconds(0)).count(), wait);
        const QJsonValue own = QJsonDocument::fromJson(response.body).object()[u"status"][u"message"];
        QCOMPARE(value.error().text, words.isEmpty() ? own.toString() : words);
        QVERIFY(!value.error().text.isEmpty());
        return;
    }
    QFAIL("no such answer");
}

void NodebbParseTest::redirects()
{
    Response response;
    response.status = 200;
    response.headers.insert("content-type", "application/json");
    response.headers.insert("x-redirect", "%2Ftopic%2F60%2Fslug%2F739");
    response.body = "\"/topic/60/slug/739\"";
    QVERIFY(valueIn(response).error().kind == ErrorKind::NotFound);
    for (const char *page : { "/register/complete", "%2Flogin%2F2fa%3Fnext%3D%2Frecent", "/me/2factor?next=/recent" }) {
        response.headers.insert("x-redirect", page);
        QVERIFY(valueIn(response).error().kind == ErrorKind::AuthNeeded);
    }
    response.headers.remove("x-redirect");
    QCOMPARE(valueIn(response)->toString(), u"/topic/60/slug/739"_s);
    response.body = "49"; // what is unread: a bare number
    QCOMPARE(valueIn(response)->toInt(), 49);
    for (const char *noise : { "", "{\"half\":", "<html>Welcome to our hotel" }) {
        response.body = noise;
        QVERIFY(valueIn(response).error().kind == ErrorKind::ParseFailed);
    }
}

void NodebbParseTest::happenings()
{
    const QJsonArray packets = read(u"live"_s).array();
    QByteArrayList all;
    for (const QJsonValue packet : packets)
        all.append(packet.toString().toUtf8());
    bool pinged = false, ended = false;
    const QList<SocketIo::Heard> heard = heardIn(all.join('\x1e'), &pinged, &ended);
    const LivePlan plan { { { u"5"_s }, { u"6"_s } } };
    const LiveNews news = newsIn(heard, plan, OpenThread { { u"12"_s }, { u"5"_s } }, u"2"_s);
    QVERIFY(!pinged && !ended && !news.everything);
    QVERIFY(news.threads.contains({ u"12"_s })); // locked and opened again
    QVERIFY(news.lost.contains({ u"66"_s })); // purged: its id comes as a string
    QVERIFY(news.notices && news.mine);
    QCOMPARE(news.posts.value(u"1762"_s).value, u"12/1762"_s);
    QVERIFY(newsIn(heard, {}, {}, u"2"_s).threads.isEmpty()); // not followed
}

void NodebbParseTest::packets()
{
    bool pinged = false, ended = false;
    const QByteArray odd = "2\x1e"
                           "42[\x1e"
                           "43x[1]\x1e"
                           "437[null,{\"a\":1}]\x1e"
                           "42\x1e\x1e"
                           "9";
    const QList<SocketIo::Heard> heard = heardIn(odd, &pinged, &ended);
    QVERIFY(pinged && !ended);
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard.last().call, 7);
    QCOMPARE(newsIn(heard, {}, {}, u"2"_s), LiveNews());
    (void)heardIn("41", &pinged, &ended);
    QVERIFY(ended);
}

void NodebbParseTest::oddTypes()
{
    const QJsonObject federated { { u"tid"_s, u"a8c1e2d4-0000-4000-8000-000000000001"_s },
        { u"cid"_s, u"https://other.example/c/1"_s }, { u"postcount"_s, u"3"_s }, { u"title"_s, u"A &amp; B"_s } };
    const auto row = parseTopic(federated, alice);
    QVERIFY(row);
    QCOMPARE(row->posts, 3);
    QCOMPARE(row->thread.title, u"A & B"_s);
    const QJsonObject post { { u"pid"_s, u"https://other.example/p/7"_s }, { u"uid"_s, u"https://other.example/u"_s },
        { u"content"_s, 7 }, { u"replies"_s, 0 } };
    const auto made = parsePost(post, *row, alice);
    QVERIFY(made);
    QCOMPARE(partsOf(made->post.id).post, u"https://other.example/p/7"_s);
    QCOMPARE(inPath(u"https://other.example/p/7"_s), u"https%3A%2F%2Fother.example%2Fp%2F7"_s);
    QCOMPARE(idValue(u"42"_s), QJsonValue(42));
    IntentionContext context;
    context.forum = { u"https://other.example/c/1"_s };
    Intention intention;
    intention.deed = NewThread { {}, u"I"_s, { Format::Markdown, "Words." } };
    QVERIFY(compose(intention, context)->wire.contains("\"cid\":\"https://other.example/c/1\""));
    context.thread = { u"7"_s };
    context.parent = { u"7/https://other.example/p/7"_s };
    intention.deed = React { {}, true };
    QVERIFY(compose(intention, context)->wire.startsWith("PUT v3/posts/https%3A%2F%2Fother.example%2Fp%2F7/vote\n"));
    QVERIFY(!parseTopic({ { u"tid"_s, QJsonArray() } }, alice));
    QVERIFY(!parsePost({}, *row, alice));
    QVERIFY(parseNotices(QJsonValue(7), alice).isEmpty());
}

QTEST_GUILESS_MAIN(NodebbParseTest)
#include "parse_test.moc"
