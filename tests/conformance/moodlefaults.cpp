// What goes wrong between a client and a Moodle.
#include "app/sample/httpmessage.h"
#include "app/sample/spoiltanswers.h"
#include "tests/conformance/fakecampus.h"

namespace foyer {

using Kind = Fault::Kind;

namespace {

// Where an answer is spoilt; what one address does is named by its function. A batch is named by its first.
const QByteArray token = "POST */login/token.php";
const QByteArray who = "core_webservice_get_site_info";
const QByteArray forums = "batch core_enrol_*";
const QByteArray check = "batch message_popup_*";
const QByteArray list = "batch mod_forum_get_forum_discussions";
const QByteArray posts = "batch mod_forum_get_discussion_posts";
const QByteArray reply = "mod_forum_add_discussion_post";
const QByteArray changes =
    "mod_forum_add_discussion,mod_forum_update_*,mod_forum_delete_*,mod_forum_toggle_*,mod_forum_set_*";

using Answers = QList<QPair<QByteArray, QByteArray>>;

void add(QList<FaultRow> &rows, const QByteArray &name, const Fault &fault)
{
    rows.append({ name, fault });
}

QByteArray no(const QByteArray &code, const QByteArray &words)
{
    const QByteArray body = "{\"exception\":\"core\\\\exception\\\\moodle_exception\",\"errorcode\":\"" + code
        + "\",\"message\":\"" + words + "\"}";
    return onWire({ 200, { { "Content-Type", "application/json" } }, body });
}

QByteArray maintenance()
{
    return onWire({ 503, { { "Retry-After", "300" }, { "Content-Type", "text/html" } }, "<h1>Back soon</h1>\n" });
}

// Its own ways to say no, all with 200 but the last two.
Answers refusals()
{
    return { { "token unknown", no("invalidtoken", "Invalid token - token not found") },
        { "access denied", no("accessexception", "Access control exception") },
        { "soft maintenance", no("sitemaintenance", "The site is undergoing maintenance") },
        { "policy", no("sitepolicynotagreed", "You have to agree first") },
        { "a fault in its program",
            onWire({ 200, { { "Content-Type", "application/json" } },
                R"({"exception":"Error","message":"Call to a member function get_id() on null"})" }) },
        { "database", no("dmlwriteexception", "Error writing to database") },
        { "words untranslated", no("somethingnew", "error/somethingnew {$a}") }, { "maintenance", maintenance() },
        { "services off", onWire({ 403, { { "Content-Type", "text/html" } }, {} }) } };
}

Answers wrongAnswers()
{
    return { { "a wrong 200", wrongOk() }, { "half a JSON", brokenJson() }, { "a captive portal", captivePortal() },
        { "500", pageAnswer(500) }, { "502", pageAnswer(502) }, { "404", pageAnswer(404) }, { "429", pageAnswer(429) },
        { "led elsewhere", movedTo("http://127.0.0.1:9/login/index.php", 303) } };
}

QList<FaultRow> lineFaults()
{
    QList<FaultRow> rows { { "refused", { Kind::Refuse } }, { "no such name", {}, Road::NoSuchName },
        { "TLS that is none", {}, Road::NoTls }, { "never answered: sign-in", { Kind::Silence, who } },
        { "never answered: list", { Kind::DropAnswer, list } },
        { "never answered: posts", { Kind::DropAnswer, posts } }, { "LF only", { Kind::LfOnly, "", 1, -1 } },
        { "a header line without end", { Kind::HugeLine, list, 1, 1, "", 300'000 } } };
    for (int n = 1; n <= 8; ++n) {
        add(rows, "cut before request " + QByteArray::number(n), { Kind::CutBefore, "", n });
        add(rows, "cut after request " + QByteArray::number(n), { Kind::CutAfter, "", n });
    }
    for (const auto &[what, command] : Answers { { "list", list }, { "posts", posts }, { "check", check } }) {
        add(rows, what + ": cut in the head", { Kind::CutAtByte, command, 1, 1, "", 25 });
        add(rows, what + ": cut in the body", { Kind::CutAtByte, command, 1, 1, "", 190 });
        add(rows, what + ": shorter than it says", { Kind::WrongCounts, command, 1, 1, "", 900 });
        add(rows, what + ": JSON cut short", { Kind::Truncate, command, 1, 1, "", 20 });
        add(rows, what + ": noise", { Kind::Garbage, command, 1, 1, "", 3000 });
        add(rows, what + ": drop by drop", { Kind::Drip, command, 1, 1, "", 40 });
    }
    return rows;
}

QList<FaultRow> answerFaults()
{
    QList<FaultRow> rows;
    for (const auto &[what, command] : Answers { { "list", list }, { "posts", posts } }) {
        for (const auto &[name, answer] : refusals() + wrongAnswers())
            add(rows, what + ": " + name, { Kind::Answer, command, 1, 1, answer });
    }
    const Answers few { { "token unknown", no("invalidtoken", "Invalid token - token not found") },
        { "access denied", no("accessexception", "Access control exception") }, { "a wrong 200", wrongOk() },
        { "a captive portal", captivePortal() }, { "500", pageAnswer(500) } };
    for (const auto &[what, command] : Answers { { "sign-in", who }, { "forums", forums }, { "check", check } }) {
        for (const auto &[name, answer] : few)
            add(rows, what + ": " + name, { Kind::Answer, command, 1, 1, answer });
    }
    for (const auto &[name, answer] : wrongAnswers())
        add(rows, "token: " + name, { Kind::Answer, token, 1, 1, answer });
    add(rows, "posts: half a JSON all the time", { Kind::Answer, posts, 1, -1, brokenJson() });
    return rows;
}

QList<FaultRow> sendingFaults()
{
    QList<FaultRow> rows;
    for (const auto &[what, command] : Answers { { "reply", reply }, { "change", changes } }) {
        for (const auto &[name, answer] : refusals() + wrongAnswers())
            add(rows, what + ": " + name, { Kind::Answer, command, 1, 1, answer });
        add(rows, what + ": not allowed", { Kind::Answer, command, 1, 1, no("nopostforum", "Sorry, not you") });
        add(rows, what + ": too many", { Kind::Answer, command, 1, 1, no("forumblockingtoomanyposts", "Too many") });
        add(rows, what + ": not taken, and cut", { Kind::CutBefore, command });
        add(rows, what + ": taken, and cut", { Kind::CutAfter, command });
        add(rows, what + ": not taken, never answered", { Kind::Silence, command });
        add(rows, what + ": taken, never answered", { Kind::DropAnswer, command });
        add(rows, what + ": taken, answer cut short", { Kind::CutAtByte, command, 1, 1, "", 60 });
        add(rows, what + ": taken, JSON cut short", { Kind::Truncate, command, 1, 1, "", 10 });
        add(rows, what + ": taken, answered with noise", { Kind::Garbage, command, 1, 1, "", 900 });
        add(rows, what + ": drop by drop", { Kind::Drip, command, 1, 1, "", 40 });
    }
    add(rows, "reply: taken, the second one cut", { Kind::CutAfter, reply, 2 });
    return rows;
}

} // namespace

QList<FaultRow> moodleFaults(const QByteArray &group)
{
    QList<FaultRow> rows { { "no fault", {} } };
    if (group == "line")
        rows += lineFaults();
    if (group == "answers")
        rows += answerFaults();
    if (group == "sending")
        rows += sendingFaults();
    return rows;
}

} // namespace foyer
