// What models do when the cache cannot be read: keep what they show, and leave a line in the log. The window
// hears of a damaged cache from its check, not from each list.
#pragma once

#include "models/error.h"
#include "models/log.h"

namespace foyer {

template <class T> std::optional<T> readOrLog(Expected<T> answer, const char *what)
{
    if (answer)
        return std::move(*answer);
    qCWarning(lcCache).noquote() << "cannot read" << what << answer.error().text;
    return std::nullopt;
}

} // namespace foyer
