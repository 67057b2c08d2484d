#include "app/adapters/discourse/busmessages.h"

#include "app/adapters/discourse/parse.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QUrl>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

const QByteArray between = "\r\n|\r\n";
constexpr qsizetype longestBatch = 4 * 1024 * 1024;

constexpr qsizetype mostPosts = 100; // heard of at once; then the topic is looked at as a whole

QString kindOf(const QString &channel)
{
    return u'/' + channel.section(u'/', 1, 1);
}

bool isOfTopic(const QString &channel)
{
    return kindOf(channel) == "/topic"_L1 || kindOf(channel) == "/polls"_L1;
}

// What happened to the posts of one topic. What readers do there ("read") and its counts ("stats") change nothing here.
LiveNews newsOfTopic(const BusMessage &message, qint64 user)
{
    static const QSet<QString> telling { u"created"_s, u"revised"_s, u"rebaked"_s, u"acted"_s, u"liked"_s, u"unliked"_s,
        u"deleted"_s, u"destroyed"_s, u"recovered"_s };
    LiveNews news;
    const QString topic = message.channel.section(u'/', 2, 2);
    const QJsonObject &data = message.data;
    const bool poll = kindOf(message.channel) == "/polls"_L1;
    const qint64 post = number(data[poll ? u"post_id" : u"id"]);
    const qint64 at = number(data[u"post_number"]);
    const QString type = text(data[u"type"]);
    if (flag(data[u"reload_topic"]) || data.contains(u"notification_level_change"_s)) {
        news.again = true;
        news.mine = data.contains(u"notification_level_change"_s);
    } else if (post > 0 && (poll || telling.contains(type))) {
        const bool named = at > 0 && topic.toLongLong() > 0;
        news.posts.insert(QString::number(post), named ? postName(topic.toLongLong(), at) : RemotePostId {});
        const bool deed = type == "liked"_L1 || type == "unliked"_L1 || type == "acted"_L1;
        news.mine = user > 0 && deed && number(data[u"user_id"]) == user;
    }
    return news;
}

// Of all the site.
LiveNews newsOfSite(const BusMessage &message, const QSet<RemoteForumId> &followed)
{
    LiveNews news;
    const QString kind = kindOf(message.channel);
    const QString type = text(message.data[u"message_type"]);
    const QJsonValue payload = message.data[u"payload"];
    const QString category = text(payload[u"category_id"]);
    const QString topic = text(message.data[u"topic_id"]);
    const bool elsewhere = !category.isEmpty() && !followed.contains({ category });
    const bool quiet = type == "muted"_L1 || type == "unmuted"_L1;
    if (kind == "/unread"_L1) {
        const qint64 upTo = number(payload[u"last_read_post_number"]);
        if (type == "read"_L1 && !topic.isEmpty() && upTo > 0)
            news.readUpTo.insert({ topic }, upTo);
    } else if (topic.toLongLong() > 0 && (kind == "/delete"_L1 || kind == "/destroy"_L1)) {
        news.lost.insert({ topic });
    } else if (!topic.isEmpty() && !elsewhere && !quiet) {
        news.threads.insert({ topic });
    }
    return news;
}

// News in a message, when it is about something that is followed.
LiveNews newsIn(const BusMessage &message, const QSet<RemoteForumId> &followed, qint64 user)
{
    LiveNews news;
    const QString kind = kindOf(message.channel);
    if (kind == "/notification"_L1)
        news.notices = true;
    else if (kind == "/logout"_L1)
        news.everything = true; // whether that concerns this key is found by asking something with it
    else
        return isOfTopic(message.channel) ? newsOfTopic(message, user) : newsOfSite(message, followed);
    return news;
}

} // namespace

QMap<QString, qint64> busChannels(qint64 user)
{
    QStringList channels { u"/latest"_s, u"/new"_s, u"/delete"_s, u"/recover"_s, u"/destroy"_s };
    if (user > 0)
        channels += { u"/notification/%1"_s.arg(user), u"/logout/%1"_s.arg(user), u"/unread/%1"_s.arg(user) };
    QMap<QString, qint64> all;
    for (const QString &channel : channels)
        all.insert(channel, -1);
    return all;
}

