// The words of the command line in the reader's language.
#pragma once

#include <QCoreApplication>

namespace foyer::commandline {

// `n` chooses the plural form where the text says %n.
inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("foyer::commandline", text, comment, n);
}

} // namespace foyer::commandline
