// The communities one has: name, how posts are signed, sign in again, remove.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <QWidget>

class QLabel;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace foyer {

class AccountSetup;
class Label;

class AccountsPage : public QWidget {
    Q_OBJECT
public:
    AccountsPage(Cache &cache, AccountSetup &setup, QWidget *parent = nullptr);

private:
    void reload();
    void showCurrent();
    void save();
    void signInAgain();
    void remove();
    Account current() const;

    Cache &m_cache;
    AccountSetup &m_setup;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_identity;
    QLineEdit *m_mail;
    QFormLayout *m_form;
    Label *m_where;
    QLabel *m_pages;
    QPushButton *m_signIn;
    QPushButton *m_remove;
    Label *m_left; // what is still to be done elsewhere after one was removed
};

} // namespace foyer
