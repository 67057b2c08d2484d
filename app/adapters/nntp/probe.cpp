#include "app/adapters/nntp/nntpadapter.h"

#include "app/adapters/nntp/words.h"

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
} // namespace

Task<Expected<Probed>> probeNntp(QUrl url)
{
    Settings settings;
    settings.url = url;
    settings.compress = When::Never;
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
    if (status->code == 215)
        co_await session.line().readBlock();
    probed.needsSignIn = status->code == 480 || status->code == 483;
    probed.mayRead = !probed.needsSignIn && status->code != 502;
    co_await session.quit();
    co_return probed;
}

} // namespace foyer
