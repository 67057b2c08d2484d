// When something was written, as feeds and pages tell it: RFC 822 and 3339, and what programs and people made of them.
#pragma once

#include <QDateTime>
#include <QString>

namespace foyer {

// In UTC; without a zone it is UTC. Invalid: nobody can tell.
QDateTime looseDate(const QString &text);

} // namespace foyer
