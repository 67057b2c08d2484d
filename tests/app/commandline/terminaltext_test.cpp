#include "app/commandline/terminaltext.h"

#include <QTest>

using namespace foyer::commandline;
using namespace Qt::StringLiterals;

class TerminalTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingSteersTheTerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("escape sequence") << u"red \x1b[31mtext\x1b[0m"_s;
        QTest::newRow("title of the window") << u"\x1b]0;owned\x07"_s;
        QTest::newRow("eight-bit control") << u"\u009b31m"_s;
        QTest::newRow("back over the line") << u"harmless\r\b\bevil"_s;
        QTest::newRow("turned direction") << u"a\u202eb\u2066c"_s;
        QTest::newRow("nul") << QString(QChar(0));
    }
    void nothingSteersTheTerminal()
    {
        QFETCH(QString, text);
        for (const QChar c : printable(text)) {
            const char16_t u = c.unicode();
            QVERIFY((u >= 0x20 || u == u'\n') && (u < 0x7f || u >= 0xa0) && u != 0x202e && u != 0x2066);
        }
    }

    void oneLineIsOneLine() { QCOMPARE(oneLine(u"  two\nlines\tand  blanks "_s), u"two lines and blanks"_s); }

    void columnsOfWideAndCombiningCharacters()
    {
        QCOMPARE(columns(u"abc"_s), 3);
        QCOMPARE(columns(u"日本"_s), 4);
        QCOMPARE(columns(u"e\u0301"_s), 1);
        QCOMPARE(columns(u"שלום"_s), 4);
    }

    void fittedIsExactlySoWide()
    {
        for (const QString &text : { u""_s, u"short"_s, u"a longer line than that"_s, u"日本語の長い題名です"_s })
            QCOMPARE(columns(fitted(text, 12)), 12);
        QVERIFY(fitted(u"a longer line than that"_s, 12).contains(u'…'));
    }

    void wrapsBetweenWordsBehindTheIndent()
    {
        const QString text = wrapped(u"one two three four five six seven eight nine ten"_s, 24, u"  "_s);
        for (const QString &line : text.chopped(1).split(u'\n')) {
            QVERIFY(line.startsWith(u"  "_s));
            QVERIFY(columns(line) <= 24);
        }
        QCOMPARE(text.simplified(), u"one two three four five six seven eight nine ten"_s);
    }

    void quotedLinesStayQuoted()
    {
        const QString text = wrapped(u"> one two three four five six seven eight nine ten"_s, 24);
        for (const QString &line : text.chopped(1).split(u'\n'))
            QVERIFY(line.startsWith(u"> "_s));
    }

    void aLongWordIsNotBroken()
    {
        const QString address = u"https://example.org/"_s + QString(100, u'x');
        QVERIFY(wrapped(u"see "_s + address, 30).contains(address));
    }

    void emptyLinesStay() { QCOMPARE(wrapped(u"a\n\nb"_s, 30, u"  "_s), u"  a\n\n  b\n"_s); }
};

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "terminaltext_test.moc"
