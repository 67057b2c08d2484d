#include "app/adapters/nodebb/nodebbadapter.h"

#include "app/adapters/nodebb/answer.h"
#include "app/adapters/nodebb/live.h"
#include "app/net/json.h"
#include "models/uploadrules.h"

#include <QElapsedTimer>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace nodebb;
using namespace json;

namespace {

constexpr int mostCategoryPages = 50;
constexpr std::chrono::milliseconds longestPoll = std::chrono::seconds(50); // a server pings within 25 s

} // namespace

// Counts the verbs under way, for close() to wait for.
NodebbAdapter::NodebbAdapter(Settings settings)
    : m_site(std::move(settings))
    , m_ear([this] { return m_site.socketPlace(std::max(m_site.settings().silence, longestPoll)); })
{
}

NodebbAdapter::~NodebbAdapter()
{
    Q_ASSERT(m_underWay.isQuiet());
}

Task<Expected<Capabilities>> NodebbAdapter::signIn(Credentials credentials)
{
    const UnderWay::Mark busy(&m_underWay);
    const auto in = co_await m_site.signIn(std::move(credentials));
    if (!in)
        co_return in.error();
    Capabilities all = Capability::Tree | Capability::Views | Capability::Markdown | Capability::Profiles;
    if (m_site.uid().isEmpty())
        co_return all;
    all |= Capability::Reply | Capability::NewThread | Capability::Edit | Capability::Delete | Capability::Like
        | Capability::Flag | Capability::Watch | Capability::Bookmark | Capability::Moderated | Capability::Tags
        | Capability::ServerNotices | Capability::ServerRead;
    all.setFlag(Capability::Live, m_site.hasSession());
    all.setFlag(Capability::Attachments, m_site.hasSession());
    co_return all;
}

// The page tells for whom it is, and leaves out what is deep below; the plain list has that, and is asked first: it was
// made for whom the page is made for.
Task<Expected<void>> NodebbAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const Reader reader { m_site.base(), m_site.uid(), {} };
    Page page;
    auto flat = co_await m_site.read(u"v3/categories"_s);
    for (qint64 number = 1, pages = 1; number <= std::min<qint64>(pages, mostCategoryPages); ++number) {
        const auto list = co_await m_site.page(u"categories?page=%1"_s.arg(number));
        if (!list)
            co_return list.error();
        if (list->again)
            flat = co_await m_site.read(u"v3/categories"_s);
        parseForums(list->json[u"categories"], reader, page.forums);
        pages = json::number(list->json[u"pagination"][u"pageCount"], 1);
    }
    if (!flat)
        co_return flat.error();
    parseForums(flat->json[u"categories"], reader, page.forums);
    if (page.forums.isEmpty() && m_site.uid().isEmpty())
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 shows nothing to strangers. Sign in to read it.").arg(m_site.base().host()), {} };
    if (page.forums.isEmpty()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("%1 does not tell its categories. Foyer tries again later.").arg(m_site.base().host()), {} };
    }
    page.forumsComplete = true;
    Customs customs;
    customs.reasons = { { u"spam"_s, Words::tr("Spam"), {} }, { u"offensive"_s, Words::tr("Offensive"), {} },
        { u"other"_s, Words::tr("Something else"), {}, true } };
    customs.mayMakeTags = true;
    customs.reactions = u"-1"_s;
    page.customs = customs;
    UploadRules rules;
    rules.mostFileBytes = rules.mostImageBytes = number(m_site.config()[u"maximumFileSize"]) * 1024;
    page.cursors.insert(uploadRulesCursor, rules.toText());
    co_return co_await sink(std::move(page));
}

Task<Expected<void>> NodebbAdapter::pull(PullPlan plan, PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    Pull pull(m_site, plan, std::move(sink));
    co_return co_await pull.run(&m_touched);
}

Expected<Intention> NodebbAdapter::compose(Intention intention, const IntentionContext &context) const
{
    return nodebb::compose(std::move(intention), context);
}

// The answers to edits and votes do not say what is there now, and no list shows that they were made.
void NodebbAdapter::touch(const Intention &intention, const IntentionContext &context)
{
    if (std::holds_alternative<EditPost>(intention.deed) || std::holds_alternative<React>(intention.deed))
        m_touched.insert(partsOf(context.parent).post);
}

Task<Expected<Delivery>> NodebbAdapter::perform(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    auto composed = compose(std::move(intention), context);
    if (!composed)
        co_return composed.error();
    auto done = co_await deliver(&m_site, *composed, context);
    if (done && done->id)
        m_touched.insert(partsOf(done->id).post);
    if (done)
        touch(*composed, context);
    co_return done;
}

