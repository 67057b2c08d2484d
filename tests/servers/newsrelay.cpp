#include "tests/servers/newsrelay.h"

namespace foyer {

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

struct NewsRelay::Pair : QObject {
    explicit Pair(QObject *parent)
        : QObject(parent)
        , server(this)
    {
    }
    void cut()
    {
        client->abort();
        server.abort();
        deleteLater();
    }

    QTcpSocket *client = nullptr;
    QTcpSocket server;
    QByteArray line; // of the client, not complete yet
    bool asksToPost = false;
    bool posting = false;
    bool greeted = false;
    bool cutAtAnswer = false;
    bool deaf = false; // the server's answers are dropped
};

NewsRelay::NewsRelay(const QUrl &server)
    : m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &NewsRelay::accept);
}

bool NewsRelay::start()
{
    if (m_listener.isListening())
        return true;
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_listener.serverPort();
    return true;
}

QUrl NewsRelay::url() const
{
    return QUrl(u"nntp://127.0.0.1:%1"_s.arg(m_port));
}

void NewsRelay::setFault(const Fault &fault)
{
    m_fault = fault;
    m_met = 0;
    m_struck = fault.kind == Kind::Refuse;
    if (fault.kind != Kind::Refuse) {
        start();
        return;
    }
    m_listener.close();
    for (Pair *pair : findChildren<Pair *>(Qt::FindDirectChildrenOnly))
        pair->cut();
}

bool NewsRelay::isHit(const QByteArray &command)
{
    if (m_fault.kind == Kind::None || m_fault.times == 0 || (m_fault.kind == Kind::Greeting) != (command == "GREETING")
        || (!m_fault.command.isEmpty() && m_fault.command != command) || ++m_met < m_fault.at)
        return false;
    if (m_fault.times > 0)
        --m_fault.times;
    ++m_struck;
    return true;
}

void NewsRelay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        ++m_connections;
        auto *pair = new Pair(this);
        pair->client = client;
        client->setParent(pair);
        if (isHit("GREETING")) {
            client->write(m_fault.line + "\r\n");
            connect(client, &QTcpSocket::disconnected, pair, &QObject::deleteLater);
            client->disconnectFromHost();
            continue;
        }
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pair->server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this, pair] { fromClient(*pair); });
        connect(&pair->server, &QTcpSocket::readyRead, this, [this, pair] { fromServer(*pair); });
        connect(&pair->server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, pair, [pair] { pair->cut(); });
        pair->server.connectToHost(m_server.host(), quint16(m_server.port()));
    }
}

// False: the pair is gone, or the line is not passed on.
bool NewsRelay::command(Pair &pair, const QByteArray &line)
{
    QByteArray name = line.trimmed();
    name = name.left(name.indexOf(' ') < 0 ? name.size() : name.indexOf(' ')).toUpper();
    if (pair.posting) {
        if (line != ".\r\n")
            return true;
        pair.posting = false;
        name = "ARTICLE-SENT";
    }
    ++m_requests;
    pair.asksToPost = name == "POST";
    if (!isHit(name))
        return true;
    switch (m_fault.kind) {
    case Kind::CutBefore:
        pair.cut();
        return false;
    case Kind::Answer:
        pair.client->write(m_fault.line + "\r\n");
        if (name == "ARTICLE-SENT") // the server is in the middle of an article that never ends now
            pair.client->disconnectFromHost();
        return false;
    case Kind::DropAnswer:
        pair.deaf = true;
        return true;
    default:
        pair.cutAtAnswer = true;
        return true;
    }
}

void NewsRelay::fromClient(Pair &pair)
{
    pair.line += pair.client->readAll();
    for (qsizetype end; (end = pair.line.indexOf('\n')) >= 0;) {
        const QByteArray line = pair.line.left(end + 1);
        pair.line.remove(0, end + 1);
        if (command(pair, line))
            pair.server.write(line);
        if (pair.client->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void NewsRelay::fromServer(Pair &pair)
{
    const QByteArray bytes = pair.server.readAll();
    if (pair.greeted && pair.cutAtAnswer)
        return pair.cut();
    pair.greeted = true;
    if (pair.asksToPost && bytes.startsWith("340"))
        pair.posting = true;
    if (!pair.deaf)
        pair.client->write(bytes);
}

} // namespace foyer
