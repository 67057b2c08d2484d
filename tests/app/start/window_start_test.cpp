// The built program with its window (on a display nobody sees): one per data folder, and it ends when asked to.
#include "app/datafolder.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class WindowStartTest : public QObject {
    Q_OBJECT
private:
    static constexpr int patience = 120'000; // a start beside other programs, under Wine
    QTemporaryDir m_folder;

    std::unique_ptr<QProcess> start(const QString &folder, const QStringList &more = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home"_s));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(FOYER_PROGRAM), QStringList { u"--data"_s, folder } + more);
        return process;
    }
    // Its window is up and at work: it answers, also what makes no sense.
    static bool answers(const QString &folder)
    {
        QLocalSocket socket;
        const auto opened = DataFolder::open(folder);
        socket.connectToServer(opened ? opened->socketName() : QString());
        socket.write("?\n");
        return socket.waitForConnected(100) && socket.waitForReadyRead(500);
    }
    // QTRY_VERIFY would ask once more after the answer, and take that one.
    static bool answersInTime(const QString &folder)
    {
        return QTest::qWaitFor([&] { return answers(folder); }, patience);
    }
    // Windows asks a program to end by its windows: one that has none to show can only be killed.
    static bool mayBeAsked()
    {
        return QSysInfo::productType() != u"windows"_s || qEnvironmentVariable("QT_QPA_PLATFORM") != u"offscreen"_s;
    }
    static bool ended(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
    }

private Q_SLOTS:
    void aSecondStartHandsOverAndEnds()
    {
        const QString folder = m_folder.filePath(u"one"_s);
        const auto first = start(folder);
        QVERIFY(answersInTime(folder));
        QVERIFY(QFile::exists(folder + u"/running"_s));
        const auto second = start(folder, { u"news:1@example.org"_s });
        QVERIFY(ended(*second));
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        if (!mayBeAsked())
            return first->kill();
        first->terminate();
        QVERIFY(ended(*first));
        QCOMPARE(first->exitStatus(), QProcess::NormalExit);
        QCOMPARE(first->exitCode(), 0);
        QVERIFY(!QFile::exists(folder + u"/running"_s)); // no crash
    }

    void killedItStartsAgain()
    {
        const QString folder = m_folder.filePath(u"two"_s);
        const auto first = start(folder);
        QVERIFY(answersInTime(folder));
        first->kill();
        QVERIFY(ended(*first));
        const auto again = start(folder);
        QVERIFY(answersInTime(folder));
        if (!mayBeAsked())
            return again->kill();
        again->terminate();
        QVERIFY(ended(*again));
        QCOMPARE(again->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(WindowStartTest)
#include "window_start_test.moc"
