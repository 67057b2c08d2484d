#include "app/notifier/desktopnotifications.h"

#include "app/notifier/traynotifications.h"

#ifdef FOYER_DBUS
#include "app/notifier/freedesktopnotifications.h"

#include <QDBusConnection>
#endif

namespace foyer {

std::unique_ptr<DesktopNotifications> DesktopNotifications::make()
{
#ifdef FOYER_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (FreedesktopNotifications::isThere(bus))
        return std::make_unique<FreedesktopNotifications>(bus);
#endif
    return std::make_unique<TrayNotifications>();
}

} // namespace foyer
