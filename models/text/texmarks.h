// TeX that stands between marks in the words of a page, as MathJax finds it there: \( \), \[ \] and $$ $$.
#pragma once

#include <QString>

namespace foyer {

// Makes elements of class "math" of it, which readers of HTML know (formula.h); code is left as it is.
QString withFormulas(const QString &html);

} // namespace foyer
