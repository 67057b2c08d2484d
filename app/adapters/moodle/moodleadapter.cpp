#include "app/adapters/moodle/moodleadapter.h"

#include "app/adapters/moodle/compose.h"
#include "app/adapters/moodle/delivery.h"
#include "app/adapters/moodle/groups.h"
#include "app/adapters/moodle/words.h"
#include "app/net/json.h"

#include <QRegularExpression>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace moodle;

namespace {

// What comes from the sign-in page, or from "Security keys" in the person's settings there.
bool isToken(const QString &secret)
{
    static const QRegularExpression token(u"^[0-9a-f]{32}$"_s);
    return token.match(secret).hasMatch();
}

constexpr Capabilities always = Capability::Reply | Capability::NewThread | Capability::Edit | Capability::Delete
    | Capability::Tree | Capability::Bookmark | Capability::Watch | Capability::Markdown | Capability::ServerRead
    | Capability::Attachments | Capability::ServerNotices;

} // namespace

// Counts the verbs under way, for close() to wait for.
MoodleAdapter::MoodleAdapter(Settings settings)
    : m_site(std::move(settings))
{
}

MoodleAdapter::~MoodleAdapter()
{
    Q_ASSERT(m_underWay.isQuiet());
}

Task<Expected<Capabilities>> MoodleAdapter::signIn(Credentials credentials)
{
    const UnderWay::Mark busy(&m_underWay);
    const bool again = credentials.user == m_refused.user && credentials.secret == m_refused.secret;
    if (again && !credentials.user.isEmpty())
        co_return std::as_const(m_refusal);
    if (credentials.user.isEmpty())
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 is open to its members only. Sign in to read it.").arg(m_site.base().host()), {} };
    QByteArray token = credentials.secret.toLatin1();
    if (!isToken(credentials.secret)) {
        const auto given = co_await m_site.tokenFor(credentials.user, credentials.secret);
        if (!given && given.error().kind == ErrorKind::AuthNeeded) {
            m_refused = credentials;
            m_refusal = given.error();
        }
        if (!given)
            co_return given.error();
        token = *given;
        m_exchanged = QString::fromLatin1(token);
    }
    m_site.signInAs(token);
    const auto who = co_await m_site.whoAmI();
    if (!who)
        co_return who.error();
    if (!who->functions.isEmpty() && !who->functions.contains(u"mod_forum_get_discussion_posts"_s))
        co_return Error { ErrorKind::Unsupported,
            Words::tr("%1 runs a Moodle too old for Foyer: 4.1 is the oldest.").arg(m_site.base().host()), {} };
    const auto groups = co_await groupsOf(&m_site);
    if (!groups)
        co_return groups.error();
    m_site.setGroups(*groups);
    Capabilities all = always;
    all.setFlag(Capability::Tags, !groups->isEmpty());
    co_return all;
}

Task<Expected<void>> MoodleAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const QList<Call> calls { { u"core_enrol_get_users_courses"_s,
                                  { { u"userid"_s, m_site.who().id }, { u"returnusercount"_s, false } } },
        { u"mod_forum_get_forums_by_courses"_s } };
    const auto answers = co_await m_site.readAll(calls);
    if (!answers)
        co_return answers.error();
    for (const auto &answer : *answers) {
        if (!answer)
            co_return answer.error();
        if (!answer->isArray())
            co_return unreadable(m_site.base().host());
    }
    ForumList list = parseForums(*answers->at(0), *answers->at(1), m_site.reader());
    Page page;
    page.forums = std::move(list.forums);
    page.forumsComplete = true;
    page.customs = Customs();
    page.customs->tags = m_site.reader().groups.values();
    page.cursors.insert(placesCursor, textOf(list.places));
    co_return co_await sink(std::move(page));
}

Task<Expected<void>> MoodleAdapter::pull(PullPlan plan, PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    Pull pull(m_site, plan, std::move(sink), m_memory);
    co_return co_await pull.run();
}

Expected<Intention> MoodleAdapter::compose(Intention intention, const IntentionContext &context) const
{
    return moodle::compose(std::move(intention), context);
}

Task<Expected<Delivery>> MoodleAdapter::perform(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    auto composed = compose(std::move(intention), context);
    if (!composed)
        co_return composed.error();
    co_return co_await deliver(&m_site, std::move(*composed), std::move(context), &m_memory);
}

Task<Expected<std::optional<Delivery>>> MoodleAdapter::find(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await findDelivery(&m_site, std::move(intention), std::move(context), &m_memory);
}

Task<Expected<RemotePost>> MoodleAdapter::fetchPost(RemotePostId id)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await postOf(&m_site, std::move(id));
}

// Moodle marks whole discussions, and teachers are told that this one was opened: only what was on screen counts.
Task<Expected<void>> MoodleAdapter::reportRead(ReadReport report)
{
    const UnderWay::Mark busy(&m_underWay);
    const bool opened = std::any_of(report.posts.cbegin(), report.posts.cend(),
        [](const auto &post) { return post.second > std::chrono::milliseconds(0); });
    if (!opened)
        co_return Expected<void>();
    const Call call { u"mod_forum_view_forum_discussion"_s,
        { { u"discussionid"_s, report.thread.value.toLongLong() } } };
    const auto answer = co_await m_site.read(call);
    if (!answer)
        co_return answer.error();
    co_return Expected<void>();
}

Expected<FileKey> MoodleAdapter::keyFor(const QUrl &file)
{
    const QUrl &base = m_site.base();
    const bool ours = file.scheme() == base.scheme() && file.host() == base.host() && file.port() == base.port()
        && file.userInfo().isEmpty() && file.path().startsWith(base.path() + u"webservice/pluginfile.php/"_s)
        && !file.path().contains(".."_L1);
    return ours ? FileKey { {}, "token=" + m_site.token() } : FileKey {};
}

Task<void> MoodleAdapter::close()
{
    m_site.stop();
    co_await m_underWay.quiet();
}

} // namespace foyer
