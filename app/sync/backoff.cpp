#include "app/sync/backoff.h"

#include <algorithm>
#include <array>

namespace foyer {

using namespace std::chrono_literals;

std::chrono::milliseconds waitAfter(int failures, double random, std::optional<std::chrono::seconds> retryAfter)
{
    static constexpr std::array<std::chrono::milliseconds, 4> steps { 5s, 30s, 2min, 10min };
    const auto step = std::clamp<size_t>(size_t(std::max(failures, 1)), 1, steps.size()) - 1;
    const auto spread = [](std::chrono::milliseconds wait, double factor) {
        return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(double(wait.count()) * factor));
    };
    const auto wait = spread(steps[step], 0.8 + 0.4 * random);
    if (!retryAfter)
        return wait;
    return std::max(wait, spread(*retryAfter, 1.0 + 0.1 * random));
}

} // namespace foyer
