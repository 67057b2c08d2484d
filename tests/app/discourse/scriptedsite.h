// A site that answers what it was told to answer, and notes what it was asked.
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

// What site/basic-info.json says.
inline const QByteArray aboutSite =
    R"({"title":"Forum","logo_url":"","header_primary_color":"333","login_required":false})";

class ScriptedSite : public QTcpServer {
public:
    using Make = std::function<QByteArray(const QByteArray &body)>;
    struct Heard {
        QByteArray request; // "GET /latest.json?page=1"
        QByteArray headers;
        QByteArray body;
    };

    ScriptedSite()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }
    // `request` is all of its first line, or what is before "?".
    void answer(const QByteArray &request, const QByteArray &json, int status = 200, const QByteArray &headers = {})
    {
        m_answers[request] = { [json](const QByteArray &) { return json; }, status, headers };
    }
    void answer(const QByteArray &request, Make make) { m_answers[request] = { std::move(make), 200, {} }; }
    void forget(const QByteArray &request) { m_answers.remove(request); }

    QByteArrayList requests() const
    {
        QByteArrayList list;
        for (const Heard &each : heard)
            list.append(each.request);
        return list;
    }

    QList<Heard> heard;
    QByteArray user; // who is known by the key "good"

private:
    struct Scripted {
        Make make;
        int status = 200;
        QByteArray headers;
    };

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.first(end);
            qsizetype size = 0;
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith("content-length:"))
                    size = line.mid(15).trimmed().toLongLong();
            }
            if (buffer.size() < end + 4 + size)
                return;
            const QByteArray body = buffer.mid(end + 4, size);
            buffer.remove(0, end + 4 + size);
            const QByteArray first = head.left(head.indexOf("\r\n"));
            Heard request { first.left(first.lastIndexOf(' ')), head, body };
            heard.append(request);
            reply(socket, request);
        }
    }

    void reply(QTcpSocket *socket, const Heard &request)
    {
        auto found = m_answers.constFind(request.request);
        if (found == m_answers.cend())
            found = m_answers.constFind(request.request.left(request.request.indexOf('?')));
        QByteArray body = R"({"errors":["Not found."],"error_type":"not_found"})";
        int status = 404;
        QByteArray headers;
        if (found != m_answers.cend()) {
            const Scripted scripted = *found;
            body = scripted.make(request.body);
            status = scripted.status;
            headers = scripted.headers;
        }
        if (!user.isEmpty() && request.headers.toLower().contains("user-api-key: good"))
            headers += "X-Discourse-Username: " + user + "\r\n";
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QHash<QByteArray, Scripted> m_answers;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
