// Preferences: few, and every one takes effect at once.
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace foyer {

class AccountSetup;
class Cache;
class LinkChoice;
class Settings;

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(
        Cache &cache, AccountSetup &setup, Settings &settings, QWidget *parent = nullptr, LinkChoice *links = nullptr);

    enum class Page { Appearance, Reading, Notifications, Sync, Storage, Accounts, Keys };
    void showPage(Page page);

private:
    void add(const QString &glyph, const QString &name, QWidget *page);

    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace foyer
