// What ☰ holds: every command that is not bound to a row, by its name and key. On macOS the same acts
// are the menu bar.
#pragma once

class QMenu;
class QMenuBar;

namespace foyer {

class Shortcuts;

void fillMenu(QMenu &menu, const Shortcuts &keys);
void fillMenuBar(QMenuBar &bar, const Shortcuts &keys);

} // namespace foyer
