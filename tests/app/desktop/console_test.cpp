// foyer.com: what a shell on Windows starts, and that it is foyer.exe to whoever reads and writes.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ConsoleTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_out, m_err;

    int run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(FOYER_COM), QStringList { u"--data"_s, m_folder.path() } + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return -1;
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }

private Q_SLOTS:
    void whatItPrintsArrives()
    {
        QCOMPARE(run({ u"--version"_s }), 0);
        QVERIFY2(m_out.startsWith("foyer "), m_out.constData());
        QVERIFY(!m_out.contains('\r')); // for scripts the same bytes everywhere
    }

    void itsExitCodeIsThePrograms()
    {
        QCOMPARE(run({ u"nonsense"_s }), 2);
        QVERIFY(!m_err.isEmpty());
        QCOMPARE(run({ u"accounts"_s }), 0);
    }

    // Words, and words of other scripts, with blanks and quotes, come through as they were typed.
    void wordsComeThrough()
    {
        QVERIFY(run({ u"read"_s, u"“größer” \\\"日本\\\\"_s }) != 0);
        QVERIFY2(m_err.contains("“größer” \\\"日本\\\\"), m_err.constData());
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
