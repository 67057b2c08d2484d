// What every server of ours on 127.0.0.1 has: a port that stays the same from stop to start, and a fault in wait.
// It runs in the thread it was made in.
#pragma once

#include "app/sample/fault.h"

#include <QTcpServer>
#include <QUrl>

namespace foyer {

class LoopbackServer : public QObject {
    Q_OBJECT
public:
    // On `wanted` or else a free port the first time; later on the same one again. False: none could be had.
    bool start(quint16 wanted = 0);
    // Nobody listens and every connection ends.
    void stop();

    // One fault at a time; Kind::None takes it away.
    void setFault(const Fault &fault);
    int struck() const { return m_fault.struck(); }

    int connections = 0; // how often somebody connected, for tests

protected:
    explicit LoopbackServer(QObject *parent);
    virtual void serve(QTcpSocket *socket) = 0; // a new connection
    virtual void hangUp() = 0; // ends those there are
    QUrl address(const QString &scheme) const;

    ArmedFault m_fault;

private:
    QTcpServer m_listener;
    quint16 m_port = 0;
};

} // namespace foyer
