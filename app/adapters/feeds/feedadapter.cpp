#include "app/adapters/feeds/feedadapter.h"

#include "app/adapters/feeds/pages.h"
#include "app/adapters/feeds/words.h"
#include "models/log.h"
#include "models/text/boards.h"

#include <QLocale>
#include <QUuid>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace feeds;

namespace {

constexpr int mostCommentFeeds = 10; // of one round: each is a request
constexpr int mostOlderPages = 5;

QString keyOf(const QUrl &url)
{
    return u"feed:"_s + url.toString(QUrl::FullyEncoded);
}

bool meets(const QList<Names> &names, const Book &before)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const Names &each) { return before.post(each.post); });
}

QUrl pageBefore(const QUrl &feed, const Document &document)
{
    QStringList ids;
    for (const Item &item : document.items)
        ids.append(item.id);
    return document.older.isEmpty() ? boardPageBefore(feed, ids) : document.older;
}

struct CommentFeed {
    QUrl url;
    QString thread;
    Revisit visit;
    int told = -1; // how many, or what else changes when there are more
};

// Where a feed says that its items have comments, or a board is known to have feeds of its threads: those of which
// there seems to be news.
QList<CommentFeed> commentFeeds(const Document &document, const QList<Names> &names, const PullPlan &plan, bool paced)
{
    QList<CommentFeed> due;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Item &item = document.items[i];
        const bool named = !item.replies.isEmpty();
        const bool itsOwn = !named && item.link == document.about.link; // this is the feed of that thread
        const QUrl url = named ? item.replies : boardAddress(item.link).postsFeed;
        if (url.isEmpty() || itsOwn || item.replyCount == 0 || names[i].thread.isEmpty()
            || plan.followed.contains({ url.toString() }))
            continue;
        const QByteArray seen = item.published.toString().toUtf8() + item.updated.toString().toUtf8() + item.html;
        const int told = item.replyCount >= 0 || named ? item.replyCount : int(qChecksum(seen));
        Revisit visit = Revisit::fromText(plan.cursors.value(keyOf(url)));
        const bool failing = paced && visit.failures > 0 && !visit.mayAsk(plan.now, plan.waitedFor);
        if (!failing && (told < 0 || told != visit.told))
            due.append({ url, names[i].thread, visit, told });
    }
    return due;
}

// What a window that moved on too fast has lost.
RemoteNotice gapNotice(const Document &document, const RemoteForumId &forum, qint64 lastMs, const QDateTime &oldest)
{
    const QLocale here;
    RemoteNotice notice;
    notice.id = u"gap:%1:%2"_s.arg(forum.value).arg(lastMs);
    notice.title = document.title;
    notice.text = Words::tr("Posts between %1 and %2 are missing here: the feed holds only its newest %n. They are on "
                            "the site.",
        nullptr, int(document.items.size()))
                      .arg(here.toString(QDateTime::fromMSecsSinceEpoch(lastMs), QLocale::ShortFormat),
                          here.toString(oldest.toLocalTime(), QLocale::ShortFormat));
    notice.url = document.home.isEmpty() ? QUrl(forum.value) : document.home;
    return notice;
}

} // namespace

// There is nobody to be: an unchanged feed costs the one question whether it changed.
Task<Expected<Capabilities>> FeedAdapter::signIn(Credentials)
{
    co_return Capabilities(Capability::Tree) | Capability::Reply | Capability::ByHand | Capability::Markdown;
}

Task<Expected<void>> FeedAdapter::forums(PageSink sink)
{
    const UnderWay::Mark busy(&m_underWay);
    const Look found = co_await look(&m_http, m_settings.url, {}, QDateTime::currentDateTimeUtc(), m_settings.silence);
    if (m_closing)
        co_return stopped();
    if (!found.found)
        co_return found.found.error();
    const Document document = found.found->value_or(Document {});
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
    if (!plan.now.isValid())
        plan.now = QDateTime::currentDateTimeUtc();
    Expected<void> result;
    for (const RemoteForumId &forum : plan.followed) {
        const auto done = co_await pullFeed(&plan, forum, &sink);
        if (m_closing)
            co_return stopped();
        if (!done)
            result = done; // the others are looked at all the same
    }
    if (m_rests.isEmpty())
        co_return result;
    Page rests;
    rests.cursors = std::exchange(m_rests, {});
    if (const auto handed = co_await sink(std::move(rests)); !handed)
        co_return handed;
    co_return result;
}

// A host that asked to be let alone is, whichever feed of it was asked for.
Task<Look> FeedAdapter::ask(const PullPlan *plan, QUrl url, Revisit visit)
{
    const QString key = u"rest:"_s + url.host();
    const qint64 nowMs = plan->now.toMSecsSinceEpoch();
    const qint64 until = m_rests.value(key, plan->cursors.value(key)).toLongLong();
    if (m_settings.paced && nowMs < until)
        co_return Look {
            Error { ErrorKind::RateLimited,
                Words::tr("%1 asks not to be asked for a while. Foyer goes on by itself then.").arg(url.host()),
                std::chrono::seconds((until - nowMs) / 1000 + 1) },
            visit
        };
    Look looked = co_await look(&m_http, url, visit, plan->now, m_settings.silence);
    if (!looked.found && looked.found.error().retryAfter)
        m_rests.insert(key, QByteArray::number(nowMs + 1000 * looked.found.error().retryAfter->count()));
    co_return looked;
}

