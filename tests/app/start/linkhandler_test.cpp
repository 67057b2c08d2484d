// Does the desktop start Foyer for a link? Read from the desktop's own files.
#include "app/desktop/linkhandler.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class LinkHandlerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void install(const QString &folder, const QString &program) const
    {
        write(folder + u'/' + program, "[Desktop Entry]\n");
    }
    QString handler() const
    {
        return linkHandler(u"discourse"_s,
            { { at(u"mine.list"_s), at(u"everybodys.list"_s) }, { at(u"mine"_s), at(u"everybodys"_s) } });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"mine"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"everybodys"_s));
    }

    void nobody() { QCOMPARE(handler(), QString()); }

    void theOnlyOneThatCan()
    {
        install(u"everybodys"_s, ownDesktopFile);
        write(u"everybodys/mimeinfo.cache"_s,
            "[MIME Cache]\ntext/html=a.desktop;\nx-scheme-handler/discourse=org.foyer.Foyer.desktop;\n");
        QCOMPARE(handler(), ownDesktopFile);
    }

    // The list may name programs that were removed since.
    void onlyWhatIsInstalled()
    {
        write(u"everybodys/mimeinfo.cache"_s,
            "[MIME Cache]\nx-scheme-handler/discourse=org.foyer.Foyer.desktop;other.desktop;\n");
        QCOMPARE(handler(), QString());
        install(u"mine"_s, u"other.desktop"_s);
        QCOMPARE(handler(), u"other.desktop"_s);
    }

    void twoWithoutAChoice()
    {
        install(u"everybodys"_s, ownDesktopFile);
        install(u"everybodys"_s, u"other.desktop"_s);
        write(u"everybodys/mimeinfo.cache"_s,
            "[MIME Cache]\nx-scheme-handler/discourse=org.foyer.Foyer.desktop;other.desktop;\n");
        QCOMPARE(handler(), QString());
        write(u"mine.list"_s, "[Removed Associations]\nx-scheme-handler/discourse=other.desktop\n");
        QCOMPARE(handler(), ownDesktopFile);
    }

    void theChoiceCounts()
    {
        install(u"everybodys"_s, ownDesktopFile);
        install(u"everybodys"_s, u"other.desktop"_s);
        write(u"everybodys.list"_s, "[Default Applications]\nx-scheme-handler/discourse=other.desktop\n");
        QCOMPARE(handler(), u"other.desktop"_s);
        write(u"mine.list"_s,
            "[Added Associations]\nx-scheme-handler/discourse=other.desktop;\n[Default Applications]\n"
            "x-scheme-handler/discourse=gone.desktop;org.foyer.Foyer.desktop;\n");
        QCOMPARE(handler(), ownDesktopFile);
    }

    void oddFiles()
    {
        install(u"mine"_s, ownDesktopFile);
        write(u"mine.list"_s, QByteArray(3 << 20, '[') + "\n[Default Applications]\n");
        write(u"everybodys.list"_s,
            "[Default Applications]\nx-scheme-handler/discourse=../mine/org.foyer.Foyer.desktop\n");
        QCOMPARE(handler(), QString());
    }

    void thePackageAsksForIt()
    {
        QFile file(QStringLiteral(FOYER_DESKTOP_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("x-scheme-handler/discourse;"));
        QVERIFY(text.contains("Exec=foyer %u\n"));
        QVERIFY(QString::fromLatin1(FOYER_DESKTOP_FILE).endsWith(u'/' + ownDesktopFile));
    }
};

QTEST_GUILESS_MAIN(LinkHandlerTest)
#include "linkhandler_test.moc"