QMap<QString, qint64> topicChannels(const QString &topic, qint64 position)
{
    return { { u"/topic/"_s + topic, position }, { u"/polls/"_s + topic, -1 } };
}

QList<BusMessage> BusStream::take(const QByteArray &bytes)
{
    QList<BusMessage> messages;
    m_open += bytes;
    qsizetype begin = 0;
    for (qsizetype end; (end = m_open.indexOf(between, begin)) >= 0; begin = end + between.size())
        read(m_open.sliced(begin, end - begin), messages);
    m_open.remove(0, begin);
    m_broken = m_broken || m_open.size() > longestBatch;
    return messages;
}

QList<BusMessage> BusStream::rest()
{
    QList<BusMessage> messages;
    const QByteArray last = std::exchange(m_open, {});
    if (!last.trimmed().isEmpty())
        read(last, messages);
    return messages;
}

void BusStream::read(const QByteArray &batch, QList<BusMessage> &messages)
{
    QByteArray plain = batch;
    plain.replace("\r\n||\r\n", between);
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (!document.isArray()) {
        m_broken = true;
        return;
    }
    ++m_batches;
    for (const QJsonValue each : document.array()) {
        BusMessage message { text(each[u"channel"]), number(each[u"message_id"]), number(each[u"global_id"]),
            each[u"data"].toObject() };
        if (message.channel.startsWith(u'/'))
            messages.append(std::move(message));
    }
}

void BusEar::subscribe(const QMap<QString, qint64> &channels)
{
    QMap<QString, qint64> heard;
    for (auto it = channels.cbegin(); it != channels.cend(); ++it)
        heard.insert(it.key(), std::max(m_heard.value(it.key(), -1), it.value()));
    m_heard = heard;
}

QByteArray BusEar::form(int sequence) const
{
    QByteArray form;
    for (auto it = m_heard.cbegin(); it != m_heard.cend(); ++it)
        form += QUrl::toPercentEncoding(it.key()) + '=' + QByteArray::number(it.value()) + '&';
    return form + "__seq=" + QByteArray::number(sequence);
}

LiveNews BusEar::hear(const QList<BusMessage> &messages, const QSet<RemoteForumId> &followed, qint64 user)
{
    LiveNews news;
    for (const BusMessage &message : messages) {
        if (message.channel == "/__status"_L1) {
            news |= place(message.data);
            continue;
        }
        if (!m_heard.contains(message.channel))
            continue;
        const bool missed = !advance(message);
        (isOfTopic(message.channel) ? news.again : news.everything) |= missed;
        news |= newsIn(message, followed, user);
        news.stamp = QByteArray::number(message.serial > 0 ? message.serial : message.id);
    }
    if (news.posts.size() > mostPosts) {
        news.posts.clear();
        news.again = true;
    }
    return news;
}

// Where the site stands. Behind what was heard: its bus was set back, and nothing is known of the time between. On
// from there: those were for others. To one who asked for the first time: what happened before must be pulled.
LiveNews BusEar::place(const QJsonObject &positions)
{
    LiveNews news;
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const auto channel = m_heard.find(it.key());
        const auto at = maybeNumber(it.value());
        if (channel == m_heard.end() || !at)
            continue;
        const bool missed = *channel < 0 ? kindOf(it.key()) != "/polls"_L1 : *at < *channel;
        (isOfTopic(it.key()) ? news.again : news.everything) |= missed;
        *channel = std::max<qint64>(0, *at);
    }
    if (news.everything)
        news.stamp = QByteArray::number(m_heard.value(u"/latest"_s)) + 's';
    return news;
}

bool BusEar::advance(const BusMessage &message)
{
    qint64 &at = m_heard[message.channel];
    const bool next = at < 0 || message.id <= at + 1;
    at = std::max(at, message.id);
    return next;
}

} // namespace foyer::discourse
