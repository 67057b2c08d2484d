// What Foyer writes into the registry of Windows, and that it takes it away again; a file stands for the registry.
#include "app/desktop/registration.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class RegistrationTest : public QObject {
    Q_OBJECT

    const QString m_program = u"C:/Programs/Foyer/foyer.exe"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_software;

    // As Windows shows paths; on other systems they are what they were.
    QString command(const QString &scheme) const
    {
        return m_software->value("Classes/"_L1 + scheme + "/shell/open/command/Default"_L1)
            .toString()
            .replace(u'\\', u'/');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_software = std::make_unique<QSettings>(m_folder->filePath(u"registry.ini"_s), QSettings::IniFormat);
        m_software->setValue(u"Classes/.txt/Default"_s, u"txtfile"_s); // of others
        m_software->setValue(u"RegisteredApplications/Other"_s, u"Software\\Other"_s);
    }

    void linksOpenThisProgram()
    {
        QVERIFY(!registration::hasLinks(*m_software, m_program));
        registration::addLinks(*m_software, m_program);
        QVERIFY(registration::hasLinks(*m_software, m_program));
        for (const QString &scheme : { u"foyer"_s, u"news"_s, u"nntp"_s, u"discourse"_s }) {
            QCOMPARE(command(scheme), u"\"C:/Programs/Foyer/foyer.exe\" \"%1\""_s);
            QVERIFY(m_software->contains("Classes/"_L1 + scheme + "/URL Protocol"_L1));
            QCOMPARE(m_software->value("Foyer/Capabilities/URLAssociations/"_L1 + scheme).toString(), u"Foyer.Link"_s);
        }
        QCOMPARE(m_software->value(u"RegisteredApplications/Foyer"_s).toString(), u"Software\\Foyer\\Capabilities"_s);
        QVERIFY(!registration::hasLinks(*m_software, u"D:/Other/foyer.exe"_s)); // it was moved: it must be asked again
    }

    void whatAnotherProgramOpensStaysThere()
    {
        const QString newsreader = u"\"C:\\Newsreader\\reader.exe\" %1"_s;
        m_software->setValue(u"Classes/news/shell/open/command/Default"_s, newsreader);
        registration::addLinks(*m_software, m_program);
        QCOMPARE(m_software->value(u"Classes/news/shell/open/command/Default"_s).toString(), newsreader);
        // Windows' settings offer Foyer for it all the same.
        QVERIFY(m_software->contains(u"Foyer/Capabilities/URLAssociations/news"_s));
        registration::removeLinks(*m_software);
        QCOMPARE(m_software->value(u"Classes/news/shell/open/command/Default"_s).toString(), newsreader);
    }

    void nothingOfItStays()
    {
        const QStringList before = m_software->allKeys();
        registration::addLinks(*m_software, u"D:/Earlier/foyer.exe"_s);
        registration::addLinks(*m_software, m_program);
        QVERIFY(registration::hasLinks(*m_software, m_program));
        registration::removeLinks(*m_software);
        QCOMPARE(m_software->allKeys(), before);
        registration::removeLinks(*m_software); // what is gone already is no trouble
        QCOMPARE(m_software->allKeys(), before);
    }

    void notificationsHaveAName()
    {
        registration::addNotifications(*m_software, m_program, u"org.foyer.Foyer"_s);
        QCOMPARE(m_software->value(u"Classes/AppUserModelId/org.foyer.Foyer/DisplayName"_s).toString(), u"Foyer"_s);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
