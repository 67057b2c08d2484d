#include "ui/accounts/wizardpages.h"

#include "models/kinds.h"
#include "models/settings.h"
#include "ui/accounts/browserpart.h"
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
    if (kind == "discourse"_L1)
        return SignInPage::tr("a Discourse community");
    if (kind == "nodebb"_L1)
        return SignInPage::tr("a NodeBB forum");
    if (kind.startsWith("moodle"_L1)) // with a sign-in page of its own, too
        return SignInPage::tr("a Moodle with its forums");
    if (kind == "feed"_L1)
        return SignInPage::tr("a forum that can be read by its feed, and answered in the browser");
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
    m_field->setPlaceholderText(u"forum.example.org"_s);
    column->addWidget(m_field);
    column->addWidget(wrapped(new Label(type::meta, &Theme::muted,
        tr("The address of a forum or of any page in it; for a news server its name, or nntps://name."))));
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
    , m_names(new QFormLayout)
    , m_secrets(new QFormLayout(m_signInPart))
    , m_browser(new BrowserPart)
    , m_user(field(tr("User name")))
    , m_password(field(tr("Password")))
    , m_identity(field(tr("Your name on posts")))
    , m_mail(field(tr("Your mail address on posts")))
    , m_storePart(new QWidget)
    , m_thisRun(new QRadioButton(tr("Keep the sign-in for this run only")))
    , m_file(new QRadioButton(tr("Keep it in a file that only I can read")))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *column = columnOf(this);
    column->addWidget(m_title);
    column->addWidget(m_what);
    m_names->addRow(tr("&Name:"), m_name);
    m_names->addRow(tr("Signed &as:"), m_identity);
    m_names->addRow(tr("&Mail:"), m_mail);
    column->addLayout(m_names);
    column->addWidget(m_readOnly);
    column->addWidget(m_signIn);
    m_secrets->setContentsMargins(scaled(24), 0, 0, 0);
    m_secrets->addRow(tr("&User:"), m_user);
    m_secrets->addRow(tr("&Password:"), m_password);
    m_secrets->addRow(m_storePart);
    column->addWidget(m_browser);
    column->addWidget(m_signInPart);
    auto *store = columnOf(m_storePart);
    store->addWidget(wrapped(new Label(type::meta, &Theme::muted, tr("This system has no keychain that answers."))));
    store->addWidget(m_thisRun);
    store->addWidget(m_file);
    m_thisRun->setChecked(true);
    m_storePart->setVisible(!keychain);
    m_identity->setPlaceholderText(tr("your name, as others see it"));
    m_mail->setPlaceholderText(tr("may be left empty where the server allows it"));

    for (QLineEdit *edit : { m_name, m_user, m_password })
        connect(edit, &QLineEdit::textChanged, this, &SignInPage::changed);
    connect(m_signIn, &QRadioButton::toggled, this, &SignInPage::refresh);
    connect(m_signIn, &QRadioButton::clicked, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_browser, &BrowserPart::changed, this, &SignInPage::changed);
    connect(m_browser, &BrowserPart::textWanted, this, &SignInPage::textWanted);
}

void SignInPage::start(const Account &account, bool byBrowser)
{
    m_account = account;
    m_byBrowser = byBrowser;
    m_browser->explain(account.url.host());
    for (QWidget *field : { m_identity, m_mail })
        m_names->setRowVisible(field, signsWithMail(account.kind));
    for (QWidget *choice : { m_readOnly, m_signIn })
        choice->setVisible(hasMembers(account.kind));
    for (QWidget *field : { m_user, m_password })
        m_secrets->setRowVisible(field, !byBrowser);
}

void SignInPage::setFound(const Found &what, bool byBrowser)
{
    Account account;
    account.kind = what.kind;
    account.url = what.url;
    start(account, byBrowser);
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

void SignInPage::setAccount(const Account &account, bool byBrowser)
{
    start(account, byBrowser);
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
    const bool who = !m_signIn->isChecked() ? true
        : m_byBrowser                       ? !m_browser->isOpen() || !m_browser->pasted().isEmpty()
                                            : !m_user->text().isEmpty() && !m_password->text().isEmpty();
    return who && !m_name->text().trimmed().isEmpty();
}

bool SignInPage::signsInByBrowser() const
{
    return m_byBrowser && m_signIn->isChecked();
}

void SignInPage::showPage(const QUrl &page, const QString &code, bool comesBack)
{
    m_browser->open(page, code, comesBack);
    refresh();
}

void SignInPage::forgetPage()
{
    m_browser->explain(m_account.url.host());
    refresh();
}

void SignInPage::askAgain()
{
    refresh();
    m_password->selectAll();
}

void SignInPage::withoutKeychain()
{
    m_keychain = false;
    m_storePart->show();
    refresh();
}

QString SignInPage::pasted() const
{
    return m_browser->isOpen() ? m_browser->pasted() : QString();
}

Account SignInPage::account() const
{
    using Store = Account::SecretStore;
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.identityName = m_identity->text().trimmed();
    account.identityMail = m_mail->text().trimmed();
    account.user = m_signIn->isChecked() && !m_byBrowser ? m_user->text() : QString();
    account.secretStore = !m_signIn->isChecked() ? Store::None
        : m_keychain                             ? Store::Keychain
        : m_file->isChecked()                    ? Store::File
                                                 : Store::Ask;
    return account;
}

QString SignInPage::secret() const
{
    return m_signIn->isChecked() && !m_byBrowser ? m_password->text() : QString();
}

void SignInPage::refresh()
{
    const bool signsIn = m_signIn->isChecked();
    m_browser->setVisible(signsIn && m_byBrowser);
    m_signInPart->setVisible(signsIn && (!m_byBrowser || !m_keychain));
    m_storePart->setEnabled(!m_browser->isOpen()); // what is under way keeps to what was chosen
    QWidget *next = m_user->text().isEmpty() ? m_user : m_password;
    if (m_byBrowser && m_browser->isOpen())
        next = m_browser;
    else if (!signsIn || m_byBrowser)
        next = m_name;
    setFocusProxy(next);
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
