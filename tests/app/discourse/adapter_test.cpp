// The adapter against a site that answers as it is told: which questions are asked, and what becomes of the answers.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/discourse/parse.h"
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "tests/app/discourse/answers.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

class DiscourseAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void firstAndUnchanged();
    void topicsByTheStream();
    void longTopic();
    void goneAndEdited();
    void brokenOffInTheMiddle();
    void slowDownEndsTheRound();
    void servedAsAnybody();
    void replies();
    void waitsForAModerator();
    void looksBeforeItSendsAgain();
    void reactsOnce();
    void signsOut();
};

namespace {

Intention intentionOf(DiscourseAdapter &adapter, const Deed &deed, const IntentionContext &context)
{
    Intention intention;
    intention.deed = deed;
    intention.written = QDateTime(QDate(2026, 3, 1), QTime(9, 59), Qt::UTC);
    return *adapter.compose(intention, context);
}

IntentionContext about(const QString &post)
{
    IntentionContext context;
    context.forum = { u"6"_s };
    context.thread = { post.section(u'/', 0, 0) };
    context.parent = { post };
    context.extra.insert(extra::id, u"42001"_s);
    return context;
}

} // namespace

void DiscourseAdapterTest::signsIn()
{
    ScriptedSite site;
    knowsMira(site);
    DiscourseAdapter adapter(settingsFor(site), {});
    const auto may = waited(adapter.signIn(miras));
    QVERIFY(may.ok());
    QVERIFY(may->testFlag(Capability::Reply) && may->testFlag(Capability::Markdown));
    site.answer("GET /session/current.json", R"({"errors":["No."],"error_type":"invalid_access"})", 403);
    QVERIFY(waited(adapter.signIn(miras)).error().kind == ErrorKind::AuthNeeded);
    waited(adapter.close());

    DiscourseAdapter anonymous(settingsFor(site), {});
    site.answer("GET /site/basic-info.json", aboutSite);
    QVERIFY(!waited(anonymous.signIn({}))->testFlag(Capability::Reply));
    site.answer("GET /site/basic-info.json", R"({"title":"Club","login_required":true})");
    QVERIFY(waited(anonymous.signIn({})).error().kind == ErrorKind::AuthNeeded);
    waited(anonymous.close());
}

void DiscourseAdapterTest::firstAndUnchanged()
{
    ScriptedSite site;
    QFile file(QStringLiteral(SNAPSHOTS "/site.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    site.answer("GET /site.json", file.readAll());
    site.answer("GET /latest.json", list({ row(42, 2, 30), row(43, 1, 20), row(44, 1, 10, 99) }));
    site.answer("GET /t/42.json", topic(row(42, 2, 30), { post(42, 1), post(42, 2) }));
    site.answer("GET /t/43.json", topic(row(43, 1, 20), { post(43, 1) }));
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    QVERIFY(waited(adapter.forums(into(&taken))).ok());
    QCOMPARE(taken.forums.size(), 3);
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(taken.posts.keys(), (QStringList { u"42/1"_s, u"42/2"_s, u"43/1"_s }));
    QCOMPARE(taken.threads.size(), 2); // nobody follows the third one's category
    QCOMPARE(taken.posts[u"42/2"_s].places.at(0).forum.value, u"6"_s);
    const int pages = taken.pages;
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(site.requests(), QByteArrayList { "GET /latest.json?order=activity&no_definitions=true&per_page=20" });
    QCOMPARE(taken.pages, pages); // nothing to write
    QVERIFY(site.heard[0].headers.toLower().contains("user-agent: mozilla/5.0"));
    waited(adapter.close());

    // Another program on the same cursors asks no more than that either.
    DiscourseAdapter again(settingsFor(site), taken.plan.cursors.value(u"capabilities"_s));
    site.heard.clear();
    QVERIFY(pulled(again, taken).ok());
    QCOMPARE(site.heard.size(), 1);
    // A category followed later is walked through.
    taken.plan.followed.append({ u"99"_s });
    site.answer("GET /t/44.json", topic(row(44, 1, 10, 99), { post(44, 1) }));
    QVERIFY(pulled(again, taken).ok());
    QVERIFY(taken.posts.contains(u"44/1"_s));
    waited(again.close());
}

void DiscourseAdapterTest::topicsByTheStream()
{
    ScriptedSite site;
    site.answer("GET /latest.json", list({ row(42, 1, 10), row(43, 1, 9) }));
    site.answer("GET /t/42.json", topic(row(42, 1, 10), { post(42, 1) }));
    site.answer("GET /t/43.json", topic(row(43, 1, 9), { post(43, 1) }));
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    QVERIFY(pulled(adapter, taken).ok());
    // Two topics went on, a third one began: one request brings all.
    site.answer("GET /latest.json", list({ row(45, 1, 22), row(42, 3, 21), row(43, 2, 20) }));
    site.answer("GET /posts.json", stream({ post(45, 1), post(42, 3), post(42, 2), post(43, 2), post(43, 1) }));
    site.forget("GET /t/42.json");
    site.forget("GET /t/43.json");
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(site.heard.size(), 2);
    QCOMPARE(taken.posts.size(), 6);
    QCOMPARE(taken.threads[u"45"_s].title, u"Topic 45"_s);
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(site.heard.size(), 1);
    waited(adapter.close());
}

void DiscourseAdapterTest::longTopic()
{
    ScriptedSite site;
    QList<QJsonObject> first;
    QList<int> ids;
    for (int n = 1; n <= 130; ++n) {
        if (n == 77) // deleted long ago
            continue;
        ids.append(42000 + n);
        if (n <= 20)
            first.append(post(42, n));
    }
    QJsonObject top = row(42, 129, 10);
    top.insert(u"highest_post_number"_s, 130);
    site.answer("GET /latest.json", list({ top }));
    site.answer("GET /t/42.json", topic(top, first, ids));
    // Blocks of 50 by id.
    for (int from = 20; from < ids.size(); from += 50) {
        QByteArray query = "GET /t/42/posts.json?include_raw=true";
        QList<QJsonObject> posts;
        for (const int id : ids.mid(from, 50)) {
            query += "&post_ids[]=" + QByteArray::number(id);
            posts.append(post(42, id - 42000));
        }
        site.answer(query, stream(posts));
    }
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    const auto done = pulled(adapter, taken);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text + QString::fromLatin1(site.requests().last())));
    QCOMPARE(taken.posts.size(), 129);
    QCOMPARE(site.heard.size(), 1 + 1 + 3);
    // Two more: only the end is read.
    top = row(42, 131, 12);
    top.insert(u"highest_post_number"_s, 132);
    site.answer("GET /latest.json", list({ top }));
    site.answer("GET /t/42/posts.json?include_raw=true&post_number=129&asc=true",
        stream({ post(42, 130, u"Edited"_s), post(42, 131), post(42, 132) }));
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(site.heard.size(), 2);
    QCOMPARE(taken.posts.size(), 131);
    QCOMPARE(taken.posts[u"42/130"_s].source, "Edited");
    QVERIFY(taken.gone.isEmpty());
    waited(adapter.close());
}

