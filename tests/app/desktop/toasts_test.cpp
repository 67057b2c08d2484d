// Where Windows has toasts, they are what notifications are; where it has none (Wine), the tray's bubbles.
#include "app/desktop/toasts_windows.h"
#include "app/notifier/traynotifications.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ToastsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTheTwo()
    {
        const auto desktop = DesktopNotifications::make();
        QVERIFY(desktop);
        if (Toasts::make())
            QVERIFY(qobject_cast<Toasts *>(desktop.get()));
        else
            QVERIFY(qobject_cast<TrayNotifications *>(desktop.get()));
        desktop->show({ ThreadId { 7 }, u"Grace answered you"_s, u"Posters"_s });
        desktop->close(ThreadId { 7 });
        desktop->close(ThreadId { 8 });
    }
};

QTEST_MAIN(ToastsTest)
#include "toasts_test.moc"
