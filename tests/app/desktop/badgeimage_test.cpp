// The number on the program's icon.
#include "app/desktop/badgeimage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class BadgeImageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortEnoughToRead()
    {
        QCOMPARE(badgeText(0), QString());
        QCOMPARE(badgeText(-1), QString());
        QCOMPARE(badgeText(7), u"7"_s);
        QCOMPARE(badgeText(99), u"99"_s);
        QCOMPARE(badgeText(4711), u"99+"_s);
    }

    void drawnOnADisc()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(badgeImage(0, 16).isNull());
        const QImage one = badgeImage(1, 32);
        QCOMPARE(one.size(), QSize(32, 32));
        QCOMPARE(one.pixelColor(0, 0).alpha(), 0); // round
        QCOMPARE(one.pixelColor(16, 1).rgb(), themeOf(QApplication::palette()).accent.rgb());
        QVERIFY(badgeImage(2, 32) != one);
    }
};

QTEST_MAIN(BadgeImageTest)
#include "badgeimage_test.moc"
