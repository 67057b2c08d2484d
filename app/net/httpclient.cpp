#include "app/net/httpclient.h"

#include "models/log.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QDateTime>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::HttpClient)
};

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

// A body that can be read once. Qt sends a request again by itself when the line breaks before an answer; what was
// written must never go twice without anybody having looked.
class Once : public QIODevice {
public:
    explicit Once(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_read == m_bytes.size())
            return -1;
        const qint64 size = std::min(most, m_bytes.size() - m_read);
        std::memcpy(to, m_bytes.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

// The proxies of the system, as without this. Where there is none, the line is told to find that out by itself: what Qt
// knows to have no proxy it reads from a socket without a buffer, an answer's head byte by byte (Qt 6.4,
// qhttpnetworkconnectionchannel.cpp), and each of them is a call of the system; under Wine, of another process.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy)
            return { QNetworkProxy(QNetworkProxy::DefaultProxy) };
        return proxies;
    }
};

// Kept beside the reply while it runs: why we ended it ourselves, and what Qt only tells by signals.
struct Watch {
    std::optional<Error> ended;
    QString tls;
    bool sent = false;
    qint64 handedOn = 0; // bytes
};

Error errorOf(const QNetworkReply &reply, const Watch &watch, const QByteArray &method)
{
    const QString host = reply.url().host();
    if (!watch.tls.isEmpty() || reply.error() == QNetworkReply::SslHandshakeFailedError) {
        const QString why = watch.tls.isEmpty() ? reply.errorString() : watch.tls;
        return { ErrorKind::TlsFailed, Words::tr("The connection to %1 is not secure: %2.").arg(host, why) };
    }
    Error error = watch.ended.value_or(
        Error { ErrorKind::Unreachable, Words::tr("%1 cannot be reached: %2.").arg(host, reply.errorString()) });
    // Qt ends a silent transfer by itself, as if it had been cancelled.
    if (!watch.ended && reply.error() == QNetworkReply::OperationCanceledError)
        error = { ErrorKind::Timeout, Words::tr("%1 did not answer in time.").arg(host) };
    // Who ends it cannot know how much has left: the network runs in a thread of Qt's, and tells later.
    if ((watch.sent || watch.ended) && !isSafe(method))
        error.kind = ErrorKind::Unclear;
    return error;
}

QNetworkRequest networkRequest(const Request &request)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setTransferTimeout(int(request.silence.count()));
    if (!isSafe(request.method)) {
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    network.setRawHeader("User-Agent", "Foyer/" FOYER_VERSION);
    for (const Headers &headers : { request.headers, request.credentials }) {
        for (auto it = headers.begin(); it != headers.end(); ++it)
            network.setRawHeader(it.key(), it.value());
    }
    return network;
}

Response responseOf(QNetworkReply &reply)
{
    Response response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.url = reply.url();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    response.body = reply.readAll();
    return response;
}

// What came so far of a body somebody wants as it comes.
void handOn(QNetworkReply &reply, const Request &request, Watch &watch)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!request.arriving || status < 200 || status > 299)
        return;
    const QByteArray bytes = reply.readAll();
    watch.handedOn += bytes.size();
    if (!bytes.isEmpty())
        request.arriving(bytes);
}

// Where to go next; an error when that would not be right. None: stay.
Expected<std::optional<Request>> redirected(const Request &from, const Response &response)
{
    using Next = Expected<std::optional<Request>>;
    static const QSet<int> redirects { 301, 302, 303, 307, 308 };
    const QByteArray location = response.headers.value("location");
    if (!redirects.contains(response.status) || location.isEmpty())
        return Next(std::nullopt);
    Request next = from;
    next.url = from.url.resolved(QUrl::fromEncoded(location));
    const bool https = next.url.scheme() == "https"_L1;
    if (!https && (next.url.scheme() != "http"_L1 || from.url.scheme() == "https"_L1)) {
        return Error { ErrorKind::TlsFailed,
            Words::tr("%1 redirects to an address that is not secure.").arg(from.url.host()) };
    }
    if (from.mayGoTo && !from.mayGoTo(next.url)) {
        return Error { ErrorKind::Forbidden,
            Words::tr("%1 sends on to %2, where Foyer does not go by itself.").arg(from.url.host(), next.url.host()) };
    }
    if (!sameOrigin(from.url, next.url))
        next.credentials.clear();
    if (isSafe(from.method))
        return Next(std::optional(std::move(next)));
    // What the person wrote goes to the server they chose, or nowhere.
    if (response.status > 303 && !sameOrigin(from.url, next.url)) {
        return Error { ErrorKind::Rejected,
            Words::tr("%1 wants what you wrote to be sent to another server.").arg(from.url.host()) };
    }
    if (response.status <= 303) {
        next.method = "GET";
        next.body.clear();
    }
    return Next(std::optional(std::move(next)));
}

} // namespace

