// What sites say to what is handed over, word for word as they say it, and rare things they say when they are read.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/discourse/parse.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/app/discourse/taken.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

namespace {

Settings settingsFor(const ScriptedSite &site)
{
    Settings settings;
    settings.url = site.url();
    settings.patience = std::chrono::milliseconds(0);
    return settings;
}

Deed deedFor(const QByteArray &request)
{
    if (request.startsWith("PUT"))
        return EditPost { {}, { Format::Markdown, "new" }, "mine" };
    if (request.startsWith("DELETE"))
        return DeletePost {};
    if (request.contains("bookmarks"))
        return Bookmark {};
    if (request.contains("post_actions"))
        return React {};
    return Reply { {}, { Format::Markdown, "Hello there everybody" }, {}, { 8200, 15'300 } };
}

ErrorKind kindNamed(const QString &name)
{
    static const QHash<QString, ErrorKind> kinds { { u"Rejected"_s, ErrorKind::Rejected },
        { u"RateLimited"_s, ErrorKind::RateLimited }, { u"Forbidden"_s, ErrorKind::Forbidden },
        { u"NotFound"_s, ErrorKind::NotFound }, { u"ParseFailed"_s, ErrorKind::ParseFailed },
        { u"Conflict"_s, ErrorKind::Conflict } };
    return kinds.value(name);
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

QJsonObject post(int id, int number)
{
    return { { u"id"_s, id }, { u"topic_id"_s, 42 }, { u"post_number"_s, number }, { u"username"_s, u"ada"_s },
        { u"cooked"_s, u"<p>%1</p>"_s.arg(number) }, { u"raw"_s, QString::number(number) },
        { u"created_at"_s, u"2026-03-01T10:00:00.000Z"_s } };
}

QJsonObject row(int posts, int highest)
{
    return { { u"id"_s, 42 }, { u"title"_s, u"Topic"_s }, { u"posts_count"_s, posts },
        { u"highest_post_number"_s, highest }, { u"category_id"_s, 6 },
        { u"bumped_at"_s, u"2026-03-01T10:%1:00.000Z"_s.arg(posts % 60, 2, 10, QLatin1Char('0')) } };
}

QByteArray list(const QJsonObject &row)
{
    return bytes({ { u"topic_list"_s, QJsonObject { { u"topics"_s, QJsonArray { row } } } } });
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handingOver_data();
    void handingOver();
    void whatIsSaid();
    void deletedBetweenListAndFetch();
    void tooLongForAListOfIds();
};

void ExchangeTest::handingOver_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    QFile file(QStringLiteral(SNAPSHOTS "/exchanges.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue each : QJsonDocument::fromJson(file.readAll()).array())
        QTest::newRow(qPrintable(each[u"name"].toString())) << each.toObject();
}

void ExchangeTest::handingOver()
{
    QFETCH(QJsonObject, exchange);
    ScriptedSite site;
    site.user = "Mira";
    site.answer("GET /session/current.json", R"({"current_user":{"id":5,"username":"Mira"}})");
    const QByteArray request = exchange[u"request"].toString().toLatin1();
    const QByteArray answer = exchange[u"answer"].isObject() ? bytes(exchange[u"answer"].toObject()) : QByteArray();
    site.answer(request, answer, exchange[u"status"].toInt(), exchange[u"headers"].toString().toLatin1());
    DiscourseAdapter adapter(settingsFor(site), {});
    QVERIFY(waited(adapter.signIn({ u"Mira"_s, u"good"_s })).ok());
    IntentionContext context;
    context.thread = { u"42"_s };
    context.parent = { u"42/1"_s };
    context.extra.insert(extra::id, u"42001"_s);
    Intention intention;
    intention.deed = deedFor(request);
    const auto composed = adapter.compose(intention, context);
    QVERIFY(composed.ok());
    const auto done = waited(adapter.perform(*composed, context));
    QVERIFY(site.requests().contains(request));
    if (exchange.contains(u"error"_s)) {
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, kindNamed(exchange[u"error"].toString()));
        QVERIFY2(done.error().text.contains(exchange[u"says"].toString()), qPrintable(done.error().text));
        QCOMPARE(done.error().retryAfter.value_or(std::chrono::seconds(0)).count(), exchange[u"wait"].toInt());
    } else {
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->id.value, exchange[u"id"].toString());
        QCOMPARE(done->moderated, exchange[u"moderated"].toBool());
    }
    waited(adapter.close());
}

// Measured times and all: a site silences newcomers who do not say how long they typed.
void ExchangeTest::whatIsSaid()
{
    DiscourseAdapter adapter(Settings {}, {});
    IntentionContext context;
    context.thread = { u"42"_s };
    context.parent = { u"42/3"_s };
    Intention intention;
    intention.deed = deedFor("POST /posts.json");
    const auto composed = adapter.compose(intention, context);
    const QByteArray &wire = composed->wire;
    QVERIFY(wire.startsWith("POST posts.json\n"));
    const QJsonObject said = QJsonDocument::fromJson(wire.mid(wire.indexOf('\n'))).object();
    const QJsonObject wanted { { u"raw"_s, u"Hello there everybody"_s }, { u"topic_id"_s, 42 },
        { u"reply_to_post_number"_s, 3 }, { u"typing_duration_msecs"_s, 8200 },
        { u"composer_open_duration_msecs"_s, 15'300 }, { u"nested_post"_s, true } };
    QCOMPARE(said, wanted);
    waited(adapter.close());
}

void ExchangeTest::deletedBetweenListAndFetch()
{
    ScriptedSite site;
    QJsonArray first, ids;
    for (int n = 1; n <= 22; ++n) {
        ids.append(42000 + n);
        if (n <= 20)
            first.append(post(42000 + n, n));
    }
    QJsonObject topic = row(22, 22);
    topic.insert(u"post_stream"_s, QJsonObject { { u"posts"_s, first }, { u"stream"_s, ids } });
    site.answer("GET /latest.json", list(row(22, 22)));
    site.answer("GET /t/42.json", bytes(topic));
    site.answer("GET /t/42/posts.json",
        bytes({ { u"id"_s, 42 }, { u"post_stream"_s, QJsonObject { { u"posts"_s, QJsonArray() } } } }));
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    QVERIFY(waited(adapter.pull(taken.plan, into(&taken))).ok());
    QCOMPARE(taken.posts.size(), 20);
    const qsizetype heard = site.heard.size();
    QVERIFY(waited(adapter.pull(taken.plan, into(&taken))).ok());
    QCOMPARE(site.heard.size() - heard, 1);
    waited(adapter.close());
}

// 10,000 posts and more: no ids, only numbers to go on by.
void ExchangeTest::tooLongForAListOfIds()
{
    ScriptedSite site;
    QJsonArray posts;
    for (int n = 1; n <= 20; ++n)
        posts.append(post(42000 + n, n));
    QJsonObject topic = row(99, 99);
    topic.insert(
        u"post_stream"_s, QJsonObject { { u"posts"_s, posts }, { u"isMegaTopic"_s, true }, { u"lastId"_s, 42099 } });
    site.answer("GET /latest.json", list(row(99, 99)));
    site.answer("GET /t/42.json", bytes(topic));
    for (int after = 20; after < 99; after += 20) {
        QJsonArray some;
        for (int n = after + 1; n <= std::min(after + 20, 99); ++n)
            some.append(post(42000 + n, n));
        site.answer("GET /t/42/posts.json?include_raw=true&post_number=" + QByteArray::number(after) + "&asc=true",
            bytes({ { u"post_stream"_s, QJsonObject { { u"posts"_s, some } } } }));
    }
    DiscourseAdapter adapter(settingsFor(site), {});
    Taken taken;
    const auto done = waited(adapter.pull(taken.plan, into(&taken)));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
    QCOMPARE(taken.posts.size(), 99);
    waited(adapter.close());
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
