#include "app/commandline/arguments.h"
#include "app/singleinstance.h"
#include "tests/lacks.h"

#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace foyer;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;

    // Says it from another thread, as another process would; true: the window took it.
    bool told(const InstanceMessage &message)
    {
        bool taken = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&taken, &message, this] { taken = tellWindow(*m_folder, message); }));
        QSignalSpy finished(other.get(), &QThread::finished);
        other->start();
        if (!finished.wait())
            return false;
        other->wait();
        return taken;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto folder = DataFolder::open(m_dir->path());
        QVERIFY(folder);
        m_folder = *folder;
    }

    void onlyOneWindowPerFolder()
    {
        SingleInstance first(*m_folder);
        QVERIFY(first.claim());
        SingleInstance second(*m_folder);
        QVERIFY(!second.claim());
        QTemporaryDir elsewhere;
        SingleInstance other(*DataFolder::open(elsewhere.path()));
        QVERIFY(other.claim());
    }

    // Nobody holds such a lock, and nobody can: waiting for it would never end.
    void aFolderNobodyCanWriteInIsSaid()
    {
        FOYER_NEEDS("unwritable-folder");
        if (!QFile::exists(u"/proc/self/task"_s))
            QSKIP("no /proc here");
        FolderLock lock(u"/proc/self/task/sync.lock"_s); // where not even root makes files
        QVERIFY(!lock.tryLock());
        QVERIFY(lock.trouble());
        QCOMPARE(lock.trouble()->kind, ErrorKind::Storage);
        QVERIFY2(lock.trouble()->text.contains(u"/proc/self/task"_s), qPrintable(lock.trouble()->text));
        SingleInstance first(*m_folder);
        QVERIFY(first.claim());
        SingleInstance second(*m_folder);
        QVERIFY(!second.claim());
        QVERIFY(!second.trouble()); // somebody holds it, that is all
    }

    void aSecondStartIsHandedOver()
    {
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        QSignalSpy opened(&window, &SingleInstance::opened);
        const QUrl url(u"news:1@example.org"_s);
        QVERIFY(told({ url, {} }));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl(), url);
    }

    // What a browser was sent to, escapes and all, and parsed as the words of a command line.
    void aSignInIsHandedOver()
    {
        const QString link = u"discourse://auth_redirect?payload=ab%2Bc%2F%0Ade%3D%3D"_s;
        const auto arguments = commandline::parseArguments({ link });
        QVERIFY(arguments && arguments->wantsWindow());
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        QSignalSpy opened(&window, &SingleInstance::opened);
        QVERIFY(told({ QUrl(arguments->words.first(), QUrl::StrictMode), {} }));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl().toString(QUrl::FullyEncoded), link);
    }

    void changesArrive()
    {
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        QSignalSpy changed(&window, &SingleInstance::changed);
        QSignalSpy opened(&window, &SingleInstance::opened);
        Changes changes;
        changes.threads = { ThreadId { 3 }, ThreadId { 5 } };
        changes.syncWanted = { AccountId { 1 } };
        changes.drafts = true;
        QVERIFY(told({ std::nullopt, changes }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Changes>(), changes);
        QVERIFY(opened.isEmpty());
    }

    void nobodyListens() { QVERIFY(!tellWindow(*m_folder, { QUrl(), {} })); }

    void whatACrashLeftBehindIsTakenOver()
    {
        QFile stale(m_folder->socketName());
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        QFile lock(m_folder->windowLock()); // of a process that is no more
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nfoyer\nnowhere\n");
        lock.close();
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        QVERIFY(told({ QUrl(), {} }));
    }

    // The power went between making the lock and writing into it: Foyer must start again afterwards.
    void anEmptyLockOfAPowerCutIsTakenOver()
    {
        QFile lock(m_folder->windowLock());
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(!FolderLock(lock.fileName()).tryLock()); // perhaps its owner is writing just now
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(SingleInstance(*m_folder).claim());
    }

    // The number of the process that died went to a living one of the same name: this one.
    void aLockWithTheNumberOfAnotherProcessIsTakenOver()
    {
        const QString name = m_folder->windowLock();
        {
            QLockFile held(name);
            QVERIFY(held.tryLock());
            QVERIFY(QFile::copy(name, name + u".left"_s));
        }
        QVERIFY(QFile::rename(name + u".left"_s, name));
        QVERIFY(SingleInstance(*m_folder).claim());
    }

    void nonsenseIsRefusedAndHarmless()
    {
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        QSignalSpy opened(&window, &SingleInstance::opened);
        QLocalSocket socket;
        socket.connectToServer(m_folder->socketName());
        socket.write("rm -rf /\n");
        QTRY_VERIFY(socket.canReadLine());
        QCOMPARE(socket.readLine(), QByteArray("what?\n"));
        QVERIFY(opened.isEmpty());
    }

    void onlyTheUserMayTalkToIt()
    {
        SingleInstance window(*m_folder);
        QVERIFY(window.claim());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder->socketName()) & others));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
