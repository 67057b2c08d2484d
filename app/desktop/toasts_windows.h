// Toasts: what Windows 10 and later show beside the clock and keep in their notification centre.
#pragma once

#include "app/desktop/winrt_windows.h"
#include "app/notifier/desktopnotifications.h"

#include <map>

namespace foyer {

class Toasts final : public DesktopNotifications {
    Q_OBJECT
public:
    // None where this Windows has no toasts, or does not know the program (programid_windows.h).
    static std::unique_ptr<Toasts> make();

    void show(const Notification &notification) override;
    void close(ThreadId thread) override;

private:
    explicit Toasts(winrt::Com<winrt::ToastNotifier> notifier)
        : m_notifier(std::move(notifier))
    {
    }
    void clicked(ThreadId thread, const QString &arguments);

    winrt::Com<winrt::ToastNotifier> m_notifier;
    std::map<ThreadId, winrt::Com<winrt::ToastNotification>> m_shown;
};

} // namespace foyer
