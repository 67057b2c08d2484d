// The topic on screen. It is read when it is opened, with the key when a key has requests to spare: that one answer
// holds all that I did on other computers to the posts around the reader (likes, reactions, votes, bookmarks, what may
// be done), and nothing cheaper does. A list of my likes tells neither likes taken back nor votes, nor does one of my
// bookmarks; and what I do not look at can wait until I do. Then its own channel says what happens in it, post by post.
#include "app/adapters/discourse/pull.h"
#include "app/net/json.h"

#include <algorithm>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qsizetype mostPosts = 100; // looked at one by one
constexpr qsizetype postsByIds = 50;
constexpr qsizetype mostLost = 5; // topics looked at twice, in one pull
constexpr qsizetype mostRead = 500;

} // namespace

Task<Expected<void>> Pull::readOnScreen()
{
    const LiveNews news = *m_plan.news;
    Page page;
    for (auto it = news.readUpTo.cbegin(); it != news.readUpTo.cend() && page.readUpTo.size() < mostRead; ++it)
        page.readUpTo.insert(it.key(), it.value());
    auto done = co_await hand(std::move(page));
    if (done && m_plan.open && (news.again || news.posts.size() > mostPosts))
        done = co_await readOpened(*m_plan.open);
    else if (done && m_plan.open && !news.posts.isEmpty())
        done = co_await readHeardPosts(*m_plan.open, news.posts);
    QList<RemoteThreadId> lost(news.lost.cbegin(), news.lost.cend());
    lost.resize(std::min(lost.size(), mostLost));
    for (const RemoteThreadId &topic : lost) {
        if (done)
            done = co_await readLost(topic);
    }
    co_return done;
}

Task<Expected<void>> Pull::readOpened(OpenThread open)
{
    TopicRow asked;
    asked.thread.id = open.thread;
    asked.thread.forum = open.forum;
    asked.thread.message = open.forum.value == messagesName;
    const As usual = asWhom(asked);
    const QString path = u"t/%1/%2.json?include_raw=true"_s.arg(open.thread.value).arg(open.number);
    const auto answer = co_await m_site.read(path, asMeIfRoom(usual));
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        co_return co_await readLost(open.thread);
    if (!answer && !endsRound(answer.error().kind))
        co_return Expected<void>();
    if (!answer)
        co_return answer.error();
    const auto topic = parseTopic(answer->json, m_site.reader(*answer));
    if (!topic || topic->posts.isEmpty())
        co_return Expected<void>();
    if (topic->row.id != open.thread.value.toLongLong())
        co_return co_await readLost(open.thread);
    const qint64 position = number(answer->json[u"message_bus_last_id"], -1);
    m_tuning = Bus::Tuning { topicChannels(open.thread.value, position), usual };
    auto done = co_await takeOpened(open, *topic);
    if (!done && !endsRound(done.error().kind))
        done = Expected<void>();
    co_return done;
}

Task<Expected<void>> Pull::takeOpened(OpenThread open, Topic topic)
{
    TopicRow row = topic.row;
    if (row.thread.message)
        row.thread.forum = open.forum;
    const TopicCursor before = cursorOf(row);
    const bool same = before.posts == row.posts && before.read >= row.highest && before.bumped > 0;
    if (same) // only lists tell when it was bumped
        row.bumped = QDateTime::fromMSecsSinceEpoch(before.bumped, Qt::UTC);
    auto done = co_await keep(row, topic.posts, Read::AsBefore);
    if (done && !same && before.read > 0)
        done = co_await readTopic(row);
    if (!done || topic.stream.isEmpty() || !m_plan.ownNames)
        co_return done;
    // Those of the posts kept here that the topic does not list any more are asked for by name: somebody I ignore is
    // left out of lists too.
    QHash<QString, RemotePostId> missing = m_plan.ownNames(row.thread.id);
    for (const qint64 id : std::as_const(topic.stream))
        missing.remove(QString::number(id));
    if (missing.isEmpty())
        co_return done;
    open.title = row.thread.title;
    co_return co_await readHeardPosts(std::move(open), std::move(missing));
}

// What does not come although it is asked for by name has moved, or is gone.
Task<Expected<void>> Pull::readHeardPosts(OpenThread open, QHash<QString, RemotePostId> posts)
{
    TopicRow row;
    row.id = open.thread.value.toLongLong();
    row.thread.id = open.thread;
    row.thread.forum = open.forum;
    row.thread.title = open.title;
    row.thread.message = open.forum.value == messagesName;
    const As usual = asWhom(row);
    const As as = m_plan.news && m_plan.news->mine ? asMeIfRoom(usual) : usual;
    const QStringList ids = posts.keys();
    Page page;
    for (qsizetype from = 0; from < ids.size(); from += postsByIds) {
        QString query = u"post_ids[]="_s + ids.mid(from, postsByIds).join(u"&post_ids[]="_s);
        const auto rows = co_await readPosts(row, std::move(query), as);
        if (!rows && rows.error().kind == ErrorKind::NotFound)
            co_return co_await readLost(open.thread);
        if (!rows && !endsRound(rows.error().kind))
            co_return Expected<void>();
        if (!rows)
            co_return rows.error();
        for (const PostRow &post : *rows) {
            posts.remove(QString::number(post.id));
            takeHeard(row, post, page);
        }
    }
    if (m_plan.ownNames) { // what was never here is no loss
        const QHash<QString, RemotePostId> kept = m_plan.ownNames(row.thread.id);
        posts.removeIf([&kept](const auto &each) { return !kept.contains(each.key()); });
        for (auto it = posts.begin(); it != posts.end(); ++it)
            *it = kept.value(it.key());
    }
    co_return co_await settleMissing(std::move(row), std::move(posts), std::move(page));
}

void Pull::takeHeard(const TopicRow &row, PostRow post, Page &page)
{
    if (post.topic != row.id)
        return;
    if (post.deleted) {
        page.gone.append(post.post.id);
        return;
    }
    TopicCursor cursor = cursorOf(row);
    if (post.number == cursor.read + 1 && cursor.posts >= 0) { // the next list need not bring it again
        cursor.read = post.number;
        cursor.posts += 1;
        cursor.bumped = std::max(cursor.bumped, post.post.created.toMSecsSinceEpoch());
        page.cursors.insert(topicKey(row.thread.id.value), cursor.toText());
        m_plan.cursors.insert(page.cursors);
    }
    place(post, row.thread.forum, row.thread.title);
    page.posts.append(std::move(post.post));
}

} // namespace foyer::discourse
