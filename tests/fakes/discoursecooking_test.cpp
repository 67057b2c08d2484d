// From what is typed to the HTML a client meets.
#include "app/sample/discourse/cooking.h"
#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/pictures.h"

#include <QImage>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseCookingTest : public QObject {
    Q_OBJECT

    FakeDiscourse forum;

    QString html(const QString &raw) const { return cook(forum, raw, 9).html; }

private Q_SLOTS:
    void initTestCase()
    {
        FakeDiscourse::Member ada;
        ada.username = u"ada"_s;
        addMember(forum, ada);
        FakeDiscourse::Category category;
        category.id = 7;
        category.name = u"Tools"_s;
        addCategory(forum, category);
        FakeDiscourse::Upload picture;
        picture.digest = "abc";
        picture.name = u"hall.png"_s;
        picture.width = 1380;
        picture.height = 690;
        forum.uploads.insert(50, picture);
    }

    void cooks_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &raw, const QString &part) {
            QTest::newRow(name) << raw << part;
        };
        row("words", u"Hello **you**"_s, u"<p>Hello <strong>you</strong></p>"_s);
        row("line breaks", u"one\ntwo"_s, u"one<br />\ntwo"_s);
        row("mention", u"Hi @ada!"_s, u"Hi <a class=\"mention\" href=\"/u/ada\">@ada</a>!"_s);
        row("nobody", u"Hi @eve"_s, u"<span class=\"mention\">@eve</span>"_s);
        row("mail is no mention", u"a@ada.example"_s, u"mailto:a@ada.example"_s);
        row("hashtag", u"see #tools"_s, u"data-type=\"category\" data-slug=\"tools\" data-id=\"7\""_s);
        row("unknown hashtag", u"see #nothing"_s, u"<span class=\"hashtag-raw\">#nothing</span>"_s);
        row("emoji", u"yes :tada:"_s, u"title=\":tada:\" class=\"emoji\""_s);
        row("an emoji among words is small", u"yes :tada:"_s, u"class=\"emoji\""_s);
        row("alone it is large", u":tada: :heart:"_s, u"title=\":heart:\" class=\"emoji only-emoji\""_s);
        row("ascii maths", u"so %sum_(i=1)^n i%, it is"_s, u"so <span class=\"asciimath\">sum_(i=1)^n i</span>, it"_s);
        row("per cent", u"from 45 % to 57 %"_s, u"<p>from 45 % to 57 %</p>"_s);
        row("a time is no emoji", u"at 10:30:00"_s, u"<p>at 10:30:00</p>"_s);
        row("quote", u"[quote=\"ada, post:3, topic:42\"]\nsaid\n[/quote]\n\nnew"_s,
            u"<aside class=\"quote no-group\" data-username=\"ada\" data-post=\"3\" data-topic=\"42\">"_s);
        row("quoted words", u"[quote=\"ada, post:3, topic:42\"]\nsaid\n[/quote]\n\nnew"_s,
            u"<blockquote>\n<p>said</p>\n</blockquote>\n</aside>\n<p>new</p>"_s);
        row("details", u"[details=\"More\"]\nhidden\n[/details]"_s,
            u"<summary>More</summary>\n<p>hidden</p>\n</details>"_s);
        row("spoiler", u"it was [spoiler]the cat[/spoiler]"_s, u"<span class=\"spoiler\">the cat</span>"_s);
        row("block spoiler", u"[spoiler]\nthe cat\n[/spoiler]"_s, u"<div class=\"spoiler\">\n<p>the cat</p>\n</div>"_s);
        row("poll", u"[poll type=multiple max=2]\n* A\n* B\n[/poll]"_s, u"data-poll-type=\"multiple\""_s);
        row("code", u"```cpp\nint x = @ada;\n```"_s,
            u"<pre data-code-wrap=\"cpp\"><code class=\"lang-cpp\">int x = @ada;"_s);
        row("marks within code", u"```\n[spoiler]\n```"_s, u"<code class=\"lang-auto\">[spoiler]"_s);
        row("table", u"| a |\n|---|\n| b |"_s, u"<div class=\"md-table\">\n<table>"_s);
        row("tasks", u"- [x] done"_s, u"<span class=\"chcklst-box checked fa fa-check-square-o fa-fw\"></span>"_s);
        row("heading", u"## Title"_s,
            u"<h2><a name=\"p-9-title-1\" class=\"anchor\" href=\"#p-9-title-1\"></a>Title</h2>"_s);
        row("footnote", u"Text[^1].\n\n[^1]: A note."_s, u"<sup class=\"footnote-ref\"><a href=\"#footnote-9-1\""_s);
        row("date", u"[date=2026-11-26 time=10:00:00 timezone=\"Europe/Berlin\"]"_s,
            u"data-date=\"2026-11-26\" data-time=\"10:00:00\" data-timezone=\"Europe/Berlin\""_s);
        row("formula", u"so $x^2$ grows"_s, u"<span class=\"math\">x^2</span>"_s);
        row("money is no formula", u"from $5 to $6"_s, u"<p>from $5 to $6</p>"_s);
        row("formula block", u"$$\n\\sum x\n$$"_s, u"<div class=\"math\">\n\\sum x\n</div>"_s);
        row("onebox", u"https://reports.example/what-keeps-people"_s,
            u"<aside class=\"onebox allowlistedgeneric\" data-onebox-src="_s);
        row("address in a line", u"see https://reports.example/x now"_s, u"rel=\"noopener nofollow ugc\""_s);
        row("film", u"https://media.example/film.mp4"_s, u"class=\"video-placeholder-container\""_s);
        row("large picture", u"![hall|1380x690](upload://abc.png)"_s, u"<div class=\"lightbox-wrapper\">"_s);
        row("its small one", u"![hall|1380x690](upload://abc.png)"_s,
            u"/uploads/default/optimized/1X/abc_2_690x345.png"_s);
        row("missing file", u"[x.pdf|attachment](upload://gone.pdf)"_s,
            u"href=\"/404\" data-orig-href=\"upload://gone.pdf\""_s);
    }
    void cooks()
    {
        QFETCH(QString, raw);
        QFETCH(QString, part);
        QVERIFY2(html(raw).contains(part), qPrintable(html(raw)));
    }

    void saysWhoIsMeant()
    {
        const Cooked cooked = cook(forum, u"[quote=\"bo, post:1, topic:2\"]\n@ada\n[/quote]\n@ada `@eve`"_s, 1);
        QCOMPARE(cooked.quoted, QStringList { u"bo"_s });
        QVERIFY(cooked.mentioned.contains(u"ada"_s) && !cooked.mentioned.contains(u"eve"_s));
    }

    void slugs()
    {
        QCOMPARE(slugOf(u"How do we keep it from falling flat?"_s), u"how-do-we-keep-it-from-falling-flat"_s);
        QCOMPARE(slugOf(u"Une étagère"_s), u"une-etagere"_s);
        QCOMPARE(slugOf(u"会議"_s), u"topic"_s);
    }

    void picturesAreTheSameEachTime()
    {
        QCOMPARE(portrait(3, 48), portrait(3, 48));
        QVERIFY(portrait(3, 48) != portrait(4, 48));
        QCOMPARE(QImage::fromData(landscape(1, 300, 200)).size(), QSize(300, 200));
        QVERIFY(!QImage::fromData(emojiPicture(u"star"_s, 72)).isNull());
    }
};

QTEST_GUILESS_MAIN(DiscourseCookingTest)
#include "discoursecooking_test.moc"
