#include "app/adapters/discourse/site.h"

#include "app/adapters/discourse/answer.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"
#include "models/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

// Without one of the words browsers say, anonymous readers count as crawlers, which many sites turn away.
const QByteArray userAgent = "Mozilla/5.0 (Desktop) Foyer/" FOYER_VERSION " (Qt; like Gecko)";

constexpr double mostForComfort = 0.5; // of what a key may ask; the rest is for what must be asked
constexpr qint64 mostHeard = 4 * 1024 * 1024; // in one answer of the bus
constexpr std::chrono::milliseconds longestPoll = std::chrono::seconds(60); // a site usually ends one after 25 s

} // namespace

void callLater(qint64 ms, QObject *context, std::function<void()> what)
{
    QTimer::singleShot(int(ms), context, std::move(what));
}

Site::Site(Settings settings, Features features)
    : m_settings(settings)
    , m_base(baseOf(settings.url))
    , m_features(std::move(features))
    , m_keyed(m_settings.keyed)
    , m_anonymous(RequestBudget::anonymous())
{
    // Sites do not limit who comes from their own machine or network by address (§6); a key is limited everywhere.
    if (isLoopback(m_base))
        m_anonymous = RequestBudget();
}

Site::~Site() = default;

void Site::signInAs(QString user, QByteArray key)
{
    m_user = std::move(user);
    m_key = std::move(key);
}

Reader Site::reader(const Answer &answer) const
{
    return { m_base, m_user.toLower(), answer.personal };
}

Request Site::requestFor(const QByteArray &method, const QString &path, As as) const
{
    Request request;
    request.method = method;
    request.url = m_base.resolved(QUrl(path));
    request.silence = m_settings.silence;
    request.headers.insert("accept", "application/json");
    request.headers.insert("user-agent", userAgent);
    if (as == As::Me)
        request.credentials.insert("user-api-key", m_key);
    return request;
}

// Under load a site serves what came with a key as to anybody (and says so by not naming the user).
bool Site::isPersonal(const Response &response, As as) const
{
    return as == As::Me && (m_features.nameless || !response.headers.value("x-discourse-username").isEmpty());
}

// A site that moved within its server leads the way; what is written goes straight there from now on, for a redirect
// loses it.
void Site::follow(const QUrl &asked, const QUrl &answered)
{
    const QString path = asked.path().mid(m_base.path().size());
    const bool elsewhere = asked.host() != answered.host() || asked.port() != answered.port();
    if (asked.path() == answered.path() || elsewhere || path.isEmpty() || !answered.path().endsWith(u'/' + path))
        return;
    m_base.setPath(answered.path().chopped(path.size()));
    qCInfo(lcDiscourse) << "the site moved within its server";
}

Task<Expected<void>> Site::turn(As as, Urgency urgency)
{
    RequestBudget &budget = as == As::Me ? m_keyed : m_anonymous;
    for (;;) {
        if (m_stopping)
            co_return stopped();
        const qint64 wait = budget.wait(m_settings.now(), urgency);
        if (wait <= 0)
            break;
        if (wait > m_settings.patience.count()) {
            const auto seconds = std::chrono::seconds(wait / 1000 + 1);
            co_return Error { ErrorKind::RateLimited,
                Words::tr("%1 has answered as many questions as it allows for now. Foyer goes on by itself.")
                    .arg(m_base.host()),
                seconds };
        }
        QObject waiting;
        m_settings.call(wait, &waiting, [this] { m_stopped.ring(); }); // all look again
        co_await m_stopped;
    }
    budget.spend(m_settings.now());
    co_return Expected<void>();
}

Task<Expected<Response>> Site::send(Request request, As as, Urgency urgency)
{
    const auto turn = co_await this->turn(as, urgency);
    if (!turn)
        co_return turn.error();
    ++m_requests;
    const QUrl asked = request.url;
    const bool reading = request.method == "GET";
    auto response = co_await m_http.send(std::move(request));
    if (response && response->status < 400)
        follow(asked, response->url);
    if (m_stopping && response && reading) // what was done is done, and must be known
        co_return stopped();
    // Under load a site may forget whose key it is, and refuses what a stranger may not have. That says nothing.
    const bool forgotten = response && as == As::Me && (response->status == 403 || response->status == 404)
        && response->headers.value("set-cookie").contains("dosp=1");
    if (forgotten) {
        co_return Error { ErrorKind::ServerBroken,
            Words::tr("%1 is too busy to know who you are. Foyer tries again later.").arg(m_base.host()), {} };
    }
    if (response)
        heed(*response);
    co_return response;
}

// For all of the origin, whoever asked too often.
void Site::heed(const Response &response)
{
    const auto wait = slowDown(response);
    if (!wait)
        return;
    const qint64 then = m_settings.now() + std::chrono::milliseconds(*wait).count();
    m_keyed.pauseUntil(then);
    m_anonymous.pauseUntil(then);
}

qint64 Site::waitFor(As as) const
{
    return (as == As::Me ? m_keyed : m_anonymous).wait(m_settings.now(), Urgency::Background);
}

