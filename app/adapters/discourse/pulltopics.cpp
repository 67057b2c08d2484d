// Topics brought up to date, each by the fewest requests that do it.
#include "app/adapters/discourse/pull.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"
#include "models/log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int postsByNumber = 20; // what a site gives at once
constexpr qsizetype postsByIds = 50; // longer addresses do not pass everywhere
constexpr int mostStreamPages = 10;
constexpr int mostFailures = 3; // in a row
constexpr qint64 mostCompared = 2000; // posts; longer topics are compared when they are opened

quint32 printOf(const QStringList &facts)
{
    const QByteArray print = QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Md5);
    return print.toHex().first(8).toUInt(nullptr, 16);
}

// Of all that a list says about a topic, so that the same is not written again and again. What it says to me alone is
// apart: most lists are read as nobody in particular. True: something is new.
bool printInto(TopicCursor &cursor, const RemoteThread &thread)
{
    const TopicCursor before = cursor;
    cursor.seen = printOf({ thread.forum.value, thread.title, thread.tags.join(u','),
        QString::number(thread.views.value_or(-1)), QString::number(thread.likes.value_or(-1)),
        QString::number(thread.closed | thread.archived << 1 | thread.pinned << 2 | thread.solved << 3) });
    if (thread.watch)
        cursor.level = int(*thread.watch);
    if (thread.watch || thread.readUpTo) {
        cursor.mine = printOf(
            { QString::number(thread.watch ? int(*thread.watch) : -1), QString::number(thread.readUpTo.value_or(-1)) });
    }
    return cursor != before;
}

// The cursor keeps what the list said, so that a list and a topic that count differently cannot disagree for ever.
bool moved(const TopicRow &row, const TopicCursor &cursor)
{
    return cursor.posts != row.posts || cursor.bumped != row.bumped.toMSecsSinceEpoch() || cursor.read < row.highest;
}

// What is new in a topic is all among these, and nothing else happened there.
bool serves(const QList<PostRow> &posts, const TopicCursor &cursor, const TopicRow &row)
{
    QSet<qint64> numbers;
    for (const PostRow &post : posts) {
        if (post.number > cursor.read && post.number <= row.highest)
            numbers.insert(post.number);
    }
    return numbers.size() == row.highest - cursor.read
        && row.posts >= std::max<qint64>(0, cursor.posts) + numbers.size();
}

QString topicPath(const TopicRow &row, const QString &rest)
{
    return u"t/%1"_s.arg(row.id) + rest;
}

} // namespace

TopicCursor Pull::cursorOf(const TopicRow &row) const
{
    return TopicCursor::fromText(m_plan.cursors.value(topicKey(row.thread.id.value)));
}

Task<Expected<bool>> Pull::readTopics(QList<TopicRow> rows, bool fromStream)
{
    QList<TopicRow> todo;
    Page page;
    for (const TopicRow &row : rows) {
        TopicCursor cursor = cursorOf(row);
        if (moved(row, cursor)) {
            todo.append(row);
            m_progress.total += std::max<qint64>(0, row.highest - cursor.read);
        } else if (printInto(cursor, row.thread)) {
            page.threads.append(row.thread);
            page.cursors.insert(topicKey(row.thread.id.value), cursor.toText());
        }
    }
    const auto handed = co_await hand(std::move(page));
    if (!handed)
        co_return handed.error();
    if (fromStream && todo.size() > 1) {
        const auto read = co_await readStream(todo);
        if (!read)
            co_return read.error();
    }
    for (const TopicRow &row : todo) {
        if (!moved(row, cursorOf(row)))
            continue;
        if (!mayGoOn())
            co_return false;
        auto read = co_await readTopic(row);
        if (!read && !endsRound(read.error().kind))
            read = co_await givenUp(row, read.error());
        if (!read)
            co_return read.error();
    }
    bool all = true;
    for (const TopicRow &row : todo)
        all = all && !moved(row, cursorOf(row));
    co_return all;
}

