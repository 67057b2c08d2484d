#include "ui/accounts/accountwizard.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "ui/accounts/wizardpages.h"
#include "ui/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// What failed, in the person's words; the error itself says the rest.
QString headlineOf(ErrorKind kind, AccountWizard::Step step)
{
    if (step == AccountWizard::Step::Address && (kind == ErrorKind::AuthNeeded || kind == ErrorKind::Forbidden))
        return AccountWizard::tr("It is not open to everybody.");
    switch (kind) {
    case ErrorKind::Offline:
        return AccountWizard::tr("There is no network now.");
    case ErrorKind::Unreachable:
        return AccountWizard::tr("The server was not found, or nothing answers there.");
    case ErrorKind::Timeout:
        return AccountWizard::tr("The server does not answer.");
    case ErrorKind::TlsFailed:
        return AccountWizard::tr("The secure connection could not be made.");
    case ErrorKind::AuthNeeded:
    case ErrorKind::Forbidden:
        return AccountWizard::tr("The sign-in was refused.");
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported:
    case ErrorKind::ParseFailed:
        return AccountWizard::tr("There is a server, but nothing Foyer can read.");
    case ErrorKind::Storage:
        return AccountWizard::tr("It could not be saved on this computer.");
    case ErrorKind::Usage:
        return AccountWizard::tr("Foyer cannot look there.");
    default:
        return AccountWizard::tr("The server has a problem.");
    }
}

// What to do about it, where the error does not say so.
QString nextOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return AccountWizard::tr("See that the address is written right and that this computer is online.");
    case ErrorKind::Timeout:
        return AccountWizard::tr("Try again in a while.");
    default:
        return {};
    }
}

} // namespace

AccountWizard::AccountWizard(Cache &cache, AccountSetup &setup, QWidget *parent)
    : QDialog(parent)
    , m_cache(cache)
    , m_setup(setup)
    , m_address(new AddressPage)
    , m_signIn(new SignInPage(setup.keychainAvailable()))
    , m_keep(new KeepPage(cache))
    , m_steps(new Label(type::meta, &Theme::muted))
    , m_headline(new Label(type::strong))
    , m_detail(new Label(type::meta, &Theme::muted))
    , m_back(new QPushButton)
    , m_cancel(new QPushButton)
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Add a community"));
    m_headline->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_next->setProperty("look", u"primary"_s);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18));
    column->setSpacing(scaled(10));
    column->addWidget(m_steps);
    column->addWidget(m_address);
    column->addWidget(m_signIn);
    column->addWidget(m_keep, 1);
    column->addWidget(m_headline);
    column->addWidget(m_detail);
    column->addStretch();
    column->addSpacing(scaled(4));
    column->addLayout(buttons);

    connect(m_next, &QPushButton::clicked, this, &AccountWizard::next);
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_address, &AddressPage::changed, this, [this] { m_next->setEnabled(!m_busy && m_address->ready()); });
    connect(m_signIn, &SignInPage::changed, this, [this] { m_next->setEnabled(!m_busy && m_signIn->ready()); });
    connect(m_signIn, &SignInPage::textWanted, &setup, &AccountSetup::askForText);
    connect(&setup, &AccountSetup::step, this, [this](const QString &sentence) { tell(sentence, {}, false); });
    connect(&setup, &AccountSetup::found, this, &AccountWizard::onFound);
    connect(&setup, &AccountSetup::pageWanted, this, &AccountWizard::onPage);
    connect(&setup, &AccountSetup::added, this, &AccountWizard::onAdded);
    connect(&setup, &AccountSetup::failed, this, &AccountWizard::onFailed);
    go(Step::Address);
    resize(scaled(480), scaled(530));
}

AccountWizard::~AccountWizard() = default;

void AccountWizard::setAddress(const QString &address)
{
    m_address->setAddress(address);
}

void AccountWizard::signInAgain(AccountId account)
{
    const auto known = foyer::account(m_cache, account);
    if (!known)
        return;
    setWindowTitle(tr("Sign in to %1").arg(known->name));
    m_signIn->setAccount(*known, m_setup.signsInByBrowser(known->kind));
    go(Step::SignIn);
}

AccountWizard::Step AccountWizard::step() const
{
    return m_step;
}

QWidget *AccountWizard::page() const
{
    return m_step == Step::Address ? static_cast<QWidget *>(m_address)
        : m_step == Step::SignIn   ? static_cast<QWidget *>(m_signIn)
                                   : m_keep;
}

