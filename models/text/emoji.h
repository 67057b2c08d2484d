// Emoji by the names people type between colons: ":smile:" is 😄.
#pragma once

#include <QString>

namespace foyer {

// The characters of the emoji `name` ("smile", ":smile:", with a skin tone "wave:t3"); empty: no such one is known.
QString emojiNamed(QStringView name);

} // namespace foyer
