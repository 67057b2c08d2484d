// What the notifier needs of a desktop: show one notification per thread, take it away, say what was clicked.
#pragma once

#include "models/ids.h"

#include <QObject>
#include <QString>

#include <memory>

namespace foyer {

struct Notification {
    ThreadId thread; // a later one of the same thread replaces the earlier; 0: a summary of several
    QString title; // plain text, both
    QString text;
    bool sound = false;
    bool important = true;

    friend bool operator==(const Notification &, const Notification &) = default;
};

class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void close(ThreadId thread) = 0; // nothing when none is shown

    // The best this desktop has: its notification service, else a tray icon's bubbles.
    static std::unique_ptr<DesktopNotifications> make();

Q_SIGNALS:
    void openWanted(foyer::ThreadId thread);
    void readWanted(foyer::ThreadId thread);
    void muteWanted(foyer::ThreadId thread);
};

} // namespace foyer
