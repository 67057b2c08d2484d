#include "models/text/blocks.h"
#include "models/text/direction.h"
#include "models/text/extract.h"
#include "models/text/links.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class BlocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksOfPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("sentence") << u"See https://example.org/a, then."_s << u"https://example.org/a"_s;
        QTest::newRow("brackets") << u"(see http://example.org/a_(b))"_s << u"http://example.org/a_(b)"_s;
        QTest::newRow("angles") << u"<news:abc@example.org>"_s << u"news:abc@example.org"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("time") << u"at 12:30: news: none"_s << u""_s;
        QTest::newRow("inside a word") << u"xhttp://example.org"_s << u""_s;
    }
    void linksOfPlainText()
    {
        QFETCH(QString, text);
        const QList<Run> runs = inlineRuns(text);
        QCOMPARE(textOf(runs), text);
        QString address;
        for (const Run &run : runs)
            address += run.link.toString();
        QTEST(address, "address");
    }

    void whatIsHiddenIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<bool>("shown");
        QTest::newRow("nothing special") << QByteArray() << true;
        QTest::newRow("display") << QByteArray("style='display:none; font-size:1px'") << false;
        QTest::newRow("important") << QByteArray("style='DISPLAY : none !important'") << false;
        QTest::newRow("visibility") << QByteArray("style='visibility:hidden'") << false;
        QTest::newRow("office") << QByteArray("style='mso-hide:all'") << false;
        QTest::newRow("transparent") << QByteArray("style='opacity:0'") << false;
        QTest::newRow("flat and cut") << QByteArray("style='max-height:0px;overflow:hidden'") << false;
        QTest::newRow("attribute") << QByteArray("hidden") << false;
        QTest::newRow("flat but not cut") << QByteArray("style='max-height:0'") << true;
        QTest::newRow("small type between cells") << QByteArray("style='font-size:0'") << true;
        QTest::newRow("nearly") << QByteArray("style='display:nonesuch;opacity:0.9'") << true;
    }
    void whatIsHiddenIsNotShown()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(bool, shown);
        const Body body { Format::Html, "<p>Before <span " + attributes + ">between</span> after.</p>" };
        QCOMPARE(textOf(blocks(body).first().runs).contains(u"between"_s), shown);
        QCOMPARE(plainText(body).contains(u"between"_s), shown);
    }

    void safeLinks()
    {
        QVERIFY(safeLink(u"java\nscript:alert(1)"_s).isEmpty());
        QVERIFY(safeLink(u" \tJavaScript:alert(1)"_s).isEmpty());
        QVERIFY(safeLink(u"data:text/html,x"_s).isEmpty());
        QVERIFY(safeLink(u"/relative"_s).isEmpty());
        QVERIFY(safeLink(u"https:///nohost"_s).isEmpty());
        const QUrl page(u"https://forum.example/club/t/-/12/3"_s);
        QCOMPARE(safeLink(u"/club/t/-/9"_s, page), QUrl(u"https://forum.example/club/t/-/9"_s));
        QVERIFY(safeLink(u"javascript:alert(1)"_s, page).isEmpty());
        QVERIFY(safeLink({}, page).isEmpty());
        QVERIFY2(safeLink(u"/etc/passwd"_s, QUrl(u"file:///tmp/x"_s)).isEmpty(), "only pages of the web count");
        QCOMPARE(safeLink(u"//example.org/x"_s), QUrl(u"https://example.org/x"_s));
        QCOMPARE(safeLink(u"HTTPS://Example.org"_s).scheme(), u"https"_s);
    }

    void emphasisKeepsEveryCharacter()
    {
        const QList<Run> runs = inlineRuns(u"a *bold* /it/ _under_ 2*3*4 /usr/bin snake_case_x"_s);
        QCOMPARE(textOf(runs), u"a *bold* /it/ _under_ 2*3*4 /usr/bin snake_case_x"_s);
        QCOMPARE(runs.size(), 7);
        QCOMPARE(runs.at(1), (Run { u"*bold*"_s, Run::Bold }));
        QCOMPARE(runs.at(3), (Run { u"/it/"_s, Run::Italic }));
        QCOMPARE(runs.at(5), (Run { u"_under_"_s, Run::Underline }));
    }

    void directionByMajority()
    {
        QVERIFY(!isRightToLeft(u"Salma said: hello to everybody سلام"_s));
        QVERIFY(isRightToLeft(u"Foyer: ما الذي يحفزك في هذا الأسبوع"_s));
        QVERIFY(!isRightToLeft(u"123 …"_s));
    }

    void textAsDocument()
    {
        const QList<Block> all = blocks({ Format::Plain, "Hello\n> old <b>\n>> older\nnew\n-- \nme\n" });
        QCOMPARE(all.size(), 5);
        QCOMPARE(plainText(all), u"Hello\n\n> old <b>\n\n> > older\n\nnew\n\nme"_s);
    }
};

QTEST_GUILESS_MAIN(BlocksTest)
#include "blocks_test.moc"
