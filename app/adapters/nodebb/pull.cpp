#include "app/adapters/nodebb/pull.h"

#include "app/adapters/nodebb/answer.h"
#include "app/net/json.h"

#include <QCryptographicHash>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qint64 postsAtOnce = 20;
constexpr qint64 mostCompared = 60; // posts, read again from a topic in which something went
constexpr int mostChunks = 400; // then the person's own words get their turn; the next round goes on
constexpr int mostPages = 10; // of the list: it ends there
constexpr int mostSources = 40; // of my own posts, in one round
constexpr int mostFailures = 3; // in a row
constexpr int mostAsked = 50; // posts by themselves
constexpr qint64 dayMs = 24 * 3600 * 1000LL;

const QString recentKey = u"nodebb/recent"_s; // etag, and the newest activity met: all up to there is here
const QString sweptKey = u"nodebb/swept"_s; // ms: when topics were read again, for what changed without a trace
const QString noticesKey = u"nodebb/notices"_s; // etag
const QString topicKey = u"nodebb/topic/"_s;
const QString walkKey = u"nodebb/walk/"_s; // page and posts so far, or "done"

// Of one topic: indexes below `read` are here.
struct TopicCursor {
    qint64 posts = -1; // as many as it had when all were here; -1: they are not
    qint64 last = 0;
    qint64 read = 0;
    QByteArray lastPost; // the one before index `read`: another there means that indexes moved
    QByteArray seen; // a print of what the list said
    int failures = 0;

    QByteArray toText() const
    {
        return QByteArrayList { QByteArray::number(posts), QByteArray::number(last), QByteArray::number(read), lastPost,
            seen, QByteArray::number(failures) }
            .join(' ');
    }
    bool covers(const TopicRow &row) const { return posts == row.posts && last == row.last; }
};

TopicCursor cursorOf(const PullPlan &plan, const QString &topic)
{
    const QByteArrayList parts = plan.cursors.value(topicKey + topic).split(' ');
    if (parts.size() != 6)
        return {};
    return { parts[0].toLongLong(), parts[1].toLongLong(), std::max<qint64>(0, parts[2].toLongLong()), parts[3],
        parts[4], parts[5].toInt() };
}

QByteArray printOf(const RemoteThread &thread)
{
    const QStringList facts { thread.forum.value, thread.title, thread.tags.join(u','),
        QString::number(thread.closed | thread.pinned << 1), QString::number(int(thread.watch.value_or(WatchLevel {}))),
        QString::number(thread.readUpTo.value_or(-1)) };
    return QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Md5).toHex().first(8);
}

// True where the next question would meet the same; else it concerns one topic.
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

} // namespace

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

