// The three pages of the account wizard.
#pragma once

#include "models/types.h"
#include "ui/services.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace foyer {

class BrowserPart;
class Cache;
class FollowList;
class Label;

class AddressPage : public QWidget {
    Q_OBJECT
public:
    explicit AddressPage(QWidget *parent = nullptr);
    void setAddress(const QString &address);
    QString address() const;
    bool ready() const { return !address().isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_field;
};

class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(bool keychain, QWidget *parent = nullptr);
    void setFound(const Found &what, bool byBrowser);
    void setAccount(const Account &account, bool byBrowser); // sign in again
    bool again() const { return bool(m_account.id); }
    bool ready() const;
    Account account() const;
    QString secret() const;
    bool signsInByBrowser() const;
    void showPage(const QUrl &page, const QString &code, bool comesBack);
    QString pasted() const; // from the page
    void forgetPage(); // it counts no more
    void askAgain(); // the password was refused
    void withoutKeychain(); // it did not answer: offers the other places

Q_SIGNALS:
    void changed();
    void textWanted(); // the browser does not come back

private:
    void start(const Account &account, bool byBrowser);
    void refresh();

    bool m_keychain;
    bool m_byBrowser = false;
    Account m_account;
    Label *m_title;
    Label *m_what;
    QLineEdit *m_name;
    QRadioButton *m_readOnly;
    QRadioButton *m_signIn;
    QWidget *m_signInPart;
    QFormLayout *m_names;
    QFormLayout *m_secrets;
    BrowserPart *m_browser;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_identity;
    QLineEdit *m_mail;
    QWidget *m_storePart; // where no keychain answers
    QRadioButton *m_thisRun;
    QRadioButton *m_file;
};

class KeepPage : public QWidget {
    Q_OBJECT
public:
    explicit KeepPage(Cache &cache, QWidget *parent = nullptr);
    void setAccount(AccountId account);
    Expected<void> save();

private:
    Cache &m_cache;
    FollowList *m_list;
    QComboBox *m_days;
};

} // namespace foyer
