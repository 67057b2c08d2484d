// What a command works with: the arguments, the data and the way to print.
#pragma once

#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/datafolder.h"
#include "models/cache/cache.h"

namespace foyer::commandline {

struct Context {
    const Arguments &arguments;
    const DataFolder &folder;
    Cache &cache;
    Output &out;
};

} // namespace foyer::commandline
