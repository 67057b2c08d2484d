// The computer woke up, as systemd-logind tells it; on a bus of its own.
#include "app/desktop/logindpower.h"
#include "tests/app/notifier/fakeservice.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class LogindPowerTest : public QObject {
    Q_OBJECT

    PrivateBus m_bus;

    static QDBusMessage sleep(bool begins)
    {
        QDBusMessage told = QDBusMessage::createSignal(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        told << begins;
        return told;
    }

private Q_SLOTS:
    void tellsWhenItIsOver()
    {
        QDBusConnection logind = m_bus.connection(u"logind"_s);
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
        LogindPower power(m_bus.connection(u"foyer"_s));
        QSignalSpy resumed(&power, &Power::resumed);
        QVERIFY(logind.send(sleep(true)));
        QVERIFY(logind.send(sleep(false)));
        QVERIFY(resumed.wait());
        QCOMPARE(resumed.size(), 1);
    }

    void withoutABusItHearsNothing()
    {
        LogindPower power(QDBusConnection(u"none"_s));
        QSignalSpy resumed(&power, &Power::resumed);
        QVERIFY(resumed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogindPowerTest)
#include "logindpower_test.moc"
