// The thread all syncing of the window happens on, with a cache connection of its own.
#pragma once

#include "app/sync/synchronizer.h"

#include <QThread>

namespace foyer {

class SyncThread : public QObject {
    Q_OBJECT
public:
    // `file`: the database; `stream` and `secrets` outlive this.
    SyncThread(QString file, ChangeStream &stream, Secrets &secrets, QObject *parent = nullptr);
    ~SyncThread() override; // stops

    void start();
    // Ends every round and the thread. Waits 3 s at most; what still hangs then is left behind, nothing is lost by it.
    void stop();
    void setInUse(bool inUse);
    void wake(); // the computer slept: nothing need wait for the clock
    void lookAt(ThreadId thread); // the window shows it; 0: none

Q_SIGNALS:
    void failed(const foyer::Error &error); // the cache cannot be opened there: nothing will sync

private:
    void watchNetwork();
    void begin();
    Task<> end();

    const QString m_file;
    ChangeStream &m_stream;
    Secrets &m_secrets;
    QThread *m_thread = nullptr;
    std::unique_ptr<QObject> m_inThread; // lives there; what is called on it runs there
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Synchronizer> m_synchronizer;
};

} // namespace foyer
