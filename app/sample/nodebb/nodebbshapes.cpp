// JSON as NodeBB 4 gives it, with its changes of type from page to page.
#include "app/sample/nodebb/nodebbserver.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 perPage = 20;

qint64 ms(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

QJsonObject NodebbServer::userObject(qint64 uid) const
{
    const auto member = forum.members.constFind(uid);
    if (member == forum.members.cend())
        return { { u"uid"_s, 0 }, { u"username"_s, u"[[global:former-user]]"_s }, { u"oldUid"_s, uid } };
    return { { u"uid"_s, uid }, { u"username"_s, member->name }, { u"userslug"_s, member->name },
        { u"displayname"_s, member->display }, { u"picture"_s, QJsonValue::Null }, { u"icon:text"_s, u"X"_s } };
}

QJsonObject NodebbServer::furniture(qint64 uid) const
{
    QJsonObject page { { u"loggedIn"_s, uid != 0 }, { u"relative_path"_s, folder }, { u"bodyClass"_s, u"page"_s } };
    page.insert(u"loggedInUser"_s, uid ? QJsonValue(userObject(uid)) : QJsonValue(QJsonObject { { u"uid"_s, 0 } }));
    return page;
}

QJsonObject NodebbServer::categoryObject(const FakeNodebb::Category &category) const
{
    int topics = 0;
    qsizetype posts = 0;
    for (const FakeNodebb::Topic &topic : forum.topics) {
        topics += topic.cid == category.cid;
        posts += topic.cid == category.cid ? topic.posts.size() : 0;
    }
    return { { u"cid"_s, category.cid }, { u"name"_s, category.name }, { u"description"_s, QString() },
        { u"descriptionParsed"_s, QString() }, { u"bgColor"_s, u"#A1B56C"_s }, { u"parentCid"_s, category.parent },
        { u"disabled"_s, 0 }, { u"isSection"_s, 0 }, { u"link"_s, QString() }, { u"topic_count"_s, topics },
        { u"post_count"_s, posts }, { u"children"_s, QJsonArray() } };
}

QJsonObject NodebbServer::topicObject(const FakeNodebb::Topic &topic, qint64 uid) const
{
    QJsonArray tags;
    for (const QString &tag : topic.tags)
        tags.append(QJsonObject { { u"value"_s, tag }, { u"valueEncoded"_s, tag } });
    QJsonObject object { { u"tid"_s, topic.tid }, { u"uid"_s, topic.uid }, { u"cid"_s, topic.cid },
        { u"mainPid"_s, topic.posts.value(0) }, { u"title"_s, topic.title }, { u"timestamp"_s, ms(topic.created) },
        { u"lastposttime"_s, lastActivity(forum, topic) }, { u"postcount"_s, topic.posts.size() },
        { u"viewcount"_s, 3 }, { u"teaserPid"_s, QString::number(topic.posts.isEmpty() ? 0 : topic.posts.last()) },
        { u"deleted"_s, int(topic.deleted) }, { u"locked"_s, int(topic.locked) }, { u"pinned"_s, int(topic.pinned) },
        { u"tags"_s, tags } };
    if (uid) {
        const int watch = forum.members.value(uid).watch.value(topic.tid);
        object.insert(u"unread"_s, isUnread(forum, topic, uid, now()));
        object.insert(u"followed"_s, watch > 0);
        object.insert(u"ignored"_s, watch < 0);
        object.insert(u"bookmark"_s, QJsonValue::Null);
    }
    return object;
}

QJsonObject NodebbServer::postObject(const FakeNodebb::Post &post, qint64 uid) const
{
    int up = 0, down = 0, answers = 0;
    for (const FakeNodebb::Member &member : forum.members) {
        up += member.votes.value(post.pid) > 0;
        down += member.votes.value(post.pid) < 0;
    }
    for (const FakeNodebb::Post &other : forum.posts)
        answers += other.toPid == post.pid;
    const FakeNodebb::Member me = forum.members.value(uid);
    const bool mine = post.uid == uid || me.moderator;
    QJsonObject object { { u"pid"_s, post.pid }, { u"tid"_s, post.tid }, { u"uid"_s, post.uid },
        { u"content"_s, post.deleted && !mine ? u"[[topic:post-is-deleted]]"_s : shown(post.raw) },
        { u"timestamp"_s, ms(post.created) }, { u"edited"_s, ms(post.edited) }, { u"deleted"_s, int(post.deleted) },
        { u"upvotes"_s, up }, { u"downvotes"_s, down }, { u"votes"_s, up - down },
        { u"replies"_s, QJsonObject { { u"count"_s, answers } } }, { u"user"_s, userObject(post.uid) },
        { u"index"_s, forum.topics.value(post.tid).posts.indexOf(post.pid) },
        { u"bookmarked"_s, me.bookmarks.contains(post.pid) }, { u"upvoted"_s, me.votes.value(post.pid) > 0 },
        { u"downvoted"_s, me.votes.value(post.pid) < 0 }, { u"selfPost"_s, post.uid == uid },
        { u"display_edit_tools"_s, uid && mine }, { u"display_delete_tools"_s, uid && mine } };
    if (post.toPid) {
        object.insert(u"toPid"_s, QString::number(post.toPid));
        if (forum.posts.contains(post.toPid))
            object.insert(u"parent"_s, QJsonObject { { u"pid"_s, post.toPid } });
    }
    return object;
}

QJsonObject NodebbServer::summaryObject(const FakeNodebb::Post &post) const
{
    const FakeNodebb::Topic topic = forum.topics.value(post.tid);
    QJsonObject object = postObject(post, 0);
    for (const QString &key : { u"index"_s, u"bookmarked"_s, u"upvoted"_s, u"downvoted"_s, u"edited"_s, u"parent"_s,
             u"display_edit_tools"_s, u"display_delete_tools"_s })
        object.remove(key);
    object.insert(u"toPid"_s, post.toPid ? QJsonValue(post.toPid) : QJsonValue(QJsonValue::Null));
    object.insert(u"replies"_s, 0);
    object.insert(u"deleted"_s, post.deleted);
    object.insert(u"isMainPost"_s, topic.posts.value(0) == post.pid);
    object.insert(u"topic"_s,
        QJsonObject { { u"tid"_s, topic.tid }, { u"cid"_s, topic.cid }, { u"title"_s, topic.title },
            { u"mainPid"_s, topic.posts.value(0) }, { u"postcount"_s, topic.posts.size() } });
    object.insert(u"category"_s, QJsonObject { { u"cid"_s, topic.cid } });
    return object;
}

QJsonObject NodebbServer::topicPage(const FakeNodebb::Topic &topic, qint64 from, qint64 uid) const
{
    QJsonObject page = topicObject(topic, uid);
    QJsonArray posts;
    for (const qint64 pid : topic.posts.mid(from, perPage))
        posts.append(postObject(forum.posts.value(pid), uid));
    page.insert(u"posts"_s, posts);
    const QJsonValue moderates = forum.members.value(uid).moderator;
    page.insert(u"privileges"_s, QJsonObject { { u"isAdminOrMod"_s, moderates }, { u"view_deleted"_s, moderates } });
    return page;
}

QList<FakeNodebb::Topic> NodebbServer::topicsFor(qint64 uid, qint64 cid) const
{
    QList<FakeNodebb::Topic> all;
    for (const FakeNodebb::Topic &topic : forum.topics) {
        if (maySee(forum, topic, uid) && (!cid || topic.cid == cid))
            all.append(topic);
    }
    std::stable_sort(all.begin(), all.end(), [this](const FakeNodebb::Topic &a, const FakeNodebb::Topic &b) {
        return lastActivity(forum, a) > lastActivity(forum, b);
    });
    return all;
}

} // namespace foyer
