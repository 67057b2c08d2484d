#include "ui/accounts/wizardpages.h"

#include "models/settings.h"
#include "ui/accounts/followlist.h"
#include "ui/label.h"
#include "ui/preferences/controls.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    return column;
}

Label *wrapped(Label *label)
{
    label->setWordWrap(true);
    return label;
}

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    return edit;
}

QString kindName(const QString &kind)
{
    if (kind == "nntp"_L1)
        return SignInPage::tr("a news server");
    return kind;
}

} // namespace

AddressPage::AddressPage(QWidget *parent)
    : QWidget(parent)
    , m_field(field(tr("Address")))
{
    auto *column = columnOf(this);
    column->addWidget(new Label(type::threadTitle, &Theme::ink, tr("Where do you discuss?")));
    column->addWidget(
        wrapped(new Label(type::ui, &Theme::muted, tr("Paste any address of it. Foyer finds out what it is."))));
    m_field->setPlaceholderText(u"news.example.org"_s);
    column->addWidget(m_field);
    column->addWidget(wrapped(new Label(type::meta, &Theme::muted,
        tr("For a news server: its name, or nntps://name. A link to a group or a post will do as well."))));
    column->addStretch();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &AddressPage::changed);
}

void AddressPage::setAddress(const QString &address)
{
    m_field->setText(address);
}

QString AddressPage::address() const
{
    return m_field->text().trimmed();
}

SignInPage::SignInPage(bool keychain, QWidget *parent)
    : QWidget(parent)
    , m_keychain(keychain)
    , m_title(new Label(type::threadTitle))
    , m_what(wrapped(new Label(type::ui, &Theme::muted)))
    , m_name(field(tr("Name of the community")))
    , m_readOnly(new QRadioButton(tr("&Read without an account")))
    , m_signIn(new QRadioButton(tr("Si&gn in")))
    , m_signInPart(new QWidget)
    , m_user(field(tr("User name")))
    , m_password(field(tr("Password")))
    , m_identity(field(tr("Your name on posts")))
    , m_mail(field(tr("Your mail address on posts")))
    , m_storePart(new QWidget)
    , m_thisRun(new QRadioButton(tr("Keep the password for this run only")))
    , m_file(new QRadioButton(tr("Keep it in a file that only I can read")))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *column = columnOf(this);
    column->addWidget(m_title);
    column->addWidget(m_what);
    auto *names = new QFormLayout;
    names->addRow(tr("&Name:"), m_name);
    names->addRow(tr("Signed &as:"), m_identity);
    names->addRow(tr("&Mail:"), m_mail);
    column->addLayout(names);
    column->addWidget(m_readOnly);
    column->addWidget(m_signIn);
    auto *secrets = new QFormLayout(m_signInPart);
    secrets->setContentsMargins(scaled(24), 0, 0, 0);
    secrets->addRow(tr("&User:"), m_user);
    secrets->addRow(tr("&Password:"), m_password);
    secrets->addRow(m_storePart);
    column->addWidget(m_signInPart);
    auto *store = columnOf(m_storePart);
    store->addWidget(wrapped(new Label(type::meta, &Theme::muted, tr("This system has no keychain that answers."))));
    store->addWidget(m_thisRun);
    store->addWidget(m_file);
    column->addStretch();
    m_thisRun->setChecked(true);
    m_storePart->setVisible(!keychain);
    m_identity->setPlaceholderText(tr("your name, as others see it"));
    m_mail->setPlaceholderText(tr("may be left empty where the server allows it"));

    for (QLineEdit *edit : { m_name, m_user, m_password })
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::changed);
    connect(m_signIn, &QRadioButton::toggled, this, &SignInPage::refresh);
}

void SignInPage::setFound(const Found &what)
{
    m_account = {};
    m_account.kind = what.kind;
    m_account.url = what.url;
    m_title->setText(what.suggestedName);
    m_what->setText(
        tr("%1 is %2. %3")
            .arg(what.url.host(), kindName(what.kind),
                what.mayRead && !what.needsSignIn ? tr("It lets everybody read.") : tr("It asks for a sign-in.")));
    m_name->setText(what.suggestedName);
    m_readOnly->setEnabled(!what.needsSignIn);
    (what.needsSignIn ? m_signIn : m_readOnly)->setChecked(true);
    refresh();
}

void SignInPage::setAccount(const Account &account)
{
    m_account = account;
    m_title->setText(account.name);
    m_what->setText(tr("%1 wants to know again who you are.").arg(account.url.host()));
    m_name->setText(account.name);
    m_user->setText(account.user);
    m_identity->setText(account.identityName);
    m_mail->setText(account.identityMail);
    m_signIn->setChecked(true);
    (account.secretStore == Account::SecretStore::File ? m_file : m_thisRun)->setChecked(true);
    refresh();
}

bool SignInPage::ready() const
{
    const bool who = !m_signIn->isChecked() || (!m_user->text().isEmpty() && !m_password->text().isEmpty());
    return who && !m_name->text().trimmed().isEmpty();
}

Account SignInPage::account() const
{
    using Store = Account::SecretStore;
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.identityName = m_identity->text().trimmed();
    account.identityMail = m_mail->text().trimmed();
    account.user = m_signIn->isChecked() ? m_user->text() : QString();
    account.secretStore = !m_signIn->isChecked() ? Store::None
        : m_keychain                             ? Store::Keychain
        : m_file->isChecked()                    ? Store::File
                                                 : Store::Ask;
    return account;
}

QString SignInPage::secret() const
{
    return m_signIn->isChecked() ? m_password->text() : QString();
}

void SignInPage::refresh()
{
    m_signInPart->setVisible(m_signIn->isChecked());
    setFocusProxy(m_signIn->isChecked() ? (m_user->text().isEmpty() ? m_user : m_password) : m_name);
    Q_EMIT changed();
}

KeepPage::KeepPage(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_list(new FollowList(cache))
    , m_days(optionChoice(cache, option::keepDays, keepChoices()))
{
    auto *column = columnOf(this);
    column->addWidget(new Label(type::threadTitle, &Theme::ink, tr("What do you want to follow?")));
    column->addWidget(m_list, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Keep posts:"), m_days);
    column->addLayout(form);
    setFocusProxy(m_list);
}

void KeepPage::setAccount(AccountId account)
{
    m_list->setAccount(account);
}

Expected<void> KeepPage::save()
{
    return m_list->save();
}

} // namespace foyer
