// One window per data folder. The first one holds a lock and listens; a second start hands over what it was
// asked to open and ends; the command line tells it what it committed.
#pragma once

#include "app/folderlock.h"
#include "app/instancemessage.h"

#include <QLocalServer>
#include <QObject>

namespace foyer {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const DataFolder &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True: the window is this process's to open. A lock or a socket left by a crash is taken over.
    bool claim();
    // Why no window can be opened on this folder, when it is not because another has it.
    std::optional<Error> trouble() const { return m_lock.trouble(); }

Q_SIGNALS:
    void opened(const QUrl &url); // raise the window; empty: nothing more
    void changed(const foyer::Changes &changes);

private:
    void welcome();
    void read(QLocalSocket &socket);

    const DataFolder m_folder;
    FolderLock m_lock;
    QLocalServer m_server;
};

} // namespace foyer
