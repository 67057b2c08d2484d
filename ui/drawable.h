// What the fonts of this computer can draw. Some have no font with emoji: there their names say it.
#pragma once

#include <QString>

namespace foyer {

bool isDrawable(const QString &glyphs);

// The text with ":tada:" where an emoji would be an empty box.
QString drawableText(const QString &text);

} // namespace foyer
