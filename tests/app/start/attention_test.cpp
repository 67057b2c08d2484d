#include "app/attention.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace foyer;
using namespace std::chrono_literals;

class AttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyTouchesAnything()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Attention attention(100ms);
        QSignalSpy changes(&attention, &Attention::changed);
        QVERIFY(attention.isHere());
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(!attention.isHere());
        QTest::keyClick(&window, Qt::Key_Down);
        QVERIFY(attention.isHere());
        QCOMPARE(changes.size(), 2);
    }

    void theWindowGoesBehind()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Attention attention(1h);
        window.hide();
        QTRY_VERIFY(!attention.isHere());
    }
};

QTEST_MAIN(AttentionTest)
#include "attention_test.moc"
