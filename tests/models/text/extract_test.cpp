#include "models/text/extract.h"
#include "models/text/harmless.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ExtractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void snippetIsWhatTheAuthorWrote_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        const int plain = int(Format::Plain), flowed = int(Format::Flowed), html = int(Format::Html);
        QTest::newRow("plain") << plain << QByteArray("Yes,\r\n  and  let\nthem ask.\n") << u"Yes, and let them ask."_s;
        QTest::newRow("quote above") << plain
                                     << QByteArray("On Monday, Bea wrote:\n> > old\n> new\n\nI agree.\n-- \nJonas\n")
                                     << u"I agree."_s;
        QTest::newRow("colon without quote")
            << plain << QByteArray("Two things:\none\ntwo") << u"Two things: one two"_s;
        QTest::newRow("only a quote") << plain << QByteArray("> all of it\n> is quoted") << u"all of it is quoted"_s;
        QTest::newRow("only a signature") << plain << QByteArray("-- \nJonas") << u"Jonas"_s;
        QTest::newRow("nothing") << plain << QByteArray("") << u""_s;
        QTest::newRow("flowed") << flowed << QByteArray(">> older \n>> still\n> newer\n From here \nto there.")
                                << u"From here to there."_s;
        QTest::newRow("html")
            << html
            << QByteArray("<style>p{}</style><blockquote><p>old</p></blockquote><p>New &amp;\n<b>bold</b></p>"
                          "<script>bad()</script>")
            << u"New & bold"_s;
        QTest::newRow("override") << plain << QByteArray("abc \u202Edef\u202C\u2066x") << u"abc defx"_s;
    }

    void snippetIsWhatTheAuthorWrote()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        QTEST(snippet({ Format(format), text }), "line");
    }

    void snippetIsShort()
    {
        const QString words = snippet({ Format::Plain, QByteArray("word ").repeated(200) });
        QVERIFY(words.size() <= 200);
        QVERIFY(words.endsWith(u"word\u2026"));
        const QString emoji = snippet({ Format::Plain, u"😀"_s.repeated(300).toUtf8() });
        QVERIFY(emoji.size() <= 200);
        QVERIFY(emoji.isValidUtf16());
    }

    void flowedParagraphsAreJoined()
    {
        QCOMPARE(plainText({ Format::Flowed, "One \ntwo\n\n>quoted \n>line\n  stuffed\n-- \nme" }),
            u"One two\n\n> quoted line\n stuffed\n-- \nme\n"_s);
    }

    void hostileBytes()
    {
        QCOMPARE(plainText({ Format::Plain, QByteArray("a\0b\x1b[31mc\r\nd\re", 14) }), u"a\uFFFDb[31mc\nd\ne"_s);
        QVERIFY(plainText({ Format::Plain, "\xff\xfe\xc3" }).isValidUtf16());
        const QByteArray huge = QByteArray("x").repeated(longestText - 1) + "\u00e4\u00e4";
        QCOMPARE(plainText({ Format::Plain, huge }).size(), longestText - 1);
    }

    void deepHtmlNeitherOverflowsNorHangs()
    {
        QCOMPARE(plainText({ Format::Html, QByteArray("<div>").repeated(200'000) + "deep" }).trimmed(), u""_s);
        QCOMPARE(snippet({ Format::Html, "deep" + QByteArray("<div>").repeated(10'000) }), u"deep"_s);
        QByteArray reopening;
        for (int i = 0; i < 5000; ++i)
            reopening += "<b id=" + QByteArray::number(i) + ">x";
        QVERIFY(plainText({ Format::Html, reopening + QByteArray("<p>y").repeated(30'000) }).startsWith(u'x'));
    }

    void plainBodies()
    {
        const Body body { Format::Plain,
            QByteArray("Some words of an ordinary post, in a line of this length.\n").repeated(35) };
        QBENCHMARK
        {
            (void)plainText(body);
            (void)snippet(body);
        }
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
