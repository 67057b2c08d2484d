#include "app/desktop/power.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QTimer>

#include <qt_windows.h>

namespace foyer {
namespace {

// Every window of the program is told: once is enough.
class MessagePower final : public Power, public QAbstractNativeEventFilter {
public:
    MessagePower()
    {
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, &Power::resumed);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *told = static_cast<const MSG *>(message);
        if (told->message == WM_POWERBROADCAST
            && (told->wParam == PBT_APMRESUMEAUTOMATIC || told->wParam == PBT_APMRESUMESUSPEND))
            m_soon.start(0);
        return false;
    }

private:
    QTimer m_soon;
};

} // namespace

std::unique_ptr<Power> Power::make()
{
    return std::make_unique<MessagePower>();
}

} // namespace foyer
