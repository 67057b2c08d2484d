// org.freedesktop.Notifications, version 1.2 of the specification. Every call is asynchronous; what the service
// cannot do (actions, markup) is asked first and left out.
#pragma once

#include "app/notifier/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>

#include <optional>

namespace foyer {

class FreedesktopNotifications final : public DesktopNotifications {
    Q_OBJECT
public:
    explicit FreedesktopNotifications(const QDBusConnection &bus);

    static bool isThere(const QDBusConnection &bus); // running, or started when called

    void show(const Notification &notification) override;
    void close(ThreadId thread) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);

private:
    void askCapabilities();
    void send(const Notification &notification);
    QVariantList argumentsFor(const Notification &notification) const;
    bool can(QLatin1StringView capability) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; // none: not answered yet
    QList<Notification> m_early; // came before the capabilities
    QHash<ThreadId, uint> m_shown;
};

} // namespace foyer
