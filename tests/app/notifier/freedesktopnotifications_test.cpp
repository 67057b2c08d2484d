#include "app/notifier/freedesktopnotifications.h"
#include "tests/app/notifier/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class FreedesktopNotificationsTest : public QObject {
    Q_OBJECT

    PrivateBus m_bus;
    std::unique_ptr<FakeService> m_service;
    int m_names = 0;

    QDBusConnection connection() { return m_bus.connection(u"c%1"_s.arg(++m_names)); }

    static Notification example()
    {
        return { ThreadId { 7 }, u"Grace answered you"_s, u"Posters\n1 < 2 & <b>"_s, true, true };
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeService>();
        QDBusConnection bus = connection();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanup()
    {
        for (int i = 1; i <= m_names; ++i)
            QDBusConnection::disconnectFromBus(u"c%1"_s.arg(i));
    }

    void showsWithActionsAndHints()
    {
        FreedesktopNotifications desktop(connection());
        desktop.show(example());
        QTRY_COMPARE(m_service->notified.size(), 1);
        const Notified &shown = m_service->notified.first();
        QCOMPARE(shown.title, u"Grace answered you"_s);
        QCOMPARE(shown.text, u"Posters\n1 &lt; 2 &amp; &lt;b&gt;"_s); // never another's markup
        QVERIFY(shown.actions.contains(u"default"_s) && shown.actions.contains(u"read"_s)
            && shown.actions.contains(u"mute"_s));
        QCOMPARE(shown.hints[u"desktop-entry"_s].toString(), u"org.foyer.Foyer"_s);
        QCOMPARE(shown.hints[u"urgency"_s].value<uchar>(), uchar(1));
        QVERIFY(!shown.hints.contains(u"suppress-sound"_s));
    }

    void leavesOutWhatTheServiceCannotDo()
    {
        m_service->capabilities = { u"body"_s };
        FreedesktopNotifications desktop(connection());
        Notification quiet = example();
        quiet.sound = false;
        desktop.show(quiet);
        QTRY_COMPARE(m_service->notified.size(), 1);
        QVERIFY(m_service->notified.first().actions.isEmpty());
        QCOMPARE(m_service->notified.first().text, u"Posters\n1 < 2 & <b>"_s);
        QVERIFY(m_service->notified.first().hints[u"suppress-sound"_s].toBool());
    }

    void aLaterOneReplacesTheEarlierOfItsThread()
    {
        FreedesktopNotifications desktop(connection());
        desktop.show(example());
        QTRY_COMPARE(m_service->notified.size(), 1);
        QSignalSpy opened(&desktop, &DesktopNotifications::openWanted);
        Q_EMIT m_service->ActionInvoked(1, u"default"_s); // proof that the number has arrived
        QTRY_COMPARE(opened.size(), 1);
        desktop.show(example());
        QTRY_COMPARE(m_service->notified.size(), 2);
        QCOMPARE(m_service->notified[1].replaces, m_service->notified[0].id);
    }

    void clicksSayWhatWasMeant()
    {
        FreedesktopNotifications desktop(connection());
        QSignalSpy opened(&desktop, &DesktopNotifications::openWanted);
        QSignalSpy read(&desktop, &DesktopNotifications::readWanted);
        QSignalSpy muted(&desktop, &DesktopNotifications::muteWanted);
        desktop.show(example());
        QTRY_COMPARE(m_service->notified.size(), 1);
        Q_EMIT m_service->ActionInvoked(99, u"default"_s); // another program's
        Q_EMIT m_service->ActionInvoked(1, u"open"_s);
        Q_EMIT m_service->ActionInvoked(1, u"read"_s);
        Q_EMIT m_service->ActionInvoked(1, u"mute"_s);
        QTRY_COMPARE(muted.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ThreadId>(), ThreadId { 7 });
        QCOMPARE(read.size(), 1);
    }

    void takesAwayWhatWasRead()
    {
        FreedesktopNotifications desktop(connection());
        QSignalSpy opened(&desktop, &DesktopNotifications::openWanted);
        desktop.show(example());
        QTRY_COMPARE(m_service->notified.size(), 1);
        Q_EMIT m_service->ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        desktop.close(ThreadId { 7 });
        QTRY_COMPARE(m_service->closed, QList<uint> { 1 });
        desktop.close(ThreadId { 8 }); // never shown: nothing to do
        QCOMPARE(m_service->closed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(FreedesktopNotificationsTest)
#include "freedesktopnotifications_test.moc"