// The newest posts of the whole site, 50 a page. Old sites give a window of 50 ids instead, so a page may be small.
Task<Expected<void>> Pull::readStream(QList<TopicRow> rows)
{
    QHash<qint64, QList<PostRow>> met;
    const auto isWaiting = [this](const TopicRow &row) {
        const TopicCursor cursor = cursorOf(row);
        return cursor.read < row.highest && (cursor.posts >= 0 || cursor.read == 0);
    };
    qint64 before = 0;
    for (int page = 0; page < mostStreamPages && mayGoOn(); ++page) {
        rows.removeIf([&](const TopicRow &row) { return !isWaiting(row); });
        if (rows.size() < 2)
            break;
        const QString path = before > 0 ? u"posts.json?before=%1"_s.arg(before) : u"posts.json"_s;
        const As as = asForLists();
        const auto answer = co_await m_site.read(path, as);
        if (!answer)
            co_return answer.error();
        const QList<PostRow> posts = parsePosts(answer->json[u"latest_posts"], m_site.reader(*answer));
        if (posts.isEmpty())
            break;
        for (const PostRow &post : posts) {
            before = before > 0 ? std::min(before, post.id - 1) : post.id - 1;
            met[post.topic].append(post);
        }
        int served = 0;
        for (const TopicRow &row : std::as_const(rows)) {
            const TopicCursor cursor = cursorOf(row);
            const QList<PostRow> found = met.value(row.id);
            if (!isWaiting(row) || !serves(found, cursor, row))
                continue;
            ++served;
            const auto kept = co_await keep(row, found, Read::All);
            if (!kept)
                co_return kept;
        }
        if (served < 2) // one topic's own request tells as much
            break;
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readTopic(TopicRow row)
{
    const TopicCursor cursor = cursorOf(row);
    if (cursor.read == 0)
        co_return co_await readWhole(row);
    // A short topic comes whole for one request, and tells of edits and removals as well.
    const bool less = cursor.posts >= 0 && (row.posts < cursor.posts || row.highest < cursor.read);
    if (less || row.highest <= postsByNumber)
        co_return co_await readAgain(row);
    co_return co_await readTail(row);
}

Task<Expected<void>> Pull::readWhole(TopicRow row)
{
    const auto topic = co_await readFirst(row);
    if (!topic)
        co_return topic.error();
    co_return co_await readRest(row, *topic, Read::UpToThese);
}

Task<Expected<void>> Pull::readAgain(TopicRow row)
{
    m_present.clear();
    const auto topic = co_await readFirst(row);
    if (!topic)
        co_return topic.error();
    Page page;
    QHash<QString, RemotePostId> lost;
    if (row.posts <= mostCompared && m_plan.known) {
        const auto read = co_await readRest(row, *topic, Read::AsBefore);
        if (!read)
            co_return read;
        QList<RemotePostId> missing;
        const qint64 highest = std::max(topic->row.highest, cursorOf(row).read);
        for (qint64 number = 1; number <= highest; ++number) {
            if (!m_present.contains(number))
                missing.append(postName(row.id, number));
        }
        QSet<RemotePostId> kept = m_plan.known(missing);
        const QHash<QString, RemotePostId> names =
            m_plan.ownNames ? m_plan.ownNames(row.thread.id) : QHash<QString, RemotePostId>();
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (kept.remove(*it))
                lost.insert(it.key(), *it);
        }
        page.gone = QList<RemotePostId>(kept.cbegin(), kept.cend());
    }
    TopicCursor cursor = cursorOf(row);
    cursor.read = row.highest;
    for (const qint64 number : std::as_const(m_present))
        cursor.read = std::max(cursor.read, number);
    cursor.posts = row.posts;
    cursor.bumped = row.bumped.toMSecsSinceEpoch();
    cursor.failures = 0;
    page.cursors.insert(topicKey(row.thread.id.value), cursor.toText());
    co_return co_await settleMissing(std::move(row), std::move(lost), std::move(page));
}

// The topic itself: its first posts, and the ids of all.
Task<Expected<Topic>> Pull::readFirst(TopicRow row)
{
    const As as = asWhom(row);
    const auto answer = co_await m_site.read(topicPath(row, u".json?include_raw=true"_s), as);
    if (!answer)
        co_return answer.error();
    auto topic = parseTopic(answer->json, m_site.reader(*answer));
    if (!topic || topic->posts.isEmpty()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("A topic cannot be read: “%1”. Foyer tries again later.").arg(row.thread.title), {} };
    }
    if (topic->row.id != row.id) // merged into another, where its address leads
        co_return Error { ErrorKind::NotFound, Words::tr("This topic is a part of another one now."), {} };
    for (const PostRow &post : std::as_const(topic->posts))
        m_present.insert(post.number);
    co_return std::move(*topic);
}

