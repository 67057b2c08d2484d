// socket.io 4 by engine.io's HTTP long polling: packets, several in one body with 0x1e between them. One conversation,
// in which a server tells what happens and answers calls; no WebSocket is needed.
#pragma once

#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace foyer {

class SocketIo {
public:
    struct Heard {
        qint64 call = -1; // the answer to this call: [error, result]; else an event: [name, argument …]
        QJsonArray data;
    };
    // A request to the place of the polls ("…/socket.io/"), with what opens the door there; the method, the body and
    // the rest of the query are ours. An error: nothing is asked.
    using Place = std::function<Expected<Request>()>;

    explicit SocketIo(Place place)
        : m_place(std::move(place))
    {
    }

    Task<Expected<void>> open();
    bool isOpen() const { return !m_sid.isEmpty(); } // not any more after an error
    void forget() { m_sid.clear(); } // the server ends by itself what nobody asks
    void stop(); // forgets, and ends every wait with Cancelled
    Task<Expected<qint64>> call(QByteArray event, QJsonObject argument); // → Heard::call
    // What came since the last time; waits for something to come.
    Task<Expected<QList<Heard>>> hear();
    // A call and its answer, in a conversation where nobody else hears. Forbidden: its words are the server's.
    Task<Expected<QJsonObject>> ask(QByteArray event, QJsonObject argument);

private:
    Task<Expected<QByteArray>> poll(QByteArray method, QByteArray body = {});

    Place m_place;
    HttpClient m_http;
    QByteArray m_sid;
    qint64 m_calls = 0;
    QElapsedTimer m_asked; // since the last poll
};

// Pure: what is in the body of a poll. Pings and the like are left out; `pinged`, `ended` say that they were there.
QList<SocketIo::Heard> heardIn(const QByteArray &body, bool *pinged, bool *ended);

} // namespace foyer
