#include "app/adapters/discourse/discourseadapter.h"

#include "app/adapters/discourse/compose.h"
#include "app/adapters/discourse/delivery.h"
#include "app/adapters/discourse/drafts.h"
#include "app/adapters/discourse/picturehosts.h"
#include "app/adapters/discourse/pull.h"
#include "app/adapters/discourse/uploads.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"
#include "models/picture.h"
#include "models/uploadrules.h"

#include <QUuid>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace json;
using namespace discourse;

namespace {

constexpr int mostCategoryPages = 50;

Settings settingsOf(const AdapterOptions &options)
{
    Settings settings;
    settings.url = options.url;
    return settings;
}

} // namespace

DiscourseAdapter::DiscourseAdapter(const AdapterOptions &options)
    : DiscourseAdapter(settingsOf(options), options.remembered)
{
}

DiscourseAdapter::DiscourseAdapter(Settings settings, QByteArray remembered)
    : m_site(settings, Features::fromText(remembered))
    , m_owner(QUuid::createUuid().toString(QUuid::Id128))
    , m_neverAsked(remembered.isEmpty())
{
}

DiscourseAdapter::~DiscourseAdapter()
{
    Q_ASSERT(m_underWay.isQuiet());
}

Task<Expected<Capabilities>> DiscourseAdapter::signIn(Credentials credentials)
{
    const UnderWay::Mark busy(&m_underWay);
    Features &features = m_site.features();
    m_site.signInAs(credentials.user, credentials.secret.toLatin1());
    if (m_site.hasKey()) {
        const auto name = co_await m_site.whoAmI();
        if (!name)
            co_return name.error();
        features.user = *name;
        m_site.signInAs(*name, credentials.secret.toLatin1()); // it may have changed
        if (std::exchange(m_neverAsked, false)) { // else known from the last list of categories
            const auto site = co_await m_site.read(u"site.json"_s, As::Me);
            if (site && site->personal)
                features.readSite(site->json);
        }
        co_return features.capabilities();
    }
    features.user.clear();
    features.userId = 0;
    const auto about = co_await m_site.read(u"site/basic-info.json"_s, As::Anybody);
    if (!about)
        co_return about.error();
    features.loginRequired = flag(about->json[u"login_required"]);
    if (features.loginRequired) {
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 is open to its members only. Sign in to read it.").arg(m_site.base().host()), {} };
    }
    co_return features.capabilities();
}

// site.json has them all in one flat list, except on sites with so many that they come page by page.
Task<Expected<DiscourseAdapter::Lists>> DiscourseAdapter::categories(As as)
{
    const auto site = co_await m_site.read(u"site.json"_s, as);
    if (!site)
        co_return site.error();
    m_site.features().readSite(site->json);
    if (as == As::Me && !site->personal) {
        co_return Error { ErrorKind::ServerBroken,
            Words::tr("%1 is too busy to know who you are. Foyer tries again later.").arg(m_site.base().host()), {} };
    }
    const Reader reader = m_site.reader(*site);
    Lists lists { site->json.value(u"categories"), parseCustoms(site->json, reader) };
    if (!array(lists.categories).isEmpty())
        co_return lists;
    QJsonArray all;
    for (int page = 1; page <= mostCategoryPages; ++page) {
        const auto answer = co_await m_site.read(u"categories.json?include_subcategories=true&page=%1"_s.arg(page), as);
        if (!answer)
            co_return answer.error();
        const QJsonArray some = array(answer->json[u"category_list"][u"categories"]);
        const bool same = some.isEmpty() || (!all.isEmpty() && all.first() == some.first());
        if (same) // old sites know no pages and give the first again
            break;
        for (const QJsonValue each : some)
            all.append(each);
    }
    lists.categories = all;
    co_return lists;
}

Task<Expected<void>> DiscourseAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const As as = m_site.hasKey() ? As::Me : As::Anybody;
    const auto list = co_await categories(as);
    if (!list)
        co_return list.error();
    const Reader reader = m_site.reader({ {}, as == As::Me });
    const Categories found = parseCategories(list->categories, reader);
    if (found.forums.isEmpty()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("%1 does not tell its categories. Foyer tries again later.").arg(m_site.base().host()), {} };
    }
    m_site.features().restricted = found.restricted;
    Page page;
    page.forums = found.forums;
    if (as == As::Me)
        page.forums.append(messagesForum(m_site.base()));
    page.forumsComplete = true;
    page.customs = list->customs;
    page.cursors.insert(featuresKey, m_site.features().toText());
    const auto about = co_await m_site.read(u"site/basic-info.json"_s, As::Anybody); // of no importance where it fails
    if (about)
        page.cursors.insert(
            QString::fromUtf16(pictureHostsCursor), pictureHosts(about->json, list->categories, m_site.base()));
    // Only of use to who writes; a site that does not say is asked again tomorrow.
    const auto settings = co_await m_site.read(u"site/settings.json"_s, as);
    if (!settings && endsRound(settings.error().kind))
        co_return settings.error();
    if (settings)
        page.cursors.insert(uploadRulesCursor, uploadRulesIn(settings->json));
    co_return co_await sink(std::move(page));
}

Task<Expected<void>> DiscourseAdapter::pull(PullPlan plan, PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    if (!std::exchange(m_budgetRead, true))
        m_site.budget().restore(plan.cursors.value(budgetKey));
    m_site.setStamp(plan.news ? plan.news->stamp : QByteArray());
    Pull pull(m_site, plan, std::move(sink));
    const auto done = co_await pull.run(std::exchange(m_answers, {}));
    m_site.setStamp({});
    if (pull.tuning() && plan.open && m_open && m_open->thread == plan.open->thread) {
        m_tuning = pull.tuning();
        overhear();
    }
    co_return done;
}

