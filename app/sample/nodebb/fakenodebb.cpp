#include "app/sample/nodebb/fakenodebb.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

bool isModerator(const FakeNodebb &forum, qint64 uid)
{
    return forum.members.value(uid).moderator;
}

NodebbResult no(int status, const QString &words)
{
    return { status, words };
}

NodebbResult forbidden()
{
    return no(403, u"You do not have enough privileges for this action."_s);
}

void notify(FakeNodebb &forum, const FakeNodebb::Post &post, const FakeNodebb::Topic &topic)
{
    const qint64 to = post.toPid ? forum.posts.value(post.toPid).uid : topic.uid;
    if (to == post.uid || !forum.members.contains(to))
        return;
    forum.notices.prepend({ u"new_post:tid:%1:pid:%2:uid:%3"_s.arg(post.tid).arg(post.pid).arg(post.uid), to, post.uid,
        post.pid, u"new-reply"_s, post.created });
}

} // namespace

QString shown(const QString &raw)
{
    QString html;
    for (const QString &paragraph : raw.split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p dir=\"auto\">"_s + paragraph.trimmed().toHtmlEscaped().replace(u'\n', u"<br />\n"_s) + u"</p>\n"_s;
    return html;
}

qint64 addCategory(FakeNodebb &forum, FakeNodebb::Category category)
{
    category.cid = ++forum.lastId;
    forum.categories.insert(category.cid, category);
    return category.cid;
}

qint64 addMember(FakeNodebb &forum, FakeNodebb::Member member)
{
    member.uid = ++forum.lastId;
    forum.members.insert(member.uid, member);
    return member.uid;
}

qint64 forcePost(FakeNodebb &forum, const FakeNodebb::Words &words, const QDateTime &now)
{
    FakeNodebb::Post post { ++forum.lastId, words.tid, words.uid, words.toPid, words.raw, now };
    if (!words.tid) {
        FakeNodebb::Topic topic { ++forum.lastId, words.cid, words.uid, words.title, words.tags, now };
        post.tid = topic.tid;
        forum.topics.insert(topic.tid, topic);
    }
    FakeNodebb::Topic &topic = forum.topics[post.tid];
    topic.posts += post.pid;
    forum.posts.insert(post.pid, post);
    forum.members[words.uid].readAt[post.tid] = now.toMSecsSinceEpoch();
    notify(forum, post, topic);
    return post.pid;
}

NodebbResult writePost(FakeNodebb &forum, const FakeNodebb::Words &words, const QDateTime &now)
{
    FakeNodebb::Member &author = forum.members[words.uid];
    const auto topic = forum.topics.constFind(words.tid);
    if (words.tid && topic == forum.topics.cend())
        return no(404, u"Topic does not exist"_s);
    const qint64 cid = words.tid ? topic->cid : words.cid;
    const auto category = forum.categories.constFind(cid);
    if (category == forum.categories.cend())
        return no(400, u"Category does not exist"_s);
    if (words.raw.trimmed().size() < forum.shortestPost)
        return no(400,
            u"Please enter a longer post. Posts should contain at least %1 character(s)."_s.arg(forum.shortestPost));
    if (category->readOnly || (category->hidden && !author.moderator))
        return forbidden();
    if (words.tid && topic->deleted)
        return no(400, u"[[error:topic-deleted]]"_s);
    if (words.tid && topic->locked)
        return no(400, u"Topic locked"_s);
    const int wait = forum.secondsBetweenPosts;
    if (wait && author.lastPost.isValid() && author.lastPost.secsTo(now) < wait)
        return no(400, u"You can only post once every %1 second(s) - please wait before posting again"_s.arg(wait));
    author.lastPost = now;
    if (category->queued) {
        const QString id = (words.tid ? u"reply-%1"_s : u"topic-%1"_s).arg(now.toMSecsSinceEpoch());
        forum.queue.append({ id, words, now });
        return { words.tid ? 200 : 202, {}, 0, id };
    }
    return { 200, {}, forcePost(forum, words, now) };
}

NodebbResult editPost(FakeNodebb &forum, qint64 pid, qint64 uid, const QString &raw, const QDateTime &now)
{
    const auto post = forum.posts.find(pid);
    if (post == forum.posts.end())
        return no(400, u"Post does not exist"_s);
    if (post->uid != uid && !isModerator(forum, uid))
        return forbidden();
    post->raw = raw;
    post->edited = now;
    return { 200, {}, pid };
}

NodebbResult removePost(FakeNodebb &forum, qint64 pid, qint64 uid, bool deleted)
{
    const auto post = forum.posts.find(pid);
    if (post == forum.posts.end())
        return no(404, u"Post does not exist"_s);
    if (post->uid != uid && !isModerator(forum, uid))
        return forbidden();
    if (post->deleted == deleted)
        return no(400, deleted ? u"This post has already been deleted"_s : u"This post has already been restored"_s);
    post->deleted = deleted;
    return { 200, {}, pid };
}

void purgePost(FakeNodebb &forum, qint64 pid)
{
    const FakeNodebb::Post post = forum.posts.take(pid);
    FakeNodebb::Topic &topic = forum.topics[post.tid];
    topic.posts.removeAll(pid);
    if (topic.posts.isEmpty())
        forum.topics.remove(post.tid);
}

void releaseQueue(FakeNodebb &forum, const QDateTime &now)
{
    for (const FakeNodebb::Queued &queued : std::exchange(forum.queue, {}))
        forcePost(forum, queued.words, now);
}

bool maySee(const FakeNodebb &forum, const FakeNodebb::Topic &topic, qint64 uid)
{
    const auto category = forum.categories.constFind(topic.cid);
    if (category == forum.categories.cend())
        return false;
    return isModerator(forum, uid) || (!category->hidden && !topic.deleted);
}

qint64 lastActivity(const FakeNodebb &forum, const FakeNodebb::Topic &topic)
{
    qint64 last = topic.created.toMSecsSinceEpoch();
    for (const qint64 pid : topic.posts) {
        const FakeNodebb::Post post = forum.posts.value(pid);
        if (!post.deleted)
            last = std::max(last, post.created.toMSecsSinceEpoch());
    }
    return last;
}

bool isUnread(const FakeNodebb &forum, const FakeNodebb::Topic &topic, qint64 uid, const QDateTime &now)
{
    const qint64 last = lastActivity(forum, topic);
    return last > now.addDays(-2).toMSecsSinceEpoch() && last > forum.members.value(uid).readAt.value(topic.tid);
}

} // namespace foyer
