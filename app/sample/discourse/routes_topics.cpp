#include "app/sample/discourse/call.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

constexpr qsizetype chunk = 20; // posts at a time

// A topic that was merged into another answers with the other's address.
HttpAnswer absent(const Call &call, qint64 id)
{
    const QString target = call.forum().moved.value(u"/t/"_s + QString::number(id));
    if (target.isEmpty())
        return notFound();
    HttpAnswer answer = page(u"Moved"_s, {}, 301);
    answer.add("Location", (call.site.folder + target + u".json"_s).toUtf8());
    return answer;
}

const Forum::Topic *visibleTopic(const Call &call, qint64 id)
{
    const auto topic = call.forum().topics.constFind(id);
    return topic != call.forum().topics.cend() && maySee(call.forum(), *topic, call.member()) ? &*topic : nullptr;
}

// Five before the post with this number, and fifteen from it on.
QList<qint64> around(const Forum &forum, const QList<qint64> &stream, int number)
{
    qsizetype at = 0;
    while (at < stream.size() && postOf(forum, stream[at]).number < number)
        ++at;
    return stream.mid(qMax(0, at - 5), chunk);
}

HttpAnswer topicPage(Call &call, qint64 id, int number)
{
    const Forum::Topic *topic = visibleTopic(call, id);
    if (!topic)
        return absent(call, id);
    const QList<qint64> stream = streamOf(call.forum(), *topic, call.member());
    const qint64 pageNumber = call.params.number(u"page"_s, 1);
    const bool print = call.params.isTrue(u"print"_s);
    const qsizetype size = print ? 1000 : chunk;
    if (pageNumber < 1 || (pageNumber > 1 && (pageNumber - 1) * size >= stream.size()))
        return notFound();
    const QList<qint64> posts =
        number > 0 ? around(call.forum(), stream, number) : stream.mid((pageNumber - 1) * size, size);
    const bool raw = call.params.value(u"include_raw"_s) == u"1"_s || call.params.isTrue(u"include_raw"_s);
    ++call.forum().topics[id].views;
    return json(topicPage(call.eyes(), topicOf(call.forum(), id), posts, true, raw));
}

HttpAnswer byId(Call &call)
{
    return topicPage(call, call.number(1), int(call.params.number(u"post_number"_s)));
}

// /t/SLUG/7 and /t/SLUG/7/12
HttpAnswer bySlug(Call &call)
{
    return topicPage(call, call.number(1), call.caught.value(2).toInt());
}

// ?post_ids[]=…, or ?post_number=20&asc=true for the twenty after it.
HttpAnswer postsOfTopic(Call &call)
{
    const Forum::Topic *topic = visibleTopic(call, call.number(1));
    if (!topic)
        return absent(call, call.number(1));
    const QList<qint64> stream = streamOf(call.forum(), *topic, call.member());
    QList<qint64> wanted;
    const QStringList ids = call.params.all(u"post_ids"_s);
    if (!ids.isEmpty()) {
        QSet<qint64> set;
        for (const QString &id : ids)
            set.insert(id.toLongLong());
        for (const qint64 id : stream) {
            if (set.contains(id))
                wanted += id;
        }
    } else {
        const int number = int(call.params.number(u"post_number"_s));
        const bool forward = call.params.value(u"asc"_s, u"true"_s) == u"true"_s;
        for (const qint64 id : stream) {
            const int its = postOf(call.forum(), id).number;
            if (number == 0 || (forward ? its > number : its < number))
                wanted += id;
        }
        wanted = forward ? wanted.mid(0, chunk) : wanted.mid(qMax(0, wanted.size() - chunk));
    }
    const bool raw = call.params.value(u"include_raw"_s) == u"1"_s || call.params.isTrue(u"include_raw"_s);
    return json({ { u"post_stream"_s, QJsonObject { { u"posts"_s, postArray(call.eyes(), wanted, raw) } } },
        { u"id"_s, topic->id } });
}

HttpAnswer idsOfTopic(Call &call)
{
    const Forum::Topic *topic = visibleTopic(call, call.number(1));
    if (!topic)
        return absent(call, call.number(1));
    QJsonArray ids;
    for (const qint64 id : streamOf(call.forum(), *topic, call.member())) {
        if (postOf(call.forum(), id).number > call.params.number(u"post_number"_s))
            ids += id;
    }
    return json({ { u"post_ids"_s, ids } });
}

HttpAnswer excerpts(Call &call)
{
    const Forum::Topic *topic = visibleTopic(call, call.number(1));
    if (!topic)
        return absent(call, call.number(1));
    QJsonArray all;
    for (const QString &id : call.params.all(u"post_ids"_s).mid(0, 100)) {
        const Forum::Post &post = postOf(call.forum(), id.toLongLong());
        if (post.topic == topic->id && maySee(call.forum(), post, call.member())) {
            all += QJsonObject { { u"post_id"_s, post.id }, { u"excerpt"_s, excerptOf(post.cooked) },
                { u"username"_s, memberOf(call.forum(), post.author).username } };
        }
    }
    return jsonArray(all);
}

