#include "ui/preferences/accountspage.h"

#include "models/cache/accounts.h"
#include "models/cache/marks.h"
#include "models/kinds.h"
#include "ui/accounts/accountwizard.h"
#include "ui/communitypages.h"
#include "ui/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

namespace foyer {

AccountsPage::AccountsPage(Cache &cache, AccountSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_setup(setup)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_identity(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_form(new QFormLayout)
    , m_where(new Label(type::meta, &Theme::muted))
    , m_pages(pagesLabel({}, this))
    , m_signIn(new QPushButton(tr("&Sign in again…")))
    , m_remove(new QPushButton(tr("&Remove…")))
    , m_left(new Label(type::meta, &Theme::ink))
{
    m_list->setAccessibleName(tr("Communities"));
    m_list->setMaximumHeight(scaled(130));
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("Signed &as:"), m_identity);
    m_form->addRow(tr("&Mail:"), m_mail);
    m_form->addRow(tr("Server:"), m_where);
    m_form->addRow(QString(), m_pages);
    auto *add = new QPushButton(tr("&Add a community…"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(m_list);
    column->addLayout(m_form);
    column->addLayout(buttons);
    m_left->setWordWrap(true);
    m_left->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_left);
    column->addStretch();

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showCurrent);
    for (QLineEdit *edit : { m_name, m_identity, m_mail })
        connect(edit, &QLineEdit::editingFinished, this, &AccountsPage::save);
    connect(m_signIn, &QPushButton::clicked, this, &AccountsPage::signInAgain);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::remove);
    connect(add, &QPushButton::clicked, this, [this] { AccountWizard(m_cache, m_setup, this).exec(); });
    connect(&setup, &AccountSetup::left, m_left, &QLabel::setText);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.accounts)
            reload();
    });
    reload();
}

void AccountsPage::reload()
{
    const int row = qMax(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Account &account : accounts(m_cache).valueOr({})) {
        auto *item = new QListWidgetItem(account.name, m_list);
        item->setData(Qt::UserRole, account.id.value);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showCurrent();
}

void AccountsPage::showCurrent()
{
    const Account account = current();
    m_name->setText(account.name);
    m_identity->setText(account.identityName);
    m_mail->setText(account.identityMail);
    m_where->setText(account.url.toDisplayString());
    showPages(*m_pages, customs(m_cache, account.id).valueOr({}).pages);
    for (QWidget *control : std::initializer_list<QWidget *> { m_name, m_identity, m_mail, m_signIn, m_remove })
        control->setEnabled(bool(account.id));
    for (QWidget *field : { m_identity, m_mail })
        m_form->setRowVisible(field, !account.id || signsWithMail(account.kind));
    m_signIn->setVisible(!account.id || hasMembers(account.kind));
}

void AccountsPage::save()
{
    Account account = current();
    if (!account.id || m_name->text().trimmed().isEmpty())
        return showCurrent();
    const Account before = account;
    account.name = m_name->text().trimmed();
    account.identityName = m_identity->text().trimmed();
    account.identityMail = m_mail->text().trimmed();
    if (account == before)
        return;
    if (const auto saved = updateAccount(m_cache, account); !saved)
        QMessageBox::warning(this, account.name, tr("That could not be saved: %1").arg(saved.error().text));
}

void AccountsPage::signInAgain()
{
    AccountWizard wizard(m_cache, m_setup, this);
    wizard.signInAgain(current().id);
    wizard.exec();
}

void AccountsPage::remove()
{
    const Account account = current();
    QMessageBox question(QMessageBox::NoIcon, tr("Remove a community"),
        tr("Remove %1 from this computer?").arg(account.name), QMessageBox::Cancel, this);
    question.setInformativeText(tr("The posts kept here go; the server keeps its own, and is told that you signed out "
                                   "here. Drafts and what was not sent yet move to the bin of drafts."));
    QPushButton *yes = question.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != yes)
        return;
    m_left->clear();
    if (const auto gone = m_setup.remove(account); !gone)
        QMessageBox::warning(this, account.name, tr("It could not be removed: %1").arg(gone.error().text));
}

Account AccountsPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? account(m_cache, AccountId { item->data(Qt::UserRole).toLongLong() }).valueOr({}) : Account {};
}

} // namespace foyer