QString AccountWizard::said() const
{
    return m_detail->text().isEmpty() ? m_headline->text() : m_headline->text() + u' ' + m_detail->text();
}

void AccountWizard::done(int result)
{
    if (m_step != Step::Keep)
        m_setup.cancel();
    m_busy = false;
    QDialog::done(result);
}

void AccountWizard::next()
{
    switch (step()) {
    case Step::Address:
        setBusy(true);
        tell(tr("Looking at %1…").arg(m_address->address()), {}, false);
        m_setup.look(m_address->address());
        break;
    case Step::SignIn:
        signIn();
        break;
    case Step::Keep:
        finish();
        break;
    }
}

void AccountWizard::signIn()
{
    setBusy(true);
    tell(tr("Signing in…"), {}, false);
    if (!m_signIn->signsInByBrowser())
        m_setup.add(m_signIn->account(), m_signIn->secret());
    else if (m_signIn->pasted().isEmpty())
        m_setup.addByBrowser(m_signIn->account());
    else
        m_setup.paste(m_signIn->pasted());
}

void AccountWizard::back()
{
    const bool stops = m_busy; // else it may wait for a page in the browser
    m_setup.cancel();
    m_signIn->forgetPage();
    go(stops ? m_step : Step::Address);
}

void AccountWizard::go(Step step)
{
    m_step = step;
    m_address->setVisible(step == Step::Address);
    m_signIn->setVisible(step == Step::SignIn);
    m_keep->setVisible(step == Step::Keep);
    m_steps->setText(tr("Step %1 of 3").arg(int(step) + 1));
    tell({}, {}, false);
    m_cancel->setText(step == Step::Keep ? tr("Choose &later") : tr("Cancel")); // the community is there by then
    m_next->setText(step == Step::Address ? tr("&Look")
            : step == Step::Keep          ? tr("&Start reading")
            : m_signIn->again()           ? tr("&Sign in")
                                          : tr("&Continue"));
    setBusy(false);
    page()->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *page : std::initializer_list<QWidget *> { m_address, m_signIn, m_keep })
        page->setEnabled(!busy);
    const bool ready = step() == Step::Address ? m_address->ready() : step() == Step::SignIn ? m_signIn->ready() : true;
    m_next->setEnabled(!busy && ready);
    m_back->setText(busy ? tr("St&op") : tr("&Back"));
    m_back->setVisible(busy || (step() == Step::SignIn && !m_signIn->again()));
}

void AccountWizard::tell(const QString &headline, const QString &detail, bool fault)
{
    m_headline->setRank(fault ? &Theme::waiting : &Theme::muted);
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_headline->setVisible(!headline.isEmpty());
    m_detail->setVisible(!detail.isEmpty());
}

void AccountWizard::onFound(const Found &what)
{
    m_signIn->setFound(what, m_setup.signsInByBrowser(what.kind));
    go(Step::SignIn);
}

// The next move is the person's, in the browser.
void AccountWizard::onPage(const QUrl &page, const QString &code, bool comesBack)
{
    m_signIn->showPage(page, code, comesBack);
    setBusy(false);
    tell(code.isEmpty() && !comesBack ? QString() : tr("Waiting for your yes in the browser…"), {}, false);
    m_signIn->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::onAdded(AccountId account)
{
    m_account = account;
    setBusy(false);
    if (m_signIn->again()) {
        requestSync(m_cache, account);
        accept();
        return;
    }
    m_keep->setAccount(account);
    go(Step::Keep);
}

void AccountWizard::onFailed(const Error &error)
{
    if (error.kind != ErrorKind::ParseFailed) // else the text can be pasted once more
        m_signIn->forgetPage();
    if (error.kind == ErrorKind::Storage && m_step == Step::SignIn)
        m_signIn->withoutKeychain();
    setBusy(false);
    if (error.kind == ErrorKind::AuthNeeded)
        m_signIn->askAgain();
    if (error.kind == ErrorKind::Cancelled)
        tell({}, {}, false);
    else
        tell(headlineOf(error.kind, m_step), QString(error.text + u'\n' + nextOf(error.kind)).trimmed(), true);
    page()->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::finish()
{
    if (const auto saved = m_keep->save(); !saved) {
        onFailed(saved.error());
        return;
    }
    requestSync(m_cache, m_account);
    accept();
}

} // namespace foyer
