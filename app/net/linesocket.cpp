#include "app/net/linesocket.h"

#include "app/desktop/system.h"
#include "app/net/deflate.h"
#include "models/log.h"

#include <QSslConfiguration>

#include <cstring>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {
// What the kernel's and Qt's buffers may hold while nobody reads: the peer is slowed down beyond that.
constexpr qint64 readAhead = 4 * 1024 * 1024;
constexpr qsizetype writeAtOnce = 16 * 1024;

// Removes the leading dot of each line that has one (RFC 3977, 3.1.1).
QByteArray unstuffed(QByteArray lines)
{
    char *to = lines.data();
    const char *from = lines.constData();
    const char *end = from + lines.size();
    while (from != end) {
        const auto *stop = static_cast<const char *>(std::memchr(from, '\n', size_t(end - from)));
        const char *next = stop ? stop + 1 : end;
        if (*from == '.')
            ++from;
        std::memmove(to, from, size_t(next - from));
        to += next - from;
        from = next;
    }
    lines.truncate(to - lines.constData());
    return lines;
}
} // namespace

LineSocket::LineSocket(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_clock.setSingleShot(true);
    m_socket.setReadBufferSize(readAhead);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_expired = true;
        m_bell.ring();
    });
    connect(&m_socket, &QSslSocket::connected, this, [this] { m_bell.ring(); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_bell.ring(); });
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] {
        if (m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0)
            m_bell.ring();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &LineSocket::onReadyRead);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &LineSocket::onError);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const QSslCertificate bad = errors.first().certificate();
        m_tlsProblem = bad.isNull()
            ? errors.first().errorString()
            : tr("%1 (issued by %2)").arg(errors.first().errorString(), bad.issuerDisplayName());
    });
}

LineSocket::~LineSocket()
{
    abort();
}

Task<Expected<void>> LineSocket::connectTo(QString host, quint16 port)
{
    m_host = host;
    m_socket.setPeerVerifyName(host);
    m_socket.connectToHost(host, port);
    while (!m_error && !m_expired && m_socket.state() != QAbstractSocket::ConnectedState)
        co_await wait(m_limits.connect);
    if (m_expired)
        fail({ ErrorKind::Timeout, tr("No connection to %1: it did not answer in time.").arg(m_host) });
    if (m_error)
        co_return std::as_const(*m_error);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    desktop::acknowledgeAtOnce(m_socket.socketDescriptor());
    co_return Expected<void>();
}

Task<Expected<void>> LineSocket::startTls()
{
    flush();
    m_socket.readAll();
    m_in.clear();
    m_begin = m_scanned = 0;
    if (!m_authorities.isEmpty()) {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.addCaCertificates(m_authorities);
        m_socket.setSslConfiguration(configuration);
    }
    m_socket.startClientEncryption();
    while (!m_error && !m_expired && !m_socket.isEncrypted())
        co_await wait(m_limits.connect);
    if (m_expired)
        fail({ ErrorKind::TlsFailed, tr("%1 did not finish securing the connection.").arg(m_host) });
    if (m_error)
        co_return std::as_const(*m_error);
    co_return Expected<void>();
}

void LineSocket::startDeflate()
{
    flush();
    m_deflate = std::make_unique<DeflateStream>();
    if (m_in.size() > m_begin)
        m_deflate->feed(m_in.mid(m_begin));
    m_in.clear();
    m_begin = m_scanned = 0;
}

Task<Expected<QByteArray>> LineSocket::readLine()
{
    for (;;) {
        const qsizetype end = m_in.indexOf('\n', qMax(m_begin, m_scanned));
        if (end >= 0 && end - m_begin <= m_limits.line) {
            QByteArray line = consume(end + 1);
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            co_return line;
        }
        m_scanned = m_in.size();
        if (m_scanned - m_begin > m_limits.line)
            overflow(tr("%1 sent a line without end. It may not be the kind of server it should be.").arg(m_host));
        auto arrived = co_await more();
        if (!arrived)
            co_return arrived.error();
    }
}

Task<Expected<LineSocket::Part>> LineSocket::readPart()
{
    for (;;) {
        qsizetype line = m_begin; // where the line looked at begins
        bool stuffed = false;
        for (;;) {
            const qsizetype end = m_in.indexOf('\n', qMax(line, m_scanned));
            if (end < 0)
                break;
            const QByteArrayView whole = QByteArrayView(m_in).sliced(line, end - line);
            if (whole == "." || whole == ".\r") {
                const qsizetype text = line - m_begin;
                QByteArray lines = consume(end + 1);
                lines.truncate(text);
                co_return Part { stuffed ? unstuffed(std::move(lines)) : lines, true };
            }
            stuffed = stuffed || whole.startsWith('.');
            line = end + 1;
        }
        if (line > m_begin)
            co_return Part { stuffed ? unstuffed(consume(line)) : consume(line), false };
        m_scanned = m_in.size();
        if (m_in.size() - m_begin > m_limits.block)
            overflow(tr("%1 sent a line without end. It may not be the kind of server it should be.").arg(m_host));
        auto arrived = co_await more();
        if (!arrived)
            co_return arrived.error();
    }
}

