// Adding a community in three steps: any address, how to sign in, what to follow and keep. Says at every
// moment what it does, and when something fails, which step failed and why. Can be left at any time.
#pragma once

#include "models/cache/cache.h"
#include "ui/services.h"

#include <QDialog>

class QPushButton;

namespace foyer {

class AddressPage;
class KeepPage;
class Label;
class SignInPage;

class AccountWizard : public QDialog {
    Q_OBJECT
public:
    AccountWizard(Cache &cache, AccountSetup &setup, QWidget *parent = nullptr);
    ~AccountWizard() override;

    void setAddress(const QString &address);
    void signInAgain(AccountId account); // starts at the second step with what is known

    enum class Step { Address, SignIn, Keep };
    Step step() const;
    QString said() const; // the progress or the fault on show

    void done(int result) override;

private:
    void next();
    void back();
    void go(Step step);
    QWidget *page() const;
    void setBusy(bool busy);
    void tell(const QString &headline, const QString &detail, bool fault);
    void onFound(const Found &what);
    void onPage(const QUrl &page, const QString &code, bool comesBack);
    void signIn();
    void onAdded(AccountId account);
    void onFailed(const Error &error);
    void finish();

    Cache &m_cache;
    AccountSetup &m_setup;
    AddressPage *m_address;
    SignInPage *m_signIn;
    KeepPage *m_keep;
    Label *m_steps;
    Label *m_headline;
    Label *m_detail;
    QPushButton *m_back; // stops what is under way
    QPushButton *m_cancel;
    QPushButton *m_next;
    AccountId m_account; // once it is added
    Step m_step = Step::Address;
    bool m_busy = false;
};

} // namespace foyer
