// A small HTTP client that shares nothing with the one under test: one connection, raw bytes, no redirects. Spins the
// event loop, for the server may live in this thread.
#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace foyer {

struct WebAnswer {
    int status = 0; // 0: none came
    QHash<QByteArray, QByteArray> headers {}; // names in lower case
    QByteArray body {};
    bool whole = false; // as long as its head promised

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

class WebClient {
public:
    explicit WebClient(const QUrl &server, const QByteArray &key = {})
        : m_server(server)
        , m_key(key)
    {
    }

    WebAnswer get(const QByteArray &target) { return ask("GET", target); }
    WebAnswer post(const QByteArray &target, const QByteArray &form) { return ask("POST", target, form); }
    WebAnswer put(const QByteArray &target, const QByteArray &form) { return ask("PUT", target, form); }
    WebAnswer remove(const QByteArray &target) { return ask("DELETE", target); }

    WebAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &type = "application/x-www-form-urlencoded", const QByteArray &more = {})
    {
        send(method, target, body, type, more);
        return read(method == "HEAD");
    }

    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &type = "application/x-www-form-urlencoded", const QByteArray &more = {})
    {
        QByteArray head = method + ' ' + m_server.path().toUtf8() + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + more;
        if (!more.contains("Accept:"))
            head += "Accept: application/json\r\n";
        if (!m_key.isEmpty())
            head += "User-Api-Key: " + m_key + "\r\n";
        if (!body.isEmpty() || (method != "GET" && method != "HEAD"))
            head += "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        sendBytes(head + "\r\n" + body);
    }

    void sendBytes(const QByteArray &bytes)
    {
        if (m_socket.state() == QAbstractSocket::UnconnectedState) {
            m_in.clear();
            ++connections;
            m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
        }
        m_socket.write(bytes);
    }

    WebAnswer read(bool headOnly = false)
    {
        WebAnswer answer;
        while (!m_in.contains("\r\n\r\n")) {
            if (!more())
                return answer;
        }
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_in.left(end).split('\n');
        m_in.remove(0, end + 4);
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1))
            answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        if (answer.headers.value("transfer-encoding") == "chunked") {
            answer.whole = readChunks(answer.body);
            return answer;
        }
        const qsizetype size = headOnly ? 0 : answer.headers.value("content-length").toInt();
        while (m_in.size() < size && more()) { }
        answer.whole = m_in.size() >= size;
        answer.body = m_in.left(size);
        m_in.remove(0, size);
        return answer;
    }

    int connections = 0;
    int patience = 5'000; // milliseconds without a byte

private:
    bool readChunks(QByteArray &body)
    {
        for (;;) {
            qsizetype end = -1;
            while ((end = m_in.indexOf("\r\n")) < 0) {
                if (!more())
                    return false;
            }
            const qsizetype size = m_in.left(end).toLongLong(nullptr, 16);
            while (m_in.size() < end + 2 + size + 2) {
                if (!more())
                    return false;
            }
            body += m_in.sliced(end + 2, size);
            m_in.remove(0, end + 2 + size + 2);
            if (size == 0)
                return true;
        }
    }

    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && m_socket.state() != QAbstractSocket::UnconnectedState) {
            QEventLoop loop;
            QTimer::singleShot(patience, &loop, &QEventLoop::quit);
            QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
            QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
            loop.exec();
        }
        const QByteArray bytes = m_socket.readAll();
        m_in += bytes;
        return !bytes.isEmpty();
    }

    QUrl m_server;
    QByteArray m_key;
    QTcpSocket m_socket;
    QByteArray m_in;
};

} // namespace foyer
