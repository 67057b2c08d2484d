// The small deeds: likes, flags, votes, read marks, watch levels, badges.
#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/telling.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

DeedResult like(Forum &forum, qint64 postId, qint64 who, bool on, const QDateTime &now)
{
    const auto post = forum.posts.find(postId);
    const auto member = forum.members.constFind(who);
    if (post == forum.posts.end() || member == forum.members.cend() || !maySee(forum, *post, &*member))
        return notThere;
    if (post->author == who || post->userDeleted || forum.topics.value(post->topic).archived || member->suspended)
        return notAllowed;
    if (on == post->likes.contains(who))
        return on ? DeedResult { 200, {}, {}, postId } : notThere;
    if (on)
        post->likes.insert(who, now);
    else if (post->likes.value(who).secsTo(now) > 600)
        return notAllowed;
    else
        post->likes.remove(who);
    tellOfChange(forum, *post, on ? "liked" : "unliked", who);
    if (on) {
        Forum::Notice notice;
        notice.member = post->author;
        notice.actor = who;
        notice.type = Forum::Notice::Liked;
        notice.topic = post->topic;
        notice.number = post->number;
        notice.created = now;
        notify(forum, notice);
    }
    return { 200, {}, {}, postId };
}

DeedResult flag(Forum &forum, const Forum::Flag &flag)
{
    const auto post = forum.posts.constFind(flag.post);
    const auto member = forum.members.constFind(flag.member);
    if (post == forum.posts.cend() || member == forum.members.cend() || !maySee(forum, *post, &*member))
        return notThere;
    static const QSet<int> needsWords { 6, 7, 10 };
    static const QSet<int> known { 3, 4, 6, 7, 8, 10 };
    if (!known.contains(flag.type))
        return { 400, { u"You supplied invalid parameters to the request: post_action_type_id"_s },
            u"invalid_parameters"_s };
    if (needsWords.contains(flag.type) && flag.message.trimmed().size() < 10)
        return { 422, { u"Please tell us in a few words what is wrong."_s } };
    for (const Forum::Flag &made : forum.flags) {
        if (made.member == flag.member && made.post == flag.post && made.type == flag.type)
            return { 422, { u"You have flagged this post already."_s } };
    }
    forum.flags += flag;
    return { 200, {}, {}, flag.post };
}

DeedResult vote(Forum &forum, qint64 postId, const QString &name, qint64 who, const QStringList &options)
{
    const auto post = forum.posts.find(postId);
    const auto member = forum.members.constFind(who);
    if (post == forum.posts.end() || member == forum.members.cend() || !maySee(forum, *post, &*member))
        return notThere;
    const auto poll = std::find_if(
        post->polls.begin(), post->polls.end(), [&](const Forum::Poll &poll) { return poll.name == name; });
    if (poll == post->polls.end())
        return { 422, { u"No poll named %1 exists in this post."_s.arg(name) } };
    if (!poll->open)
        return { 422, { u"Poll must be open to vote."_s } };
    const int most = poll->type == u"multiple"_s ? poll->most : 1;
    if (options.size() > most)
        return { 422, { u"You must select at most %1 options."_s.arg(most) } };
    for (Forum::PollOption &option : poll->options) {
        option.voters.remove(who);
        if (options.contains(option.id))
            option.voters.insert(who);
    }
    publish(forum, u"/polls/"_s + QString::number(post->topic), R"({"post_id":)" + QByteArray::number(postId) + '}',
        audienceOf(forum, forum.topics.value(post->topic)));
    return { 200, {}, {}, postId };
}

void readPosts(Forum &forum, qint64 topicId, qint64 who, const QMap<int, int> &timings, qint64 milliseconds)
{
    const auto topic = forum.topics.constFind(topicId);
    if (topic == forum.topics.cend() || timings.isEmpty())
        return;
    Forum::Standing &standing = forum.standings[who][topicId];
    const int last = qMin(timings.lastKey(), topic->highest);
    if (standing.lastRead == 0)
        standing.level = qMax(standing.level, 1);
    for (auto timing = timings.cbegin(); timing != timings.cend(); ++timing) {
        if (timing.key() > standing.lastRead && topic->posts.contains(timing.key()))
            ++forum.posts[topic->posts.value(timing.key())].reads;
    }
    standing.lastRead = qMax(standing.lastRead, last);
    standing.milliseconds += milliseconds;
    for (Forum::Notice &notice : forum.notices) {
        if (notice.member == who && notice.topic == topicId && timings.contains(notice.number))
            notice.read = true;
    }
    const QByteArray data = R"({"topic_id":)" + QByteArray::number(topicId)
        + R"(,"message_type":"read","payload":{"last_read_post_number":)" + QByteArray::number(standing.lastRead)
        + R"(,"highest_post_number":)" + QByteArray::number(topic->highest) + "}}";
    publish(forum, u"/unread/"_s + QString::number(who), data, { who });
}

void watch(Forum &forum, qint64 topic, qint64 who, int level)
{
    forum.standings[who][topic].level = qBound(0, level, 3);
    publish(forum, u"/topic/"_s + QString::number(topic),
        R"({"notification_level_change":)" + QByteArray::number(qBound(0, level, 3)) + '}', { who });
}

qint64 grantBadge(Forum &forum, qint64 badge, qint64 member, const QDateTime &now, qint64 post)
{
    forum.granted += { badge, member, now, post };
    Forum::Notice notice;
    notice.member = member;
    notice.type = Forum::Notice::GrantedBadge;
    notice.badge = badge;
    notice.created = now;
    notify(forum, notice);
    return badge;
}

} // namespace foyer
