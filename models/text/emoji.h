// Emoji by the names people type between colons: ":smile:" is 😄.
#pragma once

#include <QString>

#include <functional>

namespace foyer {

// The characters of the emoji `name` ("smile", ":smile:", with a skin tone "wave:t3"); empty: no such one is known.
QString emojiNamed(QStringView name);

// The text with ":names:" for those emoji in it that `mayStay` refuses, so that nobody reads an empty box.
QString withEmojiNames(const QString &text, const std::function<bool(const QString &emoji)> &mayStay);

} // namespace foyer
