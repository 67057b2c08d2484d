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

QJsonArray MessageBus::messagesFor(Waiting &waiting) const
{
    QJsonArray messages;
    QJsonObject positions;
    for (auto it = waiting.heard.begin(); it != waiting.heard.end(); ++it) {
        const QList<FakeDiscourse::Event> events = m_site.forum.events.value(it.key());
        const qint64 head = events.isEmpty() ? 0 : events.last().id;
        // -1: nothing old, just where we are; -2: the last one, -3: the last two …
        const qint64 from = it.value() < -1 ? qMax(0LL, head + it.value() + 1) : it.value();
        const bool lost = it.value() == -1 || from > head;
        it.value() = head;
        if (lost) {
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

static HttpAnswer whole(const QJsonArray &messages)
{
    return { 200, { { "Content-Type", "application/json; charset=utf-8" } },
        QJsonDocument(messages).toJson(QJsonDocument::Compact) };
}

static HttpAnswer batch(const QJsonArray &messages, HttpAnswer::Part part)
{
    QByteArray body = QJsonDocument(messages).toJson(QJsonDocument::Compact);
    body.replace("\r\n|\r\n", "\r\n||\r\n");
    return { 200, { { "Content-Type", "text/plain; charset=utf-8" }, { "X-Content-Type-Options", "nosniff" } },
        body + "\r\n|\r\n", part };
}

void MessageBus::poll(
    const Params &params, const QString &client, qint64 member, bool plain, const HttpServer::Answer &answer)
{
    if (m_site.forum.settings.loginRequired && !member)
        return answer({ 403, { { "Content-Type", "text/plain" } }, "Invalid Access" });
    const qint64 sequence = params.number(u"__seq"_s);
    if (sequence < m_sequence.value(client)) // overtaken by a later one
        return answer(whole({}));
    m_sequence.insert(client, sequence);
    if (const qint64 before = m_byClient.take(client))
        giveUp(before);
    Waiting waiting { {}, member, plain, m_site.busHeldBack && !plain, answer, client };
    for (const auto &[name, value] : params.everything()) {
        if (name.startsWith(u'/'))
            waiting.heard.insert(name, value.toLongLong());
    }
    const bool atOnce = params.value(u"dlp"_s) == u"t"_s || m_site.busPatience.count() == 0;
    const QJsonArray messages = waiting.heldBack ? QJsonArray() : messagesFor(waiting);
    if (atOnce || (plain && !messages.isEmpty()))
        return answer(whole(messages));
    if (!plain && !waiting.heldBack)
        answer(batch(messages, HttpAnswer::Part::First));
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
    Waiting waiting = found->second;
    m_waiting.erase(found);
    if (m_byClient.value(waiting.client) == number)
        m_byClient.remove(waiting.client);
    if (waiting.heldBack)
        waiting.answer(batch(messagesFor(waiting), HttpAnswer::Part::Whole));
    else
        waiting.answer(waiting.plain ? whole({}) : batch({}, HttpAnswer::Part::Last));
}

void MessageBus::wake()
{
    std::map<qint64, Waiting> all;
    all.swap(m_waiting);
    for (auto &[number, waiting] : all) {
        const QJsonArray messages = waiting.heldBack ? QJsonArray() : messagesFor(waiting);
        if (!messages.isEmpty())
            waiting.answer(waiting.plain ? whole(messages) : batch(messages, HttpAnswer::Part::More));
        if (messages.isEmpty() || !waiting.plain)
            m_waiting.emplace(number, waiting);
    }
}

} // namespace foyer
