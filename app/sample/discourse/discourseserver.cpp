#include "app/sample/discourse/discourseserver.h"

#include "app/sample/discourse/call.h"
#include "app/sample/discourse/keydesk.h"
#include "app/sample/discourse/messagebus.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

struct Compiled {
    Route route;
    QRegularExpression path;
};

const QList<Compiled> &routes()
{
    static const QList<Compiled> all = [] {
        QList<Compiled> all;
        for (const QList<Route> &some : { siteRoutes(), listRoutes(), topicRoutes(), writingRoutes(), ownRoutes(),
                 peopleRoutes(), keyRoutes(), fileRoutes() }) {
            for (const Route &route : some)
                all += { route, QRegularExpression(QRegularExpression::anchoredPattern(route.path)) };
        }
        return all;
    }();
    return all;
}

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

// A page for people, where a program did not say that it wants JSON.
bool wantsJson(const HttpRequest &request, const QString &path)
{
    return path.endsWith(u".json"_s) || request.headers.value("accept").contains("json")
        || request.headers.contains("x-requested-with") || !isRead(request);
}

// For everybody, even where one must sign in to read.
bool isOpenDoor(const QString &path)
{
    return path.startsWith(u"/user-api-key"_s) || path.startsWith(u"/site/basic-info"_s) || path == u"/srv/status"_s;
}

// "write" is all, "read" every GET, the others one or two places each.
bool scopesAllow(const QStringList &scopes, const HttpRequest &request, const QString &path)
{
    if (scopes.contains(u"write"_s) || path.startsWith(u"/user-api-key/revoke"_s))
        return true;
    if (isRead(request) && scopes.contains(u"read"_s))
        return true;
    if (scopes.contains(u"notifications"_s)
        && (path.startsWith(u"/notifications"_s) && (isRead(request) || request.method == "PUT")))
        return true;
    return scopes.contains(u"session_info"_s)
        && (path.startsWith(u"/session/current"_s) || path.contains(u"/topic-tracking-state"_s));
}

HttpAnswer slow(int seconds, const QByteArray &code)
{
    DeedResult result { 429,
        { u"You’ve performed this action too many times. Please wait %1 seconds before trying again."_s.arg(seconds) },
        u"rate_limit"_s };
    result.waitSeconds = seconds;
    HttpAnswer answer = refused(result);
    answer.add("Discourse-Rate-Limit-Error-Code", code);
    return answer;
}

} // namespace

DiscourseServer::DiscourseServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_http([this](const HttpRequest &request, const HttpServer::Answer &answer) { receive(request, answer); })
    , m_bus(std::make_unique<MessageBus>(*this))
    , m_keyDesk(std::make_unique<KeyDesk>())
{
    m_http.setParent(this); // goes to another thread with us
}

DiscourseServer::~DiscourseServer()
{
    m_http.stop();
}

QUrl DiscourseServer::url() const
{
    QUrl url = m_http.url();
    url.setPath(folder);
    return url;
}

void DiscourseServer::announce()
{
    m_bus->wake();
}

const Forum::Member *DiscourseServer::signedIn(const QByteArray &key) const
{
    const auto found = forum.keys.constFind(key);
    if (found == forum.keys.cend() || (found->expires.isValid() && found->expires < now()))
        return nullptr;
    const auto member = forum.members.constFind(found->member);
    return member == forum.members.cend() || member->suspended ? nullptr : &*member;
}

std::optional<HttpAnswer> DiscourseServer::tooMuch(const QByteArray &key)
{
    const QDateTime now = this->now();
    const auto count = [&](const QByteArray &whose, int minutes) {
        QList<QDateTime> &met = m_met[whose];
        while (!met.isEmpty() && met.first().secsTo(now) >= 24 * 3600)
            met.removeFirst();
        return int(std::count_if(
            met.cbegin(), met.cend(), [&](const QDateTime &when) { return when.secsTo(now) < minutes * 60; }));
    };
    const bool counting = limits.keyedPerDay || limits.keyedPerMinute || limits.perMinute;
    if (!counting)
        return {};
    if (!key.isEmpty() && limits.keyedPerDay && count(key, 24 * 60) >= limits.keyedPerDay)
        return slow(int(24 * 3600 - m_met[key].first().secsTo(now)), "user_api_key_limiter_1_day");
    if (!key.isEmpty() && limits.keyedPerMinute && count(key, 1) >= limits.keyedPerMinute)
        return slow(30, "user_api_key_limiter_60_secs");
    if (limits.perMinute && count({}, 1) >= limits.perMinute) {
        HttpAnswer answer =
            plain("Slow down, too many requests from this IP address.\nPlease retry again in 30 seconds.\n"
                  "Error code: ip_60_secs_limit.\n",
                429);
        answer.add("Retry-After", "30");
        answer.add("Discourse-Rate-Limit-Error-Code", "ip_60_secs_limit");
        return answer;
    }
    if (!key.isEmpty())
        m_met[key] += now;
    m_met[{}] += now;
    return {};
}

