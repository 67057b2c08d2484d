// What a site has no longer. A post that stands in another topic now keeps its id: it is read there, and the cache
// knows it again. What is nowhere is marked as gone, never taken away; a whole topic only after the site, asked twice
// with the key, has said so to us: strangers are told "not found" of all that is not for them.
#include "app/adapters/discourse/pull.h"
#include "app/net/json.h"
#include "models/log.h"

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int mostAsked = 3; // posts asked for by themselves; then the others fared the same
constexpr qsizetype postsByIds = 50;

} // namespace

// Where a post stands by now; 0: nowhere; -1: not to be known.
Task<Expected<qint64>> Pull::newTopicOf(QString post)
{
    const As as = asMeIfRoom(asForLists());
    const auto answer = co_await m_site.read(u"posts/%1.json"_s.arg(post), as);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        co_return qint64(0);
    if (!answer && !endsRound(answer.error().kind))
        co_return qint64(-1);
    if (!answer)
        co_return answer.error();
    const auto row = parsePost(answer->json, m_site.reader(*answer));
    co_return !row ? qint64(-1) : row->deleted ? qint64(0) : row->topic;
}

// `page` goes out in the end, with those that are gone; the moved ones are in the pages before it.
Task<Expected<void>> Pull::settleMissing(TopicRow row, QHash<QString, RemotePostId> missing, Page page)
{
    bool known = true;
    for (int asked = 0; asked < mostAsked && !missing.isEmpty() && known; ++asked) {
        const QString post = missing.cbegin().key();
        const auto target = co_await newTopicOf(post);
        if (!target)
            co_return target.error();
        known = *target >= 0;
        if (*target > 0 && *target != row.id) {
            const auto moved = co_await readMoved(*target, &missing);
            if (!moved)
                co_return moved;
        }
        const RemotePostId name = missing.take(post);
        if (*target == 0)
            page.gone.append(name);
    }
    if (known)
        page.gone += missing.values();
    co_return co_await hand(std::move(page));
}

// Takes out of `missing` what was found there.
Task<Expected<void>> Pull::readMoved(qint64 target, QHash<QString, RemotePostId> *missing)
{
    const As as = asMeIfRoom(asForLists());
    const auto answer = co_await m_site.read(u"t/%1.json?include_raw=true"_s.arg(target), as);
    if (!answer && !endsRound(answer.error().kind)) // they are somewhere, and not to be seen
        co_return Expected<void>();
    if (!answer)
        co_return answer.error();
    const auto topic = parseTopic(answer->json, m_site.reader(*answer));
    if (!topic || topic->row.id != target)
        co_return Expected<void>();
    TopicRow row = topic->row;
    if (row.thread.message)
        row.thread.forum = { messagesName };
    const QStringList ids = missing->keys();
    for (qsizetype from = 0; from < ids.size(); from += postsByIds) {
        QString query = u"post_ids[]="_s + ids.mid(from, postsByIds).join(u"&post_ids[]="_s);
        const auto posts = co_await readPosts(row, std::move(query), as);
        if (!posts)
            co_return posts.error();
        for (const PostRow &post : *posts)
            missing->remove(QString::number(post.id));
        const auto kept = co_await keep(row, *posts, Read::AsBefore);
        if (!kept)
            co_return kept;
    }
    co_return Expected<void>();
}

// Twice, and each time the site said who we are.
Task<Expected<bool>> Pull::isGone(qint64 topic)
{
    const QString path = u"t/%1.json"_s.arg(topic);
    for (int looked = 0; looked < 2; ++looked) {
        const auto look = co_await m_site.look(path, topic);
        if (!look)
            co_return look.error();
        if (*look != Site::Look::Gone)
            co_return false;
        // A key that was withdrawn explains it, and so does one that is somebody else's by now.
        const auto name = co_await m_site.whoAmI();
        if (!name)
            co_return name.error();
        if (name->compare(m_site.user(), Qt::CaseInsensitive) != 0)
            co_return false;
    }
    co_return true;
}

Task<Expected<void>> Pull::readLost(RemoteThreadId topic)
{
    const qint64 id = topic.value.toLongLong();
    if (!m_site.hasKey() || !m_plan.ownNames || m_plan.ownNames(topic).isEmpty())
        co_return Expected<void>();
    const auto gone = co_await isGone(id);
    if (!gone)
        co_return gone.error();
    if (!*gone)
        co_return Expected<void>();
    QHash<QString, RemotePostId> missing = m_plan.ownNames(topic); // unless they stand in another topic
    for (int asked = 0; asked < mostAsked && !missing.isEmpty(); ++asked) {
        const QString post = missing.cbegin().key();
        const auto target = co_await newTopicOf(post);
        if (!target)
            co_return target.error();
        if (*target < 0)
            co_return Expected<void>();
        if (*target > 0 && *target != id) {
            const auto moved = co_await readMoved(*target, &missing);
            if (!moved)
                co_return moved;
        }
        missing.remove(post);
    }
    qCInfo(lcDiscourse) << "a topic is gone";
    Page page;
    page.goneThreads.append(topic);
    page.cursors.insert(topicKey(topic.value), TopicCursor().toText()); // back again, it is read anew
    co_return co_await hand(std::move(page));
}

} // namespace foyer::discourse