Task<Expected<QByteArray>> LineSocket::readBlock()
{
    QByteArray block;
    for (;;) {
        auto part = co_await readPart();
        if (!part)
            co_return part.error();
        if (block.isEmpty())
            block = std::move(part->lines);
        else
            block += part->lines;
        if (part->last)
            co_return block;
        if (block.size() > m_limits.block) {
            overflow(tr("%1 sent an answer that is too large to be true.").arg(m_host));
            co_return std::as_const(*m_error);
        }
    }
}

void LineSocket::write(const QByteArray &bytes)
{
    m_out += bytes;
    if (m_out.size() >= writeAtOnce)
        flush();
}

void LineSocket::flush()
{
    if (m_out.isEmpty() || m_error)
        return;
    m_socket.write(m_deflate ? m_deflate->compress(m_out) : m_out);
    m_out.clear();
    m_socket.flush();
}

Task<Expected<void>> LineSocket::drain()
{
    flush();
    while (!m_error && !m_expired && (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0))
        co_await wait(m_limits.silence);
    if (m_expired)
        fail({ ErrorKind::Timeout, tr("%1 does not take what is sent to it.").arg(m_host) });
    if (m_error)
        co_return std::as_const(*m_error);
    co_return Expected<void>();
}

void LineSocket::abort()
{
    fail(stopped());
}

Task<Expected<void>> LineSocket::more()
{
    flush();
    while (!m_expired) {
        if (take()) // what came before the end of the connection still counts
            co_return Expected<void>();
        if (m_error)
            co_return std::as_const(*m_error);
        co_await wait(m_limits.silence);
    }
    fail({ ErrorKind::Timeout, tr("%1 has stopped answering.").arg(m_host) });
    co_return std::as_const(*m_error);
}

Task<void> LineSocket::wait(std::chrono::milliseconds limit)
{
    m_expired = false;
    m_clock.start(limit);
    co_await m_bell;
    m_clock.stop();
}

bool LineSocket::take()
{
    if (!m_socket.isOpen()) // ended by us
        return false;
    const qsizetype before = m_in.size();
    const QByteArray bytes = m_socket.readAll();
    m_received += bytes.size();
    if (!m_deflate) {
        m_in += bytes;
    } else {
        m_deflate->feed(bytes);
        if (m_deflate->hasPending() && !m_deflate->expand(m_in))
            fail({ ErrorKind::ParseFailed, tr("%1 sent damaged compressed data.").arg(m_host) });
    }
    return m_in.size() > before;
}

QByteArray LineSocket::consume(qsizetype end)
{
    QByteArray result = m_in.mid(m_begin, end - m_begin);
    m_begin = m_scanned = end;
    if (m_begin == m_in.size()) {
        m_in.resize(0);
        m_begin = m_scanned = 0;
    } else if (m_begin > 1024 * 1024) {
        m_in.remove(0, m_begin);
        m_begin = m_scanned = 0;
    }
    return result;
}

void LineSocket::fail(Error error)
{
    if (m_error)
        return;
    qCDebug(lcNet) << "connection ends:" << error.text;
    m_error = std::move(error);
    m_socket.abort();
    m_bell.ring();
}

void LineSocket::overflow(const QString &what)
{
    m_overflowed = true;
    fail({ ErrorKind::ParseFailed, what });
}

void LineSocket::onReadyRead()
{
    desktop::acknowledgeAtOnce(m_socket.socketDescriptor());
    m_bell.ring();
}

void LineSocket::onError(QAbstractSocket::SocketError code)
{
    if (m_error)
        return;
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        m_error = Error { ErrorKind::Unreachable,
            tr("There is no server called %1, or its name could not be looked up. Check the address, and whether this "
               "computer is on the network.")
                .arg(m_host) };
        break;
    case QAbstractSocket::ConnectionRefusedError:
        m_error = Error {
            ErrorKind::Unreachable,
            tr("%1 refused the connection: the server is not running, or the port in the address is wrong.").arg(m_host)
        };
        break;
    case QAbstractSocket::RemoteHostClosedError:
        m_error = Error { ErrorKind::Unreachable, tr("%1 closed the connection.").arg(m_host) };
        break;
    case QAbstractSocket::SocketTimeoutError:
        m_error = Error { ErrorKind::Timeout, tr("No connection to %1: it did not answer in time.").arg(m_host) };
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        m_error = Error { ErrorKind::TlsFailed,
            tr("The connection to %1 could not be secured: %2")
                .arg(m_host, m_tlsProblem.isEmpty() ? m_socket.errorString() : m_tlsProblem) };
        break;
    default:
        m_error = Error { ErrorKind::Unreachable, tr("No connection to %1: %2").arg(m_host, m_socket.errorString()) };
        break;
    }
    m_bell.ring();
}

} // namespace foyer
