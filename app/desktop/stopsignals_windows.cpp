#include "app/desktop/stopsignals.h"

#include <qt_windows.h>

#include <mutex>

namespace foyer {
namespace {

std::mutex guard; // Windows calls from a thread of its own
StopSignals *listener = nullptr;
bool askedBefore = false;

BOOL WINAPI onControl(DWORD what)
{
    {
        const std::lock_guard lock(guard);
        if (!listener || std::exchange(askedBefore, true))
            return FALSE; // the system's way: at once
        QMetaObject::invokeMethod(listener, &StopSignals::asked, Qt::QueuedConnection);
    }
    // The console closes, or the person signs out: the program is killed when this returns.
    if (what != CTRL_C_EVENT && what != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct StopSignals::Private { };

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    const std::lock_guard lock(guard);
    listener = this;
    askedBefore = false;
    SetConsoleCtrlHandler(nullptr, FALSE); // whoever started us may have had it switched off
    SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    const std::lock_guard lock(guard);
    listener = nullptr;
}

} // namespace foyer
