#include "app/adapters/nodebb/pull.h"

#include "app/adapters/nodebb/answer.h"
#include "app/net/json.h"

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int mostPages = 10; // of the list: it ends there
constexpr qint64 dayMs = 24 * 3600 * 1000LL;

const QString recentKey = u"nodebb/recent"_s; // etag, and the newest activity met: all up to there is here
const QString sweptKey = u"nodebb/swept"_s; // ms: when topics were read again, for what changed without a trace
const QString noticesKey = u"nodebb/notices"_s; // etag
const QString walkKey = u"nodebb/walk/"_s; // page and posts so far, or "done"

} // namespace

bool endsRound(const Error &error)
{
    return error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Forbidden && error.kind != ErrorKind::Rejected
        && error.kind != ErrorKind::ParseFailed;
}

Error unreadable(const Site &site)
{
    return { ErrorKind::ParseFailed,
        Words::tr("%1 sent something that is not a list of topics or posts. Foyer tries again later.")
            .arg(site.base().host()),
        {} };
}

Pull::Pull(Site &site, PullPlan &plan, PageSink sink)
    : m_site(site)
    , m_plan(plan)
    , m_sink(std::move(sink))
{
    for (const RemoteForumId &forum : plan.followed)
        m_followed.insert(forum.value);
    if (!m_plan.now.isValid())
        m_plan.now = m_site.settings().now();
}

Task<Expected<void>> Pull::run(QSet<QString> *touched)
{
    auto done = co_await readBack(touched);
    const bool heard = m_plan.news && !m_plan.cursors.value(recentKey).isEmpty();
    if (done && heard)
        done = co_await readHeard();
    if (done && !(heard && !m_plan.news->everything))
        done = co_await readNews();
    const bool notices = !m_site.uid().isEmpty() && !(heard && !m_plan.news->everything && !m_plan.news->notices);
    if (done && notices)
        done = co_await readNotices();
    for (const QString &category : std::as_const(m_followed)) {
        if (done && !heard)
            done = co_await walk(category);
    }
    if (done && m_problem)
        co_return std::as_const(*m_problem);
    co_return done;
}

