#include "app/adapters/feeds/feedadapter.h"
#include "app/adapters/feeds/words.h"
#include "app/net/walls.h"
#include "models/text/feedlinks.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace feeds;

namespace {

constexpr int mostTried = 3; // where the kind of board is known or the page names feeds
constexpr int mostGuessed = 5;

Request asking(const QUrl &url)
{
    Request request;
    request.url = url;
    request.silence = 8s;
    request.longest = 12s;
    request.maxBytes = 4 * 1024 * 1024;
    return request;
}

Probed probedFrom(const Document &document, const QUrl &url)
{
    Probed probed;
    probed.kind = u"feed"_s;
    probed.url = url;
    probed.suggestedName = document.title.isEmpty() ? url.host() : document.title;
    probed.mayRead = true;
    return probed;
}

Task<Expected<Probed>> tryFeed(HttpClient *http, QUrl url)
{
    Request request = asking(url);
    request.mayGoTo = [](const QUrl &target) { return target.path().size() > 1; }; // what is not there leads home
    const auto response = co_await http->send(std::move(request));
    if (!response)
        co_return response.error();
    if (auto wall = wallIn(*response, url))
        co_return std::move(*wall);
    if (auto no = refusal(*response))
        co_return std::move(*no);
    const auto document = parseFeed(response->body, response->url, response->headers.value("content-type"));
    if (!document)
        co_return document.error();
    co_return probedFrom(*document, response->url);
}

Error unsupported(const QString &sentence, const QUrl &url)
{
    return { ErrorKind::Unsupported, sentence.arg(url.host()), {} };
}

Error noneOn(const Response &page, const QUrl &url, bool closed)
{
    const bool ning = page.headers.contains("x-xn-trace-token") || page.headers.value("set-cookie").contains("ning_");
    if (ning && !page.body.contains("socialnetworkmain"))
        return unsupported(
            Words::tr("%1 runs on Ning 3, which has no feeds of its forums. It can be read in the browser "
                      "alone."),
            url);
    if (closed || asksForPassword(page.body))
        return { ErrorKind::Forbidden,
            Words::tr("%1 wants a sign-in on its pages, and has no feed that everybody may read. It can be read in the "
                      "browser alone.")
                .arg(url.host()),
            {} };
    return unsupported(Words::tr("%1 answers, but not as a community that Foyer knows, and no feed of it can be found. "
                                 "Paste the address of a page of the forum, or of its feed."),
        url);
}

} // namespace

Task<Expected<Probed>> probeFeed(HttpClient *http, QUrl url)
{
    Request request = asking(url);
    const auto page = co_await http->send(std::move(request));
    if (!page)
        co_return page.error();
    if (auto wall = wallIn(*page, url))
        co_return std::move(*wall);
    if (page->status == 404 || page->status == 410)
        co_return unsupported(Words::tr("%1 has no page at this address. Paste the address of its front page, or of a "
                                        "thread you can read."),
            url);
    if (auto no = refusal(*page))
        co_return std::move(*no);
    const auto itself = parseFeed(page->body, page->url, page->headers.value("content-type"));
    if (itself)
        co_return probedFrom(*itself, page->url);
    const QByteArray links = page->headers.value("link");
    // The best feed of this kind of board, then what the page names, then where the board may have others.
    const QList<QUrl> known = boardFeeds(page->body, page->url, links);
    QList<QUrl> places;
    for (const QUrl &place : known.mid(0, 1) + feedLinks(page->body, page->url, links) + known.mid(1)) {
        if (!places.contains(place))
            places.append(place);
    }
    const bool guessed = places.isEmpty();
    for (const char *place : { "feed/", "index.rss", "rss.xml", "atom.xml", "feed.php" }) {
        if (guessed)
            places.append(page->url.resolved(QUrl(QString::fromLatin1(place))));
    }
    bool closed = false;
    for (const QUrl &place : places.mid(0, guessed ? mostGuessed : mostTried)) {
        auto found = co_await tryFeed(http, place);
        if (found)
            co_return found;
        closed |= !guessed && found.error().kind == ErrorKind::Forbidden;
    }
    co_return noneOn(*page, url, closed);
}

} // namespace foyer
