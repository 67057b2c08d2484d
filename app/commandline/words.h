// The words of the command line in the reader's language.
#pragma once

#include <QCoreApplication>

namespace foyer::commandline {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::commandline)
};

} // namespace foyer::commandline
