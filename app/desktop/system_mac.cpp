// Not tried on a Mac yet.
#include "app/desktop/system.h"

#include "app/desktop/priority.h"

#include <QStandardPaths>
#include <QThread>

namespace foyer {

void stepBehind(Rank rank)
{
    QThread::currentThread()->setPriority(rank == Rank::Sync ? QThread::LowPriority : QThread::LowestPriority);
}

namespace desktop {

using namespace Qt::StringLiterals;

bool displayAnswers()
{
    return true;
}

bool sharesMenuBar()
{
    return true;
}

// Qt gives them the system's appearance.
void colourTitleBars(QApplication &)
{
}

QString dataPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Foyer"_L1;
}

// There is no wish of that kind here.
void acknowledgeAtOnce(qintptr)
{
}

} // namespace desktop

} // namespace foyer
