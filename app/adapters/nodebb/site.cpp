#include "app/adapters/nodebb/site.h"

#include "app/adapters/nodebb/answer.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QNetworkCookie>
#include <QRegularExpression>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

const QString secondFactor = u"[[2factor:second-factor-required]]"_s;
constexpr qsizetype longestCookies = 8000;
constexpr qint64 refusalCountsMs = 10 * 60 * 1000LL;

// Only administrators make tokens; whoever was given one enters it where the password goes.
bool isToken(const QString &secret)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"_s);
    return uuid.match(secret).hasMatch();
}

Error stopped()
{
    return { ErrorKind::Cancelled, Words::tr("Stopped."), {} };
}

// What was sent does nothing that must not be done twice.
Error lost(Error error)
{
    error.kind = error.kind == ErrorKind::Unclear ? ErrorKind::Unreachable : error.kind;
    return error;
}

} // namespace

QString inPath(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QJsonValue idValue(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(id);
}

Site::Site(Settings settings)
    : m_settings(std::move(settings))
    , m_base(baseOf(m_settings.url))
    , m_socket([this] { return socketPlace(m_settings.silence); })
{
}

void Site::stop()
{
    m_stopping = true;
    m_http.abortAll();
    m_socket.stop();
}

Headers Site::keys() const
{
    if (hasToken())
        return { { "authorization", "Bearer " + m_token } };
    return m_cookies.isEmpty() ? Headers() : Headers { { "cookie", m_cookies } };
}

std::optional<QString> Site::secretToKeep() const
{
    return hasSession() ? std::optional(m_credentials.secret + u'\n' + QString::fromLatin1(m_cookies)) : std::nullopt;
}

bool Site::isMe() const
{
    const QString uid = text(m_config[u"uid"]);
    return flag(m_config[u"loggedIn"]) && (m_uid.isEmpty() || uid == m_uid);
}

Error Site::refuse(const QString &why)
{
    m_refusal = Error { ErrorKind::AuthNeeded, why, {} };
    m_refusedAt = m_settings.now();
    return *m_refusal;
}

Error Site::stranger() const
{
    return { ErrorKind::ServerBroken,
        Words::tr("%1 answered as if it did not know you. Foyer tries again later.").arg(m_base.host()), {} };
}

Task<Expected<Response>> Site::send(Asked asked)
{
    if (m_stopping)
        co_return stopped();
    Request request;
    request.method = asked.method;
    request.url = m_base.resolved(QUrl(asked.path));
    request.silence = m_settings.silence;
    request.headers.insert("accept", "application/json");
    request.credentials = keys();
    if (!asked.etag.isEmpty())
        request.headers.insert("if-none-match", asked.etag);
    const bool reading = asked.method == "GET";
    if (!reading) {
        request.headers.insert("content-type", asked.type.isEmpty() ? QByteArray("application/json") : asked.type);
        request.body = asked.body.isEmpty() ? QByteArray("{}") : asked.body;
        if (!hasToken() && !m_csrf.isEmpty())
            request.credentials.insert("x-csrf-token", m_csrf);
    }
    auto response = co_await m_http.send(std::move(request));
    if (m_stopping && response && reading) // what was done is done, and must be known
        co_return stopped();
    co_return response;
}

Task<Expected<void>> Site::readConfig()
{
    const Asked asked { .path = u"api/config"_s };
    const auto response = co_await send(asked);
    if (!response)
        co_return response.error();
    const auto json = valueIn(*response);
    if (!json)
        co_return json.error();
    if (!json->toObject().contains(u"loggedIn"))
        co_return stranger();
    m_config = json->toObject();
    m_csrf = text(m_config[u"csrf_token"]).toLatin1();
    co_return Expected<void>();
}

Task<Expected<void>> Site::login()
{
    if (m_refusal)
        co_return std::as_const(*m_refusal);
    m_cookies.clear();
    m_csrf.clear();
    const QJsonObject who { { u"username"_s, m_credentials.user }, { u"password"_s, m_credentials.secret },
        { u"remember"_s, u"on"_s } };
    const Asked asked {
        .method = "POST", .path = u"api/v3/utilities/login"_s, .body = QJsonDocument(who).toJson(QJsonDocument::Compact)
    };
    const auto response = co_await send(asked);
    if (!response)
        co_return lost(response.error());
    const auto user = valueIn(*response);
    if (!user && user.error().kind == ErrorKind::Forbidden && !response->body.trimmed().startsWith('<')) {
        const QJsonObject ban = QJsonDocument::fromJson(response->body).object();
        const QString reason = line(ban[u"reason"]);
        const QString why = reason.isEmpty() ? user.error().text : Words::tr("This account is banned: %1").arg(reason);
        const bool itself = response->body.startsWith("[[") || ban.contains(u"uid"); // and not what stands before it
        co_return itself ? refuse(why) : Error { ErrorKind::AuthNeeded, why, {} };
    }
    if (!user)
        co_return user.error();
    // A jar of our own: the name of the session's cookie is for the site to choose, and its date does not move although
    // the session lives on.
    QByteArrayList cookies;
    for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(response->headers.value("set-cookie")))
        cookies += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    m_cookies = cookies.join("; ").left(longestCookies);
    m_uid = text((*user)[u"uid"]);
    if (m_uid.isEmpty() || m_cookies.isEmpty())
        co_return stranger();
    const auto config = co_await readConfig();
    if (!config)
        co_return config;
    if (!isMe())
        co_return Error { ErrorKind::AuthNeeded, plainWords(secondFactor), {} };
    // With a second factor the password opens nothing but what says who we are.
    const Asked door { .path = u"api/v3/notifications/count"_s };
    const auto opened = co_await send(door);
    if (!opened)
        co_return opened.error();
    const auto value = valueIn(*opened);
    if (!value)
        co_return value.error();
    co_return Expected<void>();
}

