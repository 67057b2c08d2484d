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

constexpr qsizetype mostCookies = 20;
constexpr std::chrono::milliseconds longestPoll = std::chrono::seconds(50); // a server pings within 25 s

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

QUrl baseOf(QUrl url)
{
    url.setQuery(QString());
    url.setFragment({});
    url.setUserInfo({});
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

Site::Site(Settings settings)
    : m_settings(std::move(settings))
    , m_base(baseOf(m_settings.url))
    , m_socket([this](QByteArray method, QByteArray query, QByteArray body) {
        return poll(std::move(method), std::move(query), std::move(body), &m_http);
    })
{
}

void Site::stop()
{
    m_stopping = true;
    m_http.abortAll();
}

Headers Site::keys() const
{
    QByteArrayList cookies;
    for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it)
        cookies.append(it.key() + '=' + it.value());
    if (hasToken())
        return { { "authorization", "Bearer " + m_token } };
    return cookies.isEmpty() ? Headers() : Headers { { "cookie", cookies.join("; ") } };
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
    if (m_refused)
        co_return Error { ErrorKind::AuthNeeded, Words::tr("%1 refused the password.").arg(m_base.host()), {} };
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
        m_refused = true;
        const QString reason = line(QJsonDocument::fromJson(response->body).object()[u"reason"]);
        co_return Error { ErrorKind::AuthNeeded,
            reason.isEmpty() ? user.error().text : Words::tr("This account is banned: %1").arg(reason), {} };
    }
    if (!user)
        co_return user.error();
    // A jar of our own: the name of the session's cookie is for the site to choose, and its date does not move although
    // the session lives on.
    for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(response->headers.value("set-cookie"))) {
        if (m_cookies.size() < mostCookies && !cookie.value().isEmpty())
            m_cookies.insert(cookie.name(), cookie.value());
    }
    m_uid = text((*user)[u"uid"]);
    if (m_uid.isEmpty() || m_cookies.isEmpty())
        co_return stranger();
    co_return co_await readConfig();
}

Task<Expected<void>> Site::signIn(Credentials credentials)
{
    if (credentials.user != m_credentials.user || credentials.secret != m_credentials.secret) {
        m_uid.clear();
        m_cookies.clear();
    }
    m_credentials = credentials;
    m_token = isToken(credentials.secret) ? credentials.secret.toLatin1() : QByteArray();
    m_refused = false;
    m_socket.forget();
    Task<Expected<void>> entering = credentials.user.isEmpty() ? readConfig() : assure();
    co_return co_await entering;
}

Task<Expected<void>> Site::assure()
{
    if (m_credentials.user.isEmpty())
        co_return Expected<void>();
    const auto isMe = [this] {
        const QString uid = text(m_config[u"uid"]);
        return flag(m_config[u"loggedIn"]) && (uid == m_uid || (m_uid.isEmpty() && hasToken()));
    };
    if (hasToken() || !m_cookies.isEmpty()) {
        const auto config = co_await readConfig();
        if (!config)
            co_return config;
        if (isMe()) {
            m_uid = text(m_config[u"uid"]);
            co_return Expected<void>();
        }
    }
    if (hasToken()) {
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 does not know this token any more. Ask its administrator for another.").arg(m_base.host()),
            {} };
    }
    const auto in = co_await login();
    if (in && !isMe())
        co_return stranger();
    co_return in;
}

Task<Expected<Answer>> Site::ask(Asked asked)
{
    for (bool again = false;; again = true) {
        const auto response = co_await send(asked);
        if (!response)
            co_return response.error();
        if (response->status == 304)
            co_return Answer { {}, asked.etag, true };
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
            co_return Answer { *json, response->headers.value("etag"), false };
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

Task<Expected<QByteArray>> Site::poll(QByteArray method, QByteArray query, QByteArray body, HttpClient *line)
{
    if (m_stopping)
        co_return stopped();
    Request request;
    request.method = method;
    request.url =
        m_base.resolved(QUrl(u"socket.io/?EIO=4&transport=polling&_csrf="_s + QString::fromLatin1(m_csrf + query)));
    request.silence = line == &m_http ? m_settings.silence : std::max(m_settings.silence, longestPoll);
    request.headers.insert("content-type", "text/plain;charset=UTF-8");
    request.credentials = keys();
    request.body = body;
    const auto response = co_await line->send(std::move(request));
    if (!response)
        co_return lost(response.error());
    if (response->status >= 400) {
        const auto why = valueIn(*response);
        co_return why ? stranger() : why.error();
    }
    co_return response->body;
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
