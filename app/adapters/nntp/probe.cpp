#include "app/adapters/nntp/nntpadapter.h"

#include <QHostAddress>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace nntp;

namespace {
Probed probedOf(const QUrl &url)
{
    Probed probed;
    probed.kind = u"nntp"_s;
    probed.url = url;
    probed.suggestedName = url.host();
    return probed;
}

Task<Expected<Probed>> probeAt(QUrl url, std::chrono::milliseconds patience)
{
    Settings settings;
    settings.url = url;
    settings.authorities = authoritiesAsked();
    settings.compress = When::Never;
    settings.limits.connect = patience;
    Session session(settings, {});
    Probed probed = probedOf(url);
    auto opened = co_await session.open({}, {});
    if (!opened && opened.error().kind == ErrorKind::AuthNeeded) { // nothing at all without a name
        probed.needsSignIn = true;
        co_return probed;
    }
    if (!opened)
        co_return opened.error();
    // A question with an empty answer, to see whether questions are answered.
    auto status = co_await session.ask("LIST ACTIVE foyer.probe.nothing");
    if (!status)
        co_return status.error();
    if (status->code == 215) {
        auto none = co_await session.line().readBlock();
        if (!none)
            co_return none.error();
    }
    probed.needsSignIn = status->code == 480 || status->code == 483;
    probed.mayRead = !probed.needsSignIn && status->code != 502;
    co_await session.quit();
    co_return probed;
}

// Only an address that says neither scheme nor port leaves the choice to us.
bool mayBeSecured(const QUrl &url)
{
    return url.scheme() == "nntp"_L1 && url.port() < 0 && url.host() != "localhost"_L1
        && !QHostAddress(url.host()).isLoopback();
}
} // namespace

Task<Expected<Probed>> probeNntp(QUrl url)
{
    if (mayBeSecured(url)) {
        QUrl secured = url;
        secured.setScheme(u"nntps"_s);
        auto probed = co_await probeAt(secured, std::chrono::seconds(5));
        const bool nobodyThere =
            !probed && (probed.error().kind == ErrorKind::Unreachable || probed.error().kind == ErrorKind::Timeout);
        if (!nobodyThere)
            co_return probed;
    }
    co_return co_await probeAt(url, std::chrono::seconds(15));
}

} // namespace foyer
