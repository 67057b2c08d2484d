// How long to wait before the same thing is tried again.
#pragma once

#include <chrono>
#include <optional>

namespace foyer {

// After the nth failure in a row (1 is the first): 5 s, 30 s, 2 min, then 10 min for as long as it takes.
// `random` in [0, 1) spreads the wait by a fifth each way, so that many clients do not come back at once.
// A server that says when to come back is never asked earlier.
std::chrono::milliseconds waitAfter(int failures, double random, std::optional<std::chrono::seconds> retryAfter = {});

// No wait chosen by us is longer than this.
inline constexpr std::chrono::minutes longestWait { 12 };

} // namespace foyer