Task<Expected<void>> Pull::readRest(TopicRow row, Topic topic, Read mark)
{
    QList<qint64> rest = topic.stream;
    qint64 last = 0;
    for (const PostRow &post : std::as_const(topic.posts)) {
        rest.removeOne(post.id);
        last = std::max(last, post.number);
    }
    row.highest = std::max(row.highest, topic.row.highest); // the list may be older
    row.thread.rights = topic.row.thread.rights; // which no list tells
    const bool unlisted = topic.stream.isEmpty() && last < row.highest; // too long for a list of ids
    const bool all = rest.isEmpty() && !unlisted;
    const Read first = all && mark == Read::UpToThese ? Read::All : mark;
    const auto kept = co_await keep(row, topic.posts, first);
    if (!kept || all)
        co_return kept;
    if (unlisted)
        co_return co_await readAfter(row, last, mark);
    co_return co_await readBlocks(row, rest, mark);
}

// The last one we have is read again with what follows: when it was edited, nothing else says so.
Task<Expected<void>> Pull::readTail(TopicRow row)
{
    const TopicCursor before = cursorOf(row);
    QString query = u"post_number=%1&asc=true"_s.arg(before.read - 1);
    const auto posts = co_await readPosts(row, std::move(query));
    if (!posts)
        co_return posts.error();
    qint64 last = before.read;
    qint64 fresh = 0;
    qint64 freshWords = 0; // sites differ in whether they count the others
    for (const PostRow &post : *posts) {
        last = std::max(last, post.number);
        fresh += post.number > before.read;
        freshWords += post.number > before.read && post.post.kind == PostKind::Words;
    }
    const bool all = posts->size() < postsByNumber || last >= row.highest;
    const bool fits = row.posts >= before.posts + freshWords && row.posts <= before.posts + fresh;
    if (all && before.posts >= 0 && !fits) // removed, or back again
        co_return co_await readAgain(row);
    const Read mark = all ? Read::All : Read::UpToThese;
    const auto kept = co_await keep(row, *posts, mark);
    if (!kept || all)
        co_return kept;
    if (row.highest - last <= postsByNumber)
        co_return co_await readAfter(row, last, Read::UpToThese);
    const As as = asWhom(row);
    const QString path = topicPath(row, u"/post_ids.json?post_number=%1"_s.arg(last));
    const auto answer = co_await m_site.read(path, as);
    if (!answer && endsRound(answer.error().kind))
        co_return answer.error();
    QList<qint64> ids;
    const QJsonValue list = answer ? answer->json.value(u"post_ids") : QJsonValue();
    for (const QJsonValue id : array(list))
        ids.append(number(id));
    if (ids.isEmpty()) // slower, and every site can do it
        co_return co_await readAfter(row, last, Read::UpToThese);
    co_return co_await readBlocks(row, ids, Read::UpToThese);
}

