// How a reaction is shown: servers name them as emoji are named ("open_mouth").
#pragma once

#include <QString>

namespace foyer {

// The emoji itself where it is one that communities use for reactions; else its name, readable.
QString reactionGlyph(const QString &name);
// In words, for menus and screen readers: "open mouth"; a plain like has no name.
QString reactionWord(const QString &name);

} // namespace foyer
