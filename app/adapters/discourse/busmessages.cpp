#include "app/adapters/discourse/busmessages.h"

#include "app/adapters/discourse/json.h"

#include <QJsonDocument>
#include <QUrl>

namespace foyer::discourse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray between = "\r\n|\r\n";
constexpr qsizetype longestBatch = 4 * 1024 * 1024;

// News in a message, when it is about something that is followed.
LiveNews newsIn(const BusMessage &message, const QSet<RemoteForumId> &followed)
{
    LiveNews news;
    const QString kind = u'/' + message.channel.section(u'/', 1, 1);
    if (kind == "/notification"_L1) {
        news.notices = true;
    } else if (kind == "/logout"_L1) {
        news.everything = true; // whether that concerns this key is found by asking something with it
    } else {
        const QString type = text(message.data[u"message_type"]);
        const QJsonValue payload = message.data[u"payload"];
        const QString category = text(payload[u"category_id"]);
        const QString topic = text(message.data[u"topic_id"]);
        const bool elsewhere = !category.isEmpty() && !followed.contains({ category });
        const bool quiet = type == "muted"_L1 || type == "unmuted"_L1;
        if (!topic.isEmpty() && !elsewhere && !quiet)
            news.threads.insert({ topic });
    }
    return news;
}

} // namespace

QStringList busChannels(qint64 user)
{
    QStringList channels { u"/latest"_s, u"/new"_s, u"/delete"_s, u"/recover"_s, u"/destroy"_s };
    if (user > 0)
        channels += { u"/notification/%1"_s.arg(user), u"/logout/%1"_s.arg(user) };
    return channels;
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

void BusEar::subscribe(const QStringList &channels)
{
    QMap<QString, qint64> heard;
    for (const QString &channel : channels)
        heard.insert(channel, m_heard.value(channel, -1));
    m_heard = heard;
}

QByteArray BusEar::form(int sequence) const
{
    QByteArray form;
    for (auto it = m_heard.cbegin(); it != m_heard.cend(); ++it)
        form += QUrl::toPercentEncoding(it.key()) + '=' + QByteArray::number(it.value()) + '&';
    return form + "__seq=" + QByteArray::number(sequence);
}

LiveNews BusEar::hear(const QList<BusMessage> &messages, const QSet<RemoteForumId> &followed)
{
    LiveNews news;
    for (const BusMessage &message : messages) {
        if (message.channel == "/__status"_L1) {
            news |= place(message.data);
            continue;
        }
        if (!m_heard.contains(message.channel))
            continue;
        news.everything = !advance(message) || news.everything;
        news |= newsIn(message, followed);
        news.stamp = QByteArray::number(message.serial > 0 ? message.serial : message.id);
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
        news.everything = news.everything || *channel < 0 || *at < *channel;
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
