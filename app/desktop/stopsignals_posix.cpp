#include "app/desktop/stopsignals.h"

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

struct StopSignals::Private {
    int pipe[2] = { -1, -1 };
};

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (::pipe(d->pipe) != 0)
        return;
    for (const int end : d->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(d->pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(d->pipe[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT asked();
    });
    writeEnd = d->pipe[1];
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    for (const int end : d->pipe)
        ::close(end);
}

} // namespace foyer
