#include "app/sample/discourse/deeds.h"

#include "app/sample/discourse/cooking.h"
#include "app/sample/discourse/telling.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

const DeedResult notThere { 404, { u"The requested URL or resource could not be found."_s }, u"not_found"_s };
const DeedResult notAllowed { 403, { u"You are not permitted to view the requested resource."_s },
    u"invalid_access"_s };

static DeedResult invalid(const QString &words)
{
    return { 422, { words } };
}

qint64 addMember(Forum &forum, Forum::Member member)
{
    member.id = member.id ? member.id : forum.nextId();
    forum.members.insert(member.id, member);
    return member.id;
}

qint64 addCategory(Forum &forum, Forum::Category category)
{
    category.id = category.id ? category.id : forum.nextId();
    if (category.slug.isEmpty())
        category.slug = slugOf(category.name, QString::number(category.id) + u"-category"_s);
    forum.categories.insert(category.id, category);
    publish(forum, u"/categories"_s, R"({"categories":[]})");
    return category.id;
}

void removeCategory(Forum &forum, qint64 category)
{
    forum.categories.remove(category);
    publish(forum, u"/categories"_s, R"({"deleted_categories":[)" + QByteArray::number(category) + "]}");
    for (Forum::Topic &topic : forum.topics) {
        if (topic.category == category)
            topic.deleted = true;
    }
}

QByteArray addKey(Forum &forum, qint64 member, const QByteArray &client, const QStringList &scopes)
{
    const QByteArray seed = QByteArray::number(member) + '/' + client + '/' + QByteArray::number(forum.nextId());
    const QByteArray key = QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex();
    forum.keys.insert(key, { member, client, scopes, {} });
    return key;
}

// PostCreator: Windows line ends and what trails are not the author's words.
static QString cleaned(QString raw)
{
    raw.replace(u"\r\n"_s, u"\n"_s);
    while (!raw.isEmpty() && raw.back().isSpace())
        raw.chop(1);
    return raw;
}

static DeedResult lengthRefusal(const Forum &forum, const Forum::Words &words)
{
    if (words.raw.size() < forum.settings.minPostLength)
        return invalid(u"Body is too short (minimum is %1 characters)"_s.arg(forum.settings.minPostLength));
    if (words.raw.size() > forum.settings.maxPostLength) {
        return invalid(u"Body is limited to %1 characters; you entered %2."_s.arg(forum.settings.maxPostLength)
                           .arg(words.raw.size()));
    }
    if (!words.topic && words.title.size() < forum.settings.minTitleLength)
        return invalid(u"Title is too short (minimum is %1 characters)"_s.arg(forum.settings.minTitleLength));
    if (!words.topic && words.title.size() > 255)
        return invalid(u"Title is too long (maximum is 255 characters)"_s);
    return {};
}

// Too soon, or the same again.
static DeedResult haste(
    const Forum &forum, const Forum::Words &words, const Forum::Member &author, const QDateTime &now)
{
    if (author.staff())
        return {};
    for (auto post = forum.posts.cend(); post != forum.posts.cbegin();) {
        --post;
        const qint64 age = post->created.secsTo(now);
        if (post->author != author.id || post->deleted || age > 3600)
            continue;
        if (age >= 0 && age < forum.settings.secondsBetweenPosts) {
            DeedResult slow { 429,
                { u"You’re replying a bit too quickly. Please wait a few seconds before trying again."_s },
                u"rate_limit"_s };
            slow.waitSeconds = int(forum.settings.secondsBetweenPosts - age);
            return slow;
        }
        const bool samePlace = forum.topics.value(post->topic).personal() == !words.recipients.isEmpty()
            || forum.topics.value(post->topic).personal() == forum.topics.value(words.topic).personal();
        if (age < forum.settings.uniquePostMinutes * 60 && samePlace && post->raw == words.raw)
            return invalid(u"Body is too similar to what you recently posted"_s);
        const int slowSeconds = words.topic ? forum.topics.value(words.topic).slowSeconds : 0;
        if (post->topic == words.topic && age < slowSeconds)
            return invalid(u"Slow mode is on: please wait before you post in this topic again."_s);
    }
    return {};
}

static DeedResult placeRefusal(const Forum &forum, const Forum::Words &words, const Forum::Member &author)
{
    if (words.topic) {
        const auto topic = forum.topics.constFind(words.topic);
        if (topic == forum.topics.cend() || !maySee(forum, *topic, &author))
            return notThere;
        if ((topic->closed || topic->archived) && !author.staff())
            return invalid(u"This topic is closed; it no longer accepts new replies."_s);
        return mayReply(forum, *topic, &author) ? DeedResult {} : notAllowed;
    }
    if (!words.recipients.isEmpty()) {
        for (const QString &name : words.recipients) {
            if (!memberNamed(forum, name))
                return invalid(u"Sorry, that user is not available: "_s + name);
        }
        return {};
    }
    const auto category = forum.categories.constFind(words.category);
    if (category == forum.categories.cend())
        return invalid(u"Category can’t be blank"_s);
    return mayBegin(forum, *category, &author) ? DeedResult {} : notAllowed;
}

