#include "app/notifier/traynotifications.h"

#include <QApplication>

namespace foyer {

TrayNotifications::TrayNotifications()
    : m_icon(this)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT openWanted(m_shown); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT openWanted(m_shown); });
}

void TrayNotifications::show(const Notification &notification)
{
    m_shown = notification.thread;
    m_icon.setIcon(QApplication::windowIcon());
    m_icon.setVisible(true); // bubbles hang on a visible icon
    if (QSystemTrayIcon::supportsMessages()) // else the icon alone says that there is something
        m_icon.showMessage(notification.title, notification.text, QApplication::windowIcon());
}

void TrayNotifications::close(ThreadId thread)
{
    if (thread == m_shown)
        m_icon.setVisible(false);
}

} // namespace foyer