Task<Expected<std::optional<Delivery>>> NodebbAdapter::find(Intention intention, IntentionContext context)
{
    const UnderWay::Mark busy(&m_underWay);
    auto found = co_await findDelivery(&m_site, intention, context);
    if (found && *found)
        touch(intention, context);
    co_return found;
}

Task<Expected<RemotePost>> NodebbAdapter::fetchPost(RemotePostId id)
{
    const UnderWay::Mark busy(&m_underWay);
    auto row = co_await readPost(&m_site, partsOf(id).post);
    if (!row)
        co_return row.error();
    if (row->deleted)
        co_return Error { ErrorKind::NotFound, Words::tr("This post is not there any more."), {} };
    co_return std::move(row->post);
}

Task<Expected<Profile>> NodebbAdapter::fetchProfile(QString handle)
{
    const UnderWay::Mark busy(&m_underWay);
    const auto answer = co_await m_site.read(u"user/uid/"_s + inPath(handle));
    if (!answer)
        co_return answer.error();
    co_return parseProfile(answer->json.toObject());
}

// The server knows a topic as read or not: it is when its last post was.
Task<Expected<void>> NodebbAdapter::reportRead(ReadReport report)
{
    const UnderWay::Mark busy(&m_underWay);
    const QString topic = u"v3/topics/"_s + inPath(report.thread.value);
    const auto now = co_await m_site.read(topic);
    if (!now)
        co_return now.error();
    const QString last = text(now->json[now->json[u"teaserPid"].isNull() ? u"mainPid" : u"teaserPid"]);
    const RemotePostId name = postName(report.thread.value, last);
    const bool all = std::any_of(
        report.posts.cbegin(), report.posts.cend(), [&name](const auto &post) { return post.first == name; });
    if (!all)
        co_return Expected<void>();
    const auto answer = co_await m_site.write("PUT", topic + u"/read"_s, {});
    if (!answer)
        co_return answer.error();
    co_return Expected<void>();
}

Task<Expected<QByteArray>> NodebbAdapter::upload(OutgoingFile file)
{
    const UnderWay::Mark busy(&m_underWay);
    co_return co_await uploadFile(&m_site, std::move(file));
}

Task<Expected<void>> NodebbAdapter::listen(LivePlan plan, LiveSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    if (!m_site.hasSession())
        co_return Error { ErrorKind::Unsupported, Words::tr("Only who signed in is told what happens."), {} };
    const auto opened = co_await m_ear.open();
    if (!opened)
        co_return opened.error();
    m_listening = true;
    m_room.clear();
    enterRoom();
    sink({});
    QElapsedTimer shown;
    shown.start();
    for (;;) {
        const auto heard = co_await m_ear.hear();
        if (!m_listening)
            co_return Expected<void>();
        m_listening = heard && isForMe(*heard, m_site.uid());
        if (!heard)
            co_return heard.error();
        if (!m_listening)
            co_return Error { ErrorKind::AuthNeeded, Words::tr("The session has ended."), {} };
        LiveNews news = newsIn(*heard, plan, m_open, m_site.uid());
        if (shown.elapsed() >= m_site.settings().showsUp.count()) {
            shown.restart();
            news.everything = true;
        }
        if (!news.isEmpty())
            sink(news);
    }
}

void NodebbAdapter::stopListening()
{
    m_listening = false;
    m_ear.stop();
}

void NodebbAdapter::lookAt(std::optional<OpenThread> open)
{
    m_open = std::move(open);
    enterRoom();
}

// One room at a time; entering another leaves the first. Who may not is told nothing of it.
Task<> NodebbAdapter::enterRoom()
{
    const QString wanted = m_open ? m_open->thread.value : QString();
    if (!m_listening || !m_ear.isOpen() || wanted == m_room)
        co_return;
    const UnderWay::Mark busy(&m_underWay);
    m_room = wanted;
    const QJsonObject room { { u"enter"_s, wanted.isEmpty() ? u"recent_topics"_s : u"topic_"_s + wanted } };
    const auto entered = co_await m_ear.call("meta.rooms.enter", room);
    if (!entered)
        m_room.clear();
}

// Uploads of some sites are for members.
Expected<FileKey> NodebbAdapter::keyFor(const QUrl &file)
{
    const QUrl &base = m_site.base();
    const bool ours = file.scheme() == base.scheme() && file.authority() == base.authority()
        && file.path().startsWith(base.path() + u"assets/uploads/"_s) && !file.path().contains(".."_L1);
    return ours ? FileKey { m_site.keys(), {} } : FileKey();
}

Task<void> NodebbAdapter::close()
{
    stopListening();
    m_site.stop();
    co_await m_underWay.quiet();
}

} // namespace foyer
