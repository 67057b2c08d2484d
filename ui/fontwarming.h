// Fonts looked for before they are needed. Where a font lacks a character, Qt goes through all the others of the
// system: up to 25 ms (Qt 6.4, fontconfig, 250 families), once for each size and script, and in the midst of a picture.
#pragma once

class QObject;

namespace foyer {

// Once the program has nothing else to do: every size of the type scale meets the scripts of the world. Ends with
// `owner`.
void warmFonts(QObject &owner);

} // namespace foyer