Task<Expected<void>> Pull::run(QList<Mine> mine)
{
    Page page;
    for (Mine &each : mine) {
        if (each.thread)
            page.threads.append(*each.thread);
        page.posts.append(std::move(each.row.post));
    }
    auto done = co_await hand(std::move(page));
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
        const auto answer = co_await m_site.read(u"v3/topics/"_s + topic.value);
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
    co_return List { parseTopics(list->json[u"topics"], reader()), list->etag,
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
    for (bool done = at.first() == "done"; !done && m_chunks < mostChunks;) {
        const qint64 before = m_progress.done;
        const auto list = co_await readList(u"category/%1?page=%2&sort=recently_replied"_s.arg(category).arg(number));
        Page page;
        if (!list && (endsRound(list.error()) || list.error().kind == ErrorKind::ParseFailed))
            co_return list.error();
        if (!list && list.error().kind == ErrorKind::NotFound)
            page.missing.append({ category });
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

Task<Expected<bool>> Pull::readTopics(QList<TopicRow> rows, Depth depth)
{
    QList<TopicRow> todo;
    Page page;
    for (const TopicRow &row : rows) {
        TopicCursor cursor = cursorOf(m_plan, row.id);
        if (!cursor.covers(row) || depth == Depth::Whole) {
            todo.append(row);
            m_progress.total += std::max<qint64>(0, row.posts - cursor.read);
        } else if (cursor.seen != printOf(row.thread)) {
            cursor.seen = printOf(row.thread);
            page.threads.append(row.thread);
            page.cursors.insert(topicKey + row.id, cursor.toText());
        }
    }
    auto done = co_await hand(std::move(page));
    bool all = true;
    for (const TopicRow &row : std::as_const(todo)) {
        if (!done)
            co_return done.error();
        if (m_chunks >= mostChunks)
            co_return false;
        done = co_await readTopic(row, depth);
        if (done || endsRound(done.error()))
            continue;
        const Error why = done.error();
        done = co_await givenUp(row, why);
        const TopicCursor after = cursorOf(m_plan, row.id);
        all = all && after.covers(row) && after.failures == 0;
    }
    if (!done)
        co_return done.error();
    co_return all;
}

Task<Expected<void>> Pull::readTopic(TopicRow row, Depth depth)
{
    const TopicCursor cursor = cursorOf(m_plan, row.id);
    const bool less = cursor.posts >= 0 && row.posts <= cursor.posts;
    const bool whole = depth == Depth::Whole || row.posts <= postsAtOnce || less;
    const qint64 began = std::max<qint64>(0, whole ? row.posts - mostCompared : cursor.read - 1);
    QSet<QString> present;
    qint64 from = began;
    for (bool more = true; more;) {
        const auto chunk = co_await readChunk(row, from);
        if (!chunk)
            co_return chunk.error();
        qint64 next = from;
        for (const PostRow &post : chunk->posts) {
            const bool moved = !whole && post.index == cursor.read - 1 && post.id.toUtf8() != cursor.lastPost;
            if (moved) // posts before it went
                co_return co_await readTopic(row, Depth::Whole);
            present.insert(post.id);
            next = std::max(next, post.index + 1);
        }
        row.posts = chunk->row.posts; // the list may be older
        row.last = chunk->row.last;
        more = next > from && next < row.posts && m_chunks < mostChunks;
        const auto kept = co_await keep(row, chunk->posts, !more && (next >= row.posts || next == from));
        if (!kept)
            co_return kept;
        from = next;
    }
    if (whole && began == 0)
        co_return co_await settleMissing(row, present);
    co_return Expected<void>();
}

Task<Expected<Pull::Chunk>> Pull::readChunk(TopicRow row, qint64 from)
{
    ++m_chunks;
    QJsonObject json;
    if (m_site.hasSession()) {
        bool isNumber = false;
        const qint64 id = row.id.toLongLong(&isNumber);
        const QJsonObject wanted { { u"tid"_s, isNumber ? QJsonValue(id) : QJsonValue(row.id) }, { u"after"_s, from },
            { u"count"_s, postsAtOnce }, { u"direction"_s, 1 }, { u"topicPostSort"_s, u"oldest_to_newest"_s } };
        const auto answer = co_await m_site.call("topics.loadMore", wanted);
        if (!answer)
            co_return answer.error();
        json = *answer;
    } else {
        const qint64 page = from / std::max<qint64>(1, number(m_site.config()[u"postsPerPage"], postsAtOnce)) + 1;
        const auto answer = co_await m_site.page(u"topic/%1?page=%2&sort=oldest_to_newest"_s.arg(row.id).arg(page));
        if (!answer)
            co_return answer.error();
        json = answer->json.toObject();
        Expected<Answer> unmarked = Answer {};
        if (m_site.hasToken() && row.unread)
            unmarked = co_await m_site.write("DELETE", u"v3/topics/%1/read"_s.arg(row.id), {});
        if (!unmarked && endsRound(unmarked.error()) && unmarked.error().kind != ErrorKind::Unclear)
            co_return unmarked.error();
    }
    auto found = parseTopic(json, reader());
    if (!found || found->id != row.id || !json[u"posts"].isArray())
        co_return unreadable(m_site);
    const QList<PostRow> posts = parsePosts(json[u"posts"], *found, reader());
    co_return Chunk { std::move(*found), posts };
}

// `all`: nothing of this topic is missing after these.
Task<Expected<void>> Pull::keep(TopicRow row, QList<PostRow> posts, bool all)
{
    TopicCursor cursor = cursorOf(m_plan, row.id);
    Page page;
    if (cursor.seen != printOf(row.thread))
        page.threads.append(row.thread);
    cursor.seen = printOf(row.thread);
    for (PostRow &post : posts) {
        const auto sourced = co_await addSource(&post);
        if (!sourced)
            co_return sourced;
        m_progress.done += post.index == cursor.read;
        if (post.index == cursor.read || post.index + 1 == cursor.read) {
            cursor.read = post.index + 1;
            cursor.lastPost = post.id.toUtf8();
        }
        if (post.deleted)
            page.gone.append(post.post.id);
        else
            page.posts.append(std::move(post.post));
    }
    if (all) {
        cursor.posts = row.posts;
        cursor.last = row.last;
        cursor.read = row.posts;
        cursor.failures = 0;
    }
    page.cursors.insert(topicKey + row.id, cursor.toText());
    co_return co_await hand(std::move(page));
}

// Pages show what the site made of the words. For my own posts the words themselves are asked for: an edit begins with
// them, and by them what a moderator released is known again.
Task<Expected<void>> Pull::addSource(PostRow *post)
{
    const QList<RemotePostId> names { post->post.id };
    const bool mine = post->post.author.me && !post->deleted && m_sources < mostSources;
    if (!mine || (!m_plan.news && m_plan.known && !m_plan.known(names).isEmpty()))
        co_return Expected<void>();
    ++m_sources;
    const auto raw = co_await m_site.read(u"v3/posts/"_s + post->id);
    if (!raw && endsRound(raw.error()))
        co_return raw.error();
    if (!raw || !raw->json[u"content"].isString())
        co_return Expected<void>();
    post->post.source = raw->json[u"content"].toString().toUtf8();
    post->post.token = tokenOf(QString::fromUtf8(post->post.source));
    co_return Expected<void>();
}

// What stands here and not there any more is asked for by itself: it went to another topic, or it is gone.
Task<Expected<void>> Pull::settleMissing(TopicRow row, QSet<QString> present)
{
    const RemoteThreadId topic { row.id };
    QHash<QString, RemotePostId> kept = m_plan.ownNames ? m_plan.ownNames(topic) : QHash<QString, RemotePostId>();
    kept.removeIf([&present](const auto &each) { return present.contains(each.key()); });
    Page page;
    int asked = 0;
    for (auto it = kept.cbegin(); it != kept.cend() && ++asked <= mostAsked; ++it) {
        const auto post = co_await readPost(&m_site, it.key());
        if (!post && endsRound(post.error()))
            co_return post.error();
        if (post && !post->deleted && post->topic != row.id)
            page.posts.append(post->post);
        else if (post ? post->deleted : post.error().kind == ErrorKind::NotFound)
            page.gone.append(*it);
    }
    co_return co_await hand(std::move(page));
}

// A topic that cannot be read does not stop the others. After a few rounds it counts as read until it moves again.
Task<Expected<void>> Pull::givenUp(TopicRow row, Error why)
{
    const RemoteThreadId topic { row.id };
    Result looked;
    if (why.kind == ErrorKind::NotFound || why.kind == ErrorKind::Forbidden)
        looked = co_await readLost(topic);
    if (!looked)
        co_return looked;
    TopicCursor cursor = cursorOf(m_plan, row.id);
    if (++cursor.failures >= mostFailures) {
        cursor.posts = row.posts;
        cursor.last = row.last;
        cursor.failures = 0;
    }
    if (why.kind == ErrorKind::ParseFailed && !m_problem)
        m_problem = why;
    Page page;
    page.cursors.insert(topicKey + row.id, cursor.toText());
    co_return co_await hand(std::move(page));
}

// Twice, and each time the site knew us: strangers are told "not found" of all that is not for them.
Task<Expected<void>> Pull::readLost(RemoteThreadId topic)
{
    if (m_site.uid().isEmpty() || !m_plan.ownNames || m_plan.ownNames(topic).isEmpty())
        co_return Expected<void>();
    for (int looked = 0; looked < 2; ++looked) {
        const auto answer = co_await m_site.read(u"v3/topics/"_s + topic.value);
        if (!answer && endsRound(answer.error()))
            co_return answer.error();
        if (answer || answer.error().kind != ErrorKind::NotFound)
            co_return Expected<void>();
        const auto known = co_await m_site.assure();
        if (!known)
            co_return known;
    }
    Page page;
    page.goneThreads.append(topic);
    page.cursors.insert(topicKey + topic.value, QByteArray()); // back again, it is read anew
    co_return co_await hand(std::move(page));
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
