// The parts of what forums cook: emoji, formulas, dates, folds, program text, and words that must not leak.
#include "models/text/asciimath.h"
#include "models/text/blocks.h"
#include "models/text/codetokens.h"
#include "models/text/direction.h"
#include "models/text/emoji.h"
#include "models/text/extract.h"
#include "models/text/folds.h"
#include "models/text/formula.h"
#include "models/text/localdate.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

Body html(const char *text)
{
    return { Format::Html, text };
}

constexpr auto secret = "<p>It was <span class='spoiler'>the <b>gardener</b></span>.</p>"
                        "<div class='spoiled'><p>the butler</p></div><p>End.</p>";

} // namespace

class CookedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "EET-2EEST");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void emojiByName()
    {
        QCOMPARE(emojiNamed(u":smile:"), u"😄"_s);
        QCOMPARE(emojiNamed(u"slightly_smiling_face"), u"🙂"_s);
        QCOMPARE(emojiNamed(u"slight_smile"), u"🙂"_s);
        QCOMPARE(emojiNamed(u":wave:t3:"), u"👋🏼"_s);
        QCOMPARE(emojiNamed(u"+1"), u"👍"_s);
        QCOMPARE(emojiNamed(u"ourlogo"), QString());
        QCOMPARE(emojiNamed(u":"), QString());
        QCOMPARE(emojiNamed(u"#"), QString());
    }

    void emojiByTheSignBesideTheirName()
    {
        // NodeBB: the name as title, the sign in place of the picture; mentions have classes of their own.
        const Body body = html("<p dir=\"auto\"><a class=\"plugin-mentions-user plugin-mentions-a\" "
                               "href=\"/user/bob\">@<bdi>bob</bdi></a> <img src=\"https://f.example/1f44d.png\" "
                               "class=\"not-responsive emoji emoji-android emoji--+1\" title=\":nobodys-name:\" "
                               "alt=\"👍\" /></p>");
        QCOMPARE(plainText(body).trimmed(), u"@bob 👍"_s);
    }

    void emojiThatCannotBeDrawnHaveNames()
    {
        const auto none = [](const QString &) { return false; };
        QCOMPARE(withEmojiNames(u"Done 🎉, at last"_s, none), u"Done :tada:, at last"_s);
        QCOMPARE(withEmojiNames(u"👋🏼👋"_s, none), u":wave::wave:"_s);
        QCOMPARE(withEmojiNames(u"❤️ and ❤"_s, none), u":heart: and :heart:"_s);
        QCOMPARE(withEmojiNames(u"→ 勉強会 العربية ✓"_s, none), u"→ 勉強会 العربية ✓"_s);
        QCOMPARE(withEmojiNames(u"🎉 ❤"_s, [](const QString &emoji) { return emoji == u"🎉"; }), u"🎉 :heart:"_s);
        QCOMPARE(withEmojiNames(u"👩‍🔬"_s, [](const QString &) { return true; }), u"👩‍🔬"_s);
    }

    void aNameKeepsItsDirectionInOurSentence()
    {
        QCOMPARE(isolated(u"Bea Kimani"_s), u"Bea Kimani"_s);
        const QString sentence = isolated(u"كريم حداد"_s) + u" likes your post"_s;
        QVERIFY(!sentence.isRightToLeft()); // as Qt lays it out: by the first letter that is not put apart
        QVERIFY(sentence.contains(u"كريم حداد"_s));
    }

    void aFaceOnItsOwnIsLarge()
    {
        const auto only =
            blocks(html("<p><img title=':smile:' class='emoji only-emoji'> <img title=':+1:' class='emoji'>"));
        QVERIFY(only.first().runs.first().styles & Run::Large);
        QVERIFY(!(only.first().runs.last().styles & Run::Large));
    }

    void aFaceOfTheirOwnKeepsItsPicture()
    {
        const QList<Block> all = blocks(html("<p>Two <img title=':cup:' class='emoji emoji-custom' "
                                             "src='https://x.example/cup.png'><img title=':cup:' class='emoji' "
                                             "src='https://x.example/cup.png'> here</p>"));
        const QList<Run> &runs = all.first().runs;
        QCOMPARE(textOf(runs), u"Two :cup::cup: here"_s);
        QCOMPARE(runs.size(), 4); // two that are alike stay two
        QCOMPARE(runs.at(1).picture, QUrl(u"https://x.example/cup.png"_s));
        QVERIFY(runs.at(3).picture.isEmpty());
    }

    void picturesOfAGridStandSideBySide()
    {
        const QList<Block> all = blocks(html("<div class='d-image-grid'><p><img src='https://x.example/a.png'>"
                                             "<img src='https://x.example/b.png'></p></div>"
                                             "<p><img src='https://x.example/c.png'></p>"));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).across, 2);
        QCOMPARE(all.at(1).across, 2);
        QCOMPARE(all.at(2).across, 1);
    }

    void aCardKnowsTheIconOfItsSite()
    {
        const QList<Block> all = blocks(html("<aside class='onebox' data-onebox-src='https://y.example/a'>"
                                             "<header class='source'><img src='https://x.example/y.png' "
                                             "class='site-icon'><a href='https://y.example/a'>y.example</a></header>"
                                             "<article><h3>Title</h3><img src='https://x.example/t.png'></article>"
                                             "</aside>"));
        QCOMPARE(all.first().icon, QUrl(u"https://x.example/y.png"_s));
        QCOMPARE(all.first().picture.source, QUrl(u"https://x.example/t.png"_s));
    }

    void asciiMathIsReadable_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("sum") << u"sum_(i=1)^n i^2"_s << u"∑ᵢ₌₁ⁿ i²"_s;
        QTest::newRow("relations") << u"x >= 2 and y != oo"_s << u"x ≥ 2  and  y ≠ ∞"_s;
        QTest::newRow("fractions") << u"frac(a+b)(2) = (a+b)/2"_s << u"(a+b)/2 = (a+b)/2"_s;
        QTest::newRow("functions are not elements") << u"sin(x) in RR"_s << u"sin(x) ∈ ℝ"_s;
        QTest::newRow("no small sign") << u"x^(Q+1)"_s << u"x^(Q+1)"_s;
        QTest::newRow("numbers") << u"10^23 * x_12"_s << u"10²³ · x₁₂"_s;
        QTest::newRow("words") << u"\"the whole\" = text(parts)"_s << u"the whole = parts"_s;
        QTest::newRow("broken") << u"^(_(frac("_s << u"⁽₍(/"_s;
    }

    void asciiMathIsReadable()
    {
        QFETCH(QString, typed);
        QTEST(readableAsciiMath(typed), "text");
        const QString post = textOf(
            blocks(html(("<p><span class='asciimath'>" + typed.toHtmlEscaped().toUtf8() + "</span></p>").constData()))
                .first());
        QCOMPARE(post.simplified(), readableAsciiMath(typed).simplified());
    }

    void formulasAreReadable_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("text");
        QTest::newRow("powers") << u"x^2 + y_{10}"_s << u"x² + y₁₀"_s;
        QTest::newRow("greek") << u"\\alpha \\leq \\Omega"_s << u"α ≤ Ω"_s;
        QTest::newRow("fraction") << u"\\frac{1}{2}"_s << u"1/2"_s;
        QTest::newRow("long fraction") << u"\\frac{a+b}{\\sqrt{c}}"_s << u"(a+b)/(√c)"_s;
        QTest::newRow("no small sign") << u"x^{Q+1}"_s << u"x^(Q+1)"_s;
        QTest::newRow("sum") << u"\\sum_{i=1}^{n} i"_s << u"∑ᵢ₌₁ⁿ i"_s;
        QTest::newRow("braces") << u"\\{x\\}"_s << u"{x}"_s;
        QTest::newRow("unknown") << u"\\sin x"_s << u"sin x"_s;
        QTest::newRow("broken") << u"}}{\\frac{^_\\"_s << u"(^_ "_s;
    }

    void formulasAreReadable()
    {
        QFETCH(QString, tex);
        QTEST(readableFormula(tex), "text");
    }

    void datesInTheReadersZone()
    {
        const auto date = localDate({ u"2026-03-01"_s, u"15:00:00"_s, u"Europe/Berlin"_s });
        QVERIFY(date);
        QVERIFY2(date->here.contains(u"16:00"_s) && date->here.contains(u"1 March 2026"_s), qPrintable(date->here));
        QVERIFY2(date->there.contains(u"15:00"_s) && date->there.contains(u"Berlin"_s), qPrintable(date->there));
        QVERIFY(!localDate({ u"2026-13-01"_s, {}, {} }));
        QVERIFY(!localDate({ u"2026-03-01"_s, u"15:00"_s, u"Nowhere/Land"_s }));
        QVERIFY(!localDate({ u"2026-03-01"_s, u"25:00"_s, {} }));
    }

    void datesThatComeAgain()
    {
        const QDateTime now({ 2026, 3, 20 }, { 12, 0 }, Qt::UTC);
        const auto here = [&now](const WrittenDate &written) {
            return localDate(written, now).value_or(LocalDate {}).here;
        };
        const QString weekly = here({ u"2026-03-01"_s, u"15:00"_s, u"Europe/Berlin"_s, u"1.weeks"_s });
        QVERIFY2(weekly.contains(u"22 March 2026"_s) && weekly.endsWith(u"(every week)"_s), qPrintable(weekly));
        const QString monthly = here({ u"2026-01-31"_s, u"15:00"_s, u"Europe/Berlin"_s, u"1.months"_s });
        QVERIFY2(monthly.contains(u"31 March 2026 16:00"_s), qPrintable(monthly)); // not the 28th, and in summer time
        const QString later = here({ u"2026-04-01"_s, {}, {}, u"2.days"_s });
        QVERIFY2(later.contains(u"1 April 2026"_s), qPrintable(later)); // the first is still to come
        QCOMPARE(here({ u"2026-03-20"_s, {}, {}, u"1.years"_s }), u"Friday, 20 March 2026 (every year)"_s);
        QCOMPARE(here({ u"2026-03-20"_s, {}, {}, u"often"_s }), u"Friday, 20 March 2026"_s);
    }

    void datesCountedDownTo()
    {
        const QDateTime now({ 2026, 3, 20 }, { 12, 0 }, Qt::UTC);
        const auto end = [&now](const QString &date, const QString &time) {
            return localDate({ date, time, {}, {}, true }, now)->here.section(u'(', 1).chopped(1);
        };
        QCOMPARE(end(u"2026-03-20"_s, u"11:59"_s), u"passed"_s);
        QCOMPARE(end(u"2026-03-20"_s, u"12:01"_s), u"today"_s);
        QCOMPARE(end(u"2026-03-20"_s, {}), u"today"_s);
        QCOMPARE(end(u"2026-03-19"_s, {}), u"passed"_s);
        QCOMPARE(end(u"2026-03-21"_s, u"12:00"_s), u"tomorrow"_s);
        QCOMPARE(end(u"2026-03-25"_s, u"12:00"_s), u"in 5 days"_s);
        const Body told =
            html("<p><span class='discourse-local-date' data-date='2020-03-01' data-countdown='true'>x</span>");
        QVERIFY(textOf(blocks(told).first()).endsWith(u"(passed)"_s));
    }

    void aSpoilerDoesNotLeak()
    {
        const Body body = html(secret);
        QCOMPARE(snippet(body), u"It was […]. […] End."_s);
        QVERIFY(!plainText(body).contains(u"gardener"_s) && !plainText(body).contains(u"butler"_s));
        QVERIFY(findableText(body).contains(u"gardener"_s) && findableText(body).contains(u"butler"_s));
        const QList<Block> all = blocks(body);
        QCOMPARE(plainText(all), u"It was […].\n\n[…]\n\nEnd."_s);
        const QString open = plainText(all, { 1, 2 });
        QVERIFY2(open.contains(u"It was the gardener."_s) && open.contains(u"the butler"_s), qPrintable(open));
    }

    void whatIsFoldedAwayIsTold()
    {
        const Body body = html("<details><summary>More</summary><p>inside</p></details>");
        QVERIFY(plainText(blocks(body)).contains(u"inside"_s));
        QVERIFY(snippet(body).contains(u"inside"_s));
    }

    void foldsStandInFolds()
    {
        const QList<Block> all = blocks(html("<details open><summary>A</summary><p>one</p>"
                                             "<details><summary>B</summary><p>two</p></details></details>"));
        QCOMPARE(all.size(), 4);
        const Folds closed(all);
        QVERIFY(closed.shows(all.at(1)) && closed.shows(all.at(2)) && !closed.shows(all.at(3)));
        QVERIFY(closed.tells(all.at(3)));
        const Folds inner(all, { 2 });
        QVERIFY(inner.shows(all.at(3)));
        const Folds none(all, { 1, 2 });
        QVERIFY(!none.shows(all.at(1)) && !none.shows(all.at(3)));
    }

    void aQuotationsWordsAreThePersonsQuoted()
    {
        const Body body = html("<aside class='quote' data-username='ada' data-post='3' data-topic='42'>"
                               "<div class='title'> ada:</div><blockquote><p>old</p></blockquote></aside><p>new</p>");
        QCOMPARE(snippet(body), u"new"_s);
        QCOMPARE(plainText(body).trimmed(), u"> ada:\n> old\nnew"_s);
        const QList<Block> all = blocks(body, QUrl(u"https://x.example/club/t/-/42/9"_s));
        QCOMPARE(all.first().kind, Block::Kind::QuoteTitle);
        QCOMPARE(all.first().name, u"ada"_s);
        QCOMPARE(all.first().link, QUrl(u"https://x.example/club/t/-/42/3"_s));
        QCOMPARE(all.at(1).quote, 1);
        QCOMPARE(all.at(2).quote, 0);
    }

    void emojiAreReadAndFound()
    {
        const Body body = html("<p>Hello<img class='emoji' title=':tada:' alt=':tada:' src='x'></p>");
        QCOMPARE(plainText(body).trimmed(), u"Hello🎉"_s);
        QVERIFY(findableText(body).contains(u":tada:"_s));
    }

    void programText()
    {
        using Kind = CodeToken::Kind;
        const QString code = u"int x = 0x1f; // one \"two\"\nreturn \"a\\\"b\";"_s;
        const QList<CodeToken> tokens = codeTokens(code, u"cpp"_s);
        QStringList words;
        for (const CodeToken &token : tokens)
            words += code.mid(token.start, token.length);
        QCOMPARE(words, (QStringList { u"int"_s, u"0x1f"_s, u"// one \"two\""_s, u"return"_s, u"\"a\\\"b\""_s }));
        QCOMPARE(tokens.at(2).kind, Kind::Comment);
        QVERIFY(codeTokens(code, u"no such language"_s).isEmpty());
        QVERIFY(codeTokens(code, {}).isEmpty());
        QCOMPARE(codeTokens(u"SELECT a -- b"_s, u"sql"_s).first().kind, Kind::Keyword);
        QCOMPARE(codeTokens(u"/* open"_s, u"c"_s).first().length, 7);
        QVERIFY(codeTokens(u"'\\"_s, u"c"_s).first().length <= 2);
        QVERIFY(codeTokens(u"\"'/*"_s.repeated(100'000), u"js"_s).size() <= 4000);
    }

    void manyFormulasCostLittle()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray formula = "<span class=math>" + QByteArray("{^{").repeated(1300) + "</span>";
        (void)blocks({ Format::Html, formula.repeated(250) });
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(CookedTest)
#include "cooked_test.moc"
