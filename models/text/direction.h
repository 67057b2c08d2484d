// Which way a text runs.
#pragma once

#include <QString>

namespace foyer {

// By the majority of its letters. The first strong letter, which Unicode's default looks at, is too often a
// name, a number or a link in the other script.
bool isRightToLeft(QStringView text);

} // namespace foyer
