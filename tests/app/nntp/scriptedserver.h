// A news server that plays a transcript from tests/transcripts/nntp and notes where the client leaves it.
//   C text   the client says this            S text   the server says this (CRLF)
//   L text   the same with a bare LF         X        the server hangs up
//   N        a new connection begins         ~        the server says nothing more and waits
//   # text   for the reader
#pragma once

#include <QFile>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class ScriptedServer : public QTcpServer {
public:
    explicit ScriptedServer(const QString &name, const QHash<QByteArray, QByteArray> &replacements = {})
    {
        QFile file(QStringLiteral(TRANSCRIPTS "/%1.txt").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            m_problem = "no transcript " + name.toUtf8();
        QByteArray script = file.readAll();
        for (auto it = replacements.cbegin(); it != replacements.cend(); ++it)
            script.replace(it.key(), it.value());
        for (const QByteArray &line : script.split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                m_steps.append(line);
        }
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { begin(); });
    }

    QUrl url() const { return QUrl(QStringLiteral("nntp://127.0.0.1:%1").arg(serverPort())); }
    // Empty when everything went as written, to the end.
    QByteArray problem() const
    {
        if (m_problem.isEmpty() && !m_steps.isEmpty() && m_steps.first() != "~")
            return "not reached: " + m_steps.first();
        return m_problem;
    }
    QByteArrayList heard() const { return m_heard; }

private:
    void begin()
    {
        m_socket = nextPendingConnection();
        if (!m_first && (m_steps.isEmpty() || m_steps.takeFirst() != "N"))
            m_problem = "a connection too many";
        m_first = false;
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { play(); });
        play();
    }

    void play()
    {
        while (m_socket && !m_steps.isEmpty() && m_problem.isEmpty()) {
            const QByteArray step = m_steps.first();
            if (step == "N" || step == "~")
                return;
            if (step.startsWith('C')) {
                if (!m_socket->canReadLine())
                    return;
                QByteArray line = m_socket->readLine();
                line.chop(line.endsWith("\r\n") ? 2 : 1);
                m_heard.append(line);
                if (line != step.mid(2) && step != "C *")
                    m_problem = "heard \"" + line + "\" instead of \"" + step.mid(2) + '"';
            } else if (step == "X") {
                m_socket->disconnectFromHost();
            } else {
                m_socket->write(step.mid(2) + (step.startsWith('L') ? "\n" : "\r\n"));
            }
            m_steps.removeFirst();
        }
        if (!m_problem.isEmpty() && m_socket)
            m_socket->abort();
    }

    QByteArrayList m_steps;
    QByteArrayList m_heard;
    QByteArray m_problem;
    QPointer<QTcpSocket> m_socket;
    bool m_first = true;
};
