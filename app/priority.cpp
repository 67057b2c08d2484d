#include "app/priority.h"

#include "models/log.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace foyer {

void stepBehind(Rank rank)
{
#ifdef Q_OS_LINUX
    // Linux keeps it per thread, and knows no other priority of ordinary ones.
    const int niceness = rank == Rank::Sync ? 5 : 15;
    if (setpriority(PRIO_PROCESS, 0, niceness) != 0)
        qCDebug(lcSync) << "a thread of sync keeps its priority";
#else
    QThread::currentThread()->setPriority(rank == Rank::Sync ? QThread::LowPriority : QThread::LowestPriority);
#endif
}

} // namespace foyer
