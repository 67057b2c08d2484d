// The plain pages of the preferences; storage and accounts have files of their own.
#pragma once

class QWidget;

namespace foyer {

class Cache;
class LinkChoice;
class Settings;

QWidget *appearancePage(Settings &settings);
QWidget *readingPage(Cache &cache, LinkChoice *links); // none: nothing to choose
QWidget *notificationsPage(Cache &cache);
QWidget *syncPage(Cache &cache);
QWidget *keysPage(Cache &cache);

} // namespace foyer
