#include "app/sample/httpsession.h"

#include "app/sample/httpserver.h"
#include "app/sample/noise.h"

#include <QPointer>
#include <QTimer>

namespace foyer {

HttpSession::HttpSession(HttpServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpSession::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

// The connection breaks.
void HttpSession::cut()
{
    m_over = true;
    m_socket->abort();
}

// What was written still arrives, then it ends.
void HttpSession::leave()
{
    m_over = true;
    m_socket->disconnectFromHost();
}

void HttpSession::write(const QByteArray &bytes)
{
    m_server.bytesSent += bytes.size();
    m_socket->write(bytes);
}

void HttpSession::next()
{
    m_busy = false;
    if (m_lastOne)
        return leave();
    QMetaObject::invokeMethod(this, &HttpSession::read, Qt::QueuedConnection); // not from within read() itself
}

void HttpSession::drip(int bytes)
{
    write(m_dripping.left(bytes));
    m_dripping.remove(0, bytes);
    if (m_dripping.isEmpty())
        return next();
    QTimer::singleShot(1, this, [this, bytes] { drip(bytes); });
}

void HttpSession::read()
{
    m_in += m_socket->readAll();
    while (!m_busy && !m_over && !m_in.isEmpty()) {
        const HttpCut cut = cutRequest(m_in);
        if (cut.refusal) {
            write(onWire({ cut.refusal, { { "Connection", "close" } } }));
            return leave();
        }
        if (!cut.request)
            return;
        obey(*cut.request);
    }
    // While one answer waits nobody needs to pile up the next requests here.
    if (m_busy && m_in.size() > longestHead + longestBody)
        this->cut();
}

// Takes away, or spoils, whatever says who is asking.
static void forgetWho(HttpRequest &request, Fault::Kind how)
{
    for (const char *name : { "user-api-key", "authorization", "cookie" }) {
        if (how == Fault::Kind::Stranger)
            request.headers.remove(name);
        else if (request.headers.contains(name))
            request.headers.insert(name, "unknown");
    }
}

void HttpSession::obey(HttpRequest request)
{
    m_busy = true;
    m_lastOne = request.headers.value("connection").toLower() == "close";
    m_server.requests += request.method + ' ' + request.target;
    const std::optional<Fault> fault = m_server.strike(request);
    const Fault::Kind kind = fault ? fault->kind : Fault::Kind::None;
    if (kind == Fault::Kind::CutBefore)
        return cut();
    if (kind == Fault::Kind::Silence)
        return;
    if (kind == Fault::Kind::Answer) {
        write(fault->line);
        return next();
    }
    if (kind == Fault::Kind::Stranger || kind == Fault::Kind::SignInAgain)
        forgetWho(request, kind);
    const QPointer<HttpSession> self(this);
    m_server.handle(request, [self, request, fault](const HttpAnswer &answer) {
        if (self)
            self->send(request, answer, fault);
    });
}

// nginx: text of more than a thousand bytes.
static void compress(HttpAnswer &answer)
{
    constexpr qsizetype shortest = 1000;
    const QByteArray type = answer.headers.value(0).second;
    const bool text = type.contains("json") || type.startsWith("text/") || type.contains("svg");
    if (answer.body.size() <= shortest || !text)
        return;
    answer.body = gzipped(answer.body);
    answer.add("Content-Encoding", "gzip");
    answer.add("Vary", "Accept-Encoding");
}

void HttpSession::send(const HttpRequest &request, HttpAnswer answer, const std::optional<Fault> &fault)
{
    const Fault::Kind kind = fault ? fault->kind : Fault::Kind::None;
    const HttpAnswer::Part part = answer.part;
    if (part == HttpAnswer::Part::More || part == HttpAnswer::Part::Last) {
        write(onWire(answer));
        return part == HttpAnswer::Part::Last ? next() : void();
    }
    if (kind == Fault::Kind::Truncate)
        answer.body.truncate(fault->bytes);
    if (part == HttpAnswer::Part::Whole && m_server.compress
        && request.headers.value("accept-encoding").contains("gzip"))
        compress(answer);
    QByteArray bytes = onWire(answer, request.method != "HEAD");
    const qsizetype firstLine = bytes.indexOf("\r\n") + 2;
    switch (kind) {
    case Fault::Kind::CutAfter:
        return cut();
    case Fault::Kind::DropAnswer:
        return;
    case Fault::Kind::CutAtByte:
        write(bytes.left(fault->bytes));
        return leave();
    case Fault::Kind::Garbage:
        write(noise(fault->bytes));
        return leave();
    case Fault::Kind::LfOnly:
        bytes.replace("\r\n", "\n");
        break;
    case Fault::Kind::HugeLine:
        bytes.insert(firstLine, "X-Filler: " + QByteArray(fault->bytes, 'x') + "\r\n");
        break;
    case Fault::Kind::WrongCounts: // the head promises more than comes
        bytes.replace("Content-Length: " + QByteArray::number(answer.body.size()),
            "Content-Length: " + QByteArray::number(answer.body.size() + fault->bytes));
        write(bytes);
        return leave();
    case Fault::Kind::Stranger:
        bytes.insert(firstLine, "Set-Cookie: dosp=1; path=/\r\n");
        break;
    case Fault::Kind::Drip:
        m_dripping = bytes;
        return drip(fault->bytes);
    default:
        break;
    }
    write(bytes);
    if (part == HttpAnswer::Part::Whole)
        next();
}

} // namespace foyer
