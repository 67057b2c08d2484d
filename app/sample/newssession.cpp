#include "app/sample/newssession.h"

#include "app/sample/newsserver.h"
#include "app/sample/noise.h"

#include <QHostAddress>
#include <QTimer>

namespace foyer {

static constexpr qint64 enoughUnsent = 1 << 20; // then nothing more is answered until the client reads

NewsSession::NewsSession(NewsServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &NewsSession::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &NewsSession::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void NewsSession::greet()
{
    const std::optional<Fault> fault = m_server.strike("GREETING");
    if (!fault) {
        m_socket->write("200 Foyer's own news server ready\r\n");
    } else if (fault->kind == Fault::Kind::Silence) {
        m_over = true;
    } else {
        m_socket->write(fault->line + "\r\n");
        leave();
    }
}

// The connection breaks.
void NewsSession::cut()
{
    m_over = true;
    m_socket->abort();
}

// What was written still arrives, then it ends.
void NewsSession::leave()
{
    m_over = true;
    m_socket->disconnectFromHost();
}

void NewsSession::drip(int bytes)
{
    m_socket->write(m_dripping.left(bytes));
    m_dripping.remove(0, bytes);
    if (m_dripping.isEmpty())
        return read();
    QTimer::singleShot(1, this, [this, bytes] { drip(bytes); });
}

void NewsSession::read()
{
    m_in += m_socket->readAll();
    while (!m_over && m_dripping.isEmpty() && m_socket->bytesToWrite() < enoughUnsent) {
        if (m_posting) {
            // The article ends with a lone dot, which may be its very first line.
            const qsizetype end = m_in.startsWith(".\r\n") ? -2 : m_in.indexOf("\r\n.\r\n");
            if (end == -1)
                return;
            const QByteArray stuffed = m_in.left(end + 2);
            m_in.remove(0, end + 5);
            takeArticle(stuffed);
            continue;
        }
        const qsizetype end = m_in.indexOf('\n');
        if (end < 0)
            return;
        const QByteArray line = m_in.left(end).trimmed();
        m_in.remove(0, end + 1);
        if (!line.isEmpty()) // INN says nothing at all to an empty line
            obey(line);
    }
}

void NewsSession::obey(const QByteArray &line)
{
    const QByteArray command = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    const bool secret = line.toUpper().startsWith("AUTHINFO PASS");
    m_server.commands += secret ? QByteArray("AUTHINFO PASS") : line;
    const std::optional<Fault> fault = m_server.strike(command);
    if (fault && fault->kind == Fault::Kind::CutBefore)
        return cut();
    if (fault && fault->kind == Fault::Kind::Answer)
        return send(fault->line + "\r\n", fault);
    if (fault && fault->kind == Fault::Kind::SignInAgain) {
        m_user.clear();
        m_mustSignIn = true;
    }
    if (fault && fault->kind == Fault::Kind::Renumber) {
        for (const QByteArray &name : m_server.forum.groups.keys())
            renumber(m_server.forum, name, 100);
    }
    if (fault && fault->kind == Fault::Kind::WrongCounts)
        m_lie = fault->bytes;
    if (line.size() > 510)
        return send("501 Line too long\r\n", fault);
    send(answer(command, line.mid(command.size()).trimmed()), fault);
    m_lie = 0;
    if (command == "QUIT")
        leave();
}

void NewsSession::takeArticle(const QByteArray &stuffed)
{
    m_posting = false;
    m_server.commands += "(article)";
    const std::optional<Fault> fault = m_server.strike("ARTICLE-SENT");
    if (fault && fault->kind == Fault::Kind::CutBefore)
        return cut();
    if (fault && fault->kind == Fault::Kind::Answer)
        return send(fault->line + "\r\n", fault);
    QByteArray text = stuffed.startsWith("..") ? stuffed.mid(1) : stuffed;
    text.replace("\r\n..", "\r\n.");
    const FakeAnswer result = post(m_server.forum, text, m_user, m_server.now());
    send(QByteArray::number(result.code) + ' ' + result.text + "\r\n", fault);
    if (result.code == 240)
        Q_EMIT m_server.posted(parseArticle(text).id);
}

void NewsSession::send(QByteArray bytes, const std::optional<Fault> &fault)
{
    switch (fault ? fault->kind : Fault::Kind::None) {
    case Fault::Kind::CutAfter:
        return cut();
    case Fault::Kind::CutAtByte:
        m_socket->write(bytes.left(fault->bytes));
        return leave();
    case Fault::Kind::DropAnswer:
        m_over = true;
        return;
    case Fault::Kind::Garbage:
        m_socket->write(noise(fault->bytes));
        return leave();
    case Fault::Kind::LfOnly:
        bytes.replace("\r\n", "\n");
        break;
    case Fault::Kind::HugeLine:
        bytes.insert(bytes.indexOf("\r\n") + 2, QByteArray(fault->bytes, 'x') + "\r\n");
        break;
    case Fault::Kind::Drip:
        m_dripping = bytes;
        return drip(fault->bytes);
    default:
        break;
    }
    m_socket->write(bytes);
}

} // namespace foyer
