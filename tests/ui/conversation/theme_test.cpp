#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
        QTest::newRow("high contrast") << int(ThemeChoice::HighContrast);
    }

    void textIsReadable()
    {
        QFETCH(int, choice);
        applyTheme(*qApp, ThemeChoice(choice));
        const Theme t = themeOf(QApplication::palette());
        const double enough = ThemeChoice(choice) == ThemeChoice::HighContrast ? 7.0 : 4.5; // WCAG AAA and AA
        for (const QColor &ground : { t.background, t.list, t.card }) {
            for (const QColor &ink : { t.ink, t.muted, t.accent, t.danger })
                QVERIFY2(contrast(ink, ground) >= enough, qPrintable(ink.name() + u" on "_s + ground.name()));
            QVERIFY2(contrast(t.faint, ground) >= 4.3, qPrintable(t.faint.name() + u" on "_s + ground.name()));
        }
        const QColor code = t.dark ? t.card : t.side; // see PostLayout::paintGrounds
        for (const QColor &ink : { t.codeComment, t.codeString, t.codeNumber, t.codeKeyword })
            QVERIFY2(contrast(ink, code) >= 4.5, qPrintable(ink.name() + u" on "_s + code.name()));
        QVERIFY(contrast(t.onAccent, t.accent) >= enough);
        QVERIFY(contrast(t.waiting, t.waitingWash) >= 4.5);
        QVERIFY(contrast(t.accent, t.accentWash) >= 4.5);
    }

    void theSetIsKnownByItsPalette()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(themeOf(QApplication::palette()).dark);
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(!themeOf(QApplication::palette()).dark);
    }

    void whatARowIsIsSaidHoweverLongItsTitle()
    {
        const auto painted = [](const QString &kind, const QStringList &quiet) {
            QImage image(320, 58, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.font = qApp->font();
            option.palette = qApp->palette();
            RowLook look;
            look.avatar = u"Aino"_s;
            look.title = u"Could somebody put these two sentences into French before Thursday?"_s;
            look.time = u"yesterday"_s;
            look.kind = kind;
            look.quiet = quiet;
            paintRow(painter, option, look);
            return image;
        };
        QVERIFY(painted(u"message"_s, {}) != painted({}, {}));
        QCOMPARE(painted({}, { u"#french"_s }), painted({}, {})); // there is no room for it
    }

    void zoomScalesAll()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        QCOMPARE(scaled(10), 20);
        const double twice = type::post(QApplication::font()).pointSizeF();
        QCOMPARE(type::post(type::threadTitle(QApplication::font())).pointSizeF(), twice);
        applyTheme(*qApp, ThemeChoice::Light, 1.0);
        QVERIFY(qAbs(twice - 2 * type::post(QApplication::font()).pointSizeF()) < 0.01);
    }

    void initialsOfAnyName()
    {
        QCOMPARE(initials(u"Aino Reyes"_s), u"AR"_s);
        QCOMPARE(initials(u"  jonas   van der okafor "_s), u"JO"_s);
        QCOMPARE(initials(u"bea"_s), u"BE"_s);
        QCOMPARE(initials(u"田中 直樹"_s), u"田直"_s);
        QCOMPARE(initials(u"\U0001F642"_s), u"?"_s);
        QCOMPARE(initials({}), u"?"_s);
    }

    void aPersonKeepsTheColour()
    {
        QCOMPARE(avatarColor(u"Aino Reyes"_s), avatarColor(u" aino reyes"_s));
        QVERIFY(contrast(Qt::white, avatarColor(u"Aino Reyes"_s)) >= 4.0);
    }

    void timesInWords()
    {
        QLocale::setDefault(QLocale::c());
        const QDateTime now(QDate(2026, 11, 18), QTime(13, 0), Qt::UTC); // a Wednesday
        const auto at = [](int year, int month, int day) {
            return QDateTime(QDate(year, month, day), QTime(17, 31), Qt::UTC);
        };
        QCOMPARE(shortTime(now.addSecs(-720), now), u"12:48"_s);
        QCOMPARE(shortTime(at(2026, 11, 17), now), u"yesterday"_s);
        QCOMPARE(longTime(at(2026, 11, 17), now), u"yesterday 17:31"_s);
        QCOMPARE(shortTime(at(2026, 11, 15), now), u"Sun"_s);
        QCOMPARE(shortTime(at(2026, 3, 3), now), u"3 Mar"_s);
        QCOMPARE(longTime(at(2024, 3, 3), now), u"3 Mar 2024 17:31"_s);
        QCOMPARE(shortTime({}, now), QString());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
