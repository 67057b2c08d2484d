#include "app/sample/discourse/telling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

static constexpr qsizetype keptEvents = 100; // message_bus_max_backlog_size

static QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QString stamp(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

void publish(Forum &forum, const QString &channel, const QByteArray &json, const QSet<qint64> &members)
{
    QList<Forum::Event> &events = forum.events[channel];
    events += { channel, events.isEmpty() ? 1 : events.last().id + 1, json, members };
    if (events.size() > keptEvents)
        events.removeFirst();
}

QSet<qint64> audienceOf(const Forum &forum, const Forum::Topic &topic)
{
    if (!topic.personal() && !forum.settings.loginRequired && !forum.categories.value(topic.category).staffOnly)
        return {};
    QSet<qint64> audience { 0 }; // never empty: that would be everybody
    for (const Forum::Member &member : forum.members) {
        if (maySee(forum, topic, &member))
            audience.insert(member.id);
    }
    return audience;
}

void notify(Forum &forum, Forum::Notice notice)
{
    if (notice.member == notice.actor || !forum.members.contains(notice.member))
        return;
    notice.id = forum.nextId();
    forum.notices.insert(notice.id, notice);
    if (forum.unheard)
        return;
    int unread = 0, high = 0;
    for (const Forum::Notice &other : forum.notices) {
        if (other.member == notice.member && !other.read)
            ++(other.highPriority() ? high : unread);
    }
    publish(forum, u"/notification/"_s + QString::number(notice.member),
        compact({ { u"unread_notifications"_s, unread }, { u"unread_high_priority_notifications"_s, high },
            { u"all_unread_notifications_count"_s, unread + high },
            { u"last_notification"_s, QJsonObject { { u"notification"_s, QJsonObject { { u"id"_s, notice.id } } } } },
            { u"seen_notification_id"_s, memberOf(forum, notice.member).seenNotice } }),
        { notice.member });
}

// Each is told once, for the best reason.
static void tellPeople(Forum &forum, const Forum::Post &post, const Cooked &cooked, const QDateTime &now)
{
    const Forum::Topic &topic = topicOf(forum, post.topic);
    QSet<qint64> told { post.author };
    const auto tell = [&](qint64 member, Forum::Notice::Type type) {
        const auto found = forum.members.constFind(member);
        if (told.contains(member) || found == forum.members.cend() || !maySee(forum, topic, &*found)
            || levelOf(forum, member, topic) == 0)
            return;
        told.insert(member);
        Forum::Notice notice;
        notice.member = member;
        notice.actor = post.author;
        notice.type = type;
        notice.topic = post.topic;
        notice.number = post.number;
        notice.created = now;
        notify(forum, notice);
    };
    for (const qint64 member : topic.allowed)
        tell(member, Forum::Notice::PrivateMessage);
    if (const Forum::Post *parent = postNumbered(forum, post.topic, post.replyTo))
        tell(parent->author, Forum::Notice::Replied);
    for (const QString &name : cooked.mentioned) {
        if (const Forum::Member *member = memberNamed(forum, name))
            tell(member->id, Forum::Notice::Mentioned);
    }
    for (const QString &name : cooked.quoted) {
        if (const Forum::Member *member = memberNamed(forum, name))
            tell(member->id, Forum::Notice::Quoted);
    }
    for (const qint64 member : forum.members.keys()) {
        if (levelOf(forum, member, topic) == 3)
            tell(member, Forum::Notice::Posted);
        else if (post.number == 1 && memberOf(forum, member).categoryLevels.value(topic.category) == 4)
            tell(member, Forum::Notice::WatchingFirstPost);
    }
}

void tellOfTopic(Forum &forum, const Forum::Topic &topic)
{
    if (forum.unheard)
        return;
    const QJsonObject payload { { u"bumped_at"_s, stamp(topic.bumped) }, { u"category_id"_s, topic.category },
        { u"archetype"_s, topic.personal() ? u"private_message"_s : u"regular"_s },
        { u"tags"_s, QJsonArray::fromStringList(topic.tags) } };
    publish(forum, u"/latest"_s,
        compact({ { u"topic_id"_s, topic.id }, { u"message_type"_s, u"latest"_s }, { u"payload"_s, payload } }),
        audienceOf(forum, topic));
}

void tellOfChange(Forum &forum, const Forum::Post &post, const QByteArray &what, qint64 who)
{
    if (forum.unheard)
        return;
    const Forum::Topic &topic = topicOf(forum, post.topic);
    publish(forum, u"/topic/"_s + QString::number(post.topic),
        compact({ { u"id"_s, post.id }, { u"post_number"_s, post.number }, { u"updated_at"_s, stamp(post.updated) },
            { u"user_id"_s, who ? who : post.author }, { u"last_editor_id"_s, post.editor },
            { u"type"_s, QString::fromLatin1(what) }, { u"version"_s, post.version } }),
        audienceOf(forum, topic));
}

static void tellOnChannels(Forum &forum, const Forum::Post &post)
{
    const Forum::Topic &topic = topicOf(forum, post.topic);
    const QSet<qint64> audience = audienceOf(forum, topic);
    tellOfChange(forum, post, "created");
    publish(forum, u"/topic/"_s + QString::number(topic.id),
        compact({ { u"type"_s, u"stats"_s }, { u"posts_count"_s, topic.posts.size() },
            { u"last_posted_at"_s, stamp(post.created) } }),
        audience);
    if (post.type != Forum::Post::Regular)
        return;
    if (post.number == 1 && !topic.personal()) {
        const QJsonObject payload { { u"highest_post_number"_s, 1 }, { u"created_at"_s, stamp(topic.created) },
            { u"category_id"_s, topic.category }, { u"archetype"_s, u"regular"_s }, { u"topic_id"_s, topic.id } };
        publish(forum, u"/new"_s,
            compact({ { u"topic_id"_s, topic.id }, { u"message_type"_s, u"new_topic"_s }, { u"payload"_s, payload } }),
            audience);
    }
    if (!topic.personal())
        tellOfTopic(forum, topic);
    const QJsonObject payload { { u"highest_post_number"_s, topic.highest }, { u"updated_at"_s, stamp(topic.bumped) },
        { u"category_id"_s, topic.category },
        { u"archetype"_s, topic.personal() ? u"private_message"_s : u"regular"_s } };
    publish(forum, u"/unread"_s,
        compact({ { u"topic_id"_s, topic.id }, { u"message_type"_s, u"unread"_s }, { u"payload"_s, payload } }),
        audience);
}

void tellOfPost(Forum &forum, const Forum::Post &post, const Cooked &cooked, const QDateTime &now)
{
    if (!forum.unheard)
        tellOnChannels(forum, post);
    if (post.type == Forum::Post::Regular)
        tellPeople(forum, post, cooked, now);
}

} // namespace foyer
