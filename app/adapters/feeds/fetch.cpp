#include "app/adapters/feeds/fetch.h"

#include "app/adapters/feeds/words.h"
#include "app/net/walls.h"

#include <algorithm>

namespace foyer::feeds {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 mostBytes = 10 * 1024 * 1024;
constexpr auto restWhenNotTold = 10min;
constexpr auto longestRest = 8h;
const QByteArray accepted = "application/atom+xml, application/rss+xml, application/rdf+xml;q=.9, "
                            "application/feed+json;q=.9, application/xml;q=.8, text/xml;q=.8, */*;q=.1";

Request asking(const QUrl &url, const Revisit &visit, bool whole, milliseconds silence)
{
    Request request;
    request.url = url;
    request.silence = silence;
    request.maxBytes = mostBytes;
    request.headers.insert("accept", accepted);
    if (!whole)
        visit.validators.askWith(&request.headers);
    if (request.headers.contains("if-none-match"))
        request.headers.insert("a-im", "feed"); // what is new is enough
    return request;
}

// Of the items and nothing else: some documents say "now" at the top. The times of a list of threads tell of answers.
QByteArray printOf(const Document &document)
{
    QByteArray all;
    for (const Item &item : document.items) {
        all += item.id.toUtf8() + item.link.toEncoded() + item.title.toUtf8() + item.html
            + QByteArray::number(item.replyCount);
        all += ' ' + item.published.toString(Qt::ISODate).toUtf8() + ' ' + item.updated.toString(Qt::ISODate).toUtf8();
    }
    return digest(all);
}

// Half of the time that a full document spans, at most an hour; never sooner than it wants.
milliseconds pauseOf(const Document &document, const Headers &headers)
{
    QDateTime newest, oldest;
    for (const Item &item : document.items) {
        const QDateTime when = item.published.isValid() ? item.published : item.updated;
        newest = !newest.isValid() ? when : std::max(newest, when);
        oldest = !oldest.isValid() ? when : std::min(oldest, when);
    }
    milliseconds pause = 60min;
    if (oldest.isValid() && newest.isValid())
        pause = std::min(pause, milliseconds(oldest.msecsTo(newest) / 2));
    return std::max<milliseconds>({ pause, document.ttl.value_or(0min), freshFor(headers).value_or(0s) });
}

std::optional<Error> refusedBy(const Response &response, const QUrl &asked)
{
    std::optional<Error> error = wallIn(response, asked);
    if (!error)
        error = refusal(response);
    if (error && (response.status == 404 || response.status == 410))
        error->text =
            Words::tr("This feed is not on %1 any more. What is kept of it stays; paste the forum's address to "
                      "find its feed anew.")
                .arg(asked.host());
    const bool busy = response.status == 429 || response.status == 503;
    if (error && (busy || error->retryAfter))
        error->retryAfter = std::min<std::chrono::seconds>(error->retryAfter.value_or(restWhenNotTold), longestRest);
    return error;
}

} // namespace

Task<Look> look(HttpClient *http, QUrl url, Revisit visit, QDateTime now, milliseconds silence)
{
    const bool whole = visit.wantsWhole(now);
    Request request = asking(url, visit, whole, silence);
    const auto response = co_await http->send(std::move(request));
    if (!response) // says nothing of the feed: it is asked for as soon as there is a line again
        co_return Look { response.error(), visit };
    if (auto no = refusedBy(*response, url)) {
        visit.wasRefused(now, *no, response->status == 410);
        co_return Look { std::move(*no), visit };
    }
    if (response->status == 304) {
        visit.validators.refresh(response->headers);
        visit.foundNothing(now);
        co_return Look { std::optional<Document>(), visit };
    }
    auto document = parseFeed(response->body, response->url, response->headers.value("content-type"));
    if (!document) {
        visit.wasRefused(now, document.error(), false);
        co_return Look { document.error(), visit };
    }
    const QByteArray print = printOf(*document);
    const bool same = print == visit.print, emptied = document->items.isEmpty() && !visit.print.isEmpty();
    if (same)
        visit.foundNothing(now);
    else
        visit.foundNews(now, pauseOf(*document, response->headers));
    visit.wholeMs = whole ? visit.lastMs : visit.wholeMs;
    if (!document->partial && !emptied) { // else it is asked for once more as if it had changed
        visit.validators.keep(response->headers);
        visit.print = print;
    }
    Look look { std::optional<Document>(), visit, response->status == 226 };
    if (!same && !emptied)
        look.found = std::optional(std::move(*document));
    co_return look;
}

} // namespace foyer::feeds
