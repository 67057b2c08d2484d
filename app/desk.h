// Everything that lives as long as the window: the cache, what moves behind it, and the window itself.
#pragma once

#include "app/attention.h"
#include "app/desktop/badge.h"
#include "app/desktop/power.h"
#include "app/fakeaccount.h"
#include "app/folderlock.h"
#include "app/notifier/notifier.h"
#include "app/sampleaccount.h"
#include "app/secrets.h"
#include "app/signin.h"
#include "app/sync/syncthread.h"
#include "app/upkeep.h"
#include "models/settings.h"
#include "ui/mainwindow.h"

#include <QAction>

namespace foyer {

class Desk : public QObject {
    Q_OBJECT
public:
    enum class Sample { None, On, Off }; // Off: its server cannot be reached until somebody puts it back

    // `cache` outlives it, and so does its stream.
    // `fake`: a kind of server to be tried on one of our own; empty: none.
    Desk(const DataFolder &folder, Cache &cache, Sample sample, const QString &fake);
    ~Desk() override;

    void open(const QUrl &url); // raises the window; an address is gone to
    void checkAfterCrash() { m_upkeep.checkAfterCrash(); }

private:
    void meetTheDesktop();
    void startSync(); // as soon as no other process talks to the servers
    void startTheSample();
    void startTheFake();
    void pullThePlug(bool off); // of the sample's server
    void startAnother();
    void raise();
    ThreadId onScreen() const;

    const DataFolder m_folder;
    Cache &m_cache;
    const Sample m_sample;
    const QString m_fakeKind;
    FolderLock m_lock;
    QTimer m_tryLock;
    Secrets m_secrets;
    Settings m_settings;
    SignIn m_signIn;
    Upkeep m_upkeep;
    RunningSample m_running;
    RunningFake m_fake;
    QAction m_plug; // takes the sample's server offline, and puts it back
    std::unique_ptr<SyncThread> m_sync;
    std::unique_ptr<LinkChoice> m_links;
    MainWindow m_window;
    std::unique_ptr<ProgramBadge> m_badge;
    std::unique_ptr<Power> m_power;
    Notifier m_notifier;
    Attention m_attention;
};

} // namespace foyer
