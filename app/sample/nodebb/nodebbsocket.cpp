// socket.io 4 over long polling, as far as a client without WebSocket meets it.
#include "app/sample/nodebb/nodebbserver.h"

#include <QJsonDocument>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QByteArray told(const QString &name, const QJsonValue &what)
{
    return "42" + QJsonDocument(QJsonArray { name, what }).toJson(QJsonDocument::Compact);
}

HttpAnswer refusal(int status, int code, const QString &words)
{
    const QJsonObject why { { u"code"_s, code }, { u"message"_s, words } };
    return { status, { { "Content-Type", "application/json" } }, QJsonDocument(why).toJson(QJsonDocument::Compact) };
}

HttpAnswer plain(const QByteArray &body)
{
    return { 200, { { "Content-Type", "text/plain; charset=UTF-8" } }, body };
}

} // namespace

void NodebbServer::socket(const Call &call, const HttpServer::Answer &answer)
{
    const QByteArray sid = call.query.value(u"sid"_s).toLatin1();
    if (sid.isEmpty()) {
        const Session session = m_sessions.value(call.cookie);
        if (!session.uid || session.csrf != call.query.value(u"_csrf"_s).toLatin1())
            return answer(refusal(403, 4, u"Forbidden"_s));
        const QByteArray made = "poll" + QByteArray::number(++m_counter);
        m_pollings[made].uid = session.uid;
        return answer(plain("0{\"sid\":\"" + made
            + "\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000,\"maxPayload\":1000000}"));
    }
    const auto polling = m_pollings.find(sid);
    if (polling == m_pollings.end())
        return answer(refusal(400, 1, u"Session ID unknown"_s));
    if (call.request.method == "GET") {
        polling->waiting = answer;
        return flush(*polling);
    }
    for (const QByteArray &packet : call.request.body.split('\x1e'))
        said(*polling, packet);
    answer({ 200, { { "Content-Type", "text/html" } }, "ok" });
    flush(*polling);
}

void NodebbServer::said(Polling &polling, const QByteArray &packet)
{
    if (packet == "40") {
        polling.packets += "40{\"sid\":\"inner\"}";
        polling.packets += told(u"checkSession"_s, polling.uid);
        polling.packets += told(u"setHostname"_s, u"here"_s);
        return;
    }
    const qsizetype begin = packet.indexOf('[');
    if (!packet.startsWith("42") || begin < 3)
        return;
    const QJsonArray result = called(polling, QJsonDocument::fromJson(packet.mid(begin)).array());
    polling.packets += "43" + packet.mid(2, begin - 2) + QJsonDocument(result).toJson(QJsonDocument::Compact);
}

QJsonArray NodebbServer::called(Polling &polling, const QJsonArray &words)
{
    const QString name = words.at(0).toString();
    const QJsonObject argument = words.at(1).toObject();
    const auto error = [](const QString &key) {
        return QJsonArray { QJsonObject { { u"message"_s, u"[[error:%1]]"_s.arg(key) } } };
    };
    if (!polling.uid)
        return error(u"revalidate-failure"_s);
    if (name == u"meta.rooms.enter"_s) {
        polling.room = argument[u"enter"].toString().section(u'_', 1).toLongLong();
        return { QJsonValue::Null };
    }
    if (name == u"topics.loadMore"_s) {
        const auto topic = forum.topics.constFind(argument[u"tid"].toVariant().toLongLong());
        if (topic == forum.topics.cend() || !maySee(forum, *topic, polling.uid))
            return error(u"no-privileges"_s);
        return { QJsonValue::Null, topicPage(*topic, argument[u"after"].toInt(), polling.uid) };
    }
    return error(u"invalid-event"_s);
}

void NodebbServer::flush(Polling &polling)
{
    if (!polling.waiting || polling.packets.isEmpty())
        return;
    const QByteArray body = polling.packets.join('\x1e');
    polling.packets.clear();
    std::exchange(polling.waiting, nullptr)(plain(body));
}

void NodebbServer::tellNewPost(qint64 pid)
{
    const FakeNodebb::Post post = forum.posts.value(pid);
    QJsonObject made = summaryObject(post);
    made.insert(u"display_edit_tools"_s, true); // as for the author, whoever hears it
    for (Polling &polling : m_pollings) {
        if (polling.uid && maySee(forum, forum.topics.value(post.tid), polling.uid))
            polling.packets += told(u"event:new_post"_s, QJsonObject { { u"posts"_s, QJsonArray { made } } });
        flush(polling);
    }
}

void NodebbServer::tellAll(const QString &name, const QJsonValue &what)
{
    for (Polling &polling : m_pollings) {
        polling.packets += told(name, what);
        flush(polling);
    }
}

void NodebbServer::ping()
{
    for (Polling &polling : m_pollings) {
        polling.packets += "2";
        flush(polling);
    }
}

QList<qint64> NodebbServer::rooms() const
{
    QList<qint64> rooms;
    for (const Polling &polling : m_pollings) {
        if (polling.room)
            rooms.append(polling.room);
    }
    return rooms;
}

void NodebbServer::tellRoom(qint64 tid, const QString &name, const QJsonObject &what)
{
    for (Polling &polling : m_pollings) {
        if (polling.room == tid)
            polling.packets += told(name, what);
        flush(polling);
    }
}

} // namespace foyer
