// Stands between a client and a news server and passes everything on, until a fault is told to happen. Knows just
// enough NNTP to count commands and to see where a posted article ends. Kinds it can do: Refuse, Greeting, Answer (for
// commands with an answer of one line), CutBefore, CutAfter, DropAnswer.
#pragma once

#include "app/sample/fault.h"

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace foyer {

class NewsRelay : public QObject {
    Q_OBJECT
public:
    explicit NewsRelay(const QUrl &server);

    bool start();
    QUrl url() const;
    void setFault(const Fault &fault);
    int struck() const { return m_struck; }
    int connections() const { return m_connections; }
    int requests() const { return m_requests; }

private:
    struct Pair;
    void accept();
    void fromClient(Pair &pair);
    void fromServer(Pair &pair);
    bool command(Pair &pair, const QByteArray &line);
    bool isHit(const QByteArray &command);

    QTcpServer m_listener;
    const QUrl m_server;
    quint16 m_port = 0;
    Fault m_fault;
    int m_met = 0;
    int m_struck = 0;
    int m_connections = 0;
    int m_requests = 0;
};

} // namespace foyer
