// The account wizard: three steps, and when one fails, which and why.
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/accounts/accountwizard.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *fieldOf(AccountWizard &wizard, const QString &name)
{
    for (QLineEdit *field : wizard.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    qFatal("no field %s", qPrintable(name));
}

void press(AccountWizard &wizard, const QString &text)
{
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    qFatal("no button %s", qPrintable(text));
}

bool seen(AccountWizard &wizard, const QString &text)
{
    const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

Found newsServer(bool needsSignIn)
{
    return { u"nntp"_s, QUrl(u"nntps://news.example.org"_s), u"news.example.org"_s, needsSignIn, !needsSignIn };
}

} // namespace

class WizardTest : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void namesTheFailingStep_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("headline");
        QTest::newRow("name") << ErrorKind::Unreachable << u"not found"_s;
        QTest::newRow("certificate") << ErrorKind::TlsFailed << u"secure connection"_s;
        QTest::newRow("silence") << ErrorKind::Timeout << u"does not answer"_s;
        QTest::newRow("stranger") << ErrorKind::Unsupported << u"nothing Foyer can read"_s;
        QTest::newRow("no address") << ErrorKind::Usage << u"cannot look there"_s;
        QTest::newRow("what to do") << ErrorKind::Unreachable << u"written right"_s;
    }
    void namesTheFailingStep()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, headline);
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.fault = Error { kind, u"step three of five went wrong"_s };
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u" news.example.org "_s);
        wizard.show();
        press(wizard, u"Look"_s);
        QCOMPARE(f.setup.looked, u"news.example.org"_s);
        QVERIFY2(wizard.said().contains(headline), qPrintable(wizard.said()));
        QVERIFY(wizard.said().contains(u"step three of five went wrong"_s));
        QCOMPARE(wizard.step(), AccountWizard::Step::Address);
        QVERIFY(fieldOf(wizard, u"Address"_s)->isEnabled()); // to try again
    }

    void aRefusedSignInKeepsWhatWasTyped()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = newsServer(true);
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        QCOMPARE(wizard.step(), AccountWizard::Step::SignIn);
        fieldOf(wizard, u"User name"_s)->setText(u"robin"_s);
        fieldOf(wizard, u"Password"_s)->setText(u"wrong"_s);
        f.setup.fault = Error { ErrorKind::AuthNeeded, u"481 Wrong password"_s };
        press(wizard, u"Continue"_s);
        QVERIFY(wizard.said().contains(u"sign-in was refused"_s));
        QVERIFY(wizard.said().contains(u"481"_s));
        QCOMPARE(fieldOf(wizard, u"User name"_s)->text(), u"robin"_s);
        QCOMPARE(fieldOf(wizard, u"Password"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(wizard.focusWidget(), fieldOf(wizard, u"Password"_s)); // most often it is that
        QCOMPARE(fieldOf(wizard, u"Password"_s)->selectedText().size(), 5);
    }

    void whoSignsInTypesTheNameNext()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = newsServer(false);
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        for (QRadioButton *button : wizard.findChildren<QRadioButton *>()) {
            if (button->text().remove(u'&') == u"Sign in"_s)
                button->click();
        }
        QCOMPARE(wizard.focusWidget(), fieldOf(wizard, u"User name"_s));
    }

    void aLookCanBeStopped()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        AccountWizard wizard(*f.cache, f.setup); // never answers
        wizard.setAddress(u"news.exmple.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        QVERIFY(!fieldOf(wizard, u"Address"_s)->isEnabled());
        press(wizard, u"Stop"_s);
        QVERIFY(f.setup.cancelled);
        QVERIFY(wizard.isVisible());
        QVERIFY(fieldOf(wizard, u"Address"_s)->isEnabled());
        QCOMPARE(fieldOf(wizard, u"Address"_s)->text(), u"news.exmple.org"_s);
    }

    void whoCannotSignInIsNotAsked()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = Found { u"feed"_s, QUrl(u"https://blog.example.org/feed"_s), u"Blog"_s, false, true };
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"blog.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        QCOMPARE(wizard.step(), AccountWizard::Step::SignIn);
        for (const QRadioButton *button : wizard.findChildren<QRadioButton *>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    }

    // A course's forum of announcements is not another course's.
    void forumsSayWhereTheyAre()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = newsServer(false);
        Account added;
        added.name = u"Campus"_s;
        added.kind = u"nntp"_s;
        f.setup.newAccount = *addAccount(*f.cache, added);
        Page page;
        const auto forum = [](const QString &id, const QString &parent, const QString &name) {
            return RemoteForum { .id = { id }, .parent = { parent }, .name = name, .description = {}, .color = {} };
        };
        page.forums = { forum(u"1"_s, {}, u"Biology"_s), forum(u"2"_s, {}, u"Art"_s), forum(u"3"_s, u"1"_s, u"News"_s),
            forum(u"4"_s, u"2"_s, u"News"_s) };
        QVERIFY(ingest(*f.cache, f.setup.newAccount, prepare(page)));
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"campus.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        press(wizard, u"Continue"_s);
        QStringList shown;
        const auto *rows = wizard.findChild<QListView *>(u"forums"_s)->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            shown.append(rows->index(row, 0).data().toString());
        QCOMPARE(shown, (QStringList { u"Art"_s, u"Art › News"_s, u"Biology"_s, u"Biology › News"_s }));
    }

    void aKeychainThatDoesNotAnswerIsNotTheEnd()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = newsServer(true);
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        fieldOf(wizard, u"User name"_s)->setText(u"robin"_s);
        fieldOf(wizard, u"Password"_s)->setText(u"secret"_s);
        f.setup.fault = Error { ErrorKind::Storage, u"The keychain does not answer."_s };
        press(wizard, u"Continue"_s);
        QCOMPARE(f.setup.given.secretStore, Account::SecretStore::Keychain);
        QVERIFY(wizard.said().contains(u"could not be saved"_s));
        press(wizard, u"Continue"_s);
        QCOMPARE(f.setup.given.secretStore, Account::SecretStore::Ask);
    }

    // Where the system hands links over; and a way on where the site refuses to send anybody there.
    void theBrowserComesBack()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = Found { u"discourse"_s, QUrl(u"https://forum.example.org/"_s), u"Forum"_s, true, false };
        f.setup.comesBack = true;
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"forum.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        press(wizard, u"Continue"_s);
        QVERIFY2(wizard.said().contains(u"Waiting for your yes"_s), qPrintable(wizard.said()));
        const auto *text = wizard.findChild<QPlainTextEdit *>();
        QVERIFY(text->isVisible());
        press(wizard, u"It does not come back"_s);
        QCOMPARE(m_opened.last(), QUrl(u"https://forum.example.org/show"_s));
        QVERIFY(!wizard.said().contains(u"Waiting"_s));
        QVERIFY(text->isVisible());
        for (const QPushButton *button : wizard.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || !button->text().contains(u"come"_s));
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_opened.clear();
    }

    void theBrowserSignsIn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("a code to type there") << u"ABCD-2345"_s;
        QTest::newRow("a text to bring back") << QString();
    }
    void theBrowserSignsIn()
    {
        QFETCH(QString, code);
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = Found { u"discourse"_s, QUrl(u"https://forum.example.org/"_s), u"Forum"_s, true, false };
        f.setup.code = code;
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"forum.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        QVERIFY2(!fieldOf(wizard, u"Password"_s)->isVisible(), "no password comes into the program");
        press(wizard, u"Continue"_s);
        QCOMPARE(m_opened, QList<QUrl> { QUrl(u"https://forum.example.org/allow"_s) });
        press(wizard, u"Copy its address"_s); // for whom no browser opens
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://forum.example.org/allow"_s);
        auto *text = wizard.findChild<QPlainTextEdit *>();
        QCOMPARE(text->isVisible(), code.isEmpty());
        if (!code.isEmpty()) {
            QVERIFY(seen(wizard, code));
            Q_EMIT f.setup.failed({ ErrorKind::Timeout, u"The code ran out."_s, {} });
            QVERIFY2(!seen(wizard, code), "an old code is of no use");
            QVERIFY(wizard.said().contains(u"ran out"_s));
        } else {
            f.setup.fault = Error { ErrorKind::ParseFailed, u"Not the text."_s, {} };
            text->setPlainText(u"half of it"_s);
            press(wizard, u"Continue"_s);
            QVERIFY(wizard.said().contains(u"Not the text."_s));
            QCOMPARE(text->toPlainText(), u"half of it"_s);
            f.setup.fault.reset();
            Account account;
            account.kind = u"discourse"_s;
            account.name = u"Forum"_s;
            f.setup.newAccount = *addAccount(*f.cache, account);
            text->setPlainText(u"all of it"_s);
            press(wizard, u"Continue"_s);
            QCOMPARE(f.setup.pasted, u"all of it"_s);
            QCOMPARE(wizard.step(), AccountWizard::Step::Keep);
        }
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_opened.clear();
    }

    void threeStepsToACommunity()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.answer = newsServer(false);
        Account added;
        added.name = u"News"_s;
        added.kind = u"nntp"_s;
        f.setup.newAccount = *addAccount(*f.cache, added);
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        press(wizard, u"Continue"_s);
        QCOMPARE(wizard.step(), AccountWizard::Step::Keep);
        QCOMPARE(f.setup.given.secretStore, Account::SecretStore::None); // read only

        Page page; // the list of forums arrives while the page is open
        page.forums = { { .id = { u"a.b"_s }, .parent = {}, .name = u"a.b"_s, .description = {}, .color = {} },
            { .id = { u"a.c"_s }, .parent = {}, .name = u"a.c"_s, .description = {}, .color = {} } };
        QVERIFY(ingest(*f.cache, f.setup.newAccount, prepare(page)));
        QTRY_COMPARE(wizard.findChild<QListView *>(u"forums"_s)->model()->rowCount(), 2);
        press(wizard, u"Start"_s);
        QVERIFY(!wizard.isVisible());
        QCOMPARE(forums(*f.cache, f.setup.newAccount, true)->size(), 2);
    }

    void withoutAKeychainThePersonChooses()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        f.setup.keychain = false;
        f.setup.answer = newsServer(true);
        f.setup.newAccount = AccountId { 7 };
        AccountWizard wizard(*f.cache, f.setup);
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        fieldOf(wizard, u"User name"_s)->setText(u"robin"_s);
        fieldOf(wizard, u"Password"_s)->setText(u"right"_s);
        QList<QRadioButton *> stores;
        for (QRadioButton *button : wizard.findChildren<QRadioButton *>()) {
            if (button->text().contains(u"file"_s))
                stores.append(button);
        }
        QCOMPARE(stores.size(), 1);
        QVERIFY(!stores.first()->isChecked()); // a file needs consent
        stores.first()->click();
        press(wizard, u"Continue"_s);
        QCOMPARE(f.setup.given.secretStore, Account::SecretStore::File);
        QCOMPARE(f.setup.password, u"right"_s);
    }

    void leavingMidwayCancels()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        AccountWizard wizard(*f.cache, f.setup); // never answers
        wizard.setAddress(u"news.example.org"_s);
        wizard.show();
        press(wizard, u"Look"_s);
        press(wizard, u"Cancel"_s);
        QVERIFY(f.setup.cancelled);
        QVERIFY(!wizard.isVisible());
        QVERIFY(accounts(*f.cache)->isEmpty());
    }
};

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
