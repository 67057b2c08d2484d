// HTTP as values: a request in, a response or an error out. The only code that sees QNetworkReply.
#pragma once

#include "app/net/networkpolicy.h"
#include "app/net/task.h"
#include "models/error.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

#include <functional>
#include <memory>

namespace foyer {

using Headers = QHash<QByteArray, QByteArray>; // names in lower case

struct Request {
    QByteArray method = "GET";
    QUrl url;
    Headers headers;
    Headers credentials; // headers that never go to another origin, not even by a redirect
    QByteArray body;
    std::chrono::milliseconds silence { 30'000 }; // without a byte, then Timeout
    std::chrono::milliseconds longest { 300'000 }; // all in all: a server that drips is one that hangs
    qint64 maxBytes = 16 * 1024 * 1024;
    std::function<bool(const QUrl &)> mayGoTo {}; // where a redirect leads; none: anywhere. No: Forbidden
    // Takes the body of a 2xx answer piece by piece as it comes; Response::body is empty then.
    std::function<void(const QByteArray &)> arriving {};
};

struct Response {
    int status = 0;
    Headers headers;
    QByteArray body;
    QUrl url; // where it came from in the end

    friend bool operator==(const Response &, const Response &) = default;
};

class HttpClient {
public:
    HttpClient();
    ~HttpClient(); // after abortAll(), and when every send() has returned

    void setPolicy(NetworkPolicy policy) { m_policy = policy; }

    // Follows at most five redirects, none from https to http. A status of 400 and above is a response:
    // see refusal(). Unclear: a body had left when the line broke.
    Task<Expected<Response>> send(Request request);
    // Every request under way ends with Cancelled.
    void abortAll();

private:
    Task<Expected<Response>> sendOnce(Request request);

    // Goes when the event loop comes back: who destroys the client may be resumed by a reply of it, which still runs.
    struct Later {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    std::unique_ptr<QNetworkAccessManager, Later> m_network;
    QSet<QNetworkReply *> m_open;
    NetworkPolicy m_policy = NetworkPolicy::Online;
};

// What a status of 400 and above means; none for the others.
std::optional<Error> refusal(const Response &response);
// "Retry-After", in seconds or as a date.
std::optional<std::chrono::seconds> retryAfter(const Headers &headers, const QDateTime &now);
// "Cache-Control: max-age=…": how long an answer need not be asked for again; none: not told.
std::optional<std::chrono::seconds> freshFor(const Headers &headers);

} // namespace foyer
