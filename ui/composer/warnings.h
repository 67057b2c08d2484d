// Kind words about a text before it goes out.
#pragma once

#include <QString>

namespace foyer {

// Empty: nothing to say.
QString kindWarning(const QString &text);

} // namespace foyer
