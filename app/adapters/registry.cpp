#include "app/adapters/registry.h"

#include "app/adapters/discourse/browser.h"
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/feeds/feedadapter.h"
#include "app/adapters/moodle/browser.h"
#include "app/adapters/moodle/moodleadapter.h"
#include "app/adapters/nntp/nntpadapter.h"
#include "app/adapters/nodebb/nodebbadapter.h"
#include "app/adapters/together.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace foyer {

using namespace Qt::StringLiterals;

std::unique_ptr<Adapter> makeAdapter(const QString &kind, const AdapterOptions &options)
{
    if (kind == "nntp"_L1)
        return std::make_unique<NntpAdapter>(options);
    if (kind == "discourse"_L1)
        return std::make_unique<DiscourseAdapter>(options);
    if (kind == "feed"_L1)
        return std::make_unique<FeedAdapter>(options);
    if (kind == "moodle"_L1 || kind == moodle::withBrowser)
        return std::make_unique<MoodleAdapter>(moodle::Settings { options.url });
    if (kind == "nodebb"_L1)
        return std::make_unique<NodebbAdapter>(options);
    return nullptr;
}

bool signsInByBrowser(const QString &kind)
{
    return kind == "discourse"_L1 || kind == moodle::withBrowser;
}

std::shared_ptr<BrowserSignIn> makeBrowserSignIn(const QString &kind, const QUrl &url, bool comingBack)
{
    // What the person later finds in the list of programs that may use the account.
    const QString name = QCoreApplication::translate("foyer::Registry", "Foyer on %1").arg(QSysInfo::machineHostName());
    if (kind == "discourse"_L1)
        return std::make_shared<discourse::Browser>(url, name, comingBack);
    if (kind == moodle::withBrowser)
        return std::make_shared<moodle::Browser>(url);
    return nullptr;
}

QString returnScheme()
{
    return QUrl(discourse::returnAddress).scheme();
}

QUrl accessPage(const QString &kind, const QUrl &url)
{
    const bool isMoodle = kind == "moodle"_L1 || kind == moodle::withBrowser;
    if (kind != "discourse"_L1 && !isMoodle)
        return url;
    QUrl page = url;
    const QString folder = url.path().endsWith(u'/') ? url.path() : url.path() + u'/';
    page.setPath(folder + (isMoodle ? u"user/managetoken.php"_s : u"my/preferences/apps"_s));
    return page;
}

// All kinds of community are asked at the same time, each at addresses of its own; NotFound from one means that this is
// none of its kind. What none of them knows may still have a feed.
static Task<Expected<Probed>> probeWeb(QUrl address, std::chrono::milliseconds longest)
{
    const QList<Probing> communities { probeDiscourse, probeNodebb, probeMoodle };
    auto known = co_await firstYes(communities, address, longest);
    // Nobody there, or one that says what it is and why it cannot be read.
    const bool final = known || known.error().kind == ErrorKind::Unreachable
        || known.error().kind == ErrorKind::TlsFailed || known.error().kind == ErrorKind::Unsupported;
    if (final)
        co_return known;
    const QList<Probing> feeds { probeFeed };
    auto read = co_await firstYes(feeds, address, longest);
    // That there is no feed says less than a kind that is known, and in trouble.
    const bool kindSaysMore = !read && read.error().kind == ErrorKind::Unsupported
        && known.error().kind != ErrorKind::NotFound && known.error().kind != ErrorKind::Timeout;
    if (kindSaysMore)
        co_return known;
    co_return read;
}

Task<Expected<Probed>> probe(QUrl address, std::chrono::milliseconds longest)
{
    const QString scheme = address.scheme();
    if (scheme == "nntp"_L1 || scheme == "nntps"_L1)
        co_return co_await probeNntp(address);
    if (scheme != "https"_L1 && scheme != "http"_L1)
        co_return Error { ErrorKind::Usage,
            QCoreApplication::translate("foyer::Registry",
                "Foyer cannot read addresses that begin with %1: yet. News servers begin with nntp: or nntps:, "
                "communities on the web with https:.")
                .arg(scheme) };
    auto onTheWeb = co_await probeWeb(address, longest);
    // A bare name may be a news server's as well.
    const bool bareName = address.path().size() <= 1 && scheme == "https"_L1;
    if (onTheWeb || !bareName)
        co_return onTheWeb;
    QUrl news = address;
    news.setScheme(u"nntp"_s);
    news.setPath({});
    auto onNews = co_await probeNntp(news);
    if (!onNews)
        co_return onTheWeb.error();
    co_return onNews;
}

// What comes along when an address is copied out of a mail or a sentence is taken off.
static QString bare(QString typed)
{
    static const QString around = u"<>\"'“”‘’«»()"_s;
    static const QString after = u".,;:!?"_s;
    typed.remove(u'\n').remove(u'\r').remove(u'\t');
    typed = typed.trimmed();
    while (!typed.isEmpty() && around.contains(typed.front()))
        typed.remove(0, 1);
    while (!typed.isEmpty() && (around.contains(typed.back()) || after.contains(typed.back())))
        typed.chop(1);
    return typed.startsWith("//"_L1) ? typed.sliced(2) : typed;
}

QUrl addressFrom(const QString &typed)
{
    const QString address = bare(typed);
    const bool complete = address.contains("://"_L1);
    QUrl url(complete ? address : u"https://"_s + address);
    // Two words are a sentence; a space further behind was typed for "%20".
    if (address.isEmpty() || !url.isValid() || url.host().isEmpty() || url.authority().contains(u' '))
        return {};
    const bool newsName = url.host().startsWith("news."_L1) || url.host().startsWith("nntp."_L1);
    if (!complete && (newsName || url.port() == 119 || url.port() == 563)) {
        url.setScheme(u"nntp"_s);
        url.setPath({});
    }
    // What else the words "news:" and "snews:" stand for is an article; with a host they mean the server.
    if (url.scheme() == "news"_L1)
        url.setScheme(u"nntp"_s);
    else if (url.scheme() == "snews"_L1 || (url.scheme() == "nntp"_L1 && url.port() == 563))
        url.setScheme(u"nntps"_s);
    url.setUserInfo({}); // asked for by itself, and never kept in an address
    return url;
}

} // namespace foyer
