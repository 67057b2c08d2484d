// Foreign text on a terminal: nothing in it may steer the terminal, and it is broken to the width in columns.
#pragma once

#include <QString>

namespace foyer::commandline {

// One line: control characters, line breaks and marks that turn the writing direction by force become blanks.
QString oneLine(const QString &text);
// Several lines: breaks and tabs stay, all other such characters go.
QString printable(const QString &text);
// Columns on a terminal: wide characters take two, combining ones none.
int columns(const QString &text);
// Cut to `width` columns, with an ellipsis when something was cut; filled up with blanks.
QString fitted(const QString &text, int width);
// Broken to `width` columns between words, every line behind `indent`; quoted lines stay quoted.
QString wrapped(const QString &text, int width, const QString &indent = {});

} // namespace foyer::commandline
