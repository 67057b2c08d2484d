// One connection to an HttpServer: requests are answered one after the other, in their order.
#pragma once

#include "app/sample/fault.h"
#include "app/sample/httpmessage.h"

#include <QObject>
#include <QTcpSocket>

namespace foyer {

class HttpServer;

class HttpSession : public QObject {
    Q_OBJECT
public:
    HttpSession(HttpServer &server, QTcpSocket *socket);

private:
    void read();
    void obey(HttpRequest request);
    // Sends, spoilt by the fault where there is one.
    void send(const HttpRequest &request, HttpAnswer answer, const std::optional<Fault> &fault);
    void write(const QByteArray &bytes);
    void cut();
    void leave();
    void drip(int bytes);
    void next();

    HttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_in;
    QByteArray m_dripping; // not sent yet, while it drips
    bool m_busy = false; // an answer is on its way
    bool m_lastOne = false; // the client wants to close after it
    bool m_over = false; // nothing is read any more
};

} // namespace foyer
