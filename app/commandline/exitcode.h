// What the program says to the shell when it ends. Part of the contract with scripts: never renumbered.
#pragma once

#include "models/error.h"

namespace foyer::commandline {

enum class ExitCode {
    Done = 0,
    Attention = 1, // something waits for a person: a post was refused, a thing asked for is not there
    Usage = 2, // the command line makes no sense
    Unreachable = 3, // no network or no server; the work is kept
    SignIn = 4, // the server refused the sign-in
    Damaged = 5, // the data cannot be read or written
};

ExitCode exitCodeFor(ErrorKind kind);
// Of several results the one a script must hear about: the higher number.
ExitCode worse(ExitCode a, ExitCode b);

} // namespace foyer::commandline
