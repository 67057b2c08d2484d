#include "app/adapters/moodle/browser.h"
#include "app/adapters/moodle/moodleadapter.h"
#include "app/adapters/moodle/words.h"
#include "app/net/json.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace moodle;

namespace {

constexpr int mostTried = 3;
const QString script = u"lib/ajax/service-nologin.php"_s;

// Where the site may begin: before what begins the path of a page, else at the folder, else at the root.
QList<QUrl> candidates(const QUrl &url)
{
    static const QSet<QString> pages { u"mod"_s, u"course"_s, u"login"_s, u"my"_s, u"user"_s, u"admin"_s,
        u"index.php"_s, u"calendar"_s, u"message"_s, u"grade"_s, u"local"_s, u"blocks"_s };
    QStringList words;
    for (const QString &word : url.path().split(u'/', Qt::SkipEmptyParts)) {
        if (pages.contains(word))
            break;
        words.append(word);
    }
    QList<QUrl> list;
    for (; list.size() < mostTried; words.removeLast()) {
        QUrl base = url;
        base.setPath(u'/' + words.join(u'/'));
        list.append(baseOf(base));
        if (words.isEmpty())
            break;
    }
    return list;
}

Expected<Probed> probedFrom(const QJsonValue &config, const QString &host)
{
    const QUrl root(json::text(config[u"wwwroot"]));
    if (root.host().isEmpty() || (root.scheme() != "https"_L1 && !isLoopback(root)))
        return Error { ErrorKind::TlsFailed,
            Words::tr("%1 cannot be reached over a secure connection. Foyer sends no password over an open one.")
                .arg(host),
            {} };
    if (!json::flag(config[u"enablewebservices"]) || !json::flag(config[u"enablemobilewebservice"]))
        return Error { ErrorKind::Unsupported,
            Words::tr("%1 is a Moodle that lets no programs in. Ask its administrators to switch on mobile web "
                      "services (Site administration, Mobile app).")
                .arg(host),
            {} };
    if (json::flag(config[u"maintenanceenabled"]))
        return Error { ErrorKind::ServerBroken, Words::tr("%1 is being repaired. Try again later.").arg(host), {} };
    Probed probed;
    // People sign in there, not in programs: so the site says, or it shows no form for a name and a password.
    const bool ownPage = json::number(config[u"typeoflogin"], 1) > 1 || json::number(config[u"showloginform"], 1) == 0;
    probed.kind = ownPage ? QString(withBrowser) : u"moodle"_s;
    probed.url = root; // any other name for it ends in redirects
    probed.suggestedName = json::line(json::withoutTags(json::line(config[u"sitename"])));
    if (probed.suggestedName.isEmpty())
        probed.suggestedName = root.host();
    probed.needsSignIn = true;
    return probed;
}

} // namespace

Task<Expected<Probed>> probeMoodle(HttpClient *http, QUrl url)
{
    url = secured(url);
    QList<QUrl> bases = candidates(url);
    for (qsizetype i = 0; i < bases.size() && i <= mostTried; ++i) {
        Request request;
        request.method = "POST";
        request.url = bases[i].resolved(QUrl(script + u"?info=tool_mobile_get_public_config"_s));
        request.headers.insert("content-type", "application/json");
        request.body = R"([{"index":0,"methodname":"tool_mobile_get_public_config","args":{}}])";
        request.silence = std::chrono::seconds(15);
        request.longest = std::chrono::seconds(30);
        request.maxBytes = 1024 * 1024;
        const auto elsewhere = std::make_shared<QUrl>();
        request.mayGoTo = [elsewhere](const QUrl &target) {
            *elsewhere = target;
            return false;
        };
        const auto response = co_await http->send(std::move(request));
        if (!response && elsewhere->path().endsWith(script)) {
            QUrl base = *elsewhere; // the same site under its right name
            base.setPath(base.path().chopped(script.size()));
            bases.insert(i + 1, baseOf(base));
            continue;
        }
        if (!response && elsewhere->isEmpty()) {
            Error error = response.error();
            error.kind = error.kind == ErrorKind::Unclear ? ErrorKind::Timeout : error.kind;
            co_return error;
        }
        const auto value = response ? valueIn(response->body) : std::nullopt;
        const QJsonValue config = value ? (*value)[0][u"data"] : QJsonValue();
        if (!json::text(config[u"wwwroot"]).isEmpty())
            co_return probedFrom(config, url.host());
    }
    co_return Error { ErrorKind::NotFound,
        Words::tr("%1 answers, but not as a Moodle. Paste the address of one of its pages.").arg(url.host()), {} };
}

} // namespace foyer
