#include "app/sample/newsserver.h"

#include "app/sample/newssession.h"

namespace foyer {

NewsServer::NewsServer(Clock clock, QObject *parent)
    : LoopbackServer(parent)
    , m_clock(std::move(clock))
{
}

NewsServer::~NewsServer()
{
    stop();
}

void NewsServer::serve(QTcpSocket *socket)
{
    (new NewsSession(*this, socket))->greet();
}

void NewsServer::hangUp()
{
    qDeleteAll(findChildren<NewsSession *>(Qt::FindDirectChildrenOnly));
}

std::optional<Fault> NewsServer::strike(const QByteArray &command)
{
    const Fault &fault = m_fault.fault();
    const bool onGreeting = fault.kind == Fault::Kind::Silence || fault.kind == Fault::Kind::Greeting;
    if (onGreeting != (command == "GREETING") || (!fault.command.isEmpty() && fault.command != command))
        return {};
    return m_fault.strike();
}

} // namespace foyer