void DiscourseAdapterTest::goneAndEdited()
{
    ScriptedSite site;
    site.answer("GET /latest.json", list({ row(42, 3, 10) }));
    site.answer("GET /t/42.json", topic(row(42, 3, 10), { post(42, 1), post(42, 2), post(42, 3) }));
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    QVERIFY(pulled(adapter, taken).ok());
    QJsonObject less = row(42, 2, 10);
    less.insert(u"highest_post_number"_s, 3);
    site.answer("GET /latest.json", list({ less }));
    site.answer("GET /t/42.json", topic(less, { post(42, 1), post(42, 3, u"Better"_s) }));
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(taken.gone, (QList<RemotePostId> { { u"42/2"_s } }));
    QCOMPARE(taken.posts[u"42/3"_s].source, "Better");
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(site.heard.size(), 1);
    waited(adapter.close());
}

void DiscourseAdapterTest::brokenOffInTheMiddle()
{
    ScriptedSite site;
    site.answer("GET /latest.json", list({ row(42, 1, 12), row(43, 1, 11), row(44, 1, 10) }));
    site.answer("GET /t/42.json", topic(row(42, 1, 12), { post(42, 1) }));
    site.answer("GET /t/43.json", "<html>", 500);
    site.answer("GET /t/44.json", topic(row(44, 1, 10), { post(44, 1) }));
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    QVERIFY(!pulled(adapter, taken).ok());
    QCOMPARE(taken.posts.size(), 1);
    site.answer("GET /t/43.json", topic(row(43, 1, 11), { post(43, 1) }));
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(taken.posts.size(), 3);
    QVERIFY(!site.requests().contains("GET /t/42.json?include_raw=true")); // what was complete is not asked again
    waited(adapter.close());
}

void DiscourseAdapterTest::slowDownEndsTheRound()
{
    ScriptedSite site;
    site.answer("GET /latest.json", R"({"errors":["Slow."],"extras":{"wait_seconds":40}})", 429);
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    const auto pulled1 = pulled(adapter, taken);
    QVERIFY(pulled1.error().kind == ErrorKind::RateLimited);
    QCOMPARE(pulled1.error().retryAfter->count(), 40);
    // Asking all the same would prolong it: nothing leaves before the time has come.
    const auto pulled2 = pulled(adapter, taken);
    QVERIFY(pulled2.error().kind == ErrorKind::RateLimited);
    QVERIFY(pulled2.error().retryAfter->count() > 30);
    QCOMPARE(site.heard.size(), 1);
    waited(adapter.close());
}

