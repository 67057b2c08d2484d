#include "app/adapters/nntp/nntpadapter.h"

#include "app/adapters/nntp/article.h"
#include "app/adapters/nntp/census.h"
#include "app/adapters/nntp/compose.h"
#include "app/adapters/nntp/delivery.h"
#include "app/adapters/nntp/pull.h"
#include "app/adapters/nntp/words.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace nntp;

namespace {
constexpr qsizetype forumsAtOnce = 1000;
constexpr qsizetype mostOversized = 20; // in one pull
constexpr qsizetype smallServer = 5000; // groups; its list goes out as one page, so that missing ones are noticed

Settings settingsOf(const AdapterOptions &options)
{
    Settings settings;
    settings.url = options.url;
    settings.secretSalt = options.secretSalt;
    settings.authorities = authoritiesAsked();
    return settings;
}

// Groups that are the server's own plumbing.
bool isForPeople(const ActiveLine &line)
{
    return line.posting != '=' && line.posting != 'j' && line.name != "control"_L1
        && !line.name.startsWith("control."_L1) && line.name != "junk"_L1 && !line.name.startsWith("to."_L1);
}
} // namespace

NntpAdapter::NntpAdapter(const AdapterOptions &options)
    : NntpAdapter(settingsOf(options), options.remembered)
{
}

NntpAdapter::NntpAdapter(Settings settings, QByteArray remembered)
    : m_settings(settings)
    , m_bulk { Session(settings, Features::fromText(remembered)), {} }
    , m_aside { Session(settings, Features::fromText(remembered)), {} }
{
}

NntpAdapter::~NntpAdapter()
{
    Q_ASSERT(m_underWay.isQuiet());
}

Task<Expected<Capabilities>> NntpAdapter::signIn(Credentials credentials)
{
    const UnderWay::Mark busy(&m_underWay);
    m_user = credentials.user.toUtf8();
    m_secret = credentials.secret.toUtf8();
    const auto turn = co_await m_bulk.turns.take();
    auto opened = co_await open(&m_bulk);
    if (!opened)
        co_return opened.error();
    co_return m_bulk.session.features().capabilities();
}

Task<Expected<void>> NntpAdapter::open(Lane *lane)
{
    if (m_closing)
        co_return stopped();
    co_return co_await lane->session.open(m_user, m_secret);
}

NntpAdapter::Lane &NntpAdapter::freeLane()
{
    return m_bulk.turns.isTaken() ? m_aside : m_bulk;
}

Task<Expected<void>> NntpAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const auto turn = co_await m_bulk.turns.take();
    auto opened = co_await open(&m_bulk);
    if (!opened)
        co_return opened.error();
    co_return co_await readForums(&m_bulk.session, std::move(sink));
}

Task<Expected<void>> NntpAdapter::readForums(Session *session, PageSink sink)
{
    QHash<QString, QString> descriptions;
    auto status = co_await session->ask("LIST NEWSGROUPS");
    for (bool last = !status || status->code != 215; !last;) { // a list nobody must have
        auto part = co_await session->line().readPart();
        if (!part)
            co_return part.error();
        last = part->last;
        forEachLine(part->lines, [&](QByteArrayView line) {
            if (auto found = parseDescription(line))
                descriptions.insert(found->name, found->text);
        });
    }
    status = co_await session->ask("LIST ACTIVE");
    if (!status)
        co_return status.error();
    if (status->code != 215)
        co_return errorOf(*status);
    Page page;
    bool first = true;
    for (bool last = false; !last;) {
        auto part = co_await session->line().readPart();
        if (!part)
            co_return part.error();
        last = part->last;
        forEachLine(part->lines, [&](QByteArrayView line) {
            const auto active = parseActive(line);
            if (active && isForPeople(*active))
                page.forums.append(forumOf(*active, descriptions.value(active->name)));
        });
        if (last || page.forums.size() >= (first ? smallServer : forumsAtOnce)) {
            page.forumsComplete = first && last;
            first = false;
            auto taken = co_await sink(std::exchange(page, {}));
            if (!taken) {
                session->abort();
                co_return taken.error();
            }
        }
    }
    co_return Expected<void>();
}

Task<Expected<void>> NntpAdapter::pull(PullPlan plan, PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const auto turn = co_await m_bulk.turns.take();
    Expected<void> result;
    QList<Place> oversized; // each costs the connection: it is given up in the middle of the post
    for (int attempt = 0; attempt < 2 + oversized.size(); ++attempt) {
        const bool used = m_bulk.session.isOpen();
        auto opened = co_await open(&m_bulk);
        if (!opened)
            co_return opened.error();
        Pull pull(m_bulk.session, plan, sink, m_settings.window);
        pull.leaveOut(oversized);
        result = co_await pull.run();
        if (result && used && pull.isBehind()) {
            co_await m_bulk.session.quit();
            continue;
        }
        if (!result && pull.oversized() && oversized.size() < mostOversized) {
            oversized.append(*pull.oversized());
            continue;
        }
        // Some servers ask for a name only at certain groups.
        if (result || result.error().kind != ErrorKind::AuthNeeded || !m_bulk.session.maySignIn())
            break;
        auto signedIn = co_await m_bulk.session.signIn();
        if (!signedIn)
            co_return signedIn.error();
    }
    if (!result)
        co_return result;
    Census census(m_bulk.session, plan, sink);
    co_return co_await census.run();
}

Expected<Intention> NntpAdapter::compose(Intention intention, const IntentionContext &context) const
{
    return nntp::compose(std::move(intention), context, m_settings.secretSalt);
}

Task<Expected<Delivery>> NntpAdapter::perform(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    auto composed = compose(std::move(intention), context);
    if (!composed)
        co_return composed.error();
    Lane *lane = &freeLane();
    const auto turn = co_await lane->turns.take();
    auto opened = co_await open(lane);
    if (!opened)
        co_return opened.error();
    co_return co_await deliver(&lane->session, std::move(*composed), context.posting, m_settings.postSilence);
}

Task<Expected<std::optional<Delivery>>> NntpAdapter::find(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    Lane *lane = &freeLane();
    const auto turn = co_await lane->turns.take();
    auto opened = co_await open(lane);
    if (!opened)
        co_return opened.error();
    co_return co_await findDelivery(&lane->session, std::move(intention), std::move(context));
}

Task<Expected<RemotePost>> NntpAdapter::fetchPost(RemotePostId id)
{
    const UnderWay::Mark busy(&m_underWay);
    Lane *lane = &freeLane();
    const auto turn = co_await lane->turns.take();
    auto opened = co_await open(lane);
    if (!opened)
        co_return opened.error();
    RawArticle raw;
    raw.messageId = id.value.toUtf8();
    if (messageIdIn(raw.messageId) != raw.messageId || raw.messageId.contains(' ') || raw.messageId.contains('\n'))
        co_return Error { ErrorKind::NotFound, Words::tr("This is not the name of a post.") };
    auto block = co_await lane->session.askBlock("ARTICLE " + raw.messageId);
    if (!block)
        co_return block.error();
    raw.bytes = std::move(*block);
    auto post = parseArticle(raw);
    if (!post)
        co_return Error { ErrorKind::ParseFailed, Words::tr("The server sent something that is not a post.") };
    co_return std::move(*post);
}

Task<void> NntpAdapter::leave(Lane *lane)
{
    if (lane->turns.isTaken())
        lane->session.abort();
    else
        co_await lane->session.quit();
}

Task<void> NntpAdapter::close()
{
    m_closing = true;
    co_await leave(&m_bulk);
    co_await leave(&m_aside);
    co_await m_underWay.quiet();
}

} // namespace foyer
