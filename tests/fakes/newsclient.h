// A small news client that shares nothing with the adapter: tests look at a server through it, and act there as
// other people. Blocks; meant for the test's thread against a server elsewhere, or for a fake while it spins the loop.
#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QList>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace foyer {

class NewsClient {
public:
    // Empty `user`: anonymous. Check connected().
    explicit NewsClient(const QUrl &server, const QByteArray &user = {}, const QByteArray &secret = {})
    {
        m_socket.connectToHost(server.host(), quint16(server.port(119)));
        greeting = readLine();
        if (!user.isEmpty() && command("AUTHINFO USER " + user).startsWith("381"))
            signedIn = command("AUTHINFO PASS " + secret).startsWith("281");
    }

    QByteArray greeting;
    bool signedIn = false;

    QByteArray command(const QByteArray &line)
    {
        m_socket.write(line + "\r\n");
        return readLine();
    }

    // The lines of a multi-line answer, dots undone; empty on any code but `code`.
    QList<QByteArray> lines(const QByteArray &line, int code)
    {
        QList<QByteArray> lines;
        if (!command(line).startsWith(QByteArray::number(code)))
            return lines;
        for (QByteArray text = readLine(); text != "." && m_alive; text = readLine())
            lines += text.startsWith('.') ? text.mid(1) : text;
        return lines;
    }

    QByteArray article(const QByteArray &id) { return lines("ARTICLE " + id, 220).join('\n'); }

    // The server's final answer.
    QByteArray post(QByteArray text)
    {
        const QByteArray first = command("POST");
        if (!first.startsWith("340"))
            return first;
        text.replace("\r\n", "\n");
        if (!text.endsWith('\n'))
            text += '\n';
        if (text.startsWith('.'))
            text.prepend('.');
        text.replace("\n.", "\n..");
        text.replace("\n", "\r\n");
        return command(text + ".");
    }

    // Message-IDs in the order of their numbers.
    QList<QByteArray> idsIn(const QByteArray &group)
    {
        QList<QByteArray> ids;
        command("GROUP " + group);
        for (const QByteArray &line : lines("OVER 1-", 224))
            ids += line.split('\t').value(4);
        return ids;
    }

private:
    QByteArray readLine()
    {
        while (m_alive && !m_socket.canReadLine()) {
            QEventLoop loop; // not waitForReadyRead: the server may live in this thread
            QTimer::singleShot(20'000, &loop, [&loop] { loop.exit(1); });
            QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
            QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, [&loop] { loop.exit(1); });
            if (loop.exec() != 0)
                m_alive = m_socket.canReadLine();
        }
        QByteArray line = m_socket.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    QTcpSocket m_socket;
    bool m_alive = true;
};

// An article as people write them. `extra` are more header lines, each ending in a newline.
inline QByteArray plainArticle(const QByteArray &id, const QByteArray &group, const QByteArray &subject,
    const QByteArray &body = "Some words.\n", const QByteArray &extra = {})
{
    return "From: Ada Example <ada@example.org>\nNewsgroups: " + group + "\nSubject: " + subject + "\nMessage-ID: " + id
        + "\nDate: Mon, 16 Nov 2026 10:00:00 +0000\n" + extra + '\n' + body;
}

} // namespace foyer
