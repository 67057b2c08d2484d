#include "app/sample/httpserver.h"

#include "app/sample/fakeforum.h"
#include "app/sample/httpsession.h"

using namespace Qt::StringLiterals;

namespace foyer {

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_listener.setParent(this); // goes to another thread with us
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            ++connections;
            new HttpSession(*this, socket);
        }
    });
}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(quint16 wanted)
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

void HttpServer::stop()
{
    m_listener.close();
    qDeleteAll(findChildren<HttpSession *>(Qt::FindDirectChildrenOnly));
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void HttpServer::setFault(const Fault &fault)
{
    m_fault.arm(fault);
    if (fault.kind == Fault::Kind::Refuse)
        stop();
    else if (m_port)
        start();
}

std::optional<Fault> HttpServer::strike(const HttpRequest &request)
{
    const QByteArray &wanted = m_fault.fault().command;
    if (!wanted.isEmpty() && !matchesWildmat(request.method + ' ' + request.path(), wanted))
        return {};
    return m_fault.strike();
}

} // namespace foyer
