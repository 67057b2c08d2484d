// Bubbles of a tray icon, where a desktop has no notification service (here: none at all, as on the offscreen
// platform).
#include "app/notifier/traynotifications.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class TrayTest : public QObject {
    Q_OBJECT
private:
    static QSystemTrayIcon &iconOf(const TrayNotifications &tray)
    {
        auto *icon = tray.findChild<QSystemTrayIcon *>();
        if (!icon)
            qFatal("no icon");
        return *icon;
    }

private Q_SLOTS:
    void withoutAServiceItIsTheTray()
    {
        const auto desktop = DesktopNotifications::make();
        QVERIFY(qobject_cast<TrayNotifications *>(desktop.get()));
    }

    void aClickMeansTheNewest()
    {
        TrayNotifications tray;
        QSignalSpy opened(&tray, &DesktopNotifications::openWanted);
        tray.show({ ThreadId { 3 }, u"Grace answered you"_s, u"Posters"_s });
        tray.show({ ThreadId { 5 }, u"Linus answered you"_s, u"Pins"_s });
        Q_EMIT iconOf(tray).messageClicked();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ThreadId>(), ThreadId { 5 });
        Q_EMIT iconOf(tray).activated(QSystemTrayIcon::Trigger);
        QCOMPARE(opened.size(), 2);
    }

    void theIconGoesWithItsReason()
    {
        TrayNotifications tray;
        tray.show({ ThreadId { 3 }, u"Grace answered you"_s, u"Posters"_s });
        QVERIFY(iconOf(tray).isVisible());
        tray.close(ThreadId { 4 });
        QVERIFY(iconOf(tray).isVisible());
        tray.close(ThreadId { 3 });
        QVERIFY(!iconOf(tray).isVisible());
    }

    void nothingShownNothingToClose()
    {
        TrayNotifications tray;
        tray.close(ThreadId { 1 });
        tray.close({});
        QVERIFY(!iconOf(tray).isVisible());
    }
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
