// What is said of each deed: the same bytes every time.
#include "app/adapters/discourse/compose.h"
#include "app/adapters/discourse/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

class ComposeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reply();
    void newThread();
    void edit();
    void marks();
    void withoutAnId();
    void refusedBeforehand();
};

namespace {

IntentionContext context()
{
    IntentionContext context;
    context.forum = { u"6"_s };
    context.thread = { u"42"_s };
    context.parent = { u"42/17"_s };
    context.extra.insert(extra::id, u"900"_s);
    return context;
}

Expected<Intention> composed(const Deed &deed, const IntentionContext &where = context())
{
    Intention intention;
    intention.deed = deed;
    return compose(intention, where, Features::fromText({}));
}

Wire wire(const Deed &deed, const IntentionContext &where = context())
{
    const auto made = composed(deed, where);
    return made ? wireOf(made->wire) : Wire {};
}

QByteArray said(const Deed &deed)
{
    const Wire made = wire(deed);
    return made.method + ' ' + made.path.toUtf8();
}

QJsonObject json(const Wire &wire)
{
    return QJsonDocument::fromJson(wire.body).object();
}

Body body(const QByteArray &text)
{
    return { Format::Markdown, text };
}

} // namespace

void ComposeTest::reply()
{
    const Deed deed = Reply { {}, body("Grüße + \"x\"\n{id}"), {}, { 8200, 15300 } };
    QCOMPARE(said(deed), "POST posts.json");
    const QJsonObject sent = json(wire(deed));
    QCOMPARE(sent[u"raw"].toString(), u"Grüße + \"x\"\n{id}"_s);
    QCOMPARE(sent[u"topic_id"].toInt(), 42);
    QCOMPARE(sent[u"reply_to_post_number"].toInt(), 17);
    QCOMPARE(sent[u"typing_duration_msecs"].toInt(), 8200);
    QCOMPARE(sent[u"composer_open_duration_msecs"].toInt(), 15300);
    QVERIFY(!wire(deed).wantsId());
    // Nothing is guessed.
    QVERIFY(!json(wire(Reply { {}, body("x") })).contains(u"typing_duration_msecs"_s));
    // Once made, for ever the same.
    auto once = composed(deed);
    QVERIFY(!once->token.isEmpty());
    auto elsewhere = context();
    elsewhere.thread = { u"43"_s };
    QCOMPARE(compose(*once, elsewhere, {})->wire, once->wire);
}

void ComposeTest::newThread()
{
    const Deed deed = NewThread { {}, u" Making  it stick "_s, body("Text"), {}, { u"ideas"_s } };
    QCOMPARE(said(deed), "POST posts.json");
    const QJsonObject sent = json(wire(deed));
    QCOMPARE(sent[u"title"].toString(), u"Making it stick"_s);
    QCOMPARE(sent[u"category"].toInt(), 6);
    QCOMPARE(sent[u"tags"].toArray().size(), 1);
    QVERIFY(!sent.contains(u"topic_id"_s));
}

void ComposeTest::edit()
{
    const Deed deed = EditPost { {}, body("new"), "old" };
    QCOMPARE(said(deed), "PUT posts/900.json");
    const QJsonValue post = json(wire(deed))[u"post"];
    QCOMPARE(post[u"raw"].toString(), u"new"_s);
    QCOMPARE(post[u"raw_old"].toString(), u"old"_s); // until 2025
    QCOMPARE(post[u"original_text"].toString(), u"old"_s); // since
    QCOMPARE(fieldOf(wire(deed), u"raw"_s), u"new"_s);
    QCOMPARE(said(DeletePost {}), "DELETE posts/900.json");
}