Task<Expected<Response>> Site::listen(Listening listening, As as, HttpClient *line)
{
    if (m_stopping)
        co_return stopped();
    Request request = requestFor("POST", listening.path, as);
    request.headers.insert("content-type", "application/x-www-form-urlencoded");
    request.headers.insert("accept-encoding", "identity"); // packed pieces would wait for each other
    if (listening.inOne)
        request.headers.insert("dont-chunk", "true");
    request.body = std::move(listening.form);
    request.arriving = std::move(listening.arriving);
    request.maxBytes = mostHeard;
    request.silence = std::max(m_settings.silence, longestPoll);
    (as == As::Me ? m_keyed : m_anonymous).spend(m_settings.now());
    const auto response = co_await line->send(std::move(request));
    if (response)
        heed(*response);
    co_return response;
}

Expected<QHash<QByteArray, QByteArray>> Site::lendKey(const QUrl &file)
{
    QHash<QByteArray, QByteArray> headers;
    const bool ours = file.scheme() == m_base.scheme() && file.host() == m_base.host() && file.port() == m_base.port()
        && file.userInfo().isEmpty() && file.path().startsWith(m_base.path());
    const QString path = file.path().mid(m_base.path().size());
    const bool secure = path.startsWith("secure-uploads/"_L1) || path.startsWith("secure-media-uploads/"_L1);
    if (!ours || !secure || !hasKey() || path.contains(".."_L1))
        return headers;
    if (!hasRoom())
        return Error { ErrorKind::RateLimited, Words::tr("The key is needed for more urgent things."), {} };
    m_keyed.spend(m_settings.now());
    headers.insert("user-api-key", m_key);
    return headers;
}

bool Site::hasRoom() const
{
    const qint64 now = m_settings.now();
    return m_keyed.wait(now, Urgency::Background) <= 0 && m_keyed.spentShare(now) < mostForComfort;
}

Task<Expected<Site::Look>> Site::look(QString path, qint64 topic)
{
    Request request = requestFor("GET", path, As::Me);
    const auto response = co_await send(std::move(request), As::Me, Urgency::Background);
    if (!response)
        co_return response.error();
    const bool repaired = response->headers.value("discourse-readonly") == "true";
    const bool stranger = !isPersonal(*response, As::Me) || response->url.host() != m_base.host();
    if (stranger || repaired || isWebPage(*response))
        co_return Look::Unsure;
    const QJsonObject json = QJsonDocument::fromJson(response->body).object();
    if (response->status == 404 || response->status == 410)
        co_return json[u"errors"].isArray() ? Look::Gone : Look::Unsure;
    const qint64 met = number(json[u"id"]);
    co_return response->status >= 300 || met <= 0 ? Look::Unsure : met == topic ? Look::There : Look::Gone;
}

Task<Expected<Answer>> Site::read(QString path, As as, Urgency urgency)
{
    if (as == As::Anybody && !m_stamp.isEmpty())
        path += (path.contains(u'?') ? u"&heard="_s : u"?heard="_s) + QString::fromLatin1(m_stamp);
    Request request = requestFor("GET", path, as);
    auto response = co_await send(std::move(request), as, urgency);
    if (!response)
        co_return response.error();
    auto json = objectIn(*response);
    if (!json)
        co_return json.error();
    co_return Answer { std::move(*json), isPersonal(*response, as) };
}

Task<Expected<Answer>> Site::write(QByteArray method, QString path, QByteArray body, QByteArray type, Urgency urgency)
{
    Request request = requestFor(method, path, As::Me);
    request.body = std::move(body);
    request.headers.insert("content-type", type);
    auto response = co_await send(std::move(request), As::Me, urgency);
    if (!response)
        co_return response.error();
    auto json = objectIn(*response);
    // What a proxy says when it lost patience with the site says nothing about what the site did.
    if (!json && response->status >= 500 && response->status != 503)
        co_return Error { ErrorKind::Unclear, json.error().text, {} };
    if (!json)
        co_return json.error();
    co_return Answer { std::move(*json), isPersonal(*response, As::Me) };
}

Task<Expected<QString>> Site::whoAmI()
{
    Request request = requestFor("GET", u"session/current.json"_s, As::Me);
    auto response = co_await send(std::move(request), As::Me, Urgency::Person);
    if (!response)
        co_return response.error();
    if (response->url.host() != m_base.host() && !isWebPage(*response)) { // where the key does not go
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 has moved to %2. Add that community and sign in there; everything here is kept.")
                .arg(m_base.host(), response->url.host()),
            {} };
    }
    // A key that is not known (any more) is refused like anything else that is forbidden; here nothing else is.
    if ((response->status == 403 || response->status == 404) && !isWebPage(*response))
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 does not know this sign-in any more. Sign in again; everything here is kept.")
                .arg(m_base.host()),
            {} };
    auto json = objectIn(*response);
    if (!json)
        co_return json.error();
    const QJsonObject user = (*json)[u"current_user"].toObject();
    const QString name = text(user[u"username"]);
    if (name.isEmpty()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("%1 does not say who you are. Foyer tries again later.").arg(m_base.host()), {} };
    }
    m_features.userId = number(user[u"id"]);
    m_tagLevels = parseTagLevels(user);
    m_features.nameless = response->headers.value("x-discourse-username").isEmpty();
    co_return name;
}

void Site::stop()
{
    m_stopping = true;
    m_http.abortAll();
    m_stopped.ring();
}

} // namespace foyer::discourse
