// Bodies as they are kept: compressed one by one, so that any of them can be read alone.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

// Pure, from any thread. The first byte of the result says how it was done.
QByteArray packBody(const QByteArray &text);
QByteArray unpackBody(const QByteArray &packed); // empty when damaged

Body bodyOf(Cache &cache, PostId post); // as the server gave it; empty when there is none

} // namespace foyer
