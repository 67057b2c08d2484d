// Behind the account wizard: what is at an address, does the sign-in work, is the account kept with its password.
#include "app/sample/moodle/moodleserver.h"
#include "app/signin.h"
#include "models/cache/accounts.h"
#include "tests/app/await.h"
#include "tests/app/commandline/newsfixture.h"
#include "tests/lacks.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class SignInTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NewsServer> m_server;
    ChangeStream m_stream;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_steps, m_found, m_added, m_failed;

    Account learner() const
    {
        Account account;
        account.kind = u"nntp"_s;
        account.name = u"Conference"_s;
        account.url = m_server->url();
        account.user = u"learner"_s;
        account.secretStore = Account::SecretStore::File;
        return account;
    }
    Error failure() const { return m_failed->last().first().value<Error>(); }
    QByteArray kept(const Account &account)
    {
        return await(m_secrets->read(account, SecretKind::Password)).valueOr({});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<NewsServer>();
        QVERIFY(m_server->start());
        seed(*m_server);
        m_cache = std::move(*Cache::open(m_folder->filePath(u"foyer.db"_s), m_stream));
        m_secrets = std::make_unique<Secrets>(m_folder->path());
        m_secrets->setPatience(std::chrono::seconds(2));
        m_signIn = std::make_unique<SignIn>(*m_cache, *m_secrets);
        m_steps = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::step);
        m_found = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::found);
        m_added = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::added);
        m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
    }
    void cleanup()
    {
        m_signIn.reset();
        m_secrets.reset();
        m_cache.reset();
        m_server.reset();
    }

    // A Moodle gives a token for the password, and the password is forgotten.
    void whatIsExchangedIsKept()
    {
        MoodleServer site;
        addUser(site.moodle, { 0, u"mira"_s, u"secret"_s, u"Mira Member"_s });
        QVERIFY(site.start());
        Account account = learner();
        account.kind = u"moodle"_s;
        account.url = site.url();
        account.user = u"mira"_s;
        m_signIn->add(account, u"secret"_s);
        QTRY_COMPARE(m_added->count(), 1);
        account.id = m_added->last().first().value<AccountId>();
        QCOMPARE(kept(account), site.moodle.users.first().token);
        QCOMPARE(kept(account).size(), 32);
    }

    void looksAtAnAddress()
    {
        FOYER_NEEDS("tls-errors"); // that it is no site is found out by that
        m_signIn->look(u"  127.0.0.1:%1 "_s.arg(m_server->url().port()));
        QTRY_COMPARE(m_found->size(), 1);
        const auto found = m_found->first().first().value<Found>();
        QCOMPARE(found.kind, u"nntp"_s);
        QCOMPARE(found.url, m_server->url());
        QVERIFY(found.mayRead);
        QVERIFY(!found.needsSignIn);
        QVERIFY(m_steps->first().first().toString().contains(u"127.0.0.1"_s));
        QVERIFY(m_failed->isEmpty());
    }

    void knowsWhenNothingIsReadWithoutAName()
    {
        m_server->forum.signInToRead = true;
        m_signIn->look(m_server->url().toString());
        QTRY_COMPARE(m_found->size(), 1);
        QVERIFY(m_found->first().first().value<Found>().needsSignIn);
    }

    void whatIsNoAddressIsSaidAtOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << u"is not an address"_s;
        QTest::newRow("blanks") << u"   "_s << u"is not an address"_s;
        QTest::newRow("a sentence") << u"the news server"_s << u"is not an address"_s;
        QTest::newRow("another kind") << u"gopher://example.org"_s << u"cannot read"_s;
    }
    void whatIsNoAddressIsSaidAtOnce()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        m_signIn->look(typed);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(failure().text.contains(words), qPrintable(failure().text));
    }

    void aServerThatIsNotThereIsNamed()
    {
        const QString address = m_server->url().toString();
        m_server->stop();
        m_signIn->look(address);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(failure().kind, ErrorKind::Unreachable);
        QVERIFY(failure().text.contains(u"127.0.0.1"_s));
    }

    void keepsTheAccountAndItsPassword()
    {
        m_signIn->add(learner(), u"learn-pw"_s);
        QTRY_COMPARE(m_added->size(), 1);
        const auto all = accounts(*m_cache);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().id, m_added->first().first().value<AccountId>());
        QVERIFY(all->first().capabilities & Capability::Reply);
        QCOMPARE(kept(all->first()), "learn-pw");
        for (const QByteArray &command : std::as_const(m_server->commands))
            QVERIFY(!command.contains("learn-pw"));
    }

    void aRefusedSignInKeepsNothing()
    {
        m_signIn->add(learner(), u"wrong"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(failure().kind, ErrorKind::AuthNeeded);
        QVERIFY(accounts(*m_cache)->isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"secrets"_s)));
    }

    void theSameAccountIsRenewedNotDoubled()
    {
        m_signIn->add(learner(), u"learn-pw"_s);
        QTRY_COMPARE(m_added->size(), 1);
        Account broken = accounts(*m_cache)->first();
        broken.broken = true;
        broken.identityMail = u"ada@example.org"_s;
        QVERIFY(updateAccount(*m_cache, broken));
        m_server->forum.users["learner"].secret = "second";
        m_signIn->add(learner(), u"second"_s);
        QTRY_COMPARE(m_added->size(), 2);
        const auto all = accounts(*m_cache);
        QCOMPARE(all->size(), 1);
        QVERIFY(!all->first().broken);
        QCOMPARE(all->first().identityMail, u"ada@example.org"_s); // as it was set
        QCOMPARE(kept(all->first()), "second");
    }

    void aGuestWhoSignsInGoesOnWithWhatIsKept()
    {
        Account guest = learner();
        guest.user.clear();
        guest.secretStore = Account::SecretStore::None;
        const auto before = addAccount(*m_cache, guest);
        QVERIFY(before.ok());
        m_signIn->add(learner(), u"learn-pw"_s);
        QTRY_COMPARE(m_added->size(), 1);
        const auto all = accounts(*m_cache);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().id, *before);
        QCOMPARE(all->first().user, u"learner"_s);
    }

    // A keychain that is locked, or none: the sentence says what else there is, and no half account stays.
    void withoutAKeychainNoHalfAccountStays()
    {
        FOYER_NEEDS("lockable-keychain");
        Account account = learner();
        account.secretStore = Account::SecretStore::Keychain;
        m_signIn->add(account, u"learn-pw"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(accounts(*m_cache)->isEmpty());
        QVERIFY2(failure().kind == ErrorKind::Storage, "the server did nothing wrong");
        QVERIFY2(failure().text.contains(u"keychain"_s), qPrintable(failure().text));
        QVERIFY2(failure().text.contains(u"this run"_s), qPrintable(failure().text));
        QVERIFY(!m_signIn->keychainAvailable());
    }

    void whoLeavesHearsNothingMore()
    {
        m_server->setFault({ Fault::Kind::DropAnswer, "CAPABILITIES", 1, -1 });
        m_signIn->add(learner(), u"learn-pw"_s);
        QTRY_VERIFY(m_server->struck() > 0);
        m_signIn->cancel();
        m_server->setFault({});
        // The next question is answered, and by its own answer only.
        m_signIn->look(m_server->url().toString());
        QTRY_COMPARE(m_found->size(), 1);
        QVERIFY(m_added->isEmpty());
        QVERIFY(m_failed->isEmpty());
        QVERIFY(accounts(*m_cache)->isEmpty());
    }

    void goneInTheMiddle()
    {
        m_server->setFault({ Fault::Kind::DropAnswer, "AUTHINFO", 1, -1 });
        m_signIn->add(learner(), u"learn-pw"_s);
        QTRY_VERIFY(m_server->struck() > 0);
        m_signIn.reset(); // the window closes
        QVERIFY(accounts(*m_cache)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
