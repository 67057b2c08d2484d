#include "app/net/socketio.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::SocketIo)
};

constexpr qint64 forgottenMs = 20'000; // later, a ping went unanswered, and the server may have hung up
constexpr int mostPolls = 20; // for one answer: others may be talking
constexpr qsizetype mostPackets = 2000;

Error broken()
{
    return { ErrorKind::ServerBroken, Words::tr("The server does not tell what happens. Foyer tries again later."),
        {} };
}

} // namespace

QList<SocketIo::Heard> heardIn(const QByteArray &body, bool *pinged, bool *ended)
{
    QList<SocketIo::Heard> all;
    for (const QByteArray &packet : body.split('\x1e')) {
        *pinged = *pinged || packet == "2";
        *ended = *ended || packet.startsWith('1') || packet.startsWith("41") || packet.startsWith("44");
        const bool answer = packet.startsWith("43");
        const qsizetype begin = packet.indexOf('[');
        if ((!answer && !packet.startsWith("42")) || begin < 2 || all.size() == mostPackets)
            continue;
        bool numbered = false;
        const qint64 call = packet.mid(2, begin - 2).toLongLong(&numbered);
        all.append({ answer && numbered ? call : -1, QJsonDocument::fromJson(packet.mid(begin)).array() });
    }
    return all;
}

void SocketIo::stop()
{
    forget();
    m_http.abortAll();
}

// Whatever goes wrong, the conversation is over.
Task<Expected<QByteArray>> SocketIo::poll(QByteArray method, QByteArray body)
{
    auto request = m_place();
    if (!request)
        co_return request.error();
    QString query = u"EIO=4&transport=polling&"_s + request->url.query(QUrl::FullyEncoded);
    if (isOpen())
        query += u"&sid="_s + QString::fromLatin1(m_sid.toPercentEncoding());
    request->url.setQuery(query);
    request->method = method;
    request->body = body;
    request->headers.insert("content-type", "text/plain;charset=UTF-8");
    const auto response = co_await m_http.send(std::move(*request));
    std::optional<Error> why = response ? refusal(*response) : std::optional(response.error());
    if (why && why->kind == ErrorKind::Unclear) // nothing here does what must not be done twice
        why->kind = ErrorKind::Unreachable;
    // "ok" is all there is to say to a packet; whoever says more has not taken it, and its answer would never come.
    if (!why && method == "POST" && response->body.trimmed() != "ok")
        why = broken();
    m_asked.start();
    if (!why)
        co_return response->body;
    forget();
    co_return std::move(*why);
}

Task<Expected<void>> SocketIo::open()
{
    forget();
    const auto hello = co_await poll("GET");
    if (!hello)
        co_return hello.error();
    const QByteArray sid = QJsonDocument::fromJson(hello->mid(1)).object()[u"sid"].toString().toLatin1();
    if (!hello->startsWith('0') || sid.isEmpty())
        co_return broken();
    m_sid = sid;
    const auto entered = co_await poll("POST", "40");
    if (!entered)
        co_return entered.error();
    co_return Expected<void>();
}

Task<Expected<qint64>> SocketIo::call(QByteArray event, QJsonObject argument)
{
    const qint64 number = m_calls++;
    const QJsonArray words { QString::fromLatin1(event), argument };
    const auto said =
        co_await poll("POST", "42" + QByteArray::number(number) + QJsonDocument(words).toJson(QJsonDocument::Compact));
    if (!said)
        co_return said.error();
    co_return number;
}

Task<Expected<QList<SocketIo::Heard>>> SocketIo::hear()
{
    const auto body = co_await poll("GET");
    if (!body)
        co_return body.error();
    bool pinged = false;
    bool ended = body->isEmpty() || body->at(0) < '0' || body->at(0) > '9';
    const QList<Heard> heard = heardIn(*body, &pinged, &ended);
    if (ended) {
        forget();
        co_return broken();
    }
    if (pinged) {
        const auto answered = co_await poll("POST", "3");
        if (!answered)
            co_return answered.error();
    }
    co_return heard;
}

Task<Expected<QJsonObject>> SocketIo::ask(QByteArray event, QJsonObject argument)
{
    if (!isOpen() || m_asked.hasExpired(forgottenMs)) {
        const auto opened = co_await open();
        if (!opened)
            co_return opened.error();
    }
    const auto number = co_await call(event, argument);
    if (!number)
        co_return number.error();
    for (int polls = 0; polls < mostPolls; ++polls) {
        const auto heard = co_await hear();
        if (!heard)
            co_return heard.error();
        for (const Heard &each : *heard) {
            if (each.call != *number)
                continue;
            if (each.data.size() > 1 && each.data.at(1).isObject())
                co_return each.data.at(1).toObject();
            co_return Error { ErrorKind::Forbidden, each.data.at(0)[u"message"].toString(), {} };
        }
    }
    forget();
    co_return broken();
}

} // namespace foyer
