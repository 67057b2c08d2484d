// Not tried on a Mac yet. Qt's tray icon speaks to the notification centre.
#include "app/notifier/traynotifications.h"

namespace foyer {

std::unique_ptr<DesktopNotifications> DesktopNotifications::make()
{
    return std::make_unique<TrayNotifications>();
}

} // namespace foyer
