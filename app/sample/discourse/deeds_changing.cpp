// Deeds on posts and topics that are there already.
#include "app/sample/discourse/cooking.h"
#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/telling.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

static const Forum::Member *whoIs(const Forum &forum, qint64 id)
{
    const auto member = forum.members.constFind(id);
    return member == forum.members.cend() ? nullptr : &*member;
}

DeedResult editPost(Forum &forum, qint64 postId, qint64 editor, const QString &raw,
    const std::optional<QString> &startedFrom, const QString &reason, const QDateTime &now)
{
    const auto post = forum.posts.find(postId);
    if (post == forum.posts.end() || !maySee(forum, *post, whoIs(forum, editor)))
        return notThere;
    if (!mayChange(forum, *post, whoIs(forum, editor)))
        return notAllowed;
    const int limit = forum.settings.editMinutes * 60;
    if (limit && post->created.secsTo(now) > limit && !forum.members.value(editor).staff())
        return { 422, { u"That post was created too long ago. It can no longer be edited."_s } };
    if (startedFrom && *startedFrom != post->raw) {
        return { 409, { u"That post was edited by another user and your changes can no longer be saved."_s } };
    }
    QString text = raw;
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    if (text.size() < forum.settings.minPostLength)
        return { 422, { u"Body is too short (minimum is %1 characters)"_s.arg(forum.settings.minPostLength) } };
    post->raw = text;
    const Cooked cooked = cook(forum, text, postId);
    post->cooked = cooked.html;
    if (post->polls.size() != cooked.polls.size())
        post->polls = cooked.polls;
    post->updated = now;
    post->editor = editor;
    post->editReason = reason;
    ++post->version;
    Forum::Topic &topic = forum.topics[post->topic];
    if (topic.highest == post->number)
        topic.bumped = now;
    tellOfChange(forum, *post, "revised");
    if (editor != post->author) {
        Forum::Notice notice;
        notice.member = post->author;
        notice.actor = editor;
        notice.type = Forum::Notice::Edited;
        notice.topic = post->topic;
        notice.number = post->number;
        notice.created = now;
        notify(forum, notice);
    }
    return { 200, {}, {}, postId };
}

static void removeTopic(Forum &forum, Forum::Topic &topic)
{
    topic.deleted = true;
    const QByteArray data = R"({"topic_id":)" + QByteArray::number(topic.id) + '}';
    publish(forum, u"/delete"_s, data, audienceOf(forum, topic));
}

DeedResult removePost(Forum &forum, qint64 postId, qint64 who, const QDateTime &now)
{
    const auto post = forum.posts.find(postId);
    if (post == forum.posts.end() || !maySee(forum, *post, whoIs(forum, who)))
        return notThere;
    if (!mayChange(forum, *post, whoIs(forum, who)))
        return notAllowed;
    Forum::Topic &topic = forum.topics[post->topic];
    const bool staff = forum.members.value(who).staff();
    if (!staff && post->number == 1 && topic.posts.size() > 1)
        return notAllowed;
    if (staff || post->number == 1) {
        post->deleted = true;
        tellOfChange(forum, *post, "deleted");
        if (post->number == 1)
            removeTopic(forum, topic);
    } else {
        post->userDeleted = true;
        post->cooked = u"<p>(post deleted by author)</p>"_s;
        ++post->version;
        post->updated = now;
        tellOfChange(forum, *post, "revised");
    }
    return { 200, {}, {}, postId };
}

DeedResult recoverPost(Forum &forum, qint64 postId, qint64 who, const QDateTime &now)
{
    const auto post = forum.posts.find(postId);
    const Forum::Member *member = whoIs(forum, who);
    if (post == forum.posts.end() || !member)
        return notThere;
    if (!member->staff() && !(post->userDeleted && post->author == who))
        return notAllowed;
    post->deleted = post->userDeleted = false;
    post->cooked = cook(forum, post->raw, postId).html;
    post->updated = now;
    if (post->number == 1)
        forum.topics[post->topic].deleted = false;
    tellOfChange(forum, *post, "recovered");
    return { 200, {}, {}, postId };
}

DeedResult changeTopic(Forum &forum, qint64 topicId, qint64 who, const TopicChange &change, const QDateTime &)
{
    const auto topic = forum.topics.find(topicId);
    const Forum::Member *member = whoIs(forum, who);
    if (topic == forum.topics.end() || !maySee(forum, *topic, member))
        return notThere;
    if (!member || !(member->staff() || topic->author == who) || topic->archived)
        return notAllowed;
    if (change.title && change.title->size() < forum.settings.minTitleLength)
        return { 422, { u"Title is too short (minimum is %1 characters)"_s.arg(forum.settings.minTitleLength) } };
    if (change.category) {
        const auto category = forum.categories.constFind(*change.category);
        if (category == forum.categories.cend() || !mayBegin(forum, *category, member))
            return notAllowed;
        topic->category = *change.category;
    }
    if (change.title)
        topic->title = change.title->simplified();
    if (change.tags)
        topic->tags = *change.tags;
    tellOfTopic(forum, *topic);
    return { 200, {}, {}, topicId };
}

void movePosts(Forum &forum, const QList<qint64> &posts, qint64 target)
{
    for (const qint64 id : posts) {
        Forum::Post &post = forum.posts[id];
        Forum::Topic &from = forum.topics[post.topic];
        Forum::Topic &to = forum.topics[target];
        from.posts.remove(post.number);
        if (from.posts.isEmpty()) {
            from.deleted = true;
            forum.moved.insert(u"/t/"_s + QString::number(from.id), u"/t/"_s + QString::number(target));
        }
        publish(forum, u"/topic/"_s + QString::number(from.id), R"({"reload_topic":true})", audienceOf(forum, from));
        post.topic = target;
        post.number = ++to.highest;
        post.replyTo = 0;
        to.posts.insert(post.number, id);
        to.bumped = qMax(to.bumped, post.created);
        tellOfChange(forum, post, "created");
    }
    tellOfTopic(forum, forum.topics[target]);
}

void setStatus(Forum &forum, qint64 topicId, const QString &status, bool on, qint64 who, const QDateTime &now)
{
    const auto topic = forum.topics.find(topicId);
    if (topic == forum.topics.end())
        return;
    const QHash<QString, bool Forum::Topic::*> flags { { u"closed"_s, &Forum::Topic::closed },
        { u"archived"_s, &Forum::Topic::archived }, { u"pinned"_s, &Forum::Topic::pinned },
        { u"pinned_globally"_s, &Forum::Topic::pinnedGlobally }, { u"visible"_s, &Forum::Topic::visible } };
    if (!flags.contains(status))
        return;
    (*topic).*flags.value(status) = on;
    Forum::Words words;
    words.author = who;
    words.topic = topicId;
    words.type = Forum::Post::SmallAction;
    const qint64 id = forcePost(forum, words, now);
    forum.posts[id].action = status + (on ? u".enabled"_s : u".disabled"_s);
    publish(forum, u"/topic/"_s + QString::number(topicId), R"({"reload_topic":true})", audienceOf(forum, *topic));
}

} // namespace foyer
