// A Foyer that is carried about: the built program, in a folder of its own with the mark beside it.
#include "app/desktop/portable.h"
#include "tests/lacks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace foyer;
using namespace Qt::StringLiterals;

class PortableTest : public QObject {
    Q_OBJECT

    // Beside the program, so that it can be there twice without being copied.
    QTemporaryDir m_folder { QFileInfo(QStringLiteral(FOYER_PROGRAM)).absolutePath() + u"/carried-XXXXXX"_s };
    QTemporaryDir m_home;
    QString m_program;

    void mark() const { QVERIFY(QFile(m_folder.filePath(u"portable"_s)).open(QIODevice::WriteOnly)); }
    int run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                 u"TMPDIR"_s, u"TMP"_s, u"TEMP"_s, u"APPDATA"_s, u"LOCALAPPDATA"_s })
            environment.insert(name, QDir::toNativeSeparators(m_home.path()));
        process.setProcessEnvironment(environment);
        process.start(m_program, words);
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
    QStringList leftAtHome() const
    {
        QStringList left;
        for (QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();)
            left.append(files.next());
        return left;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QFileInfo built(QStringLiteral(FOYER_PROGRAM));
        m_program = m_folder.filePath(built.fileName());
        std::error_code refused;
        std::filesystem::create_hard_link(
            built.filesystemAbsoluteFilePath(), QFileInfo(m_program).filesystemAbsoluteFilePath(), refused);
        if (refused)
            QVERIFY(QFile::copy(built.filePath(), m_program));
    }

    void init() { QFile::remove(m_folder.filePath(u"portable"_s)); }

    void onlyWithTheMark()
    {
        QTemporaryDir folder;
        QVERIFY(portable::dataBeside(folder.path()).isEmpty());
        QVERIFY(QFile(folder.filePath(u"portable"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(portable::dataBeside(folder.path()), folder.filePath(u"data"_s));
    }

    void everythingIsBesideTheProgram()
    {
        mark();
        QCOMPARE(run({ u"list"_s }), 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"data/foyer.db"_s)));
        QCOMPARE(leftAtHome(), QStringList());
        QVERIFY(QDir(m_folder.filePath(u"data"_s)).removeRecursively());
    }

    void whoSaysWhereIsHeard()
    {
        mark();
        QTemporaryDir elsewhere;
        QCOMPARE(run({ u"--data"_s, elsewhere.path(), u"list"_s }), 0);
        QVERIFY(QFile::exists(elsewhere.filePath(u"foyer.db"_s)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"data/foyer.db"_s)));
    }

    void withoutTheMarkItIsAtHome()
    {
        FOYER_NEEDS("home-by-environment");
        QCOMPARE(run({ u"list"_s }), 0);
        QVERIFY(!QFile::exists(m_folder.filePath(u"data"_s) + u"/foyer.db"_s));
        QVERIFY(!leftAtHome().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PortableTest)
#include "portable_test.moc"
