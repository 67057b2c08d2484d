// Who goes first where the processor is busy: the window, then sync, then what only computes (parsing, compressing).
// Sync holds the right to write meanwhile, so it must not wait for those that do not.
#pragma once

#include <QtConcurrentRun>

namespace foyer {

enum class Rank { Sync, Computing };
// The calling thread, from now on: on Linux there is no way back. Done in system_….cpp.
void stepBehind(Rank rank);

// A pure function on the thread pool, with values of its own.
template <class Work, class... Values> auto compute(Work work, Values... values)
{
    return QtConcurrent::run([work, ... values = std::move(values)]() mutable {
        stepBehind(Rank::Computing);
        return work(std::move(values)...);
    });
}

} // namespace foyer
