#include "app/adapters/moodle/site.h"

#include "app/adapters/moodle/words.h"
#include "app/net/formdata.h"
#include "app/net/json.h"

#include <QJsonDocument>

namespace foyer::moodle {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using json::array;
using json::flag;
using json::line;
using json::number;
using json::text;

namespace {

const QString batch = u"tool_mobile_call_external_functions"_s;
const QString siteInfo = u"core_webservice_get_site_info"_s;
constexpr qint64 mostBytes = 64 * 1024 * 1024; // one discussion of 401 posts: 637 kB
constexpr int longestExplanation = 500;

void addTo(QByteArray &form, const QByteArray &name, const QJsonValue &value)
{
    if (value.isArray()) {
        int index = 0;
        for (const QJsonValue each : value.toArray())
            addTo(form, name + '[' + QByteArray::number(index++) + ']', each);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addTo(form, name + '[' + it.key().toUtf8() + ']', it.value());
    } else {
        const QByteArray plain = value.isBool() ? QByteArray(value.toBool() ? "1" : "0") : text(value).toUtf8();
        form += (form.isEmpty() ? "" : "&") + name.toPercentEncoding("[]") + '=' + plain.toPercentEncoding();
    }
}

ErrorKind kindOf(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds { { u"invalidtoken"_s, ErrorKind::AuthNeeded },
        { u"invalidlogin"_s, ErrorKind::AuthNeeded }, { u"usernotconfirmed"_s, ErrorKind::AuthNeeded },
        { u"passwordisexpired"_s, ErrorKind::AuthNeeded }, { u"noguest"_s, ErrorKind::AuthNeeded },
        { u"restoredaccountresetpassword"_s, ErrorKind::AuthNeeded },
        { u"servicenotavailable"_s, ErrorKind::Unsupported }, { u"enablewsdescription"_s, ErrorKind::Unsupported },
        { u"accessexception"_s, ErrorKind::Forbidden }, { u"requireloginerror"_s, ErrorKind::Forbidden },
        { u"sitepolicynotagreed"_s, ErrorKind::Forbidden }, { u"forcepasswordchangenotice"_s, ErrorKind::Forbidden },
        { u"noviewdiscussionspermission"_s, ErrorKind::Forbidden }, { u"invalidrecord"_s, ErrorKind::NotFound },
        { u"invalidpostid"_s, ErrorKind::NotFound }, { u"invalidparentpostid"_s, ErrorKind::NotFound },
        { u"filenotfound"_s, ErrorKind::NotFound }, { u"sitemaintenance"_s, ErrorKind::ServerBroken },
        { u"upgraderunning"_s, ErrorKind::ServerBroken }, { u"forumblockingtoomanyposts"_s, ErrorKind::ServerBroken },
        { QString(), ErrorKind::NotFound } }; // without a code: its program fell over what is not there
    if (code.startsWith("wsaccessuser"_L1))
        return ErrorKind::AuthNeeded;
    if (code.startsWith("Unable to find forum"_L1)) // a sentence where its code should stand
        return ErrorKind::NotFound;
    return code.startsWith("dml"_L1) ? ErrorKind::ServerBroken : kinds.value(code, ErrorKind::Rejected);
}

// Our own words where the site's help nobody: they name parts of its program, or hold places nobody filled.
QString ownWords(const QString &code)
{
    static const QHash<QString, const char *> words {
        { u"invalidtoken"_s,
            QT_TRANSLATE_NOOP(
                "foyer::Moodle", "%1 does not know this sign-in any more. Sign in again; everything here is kept.") },
        { u"servicenotavailable"_s,
            QT_TRANSLATE_NOOP("foyer::Moodle",
                "%1 lets no programs in: its administrators have switched off what Moodle calls mobile web "
                "services.") },
        { u"enablewsdescription"_s,
            QT_TRANSLATE_NOOP("foyer::Moodle",
                "%1 lets no programs in: its administrators have switched off what Moodle calls web services.") },
        { u"sitepolicynotagreed"_s,
            QT_TRANSLATE_NOOP("foyer::Moodle",
                "%1 wants you to agree to its rules first. Open it in your browser, agree there, and sync again.") },
        { u"forcepasswordchangenotice"_s,
            QT_TRANSLATE_NOOP("foyer::Moodle",
                "%1 wants you to change your password first. Do that in your browser, and sync again.") },
        { u"invalidparameter"_s,
            QT_TRANSLATE_NOOP("foyer::Moodle",
                "%1 takes no part of this, and does not say why. A subject must not hold anything like <this>.") },
        { QString(), QT_TRANSLATE_NOOP("foyer::Moodle", "This is not on %1, or not any more.") }
    };
    const char *own = words.value(code);
    return own ? Words::tr(own) : QString();
}

} // namespace

QByteArray formOf(const QJsonObject &arguments)
{
    QByteArray form;
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        addTo(form, it.key().toUtf8(), it.value());
    return form;
}

std::optional<QJsonValue> valueIn(const QByteArray &body)
{
    const QJsonArray whole = QJsonDocument::fromJson('[' + body + ']').array();
    return whole.size() == 1 ? std::optional<QJsonValue>(whole.at(0)) : std::nullopt;
}

Error unreadable(const QString &host)
{
    return { ErrorKind::ParseFailed,
        Words::tr("%1 answered with something that is not an answer. Foyer tries again later.").arg(host), {} };
}

std::optional<Error> refusalIn(const QJsonValue &answer, const QString &host)
{
    const QJsonObject object = answer.toObject();
    const bool token = object[u"error"].isString(); // of token.php and the files
    if (!token && !object.contains(u"exception"_s))
        return {};
    const QString code = object[u"errorcode"].toString();
    const ErrorKind kind = kindOf(code);
    const QString said = json::withoutTags(line(object[token ? u"error" : u"message"])).left(longestExplanation);
    QString words = ownWords(code);
    if (words.isEmpty())
        words = said.isEmpty() || said.contains("{$a"_L1) || said.startsWith("error/"_L1)
            ? Words::tr("%1 refused this and did not say why.")
            : said;
    else
        words = words.arg(host);
    if (code == "invalidlogin"_L1)
        words += (words.back().isLetterOrNumber() ? u". "_s : u" "_s)
            + Words::tr("Foyer does not try this password again by itself: some sites lock an account after a few "
                        "wrong ones.");
    Error error { kind, words.contains("%1"_L1) ? words.arg(host) : words, {} };
    // So many posts a day, or a week: this one waits like one for a site under repair, and the others go.
    if (code == "sitemaintenance"_L1 || code == "upgraderunning"_L1 || code == "forumblockingtoomanyposts"_L1)
        error.retryAfter = 300s;
    return error;
}

Site::Site(Settings settings)
    : m_settings(std::move(settings))
    , m_base(baseOf(m_settings.url))
{
}

Task<Expected<QJsonValue>> Site::send(QString path, QByteArray body, QByteArray type)
{
    if (m_stopping)
        co_return stopped();
    Request request;
    request.method = "POST"; // the token never stands in an address
    request.url = m_base.resolved(QUrl(path));
    request.silence = m_settings.silence;
    request.maxBytes = mostBytes;
    request.headers.insert("content-type", type);
    request.headers.insert("accept", "application/json");
    request.body = std::move(body);
    const auto elsewhere = std::make_shared<QUrl>();
    request.mayGoTo = [elsewhere](const QUrl &url) {
        *elsewhere = url;
        return false; // a redirect loses what was sent
    };
    ++m_requests;
    const auto response = co_await m_http.send(std::move(request));
    const QString host = m_base.host();
    if (!response && !elsewhere->isEmpty()) {
        co_return Error { ErrorKind::Forbidden,
            Words::tr("%1 is now found at %2. Add that community; everything here is kept.")
                .arg(host, elsewhere->host()),
            {} };
    }
    if (!response)
        co_return response.error();
    const QByteArray date = response->headers.value("date");
    const QDateTime there = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    m_serverTime = there.isValid() ? QDateTime(there.date(), there.time(), Qt::UTC).toSecsSinceEpoch()
                                   : QDateTime::currentSecsSinceEpoch();
    if (response->status == 403 && response->body.trimmed().isEmpty())
        co_return Error { ErrorKind::Unsupported, ownWords(u"enablewsdescription"_s).arg(host), {} };
    const auto value = valueIn(response->body);
    if (const auto refused = value ? refusalIn(*value, host) : std::nullopt)
        co_return *refused;
    if (const auto refused = refusal(*response)) {
        Error error = *refused;
        if (response->status == 503)
            error.text = Words::tr("%1 is being repaired. Foyer tries again later.").arg(host);
        co_return error;
    }
    if (!value)
        co_return unreadable(host);
    co_return *value;
}

Task<Expected<QJsonValue>> Site::write(Call call)
{
    QJsonObject arguments = call.arguments;
    arguments.insert(u"wstoken"_s, QString::fromLatin1(m_token));
    const QString path = u"webservice/rest/server.php?moodlewsrestformat=json&wsfunction="_s + call.function;
    QByteArray form = formOf(arguments);
    auto answer = co_await send(path, std::move(form), "application/x-www-form-urlencoded");
    // A token that ran out says so once like a function that is not allowed, and is unknown from then on.
    const bool unsure = !answer && answer.error().kind == ErrorKind::Forbidden && call.function != siteInfo;
    if (unsure) {
        const auto who = co_await whoAmI();
        if (!who && who.error().kind == ErrorKind::AuthNeeded)
            co_return who.error();
    }
    co_return answer;
}

Task<Expected<QJsonValue>> Site::read(Call call)
{
    auto answer = co_await write(std::move(call));
    if (!answer && answer.error().kind == ErrorKind::Unclear) // whether it arrived is all the same
        co_return Error { ErrorKind::Unreachable, answer.error().text, answer.error().retryAfter };
    co_return answer;
}

// The site stops at the first that fails, and tells the answers up to there: the others are asked again.
Task<Expected<Answers>> Site::readAll(QList<Call> calls)
{
    Answers answers;
    const bool together = m_who.functions.isEmpty() || m_who.functions.contains(batch);
    while (answers.size() < calls.size()) {
        if (!together) {
            const auto answer = co_await read(calls[answers.size()]);
            if (!answer && (isTransient(answer.error().kind) || answer.error().kind == ErrorKind::AuthNeeded))
                co_return answer.error();
            answers.append(answer);
            continue;
        }
        QJsonArray requests;
        for (const Call &call : calls.sliced(answers.size())) {
            const QByteArray arguments = QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
            requests.append(
                QJsonObject { { u"function"_s, call.function }, { u"arguments"_s, QString::fromUtf8(arguments) } });
        }
        const Call all { batch, { { u"requests"_s, requests } } };
        const auto answer = co_await read(all);
        if (!answer)
            co_return answer.error();
        const QJsonArray responses = array((*answer)[u"responses"]);
        if (responses.isEmpty() || responses.size() > requests.size())
            co_return unreadable(m_base.host());
        for (const QJsonValue each : responses) {
            const bool failed = flag(each[u"error"]);
            const auto value = valueIn(each[failed ? u"exception" : u"data"].toString().toUtf8());
            auto refused = value && failed
                ? refusalIn(QJsonObject { { u"exception"_s, true }, { u"errorcode"_s, (*value)[u"errorcode"] },
                                { u"message"_s, (*value)[u"message"] } },
                    m_base.host())
                : std::nullopt;
            if (refused && refused->kind == ErrorKind::AuthNeeded)
                co_return *refused;
            answers.append(refused ? Expected<QJsonValue>(*refused)
                    : value        ? Expected<QJsonValue>(*value)
                                   : Expected<QJsonValue>(unreadable(m_base.host())));
        }
    }
    co_return answers;
}

Task<Expected<QByteArray>> Site::tokenFor(QString user, QString password)
{
    const QJsonObject asked { { u"username"_s, user }, { u"password"_s, password },
        { u"service"_s, u"moodle_mobile_app"_s } };
    QByteArray form = formOf(asked);
    const auto answer = co_await send(u"login/token.php"_s, std::move(form), "application/x-www-form-urlencoded");
    if (!answer && answer.error().kind == ErrorKind::Unclear)
        co_return Error { ErrorKind::Unreachable, answer.error().text, {} };
    if (!answer)
        co_return answer.error();
    const QByteArray token = text((*answer)[u"token"]).toLatin1();
    if (token.isEmpty())
        co_return unreadable(m_base.host());
    co_return token;
}

Task<Expected<Who>> Site::whoAmI()
{
    const Call call { siteInfo };
    const auto answer = co_await read(call);
    // Refused here is refused everywhere: the token ran out, or belongs to another address.
    if (!answer && answer.error().kind == ErrorKind::Forbidden)
        co_return Error { ErrorKind::AuthNeeded, answer.error().text, {} };
    if (!answer)
        co_return answer.error();
    Who who { number((*answer)[u"userid"]), line((*answer)[u"username"]), {},
        number((*answer)[u"usermaxuploadfilesize"]) };
    for (const QJsonValue each : array((*answer)[u"functions"]))
        who.functions.insert(text(each[u"name"]));
    if (who.id <= 0)
        co_return unreadable(m_base.host());
    m_who = who;
    co_return who;
}

Task<Expected<qint64>> Site::upload(OutgoingFile file, qint64 draftArea)
{
    FormData form = foyer::formOf(
        "file_1", file, { { "token", m_token }, { "itemid", QByteArray::number(draftArea) }, { "filepath", "/" } });
    const auto answer = co_await send(u"webservice/upload.php"_s, std::move(form.body), std::move(form.type));
    if (!answer && answer.error().kind == ErrorKind::Unclear) // nothing shows it yet
        co_return Error { ErrorKind::Unreachable, answer.error().text, {} };
    if (!answer)
        co_return answer.error();
    const QJsonValue first = array(*answer).at(0);
    if (first[u"error"].isString() || number(first[u"itemid"]) <= 0) {
        const QString why = line(first[u"error"]);
        co_return Error { ErrorKind::Rejected,
            why.isEmpty() ? Words::tr("The site does not say where it put “%1”.").arg(file.name)
                          : Words::tr("“%1” was refused: %2").arg(file.name, why),
            {} };
    }
    co_return number(first[u"itemid"]);
}

void Site::stop()
{
    m_stopping = true;
    m_http.abortAll();
}

} // namespace foyer::moodle
