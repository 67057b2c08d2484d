// All the ways a site, its plugins and the proxies before it say "no" and "slow down".
#include "app/adapters/discourse/answer.h"

#include <QJsonArray>
#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowDowns_data();
    void slowDowns();
    void refusals_data();
    void refusals();
    void yes();
};

namespace {

Response response(int status, const QByteArray &body, const Headers &headers = {},
    const QString &url = u"https://f.example/latest.json"_s)
{
    Response answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    answer.url = QUrl(url);
    return answer;
}

} // namespace

void AnswerTest::slowDowns_data()
{
    QTest::addColumn<Response>("answer");
    QTest::addColumn<int>("seconds");

    QTest::newRow("Rails") << response(429,
        R"({"errors":["You've performed this action too many times."],"error_type":"rate_limit",
            "extras":{"wait_seconds":30,"time_left":"30 seconds"}})",
        { { "retry-after", "28" }, { "discourse-rate-limit-error-code", "user_api_key_limiter_60_secs" } })
                           << 30;
    QTest::newRow("by address") << response(429,
        "Slow down, too many requests from this IP address.\nPlease retry again in 10 seconds.\n",
        { { "retry-after", "10" }, { "discourse-rate-limit-error-code", "ip_10_secs_limit" } })
                                << 10;
    QTest::newRow("busy, a float and a bare string")
        << response(429, R"({"errors":"The server is busy.","extras":{"wait_seconds":7.31}})") << 8;
    QTest::newRow("search") << response(429, R"({"failed":"FAILED","message":"Too fast."})") << 15;
    QTest::newRow("print") << response(422, R"({"errors":["Zu oft."]})", {}, u"https://f.example/t/1.json?print=true"_s)
                           << 3600;
    QTest::newRow("message bus") << response(429, "too many", { { "retry-after", "150" } }) << 150;
    QTest::newRow("a proxy") << response(503, "<html><h1>503</h1>", { { "content-type", "text/html" } }) << 15;
    QTest::newRow("a proxy's 429") << response(429, "<html>", { { "retry-after", "0" } }) << 15;
    QTest::newRow("absurdly long") << response(429, "", { { "retry-after", "9999999" } }) << 3600;
    QTest::newRow("for the day") << response(
        429, "", { { "retry-after", "50000" }, { "discourse-rate-limit-error-code", "user_api_key_limiter_1_day" } })
                                 << 50000;
    QTest::newRow("a wait from nowhere") << response(429, R"({"extras":{"wait_seconds":1e308}})") << 3600;
}

void AnswerTest::slowDowns()
{
    QFETCH(Response, answer);
    QFETCH(int, seconds);
    const auto json = objectIn(answer);
    QVERIFY(!json.ok());
    QVERIFY(json.error().kind == ErrorKind::RateLimited);
    QVERIFY(!json.error().text.isEmpty());
    QCOMPARE(int(json.error().retryAfter->count()), seconds);
}

void AnswerTest::refusals_data()
{
    QTest::addColumn<Response>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const Response &answer, ErrorKind kind, const QString &words) {
        QTest::newRow(name) << answer << int(kind) << words;
    };
    add("members only", response(403, R"({"errors":["Sign in."],"error_type":"not_logged_in"})"), ErrorKind::AuthNeeded,
        u"members"_s);
    add("not allowed", response(403, R"({"errors":["You are not permitted."],"error_type":"invalid_access"})"),
        ErrorKind::Forbidden, u"You are not permitted."_s);
    add("a bare list", response(403, R"(["BAD CSRF"])"), ErrorKind::Forbidden, u"BAD CSRF"_s);
    add("browsers only", response(403, "<html>Just a moment", { { "cf-mitigated", "challenge" } }),
        ErrorKind::Forbidden, u"browser"_s);
    add("crawler", response(403, "Crawler is not allowed!"), ErrorKind::Forbidden, u"f.example"_s);
    add("not there", response(404, ""), ErrorKind::NotFound, u"f.example"_s);
    add("deleted", response(410, R"({"errors":["Gone."]})"), ErrorKind::NotFound, u"Gone."_s);
    add("edited meanwhile", response(409, R"({"errors":["That post was edited by another user."]})"),
        ErrorKind::Conflict, u"another user"_s);
    add("too short", response(422, R"({"action":"create_post","errors":["Body is too short","Title too"]})"),
        ErrorKind::Rejected, u"Body is too short Title too"_s);
    add("too large", response(413, "<html>413 Request Entity Too Large"), ErrorKind::Rejected, u"too large"_s);
    add("read only", response(503, R"({"errors":["Read only."],"error_type":"read_only"})"), ErrorKind::ServerBroken,
        u"only be read"_s);
    add("broken", response(500, "<html>500"), ErrorKind::ServerBroken, u"fault"_s);
    add("an old no", response(200, R"({"error":"Incorrect."})"), ErrorKind::Rejected, u"Incorrect."_s);
    add("a plugin's no", response(200, R"({"failed":"FAILED","message":"Nope."})"), ErrorKind::Rejected, u"Nope."_s);
    add("without success", response(200, R"({"success":false})"), ErrorKind::Rejected, u"did not say why"_s);
    add("a web page", response(200, "<!DOCTYPE html><html>"), ErrorKind::ParseFailed, u"not an answer"_s);
    add("noise", response(200, QByteArray("\x01\xff\x00{", 4)), ErrorKind::ParseFailed, u"not an answer"_s);
}

void AnswerTest::refusals()
{
    QFETCH(Response, answer);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const auto json = objectIn(answer);
    QVERIFY(!json.ok());
    QCOMPARE(int(json.error().kind), kind);
    QVERIFY2(json.error().text.contains(words), qPrintable(json.error().text));
}

void AnswerTest::yes()
{
    QVERIFY(objectIn(response(200, "")).ok());
    QVERIFY(objectIn(response(204, "  \n")).ok());
    QCOMPARE(objectIn(response(200, R"({"success":"OK"})"))->size(), 1);
    QCOMPARE((*objectIn(response(200, R"([{"topic_id":1}])")))[u"list"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "answer_test.moc"
