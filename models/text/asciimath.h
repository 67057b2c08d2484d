// A formula in AsciiMath as a line of text one can read: sum_(i=1)^n becomes ∑(i=1)ⁿ, x >= 2 becomes x ≥ 2.
// What is not known stays as typed.
#pragma once

#include <QString>

namespace foyer {

QString readableAsciiMath(const QString &typed);

} // namespace foyer