Task<Expected<void>> Site::signIn(Credentials credentials)
{
    const QString secret = credentials.secret.section(u'\n', 0, 0);
    const qint64 refusedMs = m_refusedAt.isValid() ? std::abs(m_refusedAt.msecsTo(m_settings.now())) : 0;
    const bool other = credentials.user != m_credentials.user || secret != m_credentials.secret;
    if (other) {
        m_uid.clear();
        m_cookies = credentials.secret.section(u'\n', 1, 1).toLatin1();
    }
    if (other || refusedMs > refusalCountsMs)
        m_refusal.reset();
    m_credentials = { credentials.user, secret };
    m_token = isToken(secret) ? secret.toLatin1() : QByteArray();
    m_socket.forget();
    Task<Expected<void>> entering = credentials.user.isEmpty() ? readConfig() : assure();
    co_return co_await entering;
}

Task<Expected<void>> Site::assure()
{
    if (m_credentials.user.isEmpty())
        co_return Expected<void>();
    const auto turn = co_await m_signingIn.take(); // nobody tries a password while somebody else does
    if (hasToken() || !m_cookies.isEmpty()) {
        const auto config = co_await readConfig();
        if (config && isMe())
            m_uid = text(m_config[u"uid"]);
        if (!config || isMe())
            co_return config;
    }
    if (hasToken()) {
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 does not know this token any more. Ask its administrator for another.").arg(m_base.host()),
            {} };
    }
    co_return co_await login();
}

Task<Expected<Answer>> Site::ask(Asked asked)
{
    for (bool again = false;; again = true) {
        const auto response = co_await send(asked);
        if (!response)
            co_return response.error();
        if (response->status == 304)
            co_return Answer { {}, asked.etag, true, again };
        auto json = valueIn(*response);
        const bool writing = asked.method != "GET";
        // A word that is not the session's any more, a session that died, or not allowed at all.
        bool unknown = !json && (response->status == 401 || (writing && response->status == 403));
        if (json && writing && !isEnveloped(*response))
            json = Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
        if (json && asked.ofMine && !json->toObject().contains(u"loggedIn"))
            co_return stranger();
        if (json && asked.ofMine && text((*json)[u"loggedInUser"][u"uid"]) != m_uid) {
            unknown = true;
            json = stranger();
        }
        // What a proxy says when it lost patience with the site says nothing about what the site did.
        if (!json && writing && response->status >= 500 && response->status != 503)
            co_return Error { ErrorKind::Unclear, json.error().text, {} };
        if (json)
            co_return Answer { *json, response->headers.value("etag"), false, again };
        if (!unknown || again || m_uid.isEmpty())
            co_return json.error();
        const auto known = co_await assure();
        if (!known)
            co_return known.error();
    }
}

Task<Expected<Answer>> Site::page(QString path, QByteArray etag)
{
    const Asked asked { .path = u"api/"_s + path, .etag = etag, .ofMine = !m_uid.isEmpty() };
    co_return co_await ask(asked);
}

Task<Expected<Answer>> Site::read(QString path, QByteArray etag)
{
    const Asked asked { .path = u"api/"_s + path, .etag = etag };
    co_return co_await ask(asked);
}

// In English: there is no code beside the words, and some of them are understood.
Task<Expected<Answer>> Site::write(QByteArray method, QString path, QByteArray body, QByteArray type)
{
    const Asked asked { .method = method, .path = u"api/"_s + path + u"?lang=en-GB"_s, .body = body, .type = type };
    co_return co_await ask(asked);
}

Expected<Request> Site::socketPlace(std::chrono::milliseconds silence) const
{
    if (m_stopping)
        return stopped();
    Request request;
    request.url = m_base.resolved(QUrl(u"socket.io/?_csrf="_s + QString::fromLatin1(m_csrf)));
    request.silence = silence;
    request.credentials = keys();
    return request;
}

Task<Expected<QJsonObject>> Site::call(QByteArray event, QJsonObject argument)
{
    auto answer = co_await m_socket.ask(event, argument);
    const ErrorKind why = answer ? ErrorKind::Usage : answer.error().kind;
    const bool unknown = why == ErrorKind::Forbidden || why == ErrorKind::Rejected || why == ErrorKind::ServerBroken;
    if (unknown) { // the server has forgotten the conversation, or the session
        m_socket.forget();
        const auto known = co_await assure();
        if (!known)
            co_return known.error();
        answer = co_await m_socket.ask(event, argument);
    }
    if (!answer)
        co_return Error { answer.error().kind, plainWords(answer.error().text), answer.error().retryAfter };
    co_return answer;
}

} // namespace foyer::nodebb
