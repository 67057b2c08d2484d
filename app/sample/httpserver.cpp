#include "app/sample/httpserver.h"

#include "app/sample/fakeforum.h"
#include "app/sample/httpsession.h"

namespace foyer {

HttpServer::HttpServer(Handler handler, QObject *parent)
    : LoopbackServer(parent)
    , m_handler(std::move(handler))
{
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::serve(QTcpSocket *socket)
{
    new HttpSession(*this, socket);
}

void HttpServer::hangUp()
{
    qDeleteAll(findChildren<HttpSession *>(Qt::FindDirectChildrenOnly));
}

std::optional<Fault> HttpServer::strike(const HttpRequest &request)
{
    const QByteArray name = nameOf ? nameOf(request) : request.method + ' ' + request.path();
    names += name;
    const QByteArray &wanted = m_fault.fault().command;
    if (!wanted.isEmpty() && !matchesWildmat(name, wanted))
        return {};
    return m_fault.strike();
}

} // namespace foyer
