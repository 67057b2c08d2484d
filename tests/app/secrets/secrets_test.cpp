// Runs twice: without any session bus, and (secrets_keychain_test) beside a real keyring on a private bus.
#include "app/secrets.h"
#include "tests/app/await.h"
#include "tests/lacks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

Account account(Account::SecretStore store, const QString &server = u"nntps://news.example.org"_s)
{
    Account account;
    account.id = AccountId { 7 };
    account.name = u"Example"_s;
    account.user = u"learner"_s;
    account.url = QUrl(server);
    account.secretStore = store;
    return account;
}

bool keyringRuns()
{
    return qEnvironmentVariableIsSet("FOYER_TEST_KEYRING") || test::lacks("lockable-keychain"); // it is always there
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    void keepsReadsAndForgets(Account::SecretStore store)
    {
        Secrets secrets(m_folder.path());
        const Account mine = account(store);
        QCOMPARE(await(secrets.read(mine, SecretKind::Password)).error().kind, ErrorKind::NotFound);
        const QByteArray password("pässword\0with all", 18);
        QVERIFY(await(secrets.write(mine, SecretKind::Password, password)));
        QVERIFY(await(secrets.write(mine, SecretKind::CancelLockSalt, "salt")));
        QCOMPARE(await(secrets.read(mine, SecretKind::Password)).valueOr({}), password);
        QCOMPARE(await(secrets.read(mine, SecretKind::CancelLockSalt)).valueOr({}), "salt");
        // Another server under the same account: not its secret.
        const Account elsewhere = account(store, u"nntps://evil.example.org"_s);
        QCOMPARE(await(secrets.read(elsewhere, SecretKind::Password)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(secrets.remove(mine)));
        QCOMPARE(await(secrets.read(mine, SecretKind::Password)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(secrets.remove(mine))); // what is gone already is no error
    }

private Q_SLOTS:
    void inMemory() { keepsReadsAndForgets(Account::SecretStore::Ask); }
    void inAFile() { keepsReadsAndForgets(Account::SecretStore::File); }

    void theFileIsForMyEyesOnly()
    {
        Secrets secrets(m_folder.path());
        const Account mine = account(Account::SecretStore::File);
        QVERIFY(await(secrets.write(mine, SecretKind::Password, "open sesame")));
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        if (!test::lacks("unix-permissions"))
            QVERIFY(!(QFile(m_folder.filePath(u"secrets"_s)).permissions() & others));
        Secrets nextRun(m_folder.path());
        QCOMPARE(await(nextRun.read(mine, SecretKind::Password)).valueOr({}), "open sesame");
    }

    void aDamagedFileIsNotOverwritten()
    {
        const QString path = m_folder.filePath(u"secrets"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"half");
        file.close();
        Secrets secrets(m_folder.path());
        const Account mine = account(Account::SecretStore::File);
        QCOMPARE(await(secrets.read(mine, SecretKind::Password)).error().kind, ErrorKind::Storage);
        QCOMPARE(await(secrets.write(mine, SecretKind::Password, "x")).error().kind, ErrorKind::Storage);
        QVERIFY(QFile::remove(path));
    }

    void memoryEndsWithTheRun()
    {
        const Account mine = account(Account::SecretStore::Ask);
        {
            Secrets secrets(m_folder.path());
            QVERIFY(await(secrets.write(mine, SecretKind::Password, "for now")));
        }
        Secrets nextRun(m_folder.path());
        QCOMPARE(await(nextRun.read(mine, SecretKind::Password)).error().kind, ErrorKind::NotFound);
    }

    void inTheKeychain()
    {
        if (!keyringRuns())
            QSKIP("no keyring here");
        keepsReadsAndForgets(Account::SecretStore::Keychain);
        Secrets secrets(m_folder.path());
        QVERIFY(await(secrets.testKeychain()));
    }

    void fromAnotherThread()
    {
        if (!keyringRuns())
            QSKIP("no keyring here");
        Secrets secrets(m_folder.path());
        const Account mine = account(Account::SecretStore::Keychain);
        QVERIFY(await(secrets.write(mine, SecretKind::Password, "across")));
        QByteArray read;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { read = await(secrets.read(mine, SecretKind::Password)).valueOr({}); }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 15'000);
        QCOMPARE(read, "across");
        QVERIFY(await(secrets.remove(mine)));
    }

    void withoutAKeychainItSaysSoAndDoesNotHang()
    {
        FOYER_NEEDS("lockable-keychain");
        if (keyringRuns())
            QSKIP("there is a keyring");
        Secrets secrets(m_folder.path());
        secrets.setPatience(std::chrono::seconds(2));
        const Account mine = account(Account::SecretStore::Keychain);
        const auto test = await(secrets.testKeychain());
        QVERIFY(!test);
        QVERIFY(test.error().kind == ErrorKind::Unsupported || test.error().kind == ErrorKind::Timeout);
        QVERIFY(test.error().text.size() > 40);
        QVERIFY(!await(secrets.write(mine, SecretKind::Password, "x")));
        const auto read = await(secrets.read(mine, SecretKind::Password));
        QVERIFY(!read);
        QVERIFY(read.error().kind != ErrorKind::NotFound);
    }

    void whoStopsWaitsNoLonger()
    {
        Secrets secrets(m_folder.path());
        auto waiting = secrets.read(account(Account::SecretStore::Keychain), SecretKind::Password);
        secrets.abandon(AccountId { 8 });
        secrets.abandon(AccountId { 7 });
        QCOMPARE(await(std::move(waiting)).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