Task<Expected<void>> Pull::readAfter(TopicRow row, qint64 after, Read mark)
{
    for (bool more = true; more;) {
        QString query = u"post_number=%1&asc=true"_s.arg(after);
        const auto posts = co_await readPosts(row, std::move(query));
        if (!posts)
            co_return posts.error();
        const qint64 before = after;
        for (const PostRow &post : *posts)
            after = std::max(after, post.number);
        more = after > before && after < row.highest;
        const Read upTo = more || mark == Read::AsBefore ? mark : Read::All;
        const auto kept = co_await keep(row, *posts, upTo);
        if (!kept)
            co_return kept;
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readBlocks(TopicRow row, QList<qint64> ids, Read mark)
{
    for (qsizetype from = 0; from < ids.size(); from += postsByIds) {
        QStringList names;
        for (const qint64 id : ids.mid(from, postsByIds))
            names.append(u"post_ids[]=%1"_s.arg(id));
        const auto posts = co_await readPosts(row, names.join(u'&'));
        if (!posts)
            co_return posts.error();
        const bool more = from + postsByIds < ids.size();
        const Read upTo = more || mark == Read::AsBefore ? mark : Read::All;
        const auto kept = co_await keep(row, *posts, upTo);
        if (!kept)
            co_return kept;
    }
    co_return Expected<void>();
}

Task<Expected<QList<PostRow>>> Pull::readPosts(TopicRow row, QString query, std::optional<As> wanted)
{
    const As as = wanted ? *wanted : asWhom(row);
    const QString path = topicPath(row, u"/posts.json?include_raw=true&"_s + query);
    const auto answer = co_await m_site.read(path, as);
    if (!answer)
        co_return answer.error();
    if (!answer->json[u"post_stream"].isObject()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("A topic cannot be read: “%1”. Foyer tries again later.").arg(row.thread.title), {} };
    }
    const QList<PostRow> posts = parsePosts(answer->json[u"post_stream"][u"posts"], m_site.reader(*answer));
    for (const PostRow &post : posts)
        m_present.insert(post.number);
    co_return posts;
}

Task<Expected<void>> Pull::keep(TopicRow row, QList<PostRow> posts, Read mark)
{
    std::sort(posts.begin(), posts.end(), [](const PostRow &a, const PostRow &b) { return a.number < b.number; });
    const QString topic = row.thread.id.value;
    TopicCursor cursor = cursorOf(row);
    Page page;
    if (!m_announced.contains(topic)) {
        m_announced.insert(topic);
        page.threads.append(row.thread);
        printInto(cursor, row.thread);
    }
    for (PostRow &post : posts) {
        if (post.topic != row.id)
            continue;
        if (post.deleted) {
            page.gone.append(post.post.id);
            continue;
        }
        place(post, row.thread.forum, row.thread.title);
        m_progress.done += post.number > cursor.read;
        cursor.read = mark == Read::AsBefore ? cursor.read : std::max(cursor.read, post.number);
        page.posts.append(std::move(post.post));
    }
    if (mark == Read::All) {
        cursor.read = std::max(cursor.read, row.highest);
        cursor.posts = row.posts;
        cursor.bumped = row.bumped.toMSecsSinceEpoch();
        cursor.failures = 0;
    } else if (mark == Read::UpToThese) {
        cursor.posts = -1;
    }
    page.cursors.insert(topicKey(topic), cursor.toText());
    co_return co_await hand(std::move(page));
}

// A topic that cannot be read does not stop the others. After a few rounds it counts as read until it moves again.
Task<Expected<void>> Pull::givenUp(TopicRow row, Error why)
{
    TopicCursor cursor = cursorOf(row);
    if (why.kind == ErrorKind::NotFound && cursor.failures == 0) {
        const RemoteThreadId topic = row.thread.id;
        const auto looked = co_await readLost(topic);
        if (!looked)
            co_return looked;
        cursor = cursorOf(row);
    }
    if (++cursor.failures >= mostFailures) {
        qCInfo(lcDiscourse) << "a topic is left alone until it moves, kind" << int(why.kind);
        co_return co_await keep(row, {}, Read::All);
    }
    if (why.kind == ErrorKind::Forbidden) // for all of the site, when it is the key
        why = co_await explained(why);
    if (endsRound(why.kind))
        co_return why;
    if (why.kind == ErrorKind::ParseFailed && !m_problem)
        m_problem = why;
    Page page;
    page.cursors.insert(topicKey(row.thread.id.value), cursor.toText());
    co_return co_await hand(std::move(page));
}

} // namespace foyer::discourse
