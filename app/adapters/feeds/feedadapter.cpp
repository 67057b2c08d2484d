#include "app/adapters/feeds/feedadapter.h"

#include "app/adapters/feeds/pages.h"
#include "app/adapters/feeds/words.h"
#include "models/log.h"

#include <QTimer>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace feeds;

namespace {

constexpr int mostCommentFeeds = 5; // of one round: each is a request

QString feedKey(const QString &address)
{
    return u"feed:"_s + address;
}

Error cancelled()
{
    return { ErrorKind::Cancelled, Words::tr("Stopped."), {} };
}

} // namespace

// Counts the verbs under way, for close() to wait for.
class FeedAdapter::Busy {
public:
    explicit Busy(FeedAdapter *adapter)
        : m_adapter(adapter)
    {
        ++m_adapter->m_busy;
    }
    ~Busy()
    {
        if (--m_adapter->m_busy == 0)
            m_adapter->m_quiet.ring();
    }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    FeedAdapter *m_adapter;
};

FeedAdapter::FeedAdapter(const AdapterOptions &options)
    : FeedAdapter(Settings { options.url })
{
}

FeedAdapter::FeedAdapter(Settings settings)
    : m_settings(std::move(settings))
{
}

// There is nobody to be: an unchanged feed costs the one question whether it changed.
Task<Expected<Capabilities>> FeedAdapter::signIn(Credentials)
{
    co_return Capabilities(Capability::Tree);
}

Task<Expected<void>> FeedAdapter::forums(PageSink sink)
{
    const Busy busy(this);
    const auto found = co_await look(&m_http, m_settings.url, {}, QDateTime::currentDateTimeUtc(), m_settings.silence);
    if (m_closing)
        co_return cancelled();
    if (!found.outcome)
        co_return found.outcome.error();
    const Document document = found.outcome->document.value_or(Document {});
    RemoteForum forum;
    forum.id = { m_settings.url.toString(QUrl::FullyEncoded) };
    forum.name = document.title.isEmpty() ? m_settings.url.host() : document.title;
    forum.description = document.description;
    forum.posting = Posting::ReadOnly;
    forum.mayStart = false;
    forum.url = document.home;
    Page page;
    page.forums = { forum };
    page.forumsComplete = true;
    co_return co_await sink(std::move(page));
}

Task<Expected<void>> FeedAdapter::pull(PullPlan plan, PageSink sink)
{
    const Busy busy(this);
    Expected<void> result;
    for (const RemoteForumId &forum : plan.followed) {
        const auto done = co_await pullFeed(&plan, forum, &sink);
        if (m_closing)
            co_return cancelled();
        if (!done)
            result = done; // the others are looked at all the same
    }
    co_return result;
}

Task<Expected<void>> FeedAdapter::pullFeed(const PullPlan *plan, RemoteForumId forum, const PageSink *sink)
{
    const QDateTime now = plan->now.isValid() ? plan->now : QDateTime::currentDateTimeUtc();
    const QString key = feedKey(forum.value);
    const Cursor cursor = Cursor::fromText(plan->cursors.value(key));
    if (now.toMSecsSinceEpoch() < cursor.nextMs && cursor.nextMs - now.toMSecsSinceEpoch() <= 24 * 3'600'000)
        co_return Expected<void>();
    const auto looked = co_await look(&m_http, QUrl(forum.value), cursor, now, m_settings.silence);
    if (m_closing)
        co_return cancelled();
    Page page;
    if (looked.outcome && looked.outcome->document)
        page = pageOf(*looked.outcome->document, Origin { forum, now, {}, plan->known });
    page.cursors.insert(key, looked.cursor.toText());
    const auto handed = co_await (*sink)(std::move(page));
    if (!handed)
        co_return handed;
    if (!looked.outcome)
        co_return looked.outcome.error();
    if (looked.outcome->document)
        co_return co_await pullComments(plan, forum, *looked.outcome->document, sink);
    co_return Expected<void>();
}

// Where a feed says that its items have comments, and how many, a feed of theirs is looked at when the number grew.
Task<Expected<void>> FeedAdapter::pullComments(
    const PullPlan *plan, RemoteForumId forum, Document document, const PageSink *sink)
{
    const QDateTime now = plan->now.isValid() ? plan->now : QDateTime::currentDateTimeUtc();
    int asked = 0;
    for (const Item &item : std::as_const(document.items)) {
        if (item.replies.isEmpty() || item.replyCount == 0 || asked >= mostCommentFeeds)
            continue;
        const QString key = feedKey(item.replies.toString(QUrl::FullyEncoded));
        const QByteArray counted = "comments " + QByteArray::number(item.replyCount);
        if (plan->cursors.value(key) == counted && item.replyCount > 0)
            continue;
        ++asked;
        const auto looked = co_await look(&m_http, item.replies, {}, now, m_settings.silence);
        if (m_closing)
            co_return cancelled();
        if (!looked.outcome) {
            qCInfo(lcFeeds) << "comments cannot be read, kind" << int(looked.outcome.error().kind);
            continue;
        }
        const Page whole = pageOf(document, Origin { forum, now, {}, {} });
        RemoteThreadId thread;
        for (const RemotePost &post : whole.posts) {
            if (post.url == item.link)
                thread = post.thread;
        }
        Page page = pageOf(looked.outcome->document.value_or(Document {}), Origin { forum, now, thread, plan->known });
        page.cursors.insert(key, counted);
        const auto handed = co_await (*sink)(std::move(page));
        if (!handed)
            co_return handed;
    }
    co_return Expected<void>();
}

Expected<Intention> FeedAdapter::compose(Intention, const IntentionContext &) const
{
    return Error { ErrorKind::Unsupported,
        Words::tr("A feed can only be read. Answer in the browser; your text is kept."), {} };
}

Task<Expected<Delivery>> FeedAdapter::perform(Intention intention, IntentionContext context)
{
    co_return compose(std::move(intention), context).error();
}

Task<Expected<std::optional<Delivery>>> FeedAdapter::find(Intention, IntentionContext)
{
    co_return std::optional<Delivery>(); // nothing was ever sent
}

Task<Expected<RemotePost>> FeedAdapter::fetchPost(RemotePostId)
{
    co_return Error { ErrorKind::NotFound, Words::tr("This post is not in the feed any more."), {} };
}

Task<void> FeedAdapter::close()
{
    m_closing = true;
    m_http.abortAll();
    if (m_busy > 0)
        co_await m_quiet;
    m_closing = false;
    // The last of them may have ended inside a signal of the network: nothing of ours is left on the stack below.
    Bell nextTurn;
    QTimer::singleShot(0, [&nextTurn] { nextTurn.ring(); });
    co_await nextTurn;
}

} // namespace foyer
