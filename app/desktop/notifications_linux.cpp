#include "app/notifier/freedesktopnotifications.h"
#include "app/notifier/traynotifications.h"

namespace foyer {

std::unique_ptr<DesktopNotifications> DesktopNotifications::make()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (FreedesktopNotifications::isThere(bus))
        return std::make_unique<FreedesktopNotifications>(bus);
    return std::make_unique<TrayNotifications>();
}

} // namespace foyer