// A busy site serves what came with a key as to anybody: what is missing then is not gone.
void DiscourseAdapterTest::servedAsAnybody()
{
    ScriptedSite site;
    knowsMira(site);
    Features features;
    features.restricted = { u"6"_s };
    site.answer("GET /latest.json", list({ row(42, 1, 10) }));
    site.answer("GET /t/42.json", topic(row(42, 1, 10), { post(42, 1) }));
    DiscourseAdapter adapter(settingsFor(site), features.toText());
    QVERIFY(waited(adapter.signIn(miras)).ok());
    Taken taken;
    QVERIFY(pulled(adapter, taken).ok());
    QCOMPARE(taken.posts.size(), 1);
    site.user.clear(); // the header is missing from now on
    site.answer("GET /latest.json", list({ row(50, 1, 30, 1) }));
    site.answer("GET /t/50.json", topic(row(50, 1, 30, 1), { post(50, 1) }));
    QVERIFY(pulled(adapter, taken).ok());
    QVERIFY(taken.gone.isEmpty());
    site.user = "Mira";
    site.answer("GET /latest.json", list({ row(50, 1, 30, 1), row(42, 2, 12) }));
    site.answer("GET /t/42.json", topic(row(42, 2, 12), { post(42, 1), post(42, 2) }));
    QVERIFY(pulled(adapter, taken).ok());
    QVERIFY(taken.posts.contains(u"42/2"_s)); // it moved while we were anybody
    waited(adapter.close());
}

void DiscourseAdapterTest::replies()
{
    ScriptedSite site;
    knowsMira(site);
    site.answer("GET /latest.json", list({ row(42, 1, 10) }));
    site.answer("GET /t/42.json", topic(row(42, 1, 10), { post(42, 1) }));
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn(miras)).ok());
    Taken taken;
    QVERIFY(pulled(adapter, taken).ok());
    QJsonObject made = post(42, 2, u"I like them."_s);
    made.insert(u"username"_s, u"Mira"_s);
    made.insert(u"created_at"_s, u"2026-03-01T10:15:00.000Z"_s);
    site.answer("POST /posts.json",
        QJsonDocument(QJsonObject { { u"action"_s, u"create_post"_s }, { u"success"_s, true }, { u"post"_s, made } })
            .toJson());
    const Intention reply = intentionOf(adapter, Reply { {}, { Format::Markdown, "I like them." } }, about(u"42/1"_s));
    const auto sent = waited(adapter.perform(reply, about(u"42/1"_s)));
    QVERIFY(sent.ok());
    QCOMPARE(sent->id.value, u"42/2"_s);
    QVERIFY(!sent->moderated);
    // It is here with the next round, without being asked for.
    site.answer("GET /latest.json", list({ row(42, 2, 15) }));
    site.heard.clear();
    QVERIFY(pulled(adapter, taken).ok());
    QVERIFY(taken.posts[u"42/2"_s].author.me);
    QCOMPARE(taken.posts[u"42/2"_s].token, reply.token);
    QVERIFY(!site.requests().join().contains("/t/42"));

    site.answer("PUT /posts/42001.json", R"({"errors":["Edited by another user."]})", 409);
    const Intention edit = intentionOf(adapter, EditPost { {}, { Format::Markdown, "new" }, "old" }, about(u"42/1"_s));
    QVERIFY(waited(adapter.perform(edit, about(u"42/1"_s))).error().kind == ErrorKind::Conflict);
    waited(adapter.close());
}

void DiscourseAdapterTest::waitsForAModerator()
{
    ScriptedSite site;
    knowsMira(site);
    site.answer(
        "POST /posts.json", R"({"action":"enqueued","success":true,"pending_count":1,"pending_post":{"id":12}})");
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn(miras)).ok());
    const Intention reply = intentionOf(adapter, Reply { {}, { Format::Markdown, "May I?" } }, about(u"42/1"_s));
    QVERIFY(waited(adapter.perform(reply, about(u"42/1"_s)))->moderated);
    site.answer("GET /t/42.json", topic(row(42, 1, 10), { post(42, 1) }));
    site.answer("GET /posts/Mira/pending.json", R"({"pending_posts":[{"raw_text":"May I?"}]})");
    const auto found = waited(adapter.find(reply, about(u"42/1"_s)));
    QVERIFY(found.ok() && *found && (*found)->moderated);
    waited(adapter.close());
}