static bool mustWait(Forum &forum, const Forum::Words &words)
{
    Forum::Member &author = forum.members[words.author];
    if (author.staff() || !words.recipients.isEmpty())
        return false;
    const bool first = std::none_of(
        forum.posts.cbegin(), forum.posts.cend(), [&](const Forum::Post &post) { return post.author == author.id; });
    // Who types faster than anybody can is taken for a robot.
    if (first && author.trust == 0 && words.typingMs < forum.settings.minFirstTypingMs)
        author.silenced = true;
    const qint64 category = words.topic ? forum.topics.value(words.topic).category : words.category;
    return author.silenced || forum.categories.value(category).moderated;
}

DeedResult writePost(Forum &forum, const Forum::Words &wanted, const QDateTime &now)
{
    Forum::Words words = wanted;
    words.raw = cleaned(words.raw);
    words.title = words.title.simplified();
    const auto found = forum.members.constFind(words.author);
    if (found == forum.members.cend())
        return { 403, { u"You need to be logged in to do that."_s }, u"not_logged_in"_s };
    const Forum::Member author = *found;
    if (author.suspended)
        return notAllowed;
    if (const DeedResult no = placeRefusal(forum, words, author); !no.ok())
        return no;
    if (const DeedResult no = lengthRefusal(forum, words); !no.ok())
        return no;
    if (const DeedResult no = haste(forum, words, author, now); !no.ok())
        return no;
    DeedResult done;
    if (mustWait(forum, words)) {
        done.enqueued = true;
        done.id = forum.nextId();
        forum.pending.insert(done.id, { done.id, words, now });
        return done;
    }
    done.id = forcePost(forum, words, now);
    return done;
}

static qint64 openTopic(Forum &forum, const Forum::Words &words, const QDateTime &now)
{
    Forum::Topic topic;
    topic.id = forum.nextId();
    topic.title = words.title;
    topic.category = words.recipients.isEmpty() ? words.category : 0;
    topic.author = words.author;
    topic.created = topic.bumped = now;
    for (const QString &tag : words.tags) {
        if (!forum.tags.contains(tag))
            forum.tags.insert(tag, { forum.nextId(), tag, {} });
        topic.tags += tag;
    }
    if (topic.personal()) {
        topic.allowed.insert(words.author);
        for (const QString &name : words.recipients) {
            if (const Forum::Member *member = memberNamed(forum, name))
                topic.allowed.insert(member->id);
        }
    }
    forum.topics.insert(topic.id, topic);
    return topic.id;
}

qint64 forcePost(Forum &forum, const Forum::Words &words, const QDateTime &now)
{
    const qint64 topicId = words.topic ? words.topic : openTopic(forum, words, now);
    Forum::Topic &topic = forum.topics[topicId];
    Forum::Post post;
    post.id = forum.nextId();
    post.topic = topicId;
    post.number = ++topic.highest;
    post.replyTo = words.replyTo < post.number ? words.replyTo : 0;
    post.author = post.editor = words.author;
    post.type = words.type;
    post.raw = cleaned(words.raw);
    const Cooked cooked = cook(forum, post.raw, post.id);
    post.cooked = cooked.html;
    post.polls = cooked.polls;
    post.created = post.updated = now;
    topic.posts.insert(post.number, post.id);
    if (post.type == Forum::Post::Regular)
        topic.bumped = qMax(topic.bumped, now);
    forum.posts.insert(post.id, post);
    Forum::Standing &own = forum.standings[words.author][topicId];
    own.lastRead = post.number;
    own.level = qMax(own.level, post.number == 1 ? 3 : 2);
    tellOfPost(forum, post, cooked, now);
    return post.id;
}

qint64 approve(Forum &forum, qint64 pendingId, const QDateTime &now)
{
    if (!forum.pending.contains(pendingId))
        return 0;
    const Forum::Pending pending = forum.pending.take(pendingId);
    const qint64 id = forcePost(forum, pending.words, now);
    Forum::Notice notice;
    notice.member = pending.words.author;
    notice.type = Forum::Notice::PostApproved;
    notice.topic = forum.posts[id].topic;
    notice.number = forum.posts[id].number;
    notice.created = now;
    notify(forum, notice);
    return id;
}

bool refuse(Forum &forum, qint64 pendingId)
{
    return forum.pending.remove(pendingId) > 0;
}

} // namespace foyer
