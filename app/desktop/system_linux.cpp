#include "app/desktop/system.h"

#include "app/desktop/priority.h"
#include "models/log.h"

#include <QLibrary>
#include <QStandardPaths>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// DISPLAY may be set and nobody there: a session that ended, a forwarding that was refused. Only connecting tells,
// by the library that Qt will use for it; where that is missing, Qt may say what is wrong.
bool xServerAnswers()
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

// Linux keeps it per thread, and knows no other priority of ordinary ones.
void stepBehind(Rank rank)
{
    const int niceness = rank == Rank::Sync ? 5 : 15;
    if (setpriority(PRIO_PROCESS, 0, niceness) != 0)
        qCDebug(lcSync) << "a thread of sync keeps its priority";
}

namespace desktop {

bool displayAnswers()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb"))
        return true;
    if (platform.isEmpty() && !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return true;
    return !qEnvironmentVariableIsEmpty("DISPLAY") && xServerAnswers();
}

bool sharesMenuBar()
{
    return false;
}

// The desktop draws them by its own theme.
void colourTitleBars(QApplication &)
{
}

QString dataPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/foyer"_L1;
}

// Linux delays it by 40 ms unless told otherwise; the kernel forgets the wish, so it is repeated after each read.
void acknowledgeAtOnce(qintptr socket)
{
    const int on = 1;
    setsockopt(int(socket), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

} // namespace desktop

} // namespace foyer
