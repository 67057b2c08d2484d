#include "app/adapters/moodle/html.h"
#include "models/text/htmlwords.h"

#include <QLocale>
#include <QTest>

using namespace foyer;
using namespace foyer::moodle;
using namespace Qt::StringLiterals;

class MoodleHtmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLanguage_data();
    void oneLanguage();
    void formulas();
    void files();
    void markdownIsSent_data();
    void markdownIsSent();
    void plainTextIsSent();
    void editsBeginWithWhatWasWritten_data();
    void editsBeginWithWhatWasWritten();
    void whatWasSentIsKnownAgain();
    void hostileTextEnds();
};

static QString read(const QString &html)
{
    return QString::fromUtf8(shown(html, QUrl(u"https://moodle.example.org/"_s)));
}

void MoodleHtmlTest::oneLanguage_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("german");
    const QString en = u"<span lang=\"en\" class=\"multilang\">One</span>"_s;
    const QString de = u"<span class=\"multilang\" lang=\"de\">Eins</span>"_s;
    const QString fr = u"<span lang=\"fr\" class=\"multilang\">Un</span>"_s;
    QTest::newRow("mine") << u"<p>"_s + en + de + u"</p>"_s << u"<p>Eins</p>"_s;
    QTest::newRow("apart by spaces") << en + u"\n "_s + de + u" end"_s << u"Eins end"_s;
    QTest::newRow("not mine: the first") << fr + en << u"Un"_s;
    QTest::newRow("two groups") << en + de + u" and "_s + fr + en << u"Eins and Un"_s;
    QTest::newRow("none") << u"<span class=\"x\" lang=\"en\">a</span>"_s << u"<span class=\"x\" lang=\"en\">a</span>"_s;
    QTest::newRow("never closed") << u"<span lang=\"en\" class=\"multilang\">One"_s
                                  << u"<span lang=\"en\" class=\"multilang\">One"_s;
}

void MoodleHtmlTest::oneLanguage()
{
    QFETCH(QString, html);
    QFETCH(QString, german);
    QLocale::setDefault(QLocale(u"de_AT"_s));
    QCOMPARE(read(html), german);
    QLocale::setDefault(QLocale::c());
}

void MoodleHtmlTest::formulas()
{
    QCOMPARE(read(u"<p>see \\(x^2\\)</p>"_s), u"<p>see <span class=\"math\">x^2</span></p>"_s);
    QCOMPARE(read(u"$$\\alpha$$"_s), u"<div class=\"math\">\\alpha</div>"_s);
    QCOMPARE(read(u"\\[a\\]"_s), u"<div class=\"math\">a</div>"_s);
    QCOMPARE(read(u"<code>\\(x\\)</code>, 5$ and 6$"_s), u"<code>\\(x\\)</code>, 5$ and 6$"_s);
}

// A picture is asked for with the key, a link is opened in the browser, which has none.
void MoodleHtmlTest::files()
{
    QCOMPARE(read(u"<a href=\"https://moodle.example.org/webservice/pluginfile.php/1/a\">x</a>"_s),
        u"<a href=\"https://moodle.example.org/pluginfile.php/1/a\">x</a>"_s);
    const QString picture = u"<img src=\"https://moodle.example.org/webservice/pluginfile.php/1/a\">"_s;
    QCOMPARE(read(picture), picture);
    const QUrl base(u"https://moodle.example.org/"_s);
    QCOMPARE(forPrograms(u"https://moodle.example.org/pluginfile.php/1/a"_s, base),
        u"https://moodle.example.org/webservice/pluginfile.php/1/a"_s);
    QCOMPARE(
        forPrograms(u"https://evil.example/pluginfile.php/1/a"_s, base), u"https://evil.example/pluginfile.php/1/a"_s);
}

void MoodleHtmlTest::markdownIsSent_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("words") << u"a **b**"_s << u"<p>a <strong>b</strong></p>"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"<p>a<br />\nb</p>"_s;
    QTest::newRow("formula") << u"so \\(a_1 * b_2*c\\) is"_s << u"<p>so \\(a_1 * b_2*c\\) is</p>"_s;
    QTest::newRow("less") << u"if a<b && c>d"_s << u"<p>if a&lt;b &amp;&amp; c&gt;d</p>"_s;
    QTest::newRow("tag as typed") << u"a <script>x</script>"_s << u"<p>a &lt;script&gt;x&lt;/script&gt;</p>"_s;
    QTest::newRow("code") << u"```\nif (a<b)\n  \\(x\\)\n```"_s
                          << u"<pre><code>if (a&lt;b)\n  \\(x\\)\n</code></pre>"_s;
}

void MoodleHtmlTest::markdownIsSent()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlOf({ Format::Markdown, markdown.toUtf8() }), html);
}

void MoodleHtmlTest::plainTextIsSent()
{
    QCOMPARE(htmlOf({ Format::Plain, "a *b* <c>\nd\n\ne" }), u"<p>a *b* &lt;c&gt;<br>d</p><p>e</p>"_s);
}

void MoodleHtmlTest::editsBeginWithWhatWasWritten_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *text :
        { "One line.", "Two\\\nlines", "A paragraph.\n\nAnother.", "**strong** and *soft*", "`a<b` in code",
            "```\nfor (;;)\n    x();\n```", "* one\n* two", "1. one\n1. two", "[a link](https://example.org/?a=1)",
            "> quoted\n\nanswer", "> > twice\n\nand out", "# Title\n\nwords", "so \\(x^2\\) is", "5 \\* 3" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

// There and back: not always letter by letter, but the same once it is sent again.
void MoodleHtmlTest::editsBeginWithWhatWasWritten()
{
    QFETCH(QString, markdown);
    const QString html = htmlOf({ Format::Markdown, markdown.toUtf8() });
    const QByteArray again = markdownOf(shown(html, QUrl()));
    QCOMPARE(htmlOf({ Format::Markdown, again }), html);
}

// Whatever a server writes around the words.
void MoodleHtmlTest::whatWasSentIsKnownAgain()
{
    const QByteArray sent = tokenOf(shown(htmlOf({ Format::Markdown, "Hello **you**\n\n\\(x\\)" }), QUrl()));
    QCOMPARE(tokenOf(shown(u"<p>Hello\n <b>you</b></p> <p>\\(x\\)</p>"_s, QUrl())), sent);
    QVERIFY(tokenOf("<p>Hello them</p>") != sent);
}

void MoodleHtmlTest::hostileTextEnds()
{
    for (const QString &piece : { u"\\("_s, u"$$"_s, u"<span lang=\"en\" class=\"multilang\">"_s, u"<blockquote>"_s,
             u"</blockquote>"_s, u"<ul><li>"_s, u"<code"_s, u"\\[x"_s }) {
        const QByteArray read = shown(piece.repeated(20'000), QUrl());
        QVERIFY(markdownOf(read).size() < 100 * read.size());
    }
}

QTEST_GUILESS_MAIN(MoodleHtmlTest)
#include "html_test.moc"
