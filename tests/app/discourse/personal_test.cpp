// What a site tells one person alone: levels of watching, how far was read, conversations between a few.
#include "tests/app/discourse/answers.h"

#include <QTest>

using namespace foyer;
using namespace foyer::discourse;

class DiscoursePersonalTest : public QObject {
    Q_OBJECT
private:
    static int askedAsMira(const ScriptedSite &site)
    {
        int asked = 0;
        for (const ScriptedSite::Heard &each : site.heard)
            asked += each.headers.toLower().contains("user-api-key: good");
        return asked;
    }
    static QJsonObject readTo(QJsonObject row, int number, int level)
    {
        row.insert(u"last_read_post_number"_s, number);
        row.insert(u"notification_level"_s, level);
        return row;
    }
    static QJsonObject messageRow(int topic, int posts, int minute)
    {
        QJsonObject message = row(topic, posts, minute);
        message.insert(u"archetype"_s, u"private_message"_s);
        message.remove(u"category_id"_s);
        return message;
    }

private Q_SLOTS:
    void listsTellInPassingWhatIsMine()
    {
        ScriptedSite site;
        knowsMira(site);
        site.answer("GET /latest.json", list({ readTo(row(42, 2, 30), 1, 3) }));
        site.answer("GET /t/42.json", topic(row(42, 2, 30), { post(42, 1), post(42, 2) }));
        DiscourseAdapter adapter(settingsFor(site), {});
        QVERIFY(waited(adapter.signIn(miras)).ok());
        Taken taken;
        taken.plan.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(pulled(adapter, taken).ok());
        QCOMPARE(taken.threads[u"42"_s].watch, std::optional(WatchLevel::Watching));
        QCOMPARE(taken.threads[u"42"_s].readUpTo, std::optional<qint64>(1));

        // Read further on another computer: told within minutes, and the lists between are anybody's.
        QVERIFY(pulled(adapter, taken).ok());
        site.answer("GET /latest.json", list({ readTo(row(42, 2, 30), 2, 3) }));
        site.heard.clear();
        taken.plan.now = taken.plan.now.addSecs(60);
        QVERIFY(pulled(adapter, taken).ok());
        QCOMPARE(askedAsMira(site), 1); // her notices
        QCOMPARE(taken.threads[u"42"_s].readUpTo, std::optional<qint64>(1));
        taken.plan.now = taken.plan.now.addSecs(300);
        QVERIFY(pulled(adapter, taken).ok());
        QCOMPARE(taken.threads[u"42"_s].readUpTo, std::optional<qint64>(2));
        taken.threads.clear();
        taken.plan.now = taken.plan.now.addSecs(60);
        QVERIFY(pulled(adapter, taken).ok());
        QVERIFY(taken.threads.isEmpty()); // a list for anybody takes nothing of it back
        waited(adapter.close());
    }

    void messagesAreAForumOfTheirOwn()
    {
        ScriptedSite site;
        knowsMira(site);
        site.answer("GET /site.json", R"({"categories":[{"id":6,"name":"Sessions","color":"0f6b66"}]})");
        site.answer("GET /latest.json", list({}));
        site.answer("GET /topics/private-messages/Mira.json", list({ messageRow(77, 1, 5) }));
        site.answer("GET /topics/private-messages-sent/Mira.json", list({}));
        site.answer("GET /t/77.json", topic(messageRow(77, 1, 5), { post(77, 1, u"Between us"_s) }));
        DiscourseAdapter adapter(settingsFor(site), {});
        QVERIFY(waited(adapter.signIn(miras)).ok());
        Taken taken;
        QVERIFY(waited(adapter.forums(into(&taken))).ok());
        const RemoteForum messages = taken.forums.last();
        QVERIFY(messages.mine && !messages.mayStart);
        taken.plan.followed.append(messages.id);
        site.heard.clear();
        QVERIFY(pulled(adapter, taken).ok());
        QVERIFY(taken.posts.contains(u"77/1"_s));
        QVERIFY(taken.threads[u"77"_s].message);
        QCOMPARE(taken.threads[u"77"_s].forum, messages.id);
        for (const ScriptedSite::Heard &each : site.heard)
            QVERIFY(!each.request.contains("/t/77") || each.headers.toLower().contains("user-api-key: good"));

        // Not followed: not asked for.
        taken.plan.followed.removeLast();
        taken.plan.cursors.remove(u"discourse/notices"_s);
        site.heard.clear();
        QVERIFY(pulled(adapter, taken).ok());
        for (const QByteArray &request : site.requests())
            QVERIFY(!request.contains("private-messages"));
        waited(adapter.close());
    }

    void customsComeWithTheCategories()
    {
        ScriptedSite site;
        site.answer("GET /site.json", R"({"categories":[{"id":6,"name":"Sessions","color":"0f6b66"}],
            "post_action_types":[{"id":8,"name_key":"spam","name":"Just <b>spam</b>","is_flag":true},
                {"id":7,"name_key":"notify_moderators","name":"Something else","is_flag":true,"require_message":true},
                {"id":6,"name_key":"notify_user","name":"Send a message","is_flag":true,"is_custom_flag":true},
                {"id":4,"name_key":"inappropriate","name":"Inappropriate","is_flag":true,"enabled":false},
                {"id":2,"name_key":"like","name":"Like","is_flag":false}],
            "top_tags":["mobile",{"id":3,"name":"social","slug":"social"}],"can_create_tag":true})");
        DiscourseAdapter adapter(settingsFor(site), {});
        Taken taken;
        QVERIFY(waited(adapter.forums(into(&taken))).ok());
        QVERIFY(taken.customs.has_value());
        QCOMPARE(taken.customs->reasons.size(), 2);
        QCOMPARE(taken.customs->reasons[0].id, u"spam"_s);
        QVERIFY(!taken.customs->reasons[0].wantsWords && taken.customs->reasons[1].wantsWords);
        QCOMPARE(taken.customs->tags, (QStringList { u"mobile"_s, u"social"_s }));
        QVERIFY(taken.customs->mayMakeTags);
        QCOMPARE(taken.customs->pages[2].url, site.url().resolved(QUrl(u"tos"_s)));
        waited(adapter.close());
    }
};

QTEST_GUILESS_MAIN(DiscoursePersonalTest)
#include "personal_test.moc"
