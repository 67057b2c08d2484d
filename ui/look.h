// Theme and zoom as the settings have them.
#pragma once

#include "ui/theme.h"

namespace foyer {

class Settings;

ThemeChoice themeChoice(const Settings &settings);
void setThemeChoice(Settings &settings, ThemeChoice choice);
void applyLook(const Settings &settings);
void zoomBy(Settings &settings, int steps); // 10 % each; 0: back to 100 %

} // namespace foyer
