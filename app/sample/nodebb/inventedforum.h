// A small NodeBB with people who talk, for looking at by hand.
#pragma once

#include "app/sample/nodebb/fakenodebb.h"

namespace foyer {

// Who signs in there.
inline const QString inventedName = QStringLiteral("mira");
inline const QString inventedPassword = QStringLiteral("apple tree");

// Categories, members and some topics, the newest of them minutes old. One category waits for a moderator with all that
// is written, one can only be read.
FakeNodebb inventedForum(const QDateTime &now);

} // namespace foyer