Expected<Intention> DiscourseAdapter::compose(Intention intention, const IntentionContext &context) const
{
    return discourse::compose(std::move(intention), context, m_site.features());
}

Task<Expected<Delivery>> DiscourseAdapter::perform(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    auto composed = compose(std::move(intention), context);
    if (!composed)
        co_return composed.error();
    co_return co_await deliver(&m_site, std::move(*composed), std::move(context), &m_answers);
}

Task<Expected<std::optional<Delivery>>> DiscourseAdapter::find(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await findDelivery(&m_site, std::move(intention), std::move(context), &m_answers);
}

// With its topic around it, which says where it belongs.
Task<Expected<RemotePost>> DiscourseAdapter::fetchPost(RemotePostId id)
{
    const UnderWay::Mark busy(&m_underWay);
    const PostNumbers at = numbersIn(id);
    if (at.number == 0)
        co_return Error { ErrorKind::NotFound, Words::tr("This is not the name of a post."), {} };
    const As as = m_site.hasKey() ? As::Me : As::Anybody;
    const QString path = u"t/%1/%2.json?include_raw=true"_s.arg(at.topic).arg(at.number);
    const auto answer = co_await m_site.read(path, as);
    if (!answer)
        co_return answer.error();
    const auto topic = parseTopic(answer->json, m_site.reader(*answer));
    if (!topic)
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site sent something that is not a post."), {} };
    for (const PostRow &row : topic->posts) {
        if (row.post.id == id && !row.deleted)
            co_return row.post;
    }
    co_return Error { ErrorKind::NotFound, Words::tr("This post is not there any more."), {} };
}

// Most sites show them to everybody, some to their members.
Task<Expected<Profile>> DiscourseAdapter::fetchProfile(QString handle)
{
    const UnderWay::Mark busy(&m_underWay);
    const QString path = u"u/%1/card.json"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(handle)));
    const As first = m_site.features().loginRequired && m_site.hasKey() ? As::Me : As::Anybody;
    auto answer = co_await m_site.read(path, first);
    const bool hidden = !answer && first == As::Anybody && m_site.hasKey()
        && (answer.error().kind == ErrorKind::Forbidden || answer.error().kind == ErrorKind::AuthNeeded
            || answer.error().kind == ErrorKind::NotFound);
    if (hidden)
        answer = co_await m_site.read(path, As::Me);
    if (!answer)
        co_return answer.error();
    co_return parseProfile(answer->json);
}

Task<Expected<void>> DiscourseAdapter::reportRead(ReadReport report)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await tellRead(&m_site, std::move(report));
}

Task<Expected<QByteArray>> DiscourseAdapter::upload(OutgoingFile file)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await uploadFile(&m_site, std::move(file));
}

QByteArray DiscourseAdapter::draftKey(const RemoteDraft &draft) const
{
    return draftKeyOf(draft);
}

Task<Expected<RemoteDrafts>> DiscourseAdapter::drafts()
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await readDrafts(&m_site);
}

Task<Expected<qint64>> DiscourseAdapter::keepDraft(RemoteDraft draft)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await discourse::keepDraft(&m_site, std::move(draft), m_owner);
}

Task<Expected<void>> DiscourseAdapter::dropDraft(RemoteDraft draft)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await discourse::dropDraft(&m_site, std::move(draft));
}

Task<Expected<void>> DiscourseAdapter::listen(LivePlan plan, LiveSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    m_sink = sink;
    overhear();
    const auto ended = co_await m_bus.listen(std::move(plan), std::move(sink));
    m_sink = {};
    m_topicBus.leave();
    co_return ended;
}

void DiscourseAdapter::stopListening()
{
    m_sink = {};
    m_topicBus.leave();
    m_bus.leave();
}

void DiscourseAdapter::lookAt(std::optional<OpenThread> open)
{
    const bool same = m_open && open && m_open->thread == open->thread;
    m_open = std::move(open);
    if (same)
        return;
    m_tuning.reset();
    m_topicBus.leave();
}

// Beside listen(), as long as that goes on and the topic is on screen. Where it ends by itself the ordinary pulls
// remain.
Task<> DiscourseAdapter::overhear()
{
    if (std::exchange(m_overhearing, true))
        co_return;
    const UnderWay::Mark busy(&m_underWay);
    while (m_sink && m_tuning) {
        m_topicBus.tune(*m_tuning);
        LiveSink sink = [this](const LiveNews &news) {
            if (m_sink && !news.isEmpty())
                m_sink(news);
        };
        const auto ended = co_await m_topicBus.listen({}, std::move(sink));
        if (!ended && ended.error().kind != ErrorKind::Cancelled)
            break;
    }
    m_overhearing = false;
}

Expected<FileKey> DiscourseAdapter::keyFor(const QUrl &file)
{
    auto headers = m_site.lendKey(file);
    return headers ? Expected<FileKey>(FileKey { *headers, {} }) : headers.error();
}

Task<Expected<void>> DiscourseAdapter::signOut()
{
    const UnderWay::Mark busy(&m_underWay);
    if (!m_site.hasKey())
        co_return Expected<void>();
    const auto answer = co_await m_site.write("POST", u"user-api-key/revoke"_s, {});
    m_site.signInAs({}, {});
    // Refused: the key was worth nothing already.
    if (!answer && answer.error().kind != ErrorKind::Forbidden && answer.error().kind != ErrorKind::NotFound)
        co_return answer.error();
    co_return Expected<void>();
}

Task<void> DiscourseAdapter::close()
{
    stopListening();
    m_site.stop();
    co_await m_underWay.quiet();
}

} // namespace foyer
