// A display that is named but not there: a sentence, not an abort.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DeadDisplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysSo_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("nobody there") << u":4242"_s;
        QTest::newRow("none named") << QString();
    }
    void itSaysSo()
    {
        QFETCH(QString, display);
        QTemporaryDir folder;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        for (const QString &name : { u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s })
            surroundings.remove(name);
        if (!display.isEmpty())
            surroundings.insert(u"DISPLAY"_s, display);
        surroundings.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess foyer;
        foyer.setProcessEnvironment(surroundings);
        foyer.start(QStringLiteral(FOYER_PROGRAM), { u"--data"_s, folder.path() });
        QVERIFY(foyer.waitForFinished());
        QCOMPARE(foyer.exitStatus(), QProcess::NormalExit);
        QCOMPARE(foyer.exitCode(), 2);
        const QString said = QString::fromUtf8(foyer.readAllStandardOutput() + foyer.readAllStandardError());
        QVERIFY2(said.contains(u"There is no display"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(DeadDisplayTest)
#include "deaddisplay_test.moc"
