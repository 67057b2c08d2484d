#include "app/stopsignals.h"

#ifndef Q_OS_WIN

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace foyer {
namespace {

std::atomic<int> writeEnd { -1 };

// Nothing but write() is allowed in here. The second time means: at once.
void onSignal(int number)
{
    const char byte = 1;
    if (::write(writeEnd, &byte, 1) != 1)
        std::_Exit(128 + number);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return;
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::read);
    writeEnd = m_pipe[1];
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_pipe)
        ::close(end);
}

void StopSignals::read()
{
    char bytes[16];
    while (::read(m_pipe[0], bytes, sizeof bytes) > 0) { }
    Q_EMIT asked();
}

} // namespace foyer

#else

namespace foyer {

// Windows closes a console program itself and sends a closed session to the window.
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

void StopSignals::read()
{
}

} // namespace foyer

#endif
