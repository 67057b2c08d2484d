// The three pages of the account wizard.
#pragma once

#include "models/types.h"
#include "ui/services.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace foyer {

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
    void setFound(const Found &what);
    void setAccount(const Account &account); // sign in again
    bool again() const { return bool(m_account.id); }
    bool ready() const;
    Account account() const;
    QString secret() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    bool m_keychain;
    Account m_account;
    Label *m_title;
    Label *m_what;
    QLineEdit *m_name;
    QRadioButton *m_readOnly;
    QRadioButton *m_signIn;
    QWidget *m_signInPart;
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
