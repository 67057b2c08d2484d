#include "app/singleinstance.h"

#include "models/log.h"

#include <QLocalSocket>

namespace foyer {

SingleInstance::SingleInstance(const DataFolder &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(folder.windowLock())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock())
        return false;
    // The lock is ours, so whoever made this socket is dead.
    QLocalServer::removeServer(m_folder.socketName());
    if (!m_server.listen(m_folder.socketName()))
        qCWarning(lcApp) << "no second start can reach this window:" << m_server.errorString();
    return true;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestMessage)
            socket.abort();
        return;
    }
    const auto message = decoded(socket.readLine(longestMessage));
    socket.write(message ? "ok\n" : "what?\n");
    if (!message)
        return;
    if (message->open)
        Q_EMIT opened(*message->open);
    if (!message->changes.isEmpty())
        Q_EMIT changed(message->changes);
}

} // namespace foyer
