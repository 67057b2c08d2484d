// HTTP/1.1 messages as a server sees them (RFC 9112): values, and their bytes on the wire.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

#include <optional>

namespace foyer {

struct HttpRequest {
    QByteArray method;
    QByteArray target; // as it was sent: "/t/7.json?page=2"
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QByteArray path() const { return target.contains('?') ? target.left(target.indexOf('?')) : target; }
    QByteArray query() const { return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray(); }

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

struct HttpAnswer {
    // An answer may come in parts: the head with some of the body, more of the body, the last of it.
    enum class Part { Whole, First, More, Last };
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    Part part = Part::Whole;

    void add(const QByteArray &name, const QByteArray &value) { headers.append(qMakePair(name, value)); }

    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

// What more than this means: 431, 413.
constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestBody = 16 * 1024 * 1024;

// One request cut from the front of what came in.
struct HttpCut {
    std::optional<HttpRequest> request {}; // none: more must come, or …
    int refusal = 0; // … this is not HTTP as we speak it; the status to say so with
};
HttpCut cutRequest(QByteArray &in);

QByteArray reasonOf(int status);
QByteArray gzipped(const QByteArray &plain);
// With a Content-Length, or, in parts, chunked. `withBody` is false in the answer to HEAD.
QByteArray onWire(const HttpAnswer &answer, bool withBody = true);

} // namespace foyer