void ComposeTest::marks()
{
    QCOMPARE(said(React {}), "POST post_actions.json");
    QCOMPARE(json(wire(React {}))[u"post_action_type_id"].toInt(), 2);
    QCOMPARE(said(React { {}, false, {} }), "DELETE post_actions/900.json?post_action_type_id=2");
    QVERIFY(composed(React { {}, true, u"tada"_s }).error().kind == ErrorKind::Unsupported);
    auto plugin = context();
    plugin.extra.insert(extra::reactions, u"1"_s);
    QCOMPARE(wire(React {}, plugin).path, u"discourse-reactions/posts/900/custom-reactions/heart/toggle.json"_s);
    QCOMPARE(wire(React { {}, true, u"+1"_s }, plugin).path,
        u"discourse-reactions/posts/900/custom-reactions/%2B1/toggle.json"_s);

    QCOMPARE(said(FlagPost { {}, u"spam"_s, {} }), "POST post_actions.json");
    QCOMPARE(json(wire(FlagPost { {}, u"spam"_s, {} }))[u"post_action_type_id"].toInt(), 8);
    QCOMPARE(json(wire(FlagPost { {}, u"notify_moderators"_s, u"See"_s }))[u"message"].toString(), u"See"_s);
    QVERIFY(composed(FlagPost { {}, u"rude"_s, {} }).error().kind == ErrorKind::Unsupported);

    QCOMPARE(said(Bookmark {}), "POST bookmarks.json");
    QCOMPARE(said(SetWatch { ThreadId { 1 }, {}, WatchLevel::Muted }), "POST t/42/notifications.json");
    QCOMPARE(said(SetWatch { {}, ForumId { 1 }, WatchLevel::Watching }), "POST category/6/notifications");
    QCOMPARE(json(wire(SetWatch { {}, ForumId { 1 }, WatchLevel::Watching }))[u"notification_level"].toInt(), 3);
    const SetWatch tag { {}, {}, WatchLevel::Tracking, u"T3S4 & co"_s };
    QCOMPARE(said(tag), "PUT tag/T3S4%20%26%20co/notifications.json");
    QCOMPARE(json(wire(tag))[u"tag_notification"][u"notification_level"].toInt(), 2);
    QCOMPARE(said(SetClosed { ThreadId { 1 }, true }), "PUT t/42/status.json");
    QCOMPARE(json(wire(SetClosed { ThreadId { 1 }, true }))[u"enabled"], QJsonValue(u"true"_s)); // a text, not a truth
    QCOMPARE(json(wire(SetPinned { ThreadId { 1 }, false }))[u"status"], QJsonValue(u"pinned"_s));
    QCOMPARE(json(wire(SetPinned { ThreadId { 1 }, false }))[u"enabled"], QJsonValue(u"false"_s));
    QCOMPARE(said(Vote { {}, u"poll"_s, { u"a"_s } }), "PUT polls/vote.json");
    QCOMPARE(said(Vote { {}, u"poll"_s, {} }), "DELETE polls/vote.json");
}

void ComposeTest::withoutAnId()
{
    auto where = context();
    where.extra.clear();
    for (const Deed &deed : QList<Deed> { EditPost { {}, body("x"), {} }, DeletePost {}, React {}, Bookmark {} }) {
        Wire made = wire(deed, where);
        QVERIFY(made.wantsId());
        made.setId(u"77"_s);
        QVERIFY(!made.wantsId());
        QVERIFY(made.path.contains("77"_L1) || made.body.contains("\"77\""));
    }
}

void ComposeTest::refusedBeforehand()
{
    QVERIFY(composed(Reply { {}, body(" \n") }).error().kind == ErrorKind::Rejected);
    QVERIFY(composed(NewThread { {}, u" "_s, body("x") }).error().kind == ErrorKind::Rejected);
    QVERIFY(composed(Reply { {}, body(QByteArray(200'000, 'x')) }).error().kind == ErrorKind::Rejected);
    QVERIFY(composed(Reply { {}, body("x"), { OutgoingFile {} } }).error().kind == ErrorKind::Unsupported);
    auto closed = context();
    closed.posting = Posting::ReadOnly;
    QVERIFY(composed(Reply { {}, body("x") }, closed).error().kind == ErrorKind::Rejected);
    QVERIFY(composed(React {}, closed).ok());
}

QTEST_GUILESS_MAIN(ComposeTest)
#include "compose_test.moc"
