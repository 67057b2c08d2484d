#include "app/adapters/discourse/answer.h"
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace json;
using namespace discourse;

namespace {

const QString aboutPath = u"site/basic-info.json"_s;
constexpr int mostTried = 4;

// Words that begin a page's path on every site; what stands before the first of them is the site.
bool beginsAPage(const QString &word)
{
    static const QSet<QString> words { u"t"_s, u"c"_s, u"u"_s, u"p"_s, u"g"_s, u"tag"_s, u"tags"_s, u"latest"_s,
        u"new"_s, u"unread"_s, u"top"_s, u"hot"_s, u"categories"_s, u"search"_s, u"about"_s, u"faq"_s, u"guidelines"_s,
        u"tos"_s, u"privacy"_s, u"login"_s, u"signup"_s, u"my"_s, u"groups"_s, u"badges"_s, u"posts"_s, u"raw"_s,
        u"n"_s, u"users"_s, u"user-api-key"_s, u"site"_s, u"filter"_s, u"session"_s, u"invites"_s };
    return words.contains(word.section(u'.', 0, 0));
}

QUrl withPath(QUrl url, const QStringList &words)
{
    url.setPath(words.isEmpty() ? u"/"_s : u'/' + words.join(u'/') + u'/');
    return baseOf(url);
}

// Where the site may begin: before the first page's word, else at each folder upwards.
QList<QUrl> candidates(const QUrl &url)
{
    QStringList words;
    for (const QString &word : url.path().split(u'/', Qt::SkipEmptyParts)) {
        if (beginsAPage(word))
            break;
        words.append(word);
    }
    QList<QUrl> list;
    for (; list.size() < mostTried - 1 && !words.isEmpty(); words.removeLast())
        list.append(withPath(url, words));
    list.append(withPath(url, {}));
    return list;
}

Request asking(const QUrl &url)
{
    Request request;
    request.url = url;
    request.headers.insert("accept", "application/json");
    request.headers.insert("user-agent", "Mozilla/5.0 (Desktop) Foyer/" FOYER_VERSION " (Qt; like Gecko)");
    request.silence = std::chrono::seconds(15);
    request.longest = std::chrono::seconds(30);
    request.maxBytes = 1024 * 1024;
    return request;
}

// Open to all even where all else is for members.
std::optional<Probed> probedFrom(const Response &response)
{
    const auto about = objectIn(response);
    if (!about || !about->contains(u"title"_s)
        || !(about->contains(u"header_primary_color"_s) || about->contains(u"logo_url"_s)))
        return {};
    Probed probed;
    probed.kind = u"discourse"_s;
    QString base = response.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.chop(base.endsWith(aboutPath) ? aboutPath.size() : 0);
    probed.url = baseOf(QUrl(base));
    probed.suggestedName = line((*about)[u"title"]);
    if (probed.suggestedName.isEmpty())
        probed.suggestedName = probed.url.host();
    probed.needsSignIn = flag((*about)[u"login_required"]);
    probed.mayRead = !probed.needsSignIn;
    return probed;
}

Error notThere(const QUrl &url)
{
    return { ErrorKind::NotFound,
        Words::tr("%1 answers, but not as a Discourse community. Paste the address of one of its pages.")
            .arg(url.host()),
        {} };
}

// Nobody there, or no secure line: another folder of the same server changes nothing.
bool isFinal(const Error &error)
{
    return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::ServerBroken;
}

Task<Expected<std::optional<Probed>>> tryAll(HttpClient *http, QList<QUrl> bases)
{
    for (const QUrl &base : bases) {
        Request request = asking(base.resolved(QUrl(aboutPath)));
        const auto response = co_await http->send(std::move(request));
        if (!response && isFinal(response.error()))
            co_return response.error();
        if (!response)
            continue;
        if (slowDown(*response)) // somebody is there, and busy
            co_return *refusalIn(*response);
        if (auto probed = probedFrom(*response))
            co_return std::move(probed);
    }
    co_return std::optional<Probed>();
}

} // namespace

Task<Expected<Probed>> probeDiscourse(HttpClient *http, QUrl url)
{
    url = secured(url);
    auto found = co_await tryAll(http, candidates(url));
    if (!found)
        co_return found.error();
    if (*found)
        co_return std::move(**found);
    // The page itself may lead elsewhere.
    Request page = asking(url);
    page.headers.insert("accept", "text/html");
    const auto response = co_await http->send(std::move(page));
    if (response && response->url != url) {
        found = co_await tryAll(http, candidates(response->url));
        if (found && *found)
            co_return std::move(**found);
    }
    if (response) {
        const auto refusal = refusalIn(*response);
        if (refusal && refusal->kind == ErrorKind::Forbidden)
            co_return *refusal;
    }
    co_return notThere(url);
}

} // namespace foyer
