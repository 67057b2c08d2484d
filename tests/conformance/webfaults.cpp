// What goes wrong on the web between a client and a community.
#include "app/sample/spoiltanswers.h"
#include "tests/conformance/faults.h"

namespace foyer {

using Kind = Fault::Kind;

namespace {

// Where an answer is spoilt. Stars, because a site may begin below a folder.
struct Places {
    QByteArray signIn, site, list, topic, notices, post;
    QByteArray changes; // edits, removals, marks
    QByteArray (*refusal)(int status); // how such a server says no
};
const Places discourse { "GET */session/current.json", "GET */site.json", "GET */latest.json", "GET */t/*",
    "GET */notifications*", "POST */posts.json", "PUT *,DELETE *,POST *,!POST */posts.json", discourseRefusal };
const Places nodebb { "POST */utilities/login", "GET */api/config", "GET */api/recent", "* */socket.io/*",
    "GET */v3/notifications", "POST */v3/topics*", "PUT *,DELETE *,POST */v3/flags", nodebbRefusal };

void add(QList<FaultRow> &rows, const QByteArray &name, const Fault &fault)
{
    rows.append({ name, fault });
}

// The line itself, and the bytes on it.
QList<FaultRow> lineFaults(const Places &at)
{
    QList<FaultRow> rows {
        { "refused", { Kind::Refuse } },
        { "no such name", {}, Road::NoSuchName },
        { "TLS that is none", {}, Road::NoTls },
        { "never answered: sign-in", { Kind::Silence, at.signIn } },
        { "never answered: list", { Kind::DropAnswer, at.list } },
        { "never answered: topic", { Kind::DropAnswer, at.topic } },
    };
    for (int n = 1; n <= 8; ++n)
        add(rows, "cut before request " + QByteArray::number(n), { Kind::CutBefore, "", n });
    for (int n = 1; n <= 8; ++n)
        add(rows, "cut after request " + QByteArray::number(n), { Kind::CutAfter, "", n });
    for (const auto &[what, command] :
        { qMakePair(QByteArray("list"), at.list), qMakePair(QByteArray("topic"), at.topic) }) {
        add(rows, what + ": cut in the head", { Kind::CutAtByte, command, 1, 1, "", 25 });
        add(rows, what + ": cut in the body", { Kind::CutAtByte, command, 1, 1, "", 400 });
        add(rows, what + ": shorter than it says", { Kind::WrongCounts, command, 1, 1, "", 900 });
        add(rows, what + ": JSON cut short", { Kind::Truncate, command, 1, 1, "", 150 });
        add(rows, what + ": noise", { Kind::Garbage, command, 1, 1, "", 3000 });
        add(rows, what + ": drop by drop", { Kind::Drip, command, 1, 1, "", 40 });
    }
    add(rows, "LF only", { Kind::LfOnly, "", 1, -1 });
    add(rows, "a header line without end", { Kind::HugeLine, at.list, 1, 1, "", 300'000 });
    return rows;
}

QList<QPair<QByteArray, QByteArray>> refusals(const Places &at)
{
    QList<QPair<QByteArray, QByteArray>> answers;
    for (const int status : { 400, 401, 403, 404, 409, 410, 413, 422, 500, 502, 503 })
        answers.append({ QByteArray::number(status), at.refusal(status) });
    return answers;
}

QList<QPair<QByteArray, QByteArray>> slowDowns()
{
    return { { "429", slowDown(SlowDown::Rails) }, { "429 for the day", slowDown(SlowDown::DayUsedUp) },
        { "429 by address", slowDown(SlowDown::Address) }, { "429 in the background", slowDown(SlowDown::Background) },
        { "429 of the search", slowDown(SlowDown::Search) }, { "429 of the bus", slowDown(SlowDown::Bus) },
        { "503 of a proxy", slowDown(SlowDown::Proxy) } };
}

QList<QPair<QByteArray, QByteArray>> wrongAnswers()
{
    return { { "a wrong 200", wrongOk() }, { "half a JSON", brokenJson() }, { "a captive portal", captivePortal() },
        { "403 in HTML", pageAnswer(403) } };
}

// Answered, and wrongly, where something is read.
QList<FaultRow> answerFaults(const Places &at)
{
    QList<FaultRow> rows;
    for (const auto &[what, command] :
        { qMakePair(QByteArray("list"), at.list), qMakePair(QByteArray("topic"), at.topic) }) {
        for (const auto &[name, answer] : refusals(at) + wrongAnswers())
            add(rows, what + ": " + name, { Kind::Answer, command, 1, 1, answer });
        add(rows, what + ": key unknown once", { Kind::SignInAgain, command });
        add(rows, what + ": as a stranger", { Kind::Stranger, command });
    }
    for (const auto &[name, answer] : slowDowns())
        add(rows, "list: " + name, { Kind::Answer, at.list, 1, 1, answer });
    for (const auto &[what, command] : { qMakePair(QByteArray("sign-in"), at.signIn),
             qMakePair(QByteArray("site"), at.site), qMakePair(QByteArray("notices"), at.notices) }) {
        for (const int status : { 403, 404, 429, 500 })
            add(rows, what + ": " + QByteArray::number(status), { Kind::Answer, command, 1, 1, at.refusal(status) });
        add(rows, what + ": a wrong 200", { Kind::Answer, command, 1, 1, wrongOk() });
        add(rows, what + ": a captive portal", { Kind::Answer, command, 1, 1, captivePortal() });
        add(rows, what + ": as a stranger", { Kind::Stranger, command });
    }
    add(rows, "topic: 404 all the time", { Kind::Answer, at.topic, 1, -1, at.refusal(404) });
    add(rows, "topic: half a JSON all the time", { Kind::Answer, at.topic, 1, -1, brokenJson() });
    return rows;
}

// Where the person's words and marks are handed over.
QList<FaultRow> sendingFaults(const Places &at)
{
    QList<FaultRow> rows;
    for (const auto &[name, answer] : refusals(at) + wrongAnswers() + slowDowns())
        add(rows, "post: " + name, { Kind::Answer, at.post, 1, 1, answer });
    for (const auto &[what, command] :
        { qMakePair(QByteArray("post"), at.post), qMakePair(QByteArray("change"), at.changes) }) {
        add(rows, what + ": not taken, and cut", { Kind::CutBefore, command });
        add(rows, what + ": taken, and cut", { Kind::CutAfter, command });
        add(rows, what + ": taken, the second one cut", { Kind::CutAfter, command, 2 });
        add(rows, what + ": not taken, never answered", { Kind::Silence, command });
        add(rows, what + ": taken, never answered", { Kind::DropAnswer, command });
        add(rows, what + ": taken, answer cut short", { Kind::CutAtByte, command, 1, 1, "", 60 });
        add(rows, what + ": taken, JSON cut short", { Kind::Truncate, command, 1, 1, "", 30 });
        add(rows, what + ": taken, answered with noise", { Kind::Garbage, command, 1, 1, "", 900 });
        add(rows, what + ": drop by drop", { Kind::Drip, command, 1, 1, "", 40 });
        add(rows, what + ": key unknown once", { Kind::SignInAgain, command });
        add(rows, what + ": as a stranger", { Kind::Stranger, command });
    }
    for (const QByteArray &command : { QByteArray("PUT *"), QByteArray("DELETE *"), QByteArray("POST *") }) {
        for (const int status : { 403, 404, 429, 502, 503 })
            add(rows, command + ": " + QByteArray::number(status), { Kind::Answer, command, 1, 1, at.refusal(status) });
        add(rows, command + ": a wrong 200", { Kind::Answer, command, 1, 1, wrongOk() });
        add(rows, command + ": a captive portal", { Kind::Answer, command, 1, 1, captivePortal() });
        add(rows, command + ": taken, and cut", { Kind::CutAfter, command });
    }
    return rows;
}

} // namespace

static QList<FaultRow> faultsOf(const QByteArray &group, const Places &at)
{
    QList<FaultRow> rows { { "no fault", {} } };
    if (group == "line")
        rows += lineFaults(at);
    if (group == "answers")
        rows += answerFaults(at);
    if (group == "sending")
        rows += sendingFaults(at);
    return rows;
}

QList<FaultRow> webFaults(const QByteArray &group)
{
    return faultsOf(group, discourse);
}

QList<FaultRow> nodebbFaults(const QByteArray &group)
{
    QList<FaultRow> rows = faultsOf(group, nodebb);
    if (group == "sending") {
        add(rows, "post: too soon", { Kind::Answer, nodebb.post, 1, 1, nodebbTooSoon(10) });
        add(rows, "post: not the session's word", { Kind::Answer, nodebb.post, 1, 1, nodebbForbidden() });
    }
    return rows;
}

} // namespace foyer
