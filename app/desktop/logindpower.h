// org.freedesktop.login1 tells of sleep (systemd-logind, elogind).
#pragma once

#include "app/desktop/power.h"

#include <QDBusConnection>

namespace foyer {

class LogindPower final : public Power {
    Q_OBJECT
public:
    explicit LogindPower(QDBusConnection bus);

private Q_SLOTS:
    void onSleep(bool begins);
};

} // namespace foyer
