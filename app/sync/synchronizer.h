// Keeps all accounts in step with their servers: an engine for each account in the cache, rounds when something
// asks for them or the time has come, never two at once for one account. Lives on the sync thread.
#pragma once

#include "app/sync/timetable.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace foyer {

class Synchronizer : public QObject {
    Q_OBJECT
public:
    Synchronizer(Cache &cache, Surroundings surroundings, QObject *parent = nullptr);
    ~Synchronizer() override; // not before stop() was awaited

    void start();
    // Ends every round, and returns when all is quiet.
    Task<void> stop();

    void setInUse(bool inUse); // somebody looks at the window: listen to who can tell, poll the others more often
    void setNetwork(bool reachable, bool metered);
    void wake(); // the computer slept: as when the network comes back
    void lookAt(ThreadId thread); // the window shows it; 0: none
    // Looks at both clocks: what is due is started, a sleep is noticed. Called by the timer; by tests too.
    void tick();

private:
    struct Desk; // one account's engine and timetable
    using DeskPointer = std::shared_ptr<Desk>;

    void onChanges(const Changes &changes);
    void readAccounts();
    void readSettings();
    void applyNetwork(Desk &desk) const;
    void applyOpen();
    void wakeAll();
    void schedule();
    Task<> run(DeskPointer desk);
    Task<> catchUp(DeskPointer desk);
    qint64 newsDue(const Desk &desk) const; // -1: there is none
    Task<> halt(DeskPointer desk);
    Task<> fetchPictures(DeskPointer desk);
    void noteRetries(Desk &desk);
    qint64 now() const { return m_uptime.elapsed(); }

    Cache &m_cache;
    Surroundings m_surroundings;
    std::map<AccountId, DeskPointer> m_desks;
    NetworkState m_network;
    bool m_inUse = true;
    int m_minutes = 5; // between rounds nobody asked for
    bool m_stopping = false;
    int m_underway = 0; // rounds, halts, pictures
    Bell m_quiet;
    QTimer m_timer;
    QTimer m_settled; // the person leafs through threads until it runs out
    ThreadId m_open;
    QElapsedTimer m_uptime;
    QDateTime m_lastTick;
    qint64 m_lastTickUptime = 0;
};

} // namespace foyer
