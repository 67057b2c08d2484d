// Topics and their posts; what moved in the lists of pull.cpp is read here.
#include "app/adapters/nodebb/answer.h"
#include "app/adapters/nodebb/pull.h"
#include "app/net/json.h"

#include <QCryptographicHash>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qint64 mostCompared = 60; // posts, read again from a topic in which something went
constexpr int mostChunks = 400; // then the person's own words get their turn; the next round goes on
constexpr int mostSources = 40; // of my own posts, in one round
constexpr int mostFailures = 3; // in a row
constexpr int mostAsked = 50; // posts by themselves

const QString topicKey = u"nodebb/topic/"_s;

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

} // namespace

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
        row.thread.rights = chunk->row.thread.rights; // which no list tells
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
        const QJsonObject wanted { { u"tid"_s, idValue(row.id) }, { u"after"_s, from }, { u"count"_s, postsAtOnce },
            { u"direction"_s, 1 }, { u"topicPostSort"_s, u"oldest_to_newest"_s } };
        const auto answer = co_await m_site.call("topics.loadMore", wanted);
        if (!answer)
            co_return answer.error();
        json = *answer;
    } else {
        const qint64 page = from / std::max<qint64>(1, number(m_site.config()[u"postsPerPage"], postsAtOnce)) + 1;
        const auto answer = co_await m_site.page(
            u"topic/%1?page=%2&sort=oldest_to_newest"_s.arg(inPath(row.id), QString::number(page)));
        if (!answer)
            co_return answer.error();
        json = answer->json.toObject();
        Expected<Answer> unmarked = Answer {};
        if (m_site.hasToken() && row.unread)
            unmarked = co_await m_site.write("DELETE", u"v3/topics/%1/read"_s.arg(inPath(row.id)), {});
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
    if (cursor.seen != printOf(row.thread) || row.thread.rights)
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
    const auto raw = co_await m_site.read(u"v3/posts/"_s + inPath(post->id));
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
        Expected<bool> gone = post && post->deleted;
        if (!post)
            gone = co_await isGone(u"v3/posts/"_s + inPath(it.key()));
        if (!gone)
            co_return gone.error();
        if (*gone)
            page.gone.append(*it);
        else if (post && post->topic != row.id)
            page.posts.append(post->post);
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

Task<Expected<void>> Pull::readLost(RemoteThreadId topic)
{
    if (m_site.uid().isEmpty() || !m_plan.ownNames || m_plan.ownNames(topic).isEmpty())
        co_return Expected<void>();
    const auto gone = co_await isGone(u"v3/topics/"_s + inPath(topic.value));
    if (!gone)
        co_return gone.error();
    if (!*gone)
        co_return Expected<void>();
    Page page;
    page.goneThreads.append(topic);
    page.cursors.insert(topicKey + topic.value, QByteArray()); // back again, it is read anew
    co_return co_await hand(std::move(page));
}

// Said twice, and the second time the site knew us: strangers are told "not found" of all that is not for them.
Task<Expected<bool>> Pull::isGone(QString path)
{
    for (int looked = 0; looked < 2; ++looked) {
        const auto answer = co_await m_site.read(path);
        if (!answer && endsRound(answer.error()))
            co_return answer.error();
        if (answer || answer.error().kind != ErrorKind::NotFound)
            co_return false;
        const auto known = co_await m_site.assure();
        if (!known)
            co_return known.error();
    }
    co_return true;
}

} // namespace foyer::nodebb
