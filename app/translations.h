// The words of the program in the language of the system.
#pragma once

class QCoreApplication;

namespace foyer {

// Foyer's own translation and Qt's; both live as long as `app`. Without one the plural forms of English.
void loadTranslations(QCoreApplication &app);

} // namespace foyer
