#include "app/desktop/badge.h"

#include "app/desktop/badgeimage.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>
#include <QWindow>

#include <qt_windows.h>

#include <shobjidl.h>
#include <wrl/client.h>

namespace foyer {
namespace {

// A small picture over the program's button; the button may come late, and again when the task bar was restarted.
class TaskbarBadge final : public ProgramBadge, public QAbstractNativeEventFilter {
public:
    explicit TaskbarBadge(QWidget &window)
        : m_window(window)
        , m_buttonCreated(RegisterWindowMessageW(L"TaskbarButtonCreated"))
    {
        CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&m_taskbar));
        if (m_taskbar && FAILED(m_taskbar->HrInit()))
            m_taskbar.Reset();
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    void set(int count) override
    {
        if (std::exchange(m_count, count) != count)
            show();
    }
    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        if (static_cast<const MSG *>(message)->message == m_buttonCreated && m_count > 0)
            show();
        return false;
    }

private:
    void show()
    {
        if (!m_taskbar || !m_window.windowHandle() || !m_window.windowHandle()->handle())
            return;
        const auto frame = reinterpret_cast<HWND>(m_window.windowHandle()->winId());
        const int side = GetSystemMetrics(SM_CXSMICON);
        const HICON icon = m_count > 0 ? badgeImage(m_count, side).toHICON() : nullptr;
        const QString words = QCoreApplication::translate("foyer::Notifier", "%n things concern you", "", m_count);
        m_taskbar->SetOverlayIcon(frame, icon, icon ? qUtf16Printable(words) : nullptr);
        if (icon)
            DestroyIcon(icon);
    }

    QWidget &m_window;
    const UINT m_buttonCreated;
    Microsoft::WRL::ComPtr<ITaskbarList3> m_taskbar;
    int m_count = 0;
};

} // namespace

std::unique_ptr<ProgramBadge> ProgramBadge::make(QWidget &window)
{
    return std::make_unique<TaskbarBadge>(window);
}

} // namespace foyer
