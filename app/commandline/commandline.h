// Foyer without a window: runs one command and says how it ended.
#pragma once

#include "app/commandline/arguments.h"

namespace foyer::commandline {

// The program's exit code. Needs a QCoreApplication and no display.
int run(const QStringList &words);
// What is said, and the code for it, when a window was asked for and there is no display.
int withoutDisplay();

} // namespace foyer::commandline
