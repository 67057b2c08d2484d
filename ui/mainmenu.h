// What ☰ holds: every command that is not bound to a row, by its name and key. Where all
// programs share a menu bar, the same acts are there.
#pragma once

class QMenu;
class QMenuBar;

namespace foyer {

class Shortcuts;

void fillMenu(QMenu &menu, const Shortcuts &keys);
QMenu *fillMenuBar(QMenuBar &bar, const Shortcuts &keys); // the program's own menu in it

} // namespace foyer
