// Bubbles of a tray icon: one text, one click, no buttons. For Windows, macOS, and desktops without a
// notification service.
#pragma once

#include "app/notifier/desktopnotifications.h"

#include <QSystemTrayIcon>

namespace foyer {

class TrayNotifications final : public DesktopNotifications {
    Q_OBJECT
public:
    TrayNotifications();

    void show(const Notification &notification) override;
    void close(ThreadId thread) override;

private:
    QSystemTrayIcon m_icon;
    ThreadId m_shown; // the newest: the one a click means
};

} // namespace foyer
