#include "app/sample/discourse/messagebus.h"

#include "app/sample/discourse/discourseserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foyer {

MessageBus::MessageBus(DiscourseServer &site)
    : m_site(site)
{
}

MessageBus::~MessageBus() = default;

static QJsonObject message(const QString &channel, qint64 id, const QJsonValue &data)
{
    return { { u"global_id"_s, id }, { u"message_id"_s, id }, { u"channel"_s, channel }, { u"data"_s, data } };
}

QJsonArray MessageBus::messagesFor(const Waiting &waiting) const
{
    QJsonArray messages;
    QJsonObject positions;
    for (auto it = waiting.heard.cbegin(); it != waiting.heard.cend(); ++it) {
        const QList<FakeDiscourse::Event> events = m_site.forum.events.value(it.key());
        const qint64 head = events.isEmpty() ? 0 : events.last().id;
        // -1: nothing old, just where we are; -2: the last one, -3: the last two …
        const qint64 from = it.value() < -1 ? qMax(0LL, head + it.value() + 1) : it.value();
        if (it.value() == -1 || from > head) {
            positions.insert(it.key(), head);
            continue;
        }
        bool hidden = false;
        for (const FakeDiscourse::Event &event : events) {
            if (event.id <= from)
                continue;
            if (event.members.isEmpty() || event.members.contains(waiting.member))
                messages += message(it.key(), event.id, QJsonDocument::fromJson(event.data).object());
            else
                hidden = true;
        }
        if (hidden && waiting.member)
            positions.insert(it.key(), head);
    }
    if (!positions.isEmpty())
        messages += message(u"/__status"_s, -1, positions);
    return messages;
}

void MessageBus::tell(const Waiting &waiting, const QJsonArray &messages)
{
    QByteArray body = QJsonDocument(messages).toJson(QJsonDocument::Compact);
    if (waiting.plain) {
        waiting.answer({ 200, { { "Content-Type", "application/json; charset=utf-8" } }, body });
    } else {
        body.replace("\r\n|\r\n", "\r\n||\r\n");
        waiting.answer(
            { 200, { { "Content-Type", "text/plain; charset=utf-8" }, { "X-Content-Type-Options", "nosniff" } },
                "[]\r\n|\r\n" + body + "\r\n|\r\n" });
    }
}

void MessageBus::poll(
    const Params &params, const QString &client, qint64 member, bool plain, const HttpServer::Answer &answer)
{
    if (m_site.forum.settings.loginRequired && !member)
        return answer({ 403, { { "Content-Type", "text/plain" } }, "Invalid Access" });
    if (const qint64 before = m_byClient.take(client))
        giveUp(before);
    Waiting waiting { {}, member, plain || params.value(u"dlp"_s) == u"t"_s, answer };
    for (const auto &[name, value] : params.everything()) {
        if (name.startsWith(u'/'))
            waiting.heard.insert(name, value.toLongLong());
    }
    const QJsonArray messages = messagesFor(waiting);
    if (!messages.isEmpty() || params.value(u"dlp"_s) == u"t"_s)
        return tell(waiting, messages);
    const qint64 number = ++m_last;
    m_waiting.emplace(number, waiting);
    m_byClient.insert(client, number);
    QTimer::singleShot(m_site.busPatience, &m_site, [this, number] { giveUp(number); });
}

void MessageBus::giveUp(qint64 number)
{
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = found->second;
    m_waiting.erase(found);
    tell(waiting, {});
}

void MessageBus::wake()
{
    std::map<qint64, Waiting> still;
    std::map<qint64, Waiting> all;
    all.swap(m_waiting);
    for (auto &[number, waiting] : all) {
        if (const QJsonArray messages = messagesFor(waiting); messages.isEmpty())
            still.emplace(number, waiting);
        else
            tell(waiting, messages);
    }
    m_waiting.merge(still);
}

} // namespace foyer
