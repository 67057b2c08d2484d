#include "app/desktop/logindpower.h"

namespace foyer {

using namespace Qt::StringLiterals;

LogindPower::LogindPower(QDBusConnection bus)
{
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
            u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
}

void LogindPower::onSleep(bool begins)
{
    if (!begins)
        Q_EMIT resumed();
}

std::unique_ptr<Power> Power::make()
{
    return std::make_unique<LogindPower>(QDBusConnection::systemBus());
}

} // namespace foyer
