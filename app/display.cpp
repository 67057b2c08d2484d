#include "app/display.h"

#include <QLibrary>
#include <QString>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// DISPLAY may be set and nobody there: a session that ended, a forwarding that was refused. Only connecting tells,
// by the library that Qt will use for it; where that is missing, Qt may say what is wrong.
[[maybe_unused]] bool xServerAnswers()
{
    QLibrary xcb(u"xcb"_s, 1);
    const auto connect = reinterpret_cast<void *(*)(const char *, int *)>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<int (*)(void *)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void *)>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return true;
    void *connection = connect(nullptr, nullptr);
    const bool answers = hasError(connection) == 0;
    disconnect(connection);
    return answers;
}

} // namespace

bool displayAnswers()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb"))
        return true;
    if (platform.isEmpty() && !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY") && xServerAnswers();
#endif
}

} // namespace foyer
