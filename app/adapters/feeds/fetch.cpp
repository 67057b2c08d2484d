#include "app/adapters/feeds/fetch.h"

#include "app/adapters/feeds/words.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace foyer::feeds {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 10 * 1024 * 1024;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 wholeEveryMs = 8 * dayMs;
const QByteArray accepted = "application/atom+xml, application/rss+xml, application/rdf+xml;q=.9, "
                            "application/feed+json;q=.9, application/xml;q=.8, text/xml;q=.8, */*;q=.1";

Request asking(const QUrl &url, const Cursor &cursor, bool whole, std::chrono::milliseconds silence)
{
    Request request;
    request.url = url;
    request.silence = silence;
    request.maxBytes = mostBytes;
    request.headers.insert("accept", accepted);
    if (!whole && !cursor.etag.isEmpty())
        request.headers.insert("if-none-match", cursor.etag);
    if (!whole && !cursor.modified.isEmpty())
        request.headers.insert("if-modified-since", cursor.modified);
    return request;
}

// Of the items and nothing else: some documents say "now" at the top.
QByteArray printOf(const Document &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Item &item : document.items) {
        hash.addData(item.id.toUtf8());
        hash.addData(item.link.toEncoded());
        hash.addData(item.title.toUtf8());
        hash.addData(item.html);
        hash.addData(QByteArray::number(item.replyCount));
    }
    return hash.result().toHex().first(24);
}

// Half of the time that a full document spans, between a quarter of an hour and a day; never sooner than it wants.
qint64 pauseMs(const Document &document)
{
    QDateTime newest, oldest;
    for (const Item &item : document.items) {
        const QDateTime when = item.published.isValid() ? item.published : item.updated;
        newest = !newest.isValid() ? when : std::max(newest, when);
        oldest = !oldest.isValid() ? when : std::min(oldest, when);
    }
    const qint64 span = oldest.isValid() && newest.isValid() ? oldest.msecsTo(newest) / 2 : 60 * minuteMs;
    const qint64 wanted = std::chrono::milliseconds(document.ttl.value_or(0min)).count();
    return std::clamp(std::max(std::min(span, 60 * minuteMs), wanted), 15 * minuteMs, dayMs);
}

// 1 h, 2 h, 4 h … a day.
qint64 pauseAfterFailures(int failures)
{
    return std::min(dayMs, 60 * minuteMs << std::clamp(failures - 1, 0, 5));
}

Error challenged(const Response &response)
{
    return { ErrorKind::Forbidden,
        Words::tr("%1 lets only browsers in at the moment. Foyer tries again later; until then it can be read there.")
            .arg(response.url.host()),
        {} };
}

std::optional<Error> refusedBy(const Response &response)
{
    if (response.headers.contains("cf-mitigated"))
        return challenged(response);
    auto error = refusal(response);
    if (!error)
        return {};
    const QString host = response.url.host();
    if (response.status == 401 || response.status == 403)
        error = Error { ErrorKind::Forbidden,
            Words::tr(
                "The feed of %1 is not public: it wants a sign-in, which feeds cannot do. Read it in the browser.")
                .arg(host),
            {} };
    if (response.status == 404 || response.status == 410)
        error = Error { ErrorKind::NotFound,
            Words::tr(
                "This feed is not on %1 any more. What is kept of it stays; paste the forum's address to find its "
                "feed anew.")
                .arg(host),
            {} };
    return error;
}

Look failed(Error error, Cursor cursor, const QDateTime &now)
{
    ++cursor.failures;
    const qint64 asked = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter).count() : 0;
    cursor.nextMs = now.toMSecsSinceEpoch() + std::max(asked, pauseAfterFailures(cursor.failures));
    return { std::move(error), cursor };
}

} // namespace

QByteArray Cursor::toText() const
{
    const QJsonObject json { { u"etag"_s, QString::fromLatin1(etag) }, { u"modified"_s, QString::fromLatin1(modified) },
        { u"print"_s, QString::fromLatin1(print) }, { u"next"_s, nextMs }, { u"whole"_s, wholeMs },
        { u"failures"_s, failures } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Cursor Cursor::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return { json[u"etag"].toString().toLatin1(), json[u"modified"].toString().toLatin1(),
        json[u"print"].toString().toLatin1(), json[u"next"].toInteger(), json[u"whole"].toInteger(),
        json[u"failures"].toInt() };
}

Task<Look> look(HttpClient *http, QUrl url, Cursor cursor, QDateTime now, std::chrono::milliseconds silence)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const bool whole = nowMs - cursor.wholeMs > wholeEveryMs;
    Request request = asking(url, cursor, whole, silence);
    const auto response = co_await http->send(std::move(request));
    if (!response)
        co_return failed(response.error(), cursor, now);
    if (const auto refused = refusedBy(*response))
        co_return failed(*refused, cursor, now);
    cursor.failures = 0;
    if (response->status == 304) {
        cursor.nextMs = nowMs + 15 * minuteMs;
        co_return Look { Fetched { cursor, {} }, cursor };
    }
    auto document = parseFeed(response->body, response->url, response->headers.value("content-type"));
    if (!document)
        co_return failed(document.error(), cursor, now);
    const QByteArray print = printOf(*document);
    const bool same = print == cursor.print;
    cursor.nextMs = nowMs + pauseMs(*document);
    cursor.wholeMs = whole ? nowMs : cursor.wholeMs;
    if (!document->partial) { // else it is asked for once more as if it had changed
        cursor.etag = response->headers.value("etag").left(500);
        cursor.modified = response->headers.value("last-modified").left(100);
        cursor.print = print;
    }
    Fetched fetched { cursor, {} };
    if (!same)
        fetched.document = std::move(*document);
    co_return Look { std::move(fetched), cursor };
}

} // namespace foyer::feeds
