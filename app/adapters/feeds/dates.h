// When something was written, as feeds write it: RFC 822 and 3339, and what programs and people made of them.
#pragma once

#include <QDateTime>
#include <QString>

namespace foyer::feeds {

// In UTC; without a zone it is UTC. Invalid: nobody can tell.
QDateTime dateIn(const QString &text);

} // namespace foyer::feeds
