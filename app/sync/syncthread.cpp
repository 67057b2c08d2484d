#include "app/sync/syncthread.h"

#include "app/desktop/priority.h"
#include "app/secrets.h"
#include "models/log.h"

#include <QNetworkInformation>

namespace foyer {

using namespace Qt::StringLiterals;

SyncThread::SyncThread(QString file, ChangeStream &stream, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_stream(stream)
    , m_secrets(secrets)
{
    qRegisterMetaType<Changes>();
    qRegisterMetaType<Error>();
}

SyncThread::~SyncThread()
{
    stop();
}

void SyncThread::start()
{
    if (m_thread)
        return;
    m_thread = new QThread;
    m_thread->setObjectName(u"sync"_s);
    m_inThread = std::make_unique<QObject>();
    m_inThread->moveToThread(m_thread);
    m_thread->start();
    QMetaObject::invokeMethod(m_inThread.get(), [this] { begin(); });
    watchNetwork();
}

void SyncThread::begin()
{
    stepBehind(Rank::Sync);
    auto cache = Cache::open(m_file, m_stream);
    if (!cache) {
        Q_EMIT failed(cache.error());
        return;
    }
    m_cache = std::move(*cache);
    m_synchronizer = std::make_unique<Synchronizer>(*m_cache, Surroundings { m_secrets });
    m_synchronizer->start();
}

Task<> SyncThread::end()
{
    if (m_synchronizer)
        co_await m_synchronizer->stop();
    m_synchronizer.reset();
    m_cache.reset();
    m_thread->quit();
}

void SyncThread::stop()
{
    if (!m_thread)
        return;
    m_secrets.abandon();
    QMetaObject::invokeMethod(m_inThread.get(), [this] { end(); });
    if (m_thread->wait(3000)) {
        m_inThread.reset();
        delete m_thread;
    } else {
        // Its coroutines still hold these: they go with the process.
        qCWarning(lcSync) << "sync did not end in time";
        static_cast<void>(m_inThread.release());
        static_cast<void>(m_synchronizer.release());
        static_cast<void>(m_cache.release());
    }
    m_thread = nullptr;
}

void SyncThread::setInUse(bool inUse)
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_inThread.get(), [this, inUse] {
        if (m_synchronizer)
            m_synchronizer->setInUse(inUse);
    });
}

void SyncThread::wake()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_inThread.get(), [this] {
        if (m_synchronizer)
            m_synchronizer->wake();
    });
}

void SyncThread::lookAt(ThreadId thread)
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_inThread.get(), [this, thread] {
        if (m_synchronizer)
            m_synchronizer->lookAt(thread);
    });
}

// Not every platform can tell; then the network counts as there, and a failed round tells otherwise.
void SyncThread::watchNetwork()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *network = QNetworkInformation::instance();
    const auto tell = [this, network] {
        const bool reachable = network->reachability() != Reachability::Disconnected;
        const bool metered = network->supports(QNetworkInformation::Feature::Metered) && network->isMetered();
        QMetaObject::invokeMethod(m_inThread.get(), [this, reachable, metered] {
            if (m_synchronizer)
                m_synchronizer->setNetwork(reachable, metered);
        });
    };
    connect(network, &QNetworkInformation::reachabilityChanged, this, tell);
    connect(network, &QNetworkInformation::isMeteredChanged, this, tell);
    tell();
}

} // namespace foyer