Task<Expected<void>> Pull::readBack(QSet<QString> *touched)
{
    while (!touched->isEmpty()) {
        const QString id = *touched->cbegin();
        auto post = co_await readPost(&m_site, id);
        if (!post && endsRound(post.error()))
            co_return post.error();
        touched->remove(id);
        Page page;
        if (post && !post->deleted)
            page.posts.append(std::move(post->post));
        const auto handed = co_await hand(std::move(page));
        if (!handed)
            co_return handed;
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readHeard()
{
    const LiveNews news = *m_plan.news;
    Result done;
    if (m_plan.open && (news.again || !news.posts.isEmpty()))
        done = co_await readOpen(*m_plan.open);
    for (const RemoteThreadId &topic : news.lost) {
        if (done)
            done = co_await readLost(topic);
    }
    QList<TopicRow> rows;
    for (const RemoteThreadId &topic : news.threads) {
        if (!done)
            co_return done;
        const auto answer = co_await m_site.read(u"v3/topics/"_s + inPath(topic.value));
        if (!answer && endsRound(answer.error()))
            co_return answer.error();
        auto row = answer ? parseTopic(answer->json.toObject(), reader()) : std::nullopt;
        if (row && m_followed.contains(row->thread.forum.value))
            rows.append(std::move(*row));
    }
    const auto all = co_await readTopics(std::move(rows), Depth::News);
    if (!all)
        co_return all.error();
    co_return done;
}

// The thread on screen: what stands around its reader is read again; edits, votes and removals leave no other trace.
Task<Expected<void>> Pull::readOpen(OpenThread open)
{
    TopicRow row;
    row.id = open.thread.value;
    const auto chunk = co_await readChunk(row, std::max<qint64>(0, open.number - postsAtOnce / 2));
    if (!chunk && !endsRound(chunk.error()))
        co_return co_await readLost(open.thread);
    if (!chunk)
        co_return chunk.error();
    const auto kept = co_await keep(chunk->row, chunk->posts, false);
    if (!kept)
        co_return kept;
    const QList<TopicRow> rows { chunk->row };
    const auto all = co_await readTopics(rows, Depth::News);
    if (!all)
        co_return all.error();
    co_return Expected<void>();
}

Task<Expected<Pull::List>> Pull::readList(QString path, QByteArray etag)
{
    const auto list = co_await m_site.page(path, etag);
    if (!list)
        co_return list.error();
    if (!list->same && !list->json[u"topics"].isArray())
        co_return unreadable(m_site);
    QList<RemoteForum> forums;
    parseForums(QJsonArray { list->json }, reader(), forums);
    co_return List { parseTopics(list->json[u"topics"], reader()), std::move(forums), list->etag,
        number(list->json[u"pagination"][u"pageCount"], 1), list->same };
}

Task<Expected<void>> Pull::readNews()
{
    const QByteArrayList before = m_plan.cursors.value(recentKey).split(' ');
    const qint64 reached = before.value(1).toLongLong();
    const qint64 now = m_plan.now.toMSecsSinceEpoch();
    const bool sweep = reached > 0 && std::abs(now - m_plan.cursors.value(sweptKey).toLongLong()) > dayMs;
    QList<TopicRow> rows;
    QByteArray etag = sweep ? QByteArray() : before.first();
    qint64 newest = reached;
    bool more = true;
    for (int page = 1; page <= mostPages && more; ++page) {
        const QByteArray known = page == 1 ? etag : QByteArray();
        const auto list = co_await readList(u"recent?page=%1"_s.arg(page), known);
        if (!list)
            co_return list.error();
        if (list->same)
            co_return Expected<void>();
        etag = page == 1 ? list->etag : etag;
        more = !list->rows.isEmpty() && reached > 0;
        for (const TopicRow &row : list->rows) {
            newest = std::max(newest, row.last);
            more = more && row.last >= reached;
            if (m_followed.contains(row.thread.forum.value))
                rows.append(row);
        }
    }
    const auto all = co_await readTopics(rows, sweep ? Depth::Whole : Depth::News);
    if (!all)
        co_return all.error();
    if (!*all)
        co_return Expected<void>();
    Page page;
    for (const QString &category : std::as_const(m_followed)) {
        if (more) // away for long: what is between is found by walking through all once more
            page.cursors.insert(walkKey + category, QByteArray());
    }
    if (sweep || reached == 0)
        page.cursors.insert(sweptKey, QByteArray::number(now));
    page.cursors.insert(recentKey, etag + ' ' + QByteArray::number(std::max<qint64>(1, newest)));
    co_return co_await hand(std::move(page));
}

Task<Expected<void>> Pull::readNotices()
{
    const auto answer = co_await m_site.read(u"v3/notifications"_s, m_plan.cursors.value(noticesKey));
    if (!answer)
        co_return answer.error();
    if (answer->same)
        co_return Expected<void>();
    if (!answer->json[u"unread"].isArray())
        co_return unreadable(m_site);
    Page page;
    page.notices = parseNotices(answer->json[u"unread"], reader()) + parseNotices(answer->json[u"read"], reader());
    page.cursors.insert(noticesKey, answer->etag);
    co_return co_await hand(std::move(page));
}

Task<Expected<void>> Pull::walk(QString category)
{
    const QByteArrayList at = m_plan.cursors.value(walkKey + category).split(' ');
    qint64 posts = at.value(1).toLongLong();
    int number = std::max(1, at.first().toInt());
    for (bool done = at.first() == "done"; !done;) {
        const qint64 before = m_progress.done;
        const auto list = co_await readList(
            u"category/%1?page=%2&sort=recently_replied"_s.arg(inPath(category), QString::number(number)));
        Page page;
        if (!list && (endsRound(list.error()) || list.error().kind == ErrorKind::ParseFailed))
            co_return list.error();
        if (!list && list.error().kind == ErrorKind::NotFound)
            page.missing.append({ category });
        if (list)
            page.forums = list->forums;
        const QList<TopicRow> rows = list ? list->rows : QList<TopicRow>();
        const auto all = co_await readTopics(rows, Depth::News);
        if (!all)
            co_return all.error();
        if (!*all)
            break; // the same page again in the next round
        posts += m_progress.done - before;
        done = !list || list->rows.isEmpty() || number >= list->pages || (m_plan.newest > 0 && posts >= m_plan.newest);
        const QByteArray next = QByteArray::number(++number) + ' ' + QByteArray::number(posts);
        if (list)
            page.cursors.insert(walkKey + category, done ? QByteArray("done") : next);
        const auto handed = co_await hand(std::move(page));
        if (!handed)
            co_return handed;
    }
    co_return Expected<void>();
}

// Cursors that say nothing new are left out; a page without anything is none.
Task<Expected<void>> Pull::hand(Page page)
{
    page.cursors.removeIf([this](const auto &each) { return m_plan.cursors.value(each.key()) == each.value(); });
    const bool empty = page.posts.isEmpty() && page.threads.isEmpty() && page.gone.isEmpty() && page.notices.isEmpty()
        && page.cursors.isEmpty() && page.goneThreads.isEmpty() && page.missing.isEmpty();
    if (empty)
        co_return Expected<void>();
    m_plan.cursors.insert(page.cursors);
    if (!page.posts.isEmpty())
        page.progress = m_progress;
    co_return co_await m_sink(std::move(page));
}

} // namespace foyer::nodebb
