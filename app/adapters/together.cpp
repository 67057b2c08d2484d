#include "app/adapters/together.h"

namespace foyer {

Task<Expected<Probed>> firstYes(std::vector<Task<Expected<Probed>>> asked)
{
    std::optional<Error> why;
    std::optional<Probed> found;
    for (Task<Expected<Probed>> &one : asked) {
        auto answer = co_await one;
        if (answer && !found)
            found = std::move(*answer);
        else if (!answer && (!why || why->kind == ErrorKind::NotFound))
            why = answer.error();
    }
    if (found)
        co_return std::move(*found);
    co_return *why;
}

} // namespace foyer
