// What a person wrote in the markup of a board, and how much of it is found again in what the board shows.
#include "models/text/boardmarkup.h"
#include "models/text/likeness.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class BoardMarkupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bbCode_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *markdown, const char *code) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(code);
        };
        row("words", "Two\nlines & <more>", "Two\nlines & <more>");
        row("styles", "**a** *b* ~~c~~ `d`", "[b]a[/b] [i]b[/i] [s]c[/s] [code]d[/code]");
        row("a link", "[here](https://x.example/?a=1&b=2)", "[url=https://x.example/?a=1&b=2]here[/url]");
        row("an address", "https://x.example/", "https://x.example/");
        row("a quotation", "> old\n> more\n\nnew", "[quote]\nold\nmore\n[/quote]\nnew");
        row("a quotation in one", "> > older\n>\n> old\n\nnew",
            "[quote]\n[quote]\nolder\n[/quote]\nold\n[/quote]\nnew");
        row("code", "```\na < b\n  c\n```", "[code]a < b\n  c[/code]");
        row("a list", "- a\n- b", "• a\n• b");
        row("paragraphs", "a\n\nb", "a\n\nb");
        row("a picture", "![x](https://x.example/p.png)", "[img]https://x.example/p.png[/img]");
    }
    void bbCode()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, code);
        QCOMPARE(inMarkup({ Format::Markdown, markdown }, Markup::BBCode), code);
    }

    void others()
    {
        const Body body { Format::Markdown, "Yes, **two** < three." };
        QCOMPARE(inMarkup(body, Markup::Markdown), u"Yes, **two** < three."_s);
        QCOMPARE(inMarkup(body, Markup::Plain), u"Yes, **two** < three."_s);
        QCOMPARE(inMarkup(body, Markup::Html), u"<p>Yes, <strong>two</strong> &lt; three.</p>"_s);
    }

    void howAlike()
    {
        const QString mine = u"I would rather have tea, and a biscuit with it, if there is one left."_s;
        QCOMPARE(likeness(mine, u"I would rather have TEA and a biscuit with it if there is one left"_s), 1.0);
        QCOMPARE(likeness(mine, mine.left(40) + u"..."_s), 1.0); // cut by the board
        QVERIFY(likeness(mine, u"I would rather have tea, and a biscuit with it, if there's one left :)"_s) > 0.8);
        QVERIFY(likeness(mine, u"I would rather have coffee, and cake with it, if nobody minds that."_s) < 0.8);
        QCOMPARE(likeness(u"Thanks!"_s, u"thanks"_s), 1.0);
        QCOMPARE(likeness(u"Thanks!"_s, u"Thanks for the tea"_s), 0.0);
        QCOMPARE(likeness({}, {}), 1.0);
        QCOMPARE(likeness({}, mine), 0.0);
    }
};

QTEST_GUILESS_MAIN(BoardMarkupTest)
#include "boardmarkup_test.moc"