// The stream of everything, newest first. Until 2024 a window of fifty ids, with whatever lies in it.
HttpAnswer stream(Call &call, bool personal)
{
    const Forum &forum = call.forum();
    const qint64 before = call.params.number(u"before"_s, forum.posts.isEmpty() ? 0 : forum.posts.lastKey());
    const bool window = call.site.age == DiscourseAge::Of2023;
    QJsonArray posts;
    for (auto it = forum.posts.upperBound(before); it != forum.posts.cbegin();) {
        --it;
        const Forum::Post &post = *it;
        if (window ? post.id <= before - 50 : posts.size() >= 50)
            break;
        if (post.type == Forum::Post::Regular && !post.deleted && !post.hidden && maySee(forum, post, call.member())
            && topicOf(forum, post.topic).visible && topicOf(forum, post.topic).personal() == personal)
            posts += streamedPost(call.eyes(), post);
    }
    return json({ { personal ? u"private_posts"_s : u"latest_posts"_s, posts } });
}

HttpAnswer one(Call &call, qint64 id)
{
    const auto post = call.forum().posts.constFind(id);
    if (post == call.forum().posts.cend() || !maySee(call.forum(), *post, call.member()))
        return notFound();
    return json(postObject(call.eyes(), *post, true));
}

HttpAnswer byNumber(Call &call)
{
    const Forum::Post *post = postNumbered(call.forum(), call.number(1), int(call.number(2)));
    return post ? one(call, post->id) : notFound();
}

HttpAnswer replies(Call &call)
{
    const Forum::Post &parent = postOf(call.forum(), call.number(1));
    if (!parent.id || !maySee(call.forum(), parent, call.member()))
        return notFound();
    QList<qint64> ids;
    const bool paged = call.site.age == DiscourseAge::Of2026;
    for (const qint64 id : streamOf(call.forum(), topicOf(call.forum(), parent.topic), call.member())) {
        const Forum::Post &post = postOf(call.forum(), id);
        if (post.replyTo == parent.number && post.number > call.params.number(u"after"_s)
            && (!paged || ids.size() < chunk))
            ids += id;
    }
    return jsonArray(postArray(call.eyes(), ids, false));
}

HttpAnswer replyHistory(Call &call)
{
    QList<qint64> ids;
    const Forum::Post *post = &postOf(call.forum(), call.number(1));
    if (!post->id || !maySee(call.forum(), *post, call.member()))
        return notFound();
    while ((post = postNumbered(call.forum(), post->topic, post->replyTo)))
        ids.prepend(post->id);
    return jsonArray(postArray(call.eyes(), ids, false));
}

HttpAnswer rawPost(Call &call)
{
    const Forum::Post &post = postOf(call.forum(), call.number(1));
    return post.id && maySee(call.forum(), post, call.member()) ? plain(post.raw.toUtf8()) : notFound();
}

HttpAnswer cookedPost(Call &call)
{
    const Forum::Post &post = postOf(call.forum(), call.number(1));
    if (!post.id || !maySee(call.forum(), post, call.member()))
        return notFound();
    return json({ { u"cooked"_s, withBase(post.cooked, call.site.folder) } });
}

} // namespace

QList<Route> topicRoutes()
{
    return {
        { "GET", u"/t/(\\d+)"_s, byId },
        { "GET", u"/t/(\\d+)/posts"_s, postsOfTopic },
        { "GET", u"/t/(\\d+)/post_ids"_s, idsOfTopic },
        { "GET", u"/t/(\\d+)/excerpts"_s, excerpts },
        { "GET", u"/t/(\\d+)/(\\d+)"_s, bySlug },
        { "GET", u"/t/[^/]+/(\\d+)(?:/(\\d+))?"_s, bySlug },
        { "GET", u"/posts"_s, [](Call &call) { return stream(call, false); } },
        { "GET", u"/private-posts"_s, [](Call &call) { return stream(call, true); }, true },
        { "GET", u"/posts/(\\d+)"_s, [](Call &call) { return one(call, call.number(1)); } },
        { "GET", u"/posts/by_number/(\\d+)/(\\d+)"_s, byNumber },
        { "GET", u"/posts/(\\d+)/replies"_s, replies },
        { "GET", u"/posts/(\\d+)/reply-history"_s, replyHistory },
        { "GET", u"/posts/(\\d+)/raw"_s, rawPost },
        { "GET", u"/posts/(\\d+)/cooked"_s, cookedPost },
    };
}

} // namespace foyer