void DiscourseAdapterTest::looksBeforeItSendsAgain()
{
    ScriptedSite site;
    knowsMira(site);
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn(miras)).ok());
    const Intention reply = intentionOf(adapter, Reply { {}, { Format::Markdown, "Once." } }, about(u"42/1"_s));
    site.answer("POST /posts.json", "<html>", 502); // who knows
    QVERIFY(waited(adapter.perform(reply, about(u"42/1"_s))).error().kind == ErrorKind::Unclear);
    site.answer("GET /t/42.json", topic(row(42, 1, 10), { post(42, 1, u"Once."_s) })); // somebody else's words
    auto found = waited(adapter.find(reply, about(u"42/1"_s)));
    QVERIFY(found.ok() && !*found);
    QJsonObject mine = post(42, 2, u" Once.\n"_s);
    mine.insert(u"username"_s, u"mira"_s);
    site.answer("GET /t/42.json", topic(row(42, 2, 10), { post(42, 1), mine }));
    found = waited(adapter.find(reply, about(u"42/1"_s)));
    QVERIFY(found.ok() && *found);
    QCOMPARE((*found)->id.value, u"42/2"_s);
    // Refused for being the same again: then it was ours the first time.
    Intention again = reply;
    again.attempts = 2;
    site.answer("POST /posts.json", R"({"action":"create_post","errors":["Body is too similar"]})", 422);
    const auto sent = waited(adapter.perform(again, about(u"42/1"_s)));
    QVERIFY(sent.ok());
    QCOMPARE(sent->id.value, u"42/2"_s);

    const Intention removal = intentionOf(adapter, DeletePost {}, about(u"42/2"_s));
    site.answer("GET /posts/by_number/42/2.json", QJsonDocument(mine).toJson());
    QVERIFY(!*waited(adapter.find(removal, about(u"42/2"_s))));
    mine.insert(u"user_deleted"_s, true);
    site.answer("GET /posts/by_number/42/2.json", QJsonDocument(mine).toJson());
    QVERIFY(*waited(adapter.find(removal, about(u"42/2"_s))));
    site.forget("GET /posts/by_number/42/2.json");
    QVERIFY(*waited(adapter.find(removal, about(u"42/2"_s))));
    waited(adapter.close());
}

// The button of the reactions plugin toggles: pressed twice, it takes back.
void DiscourseAdapterTest::reactsOnce()
{
    ScriptedSite site;
    knowsMira(site);
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn(miras)).ok());
    auto context = about(u"42/1"_s);
    context.extra.insert(extra::reactions, u"1"_s);
    const Intention like = intentionOf(adapter, React {}, context);
    QJsonObject there = post(42, 1);
    there.insert(u"reactions"_s, QJsonArray());
    site.answer("GET /posts/by_number/42/1.json", QJsonDocument(there).toJson());
    const QByteArray toggle = "PUT /discourse-reactions/posts/42001/custom-reactions/heart/toggle.json";
    site.answer(toggle, QJsonDocument(there).toJson());
    QVERIFY(waited(adapter.perform(like, context)).ok());
    QCOMPARE(site.requests().last(), toggle);
    there.insert(u"current_user_reaction"_s, QJsonObject { { u"id"_s, u"heart"_s } });
    site.answer("GET /posts/by_number/42/1.json", QJsonDocument(there).toJson());
    site.heard.clear();
    QVERIFY(waited(adapter.perform(like, context)).ok());
    QVERIFY(!site.requests().contains(toggle));

    there.insert(u"bookmarked"_s, true);
    there.insert(u"bookmark_id"_s, 7);
    site.answer("GET /posts/by_number/42/1.json", QJsonDocument(there).toJson());
    site.answer("DELETE /bookmarks/7.json", R"({"success":"OK"})");
    const Intention unmark = intentionOf(adapter, Bookmark { {}, false }, context);
    QVERIFY(waited(adapter.perform(unmark, context)).ok());
    QCOMPARE(site.requests().last(), "DELETE /bookmarks/7.json");
    waited(adapter.close());
}

void DiscourseAdapterTest::signsOut()
{
    ScriptedSite site;
    knowsMira(site);
    site.answer("POST /user-api-key/revoke", R"({"success":"OK"})");
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn(miras)).ok());
    QVERIFY(waited(adapter.signOut()).ok());
    QCOMPARE(site.requests().last(), "POST /user-api-key/revoke");
    const Intention late = intentionOf(adapter, Reply { {}, { Format::Markdown, "x" } }, about(u"42/1"_s));
    QVERIFY(waited(adapter.perform(late, about(u"42/1"_s))).error().kind == ErrorKind::AuthNeeded);
    waited(adapter.close());
}

QTEST_GUILESS_MAIN(DiscourseAdapterTest)
#include "adapter_test.moc"
