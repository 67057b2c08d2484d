#include "app/adapters/feeds/feedadapter.h"

#include "app/adapters/feeds/pages.h"
#include "app/adapters/feeds/words.h"
#include "models/log.h"

#include <QUuid>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace feeds;

namespace {

constexpr int mostCommentFeeds = 5; // of one round: each is a request
constexpr int mostOlderPages = 5;

bool meetsKept(const Page &page, const PullPlan &plan)
{
    QList<RemotePostId> ids;
    for (const RemotePost &post : page.posts)
        ids.append(post.id);
    return plan.known && !plan.known(ids).isEmpty();
}

Error cancelled()
{
    return { ErrorKind::Cancelled, Words::tr("Stopped."), {} };
}

} // namespace

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
    co_return Capabilities(Capability::Tree) | Capability::Reply | Capability::ByHand;
}

Task<Expected<void>> FeedAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
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
    forum.mayStart = false; // nobody knows its page for that
    forum.url = document.home;
    Page page;
    page.forums = { forum };
    page.forumsComplete = true;
    co_return co_await sink(std::move(page));
}

Task<Expected<void>> FeedAdapter::pull(PullPlan plan, PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
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
    const QString key = u"feed:"_s + forum.value;
    const Cursor cursor = Cursor::fromText(plan->cursors.value(key));
    if (m_settings.paced && now.toMSecsSinceEpoch() < cursor.nextMs
        && cursor.nextMs - now.toMSecsSinceEpoch() <= 24 * 3'600'000)
        co_return Expected<void>();
    const auto looked = co_await look(&m_http, QUrl(forum.value), cursor, now, m_settings.silence);
    if (m_closing)
        co_return cancelled();
    Page page;
    bool meets = false; // what is kept already
    if (looked.outcome && looked.outcome->document) {
        page = pageOf(*looked.outcome->document, Origin { forum, now, {}, plan->known });
        meets = meetsKept(page, *plan);
    }
    page.cursors.insert(key, looked.cursor.toText());
    const auto handed = co_await (*sink)(std::move(page));
    if (!handed)
        co_return handed;
    if (!looked.outcome)
        co_return looked.outcome.error();
    if (!looked.outcome->document)
        co_return Expected<void>();
    if (!meets) {
        const auto filled = co_await pullOlder(plan, forum, looked.outcome->document->older, sink);
        if (!filled)
            co_return filled;
    }
    co_return co_await pullComments(plan, forum, *looked.outcome->document, sink);
}

// A window that moved on further than we looked leaves a gap; feeds in pages (RFC 5005) fill it, from the newest back
// to what is kept.
Task<Expected<void>> FeedAdapter::pullOlder(const PullPlan *plan, RemoteForumId forum, QUrl older, const PageSink *sink)
{
    bool meets = false;
    for (int pages = 0; pages < mostOlderPages && older.isValid() && !meets; ++pages) {
        const auto looked = co_await look(&m_http, older, {}, plan->now, m_settings.silence);
        if (m_closing)
            co_return cancelled();
        if (!looked.outcome || !looked.outcome->document)
            break; // what is newer is kept
        older = looked.outcome->document->older;
        Page page = pageOf(*looked.outcome->document, Origin { forum, plan->now, {}, plan->known });
        meets = meetsKept(page, *plan);
        const auto handed = co_await (*sink)(std::move(page));
        if (!handed)
            co_return handed;
    }
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
        const QString key = u"feed:"_s + item.replies.toString(QUrl::FullyEncoded);
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

// Nothing can be sent to a feed: what is written goes to its forum's page, by the person's own browser.
Expected<Intention> FeedAdapter::compose(Intention intention, const IntentionContext &context) const
{
    const QUrl page(context.extra.value(u"reply"_s));
    if (!std::holds_alternative<Reply>(intention.deed) || page.host().isEmpty())
        return Error { ErrorKind::Unsupported,
            Words::tr("A feed can only be read. Go on in the browser; your text is kept."), {} };
    intention.token = QUuid::createUuid().toByteArray(QUuid::Id128);
    intention.wire = page.toEncoded();
    return intention;
}

Task<Expected<Delivery>> FeedAdapter::perform(Intention intention, IntentionContext)
{
    co_return Delivery { {}, false, QUrl::fromEncoded(intention.wire) };
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
    co_await m_underWay.quiet();
    m_closing = false;
}

} // namespace foyer
