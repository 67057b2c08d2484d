#include "app/sample/loopbackserver.h"

using namespace Qt::StringLiterals;

namespace foyer {

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
{
    m_listener.setParent(this); // goes to another thread with us
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            ++connections;
            serve(socket);
        }
    });
}

bool LoopbackServer::start(quint16 wanted)
{
    if (m_listener.isListening())
        return true;
    const bool first = m_port == 0;
    if (!m_listener.listen(QHostAddress::LocalHost, first ? wanted : m_port)
        && !(first && wanted && m_listener.listen(QHostAddress::LocalHost)))
        return false;
    m_port = m_listener.serverPort();
    return true;
}

void LoopbackServer::stop()
{
    m_listener.close();
    hangUp();
}

QUrl LoopbackServer::address(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_port));
}

void LoopbackServer::setFault(const Fault &fault)
{
    m_fault.arm(fault);
    if (fault.kind == Fault::Kind::Refuse)
        stop();
    else if (m_port)
        start();
}

} // namespace foyer