// The cursor goes last: what breaks before that is asked for once more as if nothing had been.
Task<Expected<void>> FeedAdapter::pullFeed(const PullPlan *plan, RemoteForumId forum, const PageSink *sink)
{
    const QUrl url(forum.value);
    const QString bookKey = u"book:"_s + forum.value;
    const Revisit visit = Revisit::fromText(plan->cursors.value(keyOf(url)));
    if (m_settings.paced && !visit.mayAsk(plan->now, plan->waitedFor))
        co_return visit.trouble ? Expected<void>(*visit.trouble) : Expected<void>();
    Look looked = co_await ask(plan, url, visit);
    if (m_closing)
        co_return stopped();
    Expected<void> done;
    Page last;
    if (!looked.found) {
        done = looked.found.error();
    } else if (*looked.found) {
        Document document = std::move(**looked.found);
        addOpening(&document);
        const Origin origin { forum, plan->now };
        const Book before = Book::fromText(plan->cursors.value(bookKey));
        Book book = before;
        const QList<Names> names = placed(document, origin, &book);
        Page page = pageOf(document, names, origin, before);
        const QDateTime oldest = page.posts.value(0).created;
        if (const auto handed = co_await (*sink)(std::move(page)); !handed)
            co_return handed;
        if (!looked.newOnly && !meets(names, before)) {
            const auto filled = co_await pullOlder(plan, origin, pageBefore(url, document), &book, sink);
            if (!filled)
                co_return filled.error();
            if (!*filled && !before.isEmpty())
                last.notices.append(gapNotice(document, forum, before.newest(), oldest));
        }
        const QList<CommentFeed> comments = commentFeeds(document, names, *plan, m_settings.paced);
        for (const CommentFeed &each : comments.first(std::min<qsizetype>(comments.size(), mostCommentFeeds))) {
            const Origin thread { forum, plan->now, each.thread };
            const auto read = co_await pullComments(plan, thread, each.url, each.visit, each.told, sink);
            if (!read)
                co_return read;
        }
        if (comments.size() > mostCommentFeeds) { // the others are for the next round: as if it had not been read
            looked.visit.validators = {};
            looked.visit.print.clear();
            looked.visit.nextMs = 0;
        }
        last.cursors.insert(bookKey, book.toText());
    }
    last.cursors.insert(keyOf(url), looked.visit.toText());
    const auto handed = co_await (*sink)(std::move(last));
    if (!handed)
        co_return handed;
    co_return done;
}

// A window that moved on further than we looked leaves a gap; feeds in pages fill it, from the newest back to what was
// known. False: it stays.
Task<Expected<bool>> FeedAdapter::pullOlder(
    const PullPlan *plan, Origin origin, QUrl older, Book *book, const PageSink *sink)
{
    const Book before = Book::fromText(plan->cursors.value(u"book:"_s + origin.forum.value));
    for (int pages = 0; pages < mostOlderPages && older.isValid(); ++pages) {
        const Look looked = co_await ask(plan, older, {});
        if (m_closing)
            co_return stopped();
        if (!looked.found && looked.found.error().kind != ErrorKind::NotFound)
            co_return looked.found.error();
        if (!looked.found || !*looked.found)
            break;
        const Document document = **looked.found;
        const QList<Names> names = placed(document, origin, book);
        if (const auto handed = co_await (*sink)(pageOf(document, names, origin, before)); !handed)
            co_return handed.error();
        if (meets(names, before))
            co_return true;
        older = pageBefore(older, document);
    }
    co_return false;
}

Task<Expected<void>> FeedAdapter::pullComments(
    const PullPlan *plan, Origin origin, QUrl url, Revisit visit, int told, const PageSink *sink)
{
    Look looked = co_await ask(plan, url, visit);
    if (m_closing)
        co_return stopped();
    Page page;
    if (looked.found && *looked.found) {
        Document document = std::move(**looked.found);
        addOpening(&document);
        Book none;
        page = pageOf(document, placed(document, origin, &none), origin, none);
    }
    if (looked.found)
        looked.visit.told = told;
    page.cursors.insert(keyOf(url), looked.visit.toText());
    const auto handed = co_await (*sink)(std::move(page));
    if (!handed)
        co_return handed;
    // One that is gone or closed keeps nobody from the others; a line that broke does, and a host that is tired.
    const bool refused = !looked.found && looked.visit.trouble && !looked.found.error().retryAfter;
    if (looked.found || refused)
        co_return Expected<void>();
    co_return looked.found.error();
}

// Nothing can be sent to a feed: what is written goes to its forum's page, by the person's own browser.
Expected<Intention> FeedAdapter::compose(Intention intention, const IntentionContext &context) const
{
    const QUrl page(context.extra.value(u"reply"_s));
    if (!std::holds_alternative<Reply>(intention.deed) || page.host().isEmpty())
        return Error { ErrorKind::Unsupported,
            Words::tr("A feed can only be read. Go on in the browser; your text is kept."), {} };
    intention.token = QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto markup = Markup(std::clamp(context.extra.value(u"markup"_s).toInt(), 0, int(Markup::Html)));
    intention.wire = page.toEncoded() + '\n' + inMarkup(std::get<Reply>(intention.deed).body, markup).toUtf8();
    return intention;
}

Task<Expected<Delivery>> FeedAdapter::perform(Intention intention, IntentionContext)
{
    const qsizetype end = intention.wire.indexOf('\n');
    co_return Delivery { {}, false, QUrl::fromEncoded(intention.wire.left(end)), intention.wire.mid(end + 1) };
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
