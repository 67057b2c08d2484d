#include "app/adapters/feeds/feedadapter.h"
#include "app/adapters/feeds/words.h"
#include "models/text/feedlinks.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace feeds;

namespace {

constexpr int mostTried = 4;

// Where boards have a feed that no page of theirs may name, by what the page's HTML gives away.
QStringList usualPlaces(const QByteArray &page)
{
    if (page.contains("id=\"phpbb\""))
        return { u"app.php/feed"_s, u"feed"_s, u"feed.php"_s };
    if (page.contains("smf_scripturl"))
        return { u"index.php?action=.xml;type=atom;sa=recent;limit=255"_s };
    if (page.contains("id=\"XF\"") || page.contains("id=\"XenForo\""))
        return { u"forums/-/index.rss"_s };
    if (page.contains("mybb"))
        return { u"syndication.php?type=atom1.0&limit=50"_s };
    if (page.contains("socialnetworkmain"))
        return { u"forum/topic/list?feed=yes&xn_auth=no"_s };
    return { u"feed/"_s, u"index.rss"_s, u"atom.xml"_s };
}

Request asking(const QUrl &url)
{
    Request request;
    request.url = url;
    request.silence = 15s;
    request.longest = 30s;
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
    const auto response = co_await http->send(std::move(request));
    if (!response || refusal(*response))
        co_return response ? *refusal(*response) : response.error();
    const auto document = parseFeed(response->body, response->url, response->headers.value("content-type"));
    if (!document)
        co_return document.error();
    co_return probedFrom(*document, response->url);
}

} // namespace

Task<Expected<Probed>> probeFeed(QUrl url)
{
    HttpClient http;
    Request request = asking(url);
    const auto response = co_await http.send(std::move(request));
    if (!response || refusal(*response))
        co_return response ? *refusal(*response) : response.error();
    const auto itself = parseFeed(response->body, response->url, response->headers.value("content-type"));
    if (itself)
        co_return probedFrom(*itself, response->url);
    QList<QUrl> places = feedLinks(response->body, response->url);
    for (const QString &place : usualPlaces(response->body))
        places.append(response->url.resolved(QUrl(place)));
    for (const QUrl &place : places.mid(0, mostTried)) {
        auto found = co_await tryFeed(&http, place);
        if (found)
            co_return found;
    }
    co_return Error { ErrorKind::Unsupported,
        Words::tr(
            "%1 answers, but not as a community that Foyer knows, and no feed of it can be found. Paste the address of "
            "a page of the forum, or of its feed.")
            .arg(url.host()),
        {} };
}

} // namespace foyer
