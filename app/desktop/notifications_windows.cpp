#include "app/desktop/portable.h"
#include "app/desktop/programid_windows.h"
#include "app/desktop/registration.h"
#include "app/desktop/toasts_windows.h"
#include "app/notifier/traynotifications.h"

#include <QCoreApplication>
#include <QSettings>

namespace foyer {

using namespace Qt::StringLiterals;

// Windows shows toasts of programs that it knows by name; a Foyer that is carried about tells it nothing.
std::unique_ptr<DesktopNotifications> DesktopNotifications::make()
{
    if (!portable::isOn()) {
        QSettings software(u"HKEY_CURRENT_USER\\Software"_s, QSettings::NativeFormat);
        registration::addNotifications(
            software, QCoreApplication::applicationFilePath(), QString::fromWCharArray(programId));
    }
    if (auto toasts = Toasts::make())
        return toasts;
    return std::make_unique<TrayNotifications>();
}

} // namespace foyer
