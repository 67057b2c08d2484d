// One connection to a server that speaks in lines (news). The only code that sees the socket.
// Reads resume without suspending when the bytes are here already; every wait has an end: bytes, an error,
// silence for too long, or abort(). One coroutine reads at a time. After an error the connection is closed
// and every later read gives the same error. Delete it with deleteLater().
#pragma once

#include "app/net/bell.h"
#include "app/net/task.h"
#include "models/error.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace foyer {

class DeflateStream;

class LineSocket : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds connect = std::chrono::seconds(15);
        std::chrono::milliseconds silence = std::chrono::seconds(60);
        qsizetype line = 64 * 1024;
        qsizetype block = 8 * 1024 * 1024;
    };
    // Whole lines of a dot-terminated block, dots unstuffed, line ends as they came.
    struct Part {
        QByteArray lines;
        bool last = false;
    };

    explicit LineSocket(Limits limits, QObject *parent = nullptr);
    ~LineSocket() override;

    // A PEM file of certificate authorities beside the system's; read when TLS starts, for it takes a tenth of a
    // second.
    void trust(const QString &authorities) { m_authorities = authorities; }
    Task<Expected<void>> connectTo(QString host, quint16 port);
    // Turns the connection into TLS; what lay unread in the plain buffer is thrown away (RFC 4642, 2.2.2).
    Task<Expected<void>> startTls();
    void startDeflate();

    Task<Expected<QByteArray>> readLine(); // without its line end
    Task<Expected<QByteArray>> readBlock();
    Task<Expected<Part>> readPart(); // as much of a block as is here, at least a line

    // Collected, and sent when somebody waits for the answer (or at flush()).
    void write(const QByteArray &bytes);
    void flush();
    // Returns when every byte written has been handed to the operating system.
    Task<Expected<void>> drain();

    std::chrono::milliseconds silence() const { return m_limits.silence; }
    void setSilence(std::chrono::milliseconds limit) { m_limits.silence = limit; }
    void abort();
    bool isOpen() const { return !m_error && m_socket.state() == QAbstractSocket::ConnectedState; }
    // It ended because the peer sent more at once than anybody can want.
    bool hasOverflowed() const { return m_overflowed; }
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    QString peerName() const { return m_host; }
    qint64 bytesReceived() const { return m_received; }

private:
    Task<Expected<void>> more(); // waits for bytes
    Task<void> wait(std::chrono::milliseconds limit);
    bool take(); // moves what is here into m_in
    void fail(Error error);
    void overflow(const QString &what);
    void onError(QAbstractSocket::SocketError code);
    void onReadyRead();
    QByteArray consume(qsizetype end);

    QSslSocket m_socket;
    QString m_authorities;
    Limits m_limits;
    QString m_host;
    QTimer m_clock;
    Bell m_bell;
    std::optional<Error> m_error;
    std::unique_ptr<DeflateStream> m_deflate;
    QByteArray m_in;
    qsizetype m_begin = 0; // of what is unread in m_in
    qsizetype m_scanned = 0; // no line end before this
    QByteArray m_out;
    QString m_tlsProblem;
    qint64 m_received = 0;
    bool m_expired = false;
    bool m_overflowed = false;
};

// deleteLater() as a std::unique_ptr's deleter.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace foyer
