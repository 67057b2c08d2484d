#include "app/adapters/nodebb/answer.h"
#include "app/adapters/nodebb/nodebbadapter.h"
#include "app/net/json.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace nodebb;
using namespace json;

namespace {

constexpr int mostTried = 3; // folders

// Open to all, also while the site is being mended.
std::optional<Probed> probedFrom(const Response &response)
{
    const auto value = valueIn(response);
    const QJsonObject config = value ? value->toObject() : QJsonObject();
    if (!config.contains(u"relative_path") || !config.contains(u"csrf_token"))
        return {};
    Probed probed;
    probed.kind = u"nodebb"_s;
    QUrl base = response.url;
    base.setPath(text(config[u"relative_path"])); // a page's path is the same below every folder
    probed.url = baseOf(base);
    probed.suggestedName = line(config[u"siteTitle"]);
    if (probed.suggestedName.isEmpty())
        probed.suggestedName = base.host();
    probed.mayRead = true;
    return probed;
}

} // namespace

Task<Expected<Probed>> probeNodebb(HttpClient *http, QUrl url)
{
    QStringList folders { QString() };
    for (const QString &word : url.path().split(u'/', Qt::SkipEmptyParts)) {
        if (folders.size() < mostTried)
            folders.append(folders.last() + u'/' + word);
    }
    for (const QString &folder : std::as_const(folders)) {
        Request request;
        request.url = secured(baseOf(url));
        request.url.setPath(folder + u"/api/config"_s);
        request.headers.insert("accept", "application/json");
        request.silence = std::chrono::seconds(15);
        request.maxBytes = 1024 * 1024;
        const auto response = co_await http->send(std::move(request));
        if (!response && response.error().kind != ErrorKind::Rejected)
            co_return response.error();
        if (auto probed = response ? probedFrom(*response) : std::nullopt)
            co_return std::move(*probed);
    }
    co_return Error { ErrorKind::NotFound,
        Words::tr("%1 answers, but not as a NodeBB forum. Paste the address of one of its pages.").arg(url.host()),
        {} };
}

} // namespace foyer