void DiscourseServer::receive(const HttpRequest &request, const HttpServer::Answer &answer)
{
    static const QRegularExpression poll(u"^/message-bus/([^/]+)/poll$"_s);
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path()));
    const QByteArray key = request.headers.value("user-api-key");
    if (!key.isEmpty())
        keyedTimes += now();
    const std::optional<HttpAnswer> limit = tooMuch(key);
    refusedForHaste += limit.has_value();
    if (!path.startsWith(folder + u'/')) {
        HttpAnswer elsewhere = page(u"404"_s, u"<h1>404 Not Found</h1>"_s, hasMoved ? 301 : 404);
        if (hasMoved)
            elsewhere.add("Location", folder.toUtf8() + request.target);
        return answer(elsewhere);
    }
    const QString within = path.mid(folder.size());
    if (const auto match = poll.match(within); match.hasMatch() && request.method == "POST") {
        // Who may not be known any more is a stranger there, and hears nothing of it.
        const Forum::Member *who = limit ? nullptr : signedIn(key);
        return m_bus->poll(
            Params(request), match.captured(1), who ? who->id : 0, request.headers.contains("dont-chunk"), answer);
    }
    HttpAnswer done = limit ? *limit : respond(request, within);
    const bool kept = std::any_of(done.headers.begin(), done.headers.end(),
        [](const auto &header) { return header.first.toLower() == "cache-control"; });
    if (!kept)
        done.add("Cache-Control", "no-cache, no-store");
    if (forum.settings.readOnly)
        done.add("Discourse-Readonly", "true");
    answer(done);
    if (!isRead(request) && done.status < 300) {
        announce();
        Q_EMIT changed();
    }
}

HttpAnswer DiscourseServer::respond(const HttpRequest &request, const QString &path)
{
    static const QRegularExpression cached(u"^/(latest|top|hot|categories|t/|c/|tag/|search)"_s);
    if (anonymousCache.count() == 0 || request.method != "GET" || request.headers.contains("user-api-key")
        || !cached.match(path).hasMatch())
        return respondAnew(request, path);
    Stored &stored = m_stored[request.target];
    const bool fresh = stored.when.isValid() && stored.when.secsTo(now()) < anonymousCache.count();
    if (!fresh)
        stored = { now(), respondAnew(request, path) };
    HttpAnswer answer = stored.answer;
    answer.add("X-Discourse-Cached", fresh ? "true" : "store");
    return answer;
}

HttpAnswer DiscourseServer::respondAnew(const HttpRequest &request, const QString &path)
{
    const QByteArray key = request.headers.value("user-api-key");
    const Forum::Member *who = signedIn(key);
    if (isRead(request) && !request.body.isEmpty())
        return plain({}, 413);
    if (!key.isEmpty() && !isOpenDoor(path) && (!who || !scopesAllow(forum.keys.value(key).scopes, request, path)))
        return forbidden();
    if (forum.settings.loginRequired && !who && !isOpenDoor(path))
        return refused({ 403, { u"You need to be logged in to do that."_s }, u"not_logged_in"_s });
    if (forum.settings.readOnly && !isRead(request) && !isOpenDoor(path)) {
        return refused({ 503, { u"The site is in read only mode. Interactions are disabled."_s }, u"read_only"_s });
    }
    QString bare = path;
    if (bare.endsWith(u".json"_s))
        bare.chop(5);
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Compiled &compiled : routes()) {
        const auto match = compiled.path.match(bare);
        if (compiled.route.method != method || !match.hasMatch())
            continue;
        Call call { *this, request, Params(request), match.capturedTexts(), {}, key };
        if (who) {
            call.who = *who;
            if (request.headers.value("discourse-present") == "true")
                forum.members[who->id].lastSeen = now();
        }
        if (compiled.route.membersOnly && !call.who)
            return refused({ 403, { u"You need to be logged in to do that."_s }, u"not_logged_in"_s });
        HttpAnswer answer = compiled.route.answer(call);
        // Without a wish for JSON one gets the shell of a page that a browser would fill.
        if (!wantsJson(request, path) && answer.headers.value(0).second.contains("json"))
            answer = page(forum.settings.title, {}, answer.status);
        if (call.who)
            answer.add("X-Discourse-Username", call.who->username.toUtf8());
        return answer;
    }
    return notFound();
}

} // namespace foyer
