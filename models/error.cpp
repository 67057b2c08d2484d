#include "models/error.h"

#include <QCoreApplication>

namespace foyer {

Error stopped()
{
    return { ErrorKind::Cancelled, QCoreApplication::translate("foyer::Error", "Stopped.") };
}

} // namespace foyer