HttpClient::HttpClient()
    : m_network(new QNetworkAccessManager)
{
    m_network->setProxyFactory(new SystemProxies);
}

HttpClient::~HttpClient()
{
    Q_ASSERT(m_open.isEmpty());
}

void HttpClient::abortAll()
{
    const auto open = std::exchange(m_open, {}); // who is not in it any more was aborted
    for (QNetworkReply *reply : open)
        reply->abort();
}

Task<Expected<Response>> HttpClient::send(Request request)
{
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const Expected<Response> response = co_await sendOnce(request);
        if (!response)
            co_return response;
        const auto next = redirected(request, *response);
        if (!next)
            co_return next.error();
        if (!*next)
            co_return response;
        request = **next;
    }
    co_return Error { ErrorKind::ServerBroken, Words::tr("%1 redirects in a circle.").arg(request.url.host()) };
}

Task<Expected<Response>> HttpClient::sendOnce(Request request)
{
    if (!mayConnect(m_policy))
        co_return Error { ErrorKind::Offline, Words::tr("Foyer is set to work offline.") };
    Once *body = isSafe(request.method) ? nullptr : new Once(request.body);
    QNetworkReply *reply = m_network->sendCustomRequest(networkRequest(request), request.method, body);
    if (body)
        body->setParent(reply); // it may be asked for more after the reply was aborted: they go together
    m_open.insert(reply);
    Watch watch;
    const auto end = [reply, &watch](ErrorKind kind, const char *why) {
        if (!watch.ended)
            watch.ended = Error { kind, Words::tr(why).arg(reply->url().host()) };
        reply->abort();
    };
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [&watch] { watch.sent = true; });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
        [&watch](const QList<QSslError> &errors) { watch.tls = errors.first().errorString(); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (std::max(watch.handedOn + reply->bytesAvailable(), announced) > request.maxBytes)
            return end(ErrorKind::Rejected, QT_TRANSLATE_NOOP("foyer::HttpClient", "The answer of %1 is too large."));
        handOn(*reply, request, watch);
    });
    QTimer longest;
    longest.setSingleShot(true);
    QObject::connect(&longest, &QTimer::timeout, reply,
        [&] { end(ErrorKind::Timeout, QT_TRANSLATE_NOOP("foyer::HttpClient", "%1 did not answer in time.")); });
    longest.start(request.longest);
    co_await reply;
    reply->disconnect();
    reply->deleteLater();
    const bool abortedByUs = !m_open.remove(reply);
    if (abortedByUs && !watch.ended)
        watch.ended = stopped();
    if (!watch.ended)
        handOn(*reply, request, watch);
    const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const bool whole = reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied;
    if (answered && whole && !watch.ended)
        co_return responseOf(*reply);
    co_return errorOf(*reply, watch, request.method);
}

std::optional<std::chrono::seconds> retryAfter(const Headers &headers, const QDateTime &now)
{
    const QByteArray value = headers.value("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(0, seconds));
    QDateTime then = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!then.isValid())
        return {};
    then.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(then)));
}

std::optional<std::chrono::seconds> freshFor(const Headers &headers)
{
    for (const QByteArray &part : headers.value("cache-control").toLower().split(',')) {
        if (part.trimmed().startsWith("max-age="))
            return std::chrono::seconds(std::clamp<qint64>(part.trimmed().sliced(8).toLongLong(), 0, 365 * 24 * 3600));
    }
    return {};
}

std::optional<Error> refusal(const Response &response)
{
    if (response.status < 400)
        return {};
    const auto kind = [&] {
        switch (response.status) {
        case 401:
            return ErrorKind::AuthNeeded;
        case 403:
            return ErrorKind::Forbidden;
        case 404:
        case 410:
            return ErrorKind::NotFound;
        case 408:
            return ErrorKind::Timeout;
        case 409:
            return ErrorKind::Conflict;
        case 429:
            return ErrorKind::RateLimited;
        default:
            return response.status >= 500 ? ErrorKind::ServerBroken : ErrorKind::Rejected;
        }
    }();
    return Error { kind, Words::tr("%1 answered with error %2.").arg(response.url.host()).arg(response.status),
        retryAfter(response.headers, QDateTime::currentDateTimeUtc()) };
}

} // namespace foyer
