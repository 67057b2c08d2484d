#include "app/sample/newsserver.h"

#include "app/sample/newssession.h"

using namespace Qt::StringLiterals;

namespace foyer {

NewsServer::NewsServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_listener.setParent(this); // goes to another thread with us
    connect(&m_listener, &QTcpServer::newConnection, this, &NewsServer::greet);
}

NewsServer::~NewsServer()
{
    stop();
}

bool NewsServer::start(quint16 wanted)
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

void NewsServer::stop()
{
    m_listener.close();
    qDeleteAll(findChildren<NewsSession *>(Qt::FindDirectChildrenOnly));
}

QUrl NewsServer::url() const
{
    return QUrl(u"nntp://127.0.0.1:%1"_s.arg(m_port));
}

void NewsServer::setFault(const Fault &fault)
{
    m_fault.arm(fault);
    if (fault.kind == Fault::Kind::Refuse)
        stop();
    else if (m_port)
        start();
}

std::optional<Fault> NewsServer::strike(const QByteArray &command)
{
    const Fault &fault = m_fault.fault();
    const bool onGreeting = fault.kind == Fault::Kind::Silence || fault.kind == Fault::Kind::Greeting;
    if (onGreeting != (command == "GREETING") || (!fault.command.isEmpty() && fault.command != command))
        return {};
    return m_fault.strike();
}

void NewsServer::greet()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        ++connections;
        (new NewsSession(*this, socket))->greet();
    }
}

} // namespace foyer
