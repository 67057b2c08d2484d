#include "app/desktop/system.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <qt_windows.h>

#include <dwmapi.h>

namespace foyer::desktop {
namespace {

constexpr DWORD darkMode = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE
constexpr DWORD darkModeOf2019 = 19; // the same, before Windows 10 2004

void colour(const QWidget &window)
{
    if (!window.windowHandle() || !window.windowHandle()->handle())
        return;
    const auto frame = reinterpret_cast<HWND>(window.windowHandle()->winId());
    const BOOL dark = themeOf(window.palette()).dark;
    if (FAILED(DwmSetWindowAttribute(frame, darkMode, &dark, sizeof dark)))
        DwmSetWindowAttribute(frame, darkModeOf2019, &dark, sizeof dark);
}

class TitleBars : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::PaletteChange:
        case QEvent::ThemeChange:
        case QEvent::WinIdChange:
            if (const auto *widget = qobject_cast<const QWidget *>(watched); widget && widget->isWindow())
                colour(*widget);
            break;
        default:
            break;
        }
        return false;
    }
};

} // namespace

void colourTitleBars(QApplication &app)
{
    app.installEventFilter(new TitleBars(&app));
}

} // namespace foyer::desktop
