#include "models/allowed.h"
#include "models/text/quoting.h"
#include "models/text/reactionwords.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class QuotingTest : public QObject {
    Q_OBJECT

    static Post bea()
    {
        Post post;
        post.id = { 3 };
        post.number = 3;
        post.author.name = u"Bea \"B\" Kimani, PhD"_s;
        post.author.url = QUrl(u"https://learning.example/u/bea"_s);
        post.body = { Format::Html, "<p>Yes, <b>let</b> their managers do the asking.</p>" };
        return post;
    }
    static Thread flat()
    {
        Thread thread;
        thread.remoteId = { u"12"_s };
        return thread;
    }

private Q_SLOTS:
    void theSourceIsQuotedUnderTheNameOfTheAccount()
    {
        Post post = bea();
        post.source = "Yes, **let** their managers do the asking.\n";
        QCOMPARE(quotation(post, flat(), Capability::Markdown),
            u"[quote=\"bea, post:3, topic:12\"]\nYes, **let** their managers do the asking.\n[/quote]"_s);
    }

    void aSelectionGoesBeforeTheWhole()
    {
        QCOMPARE(quotation(bea(), flat(), Capability::Markdown, u"their managers"_s),
            u"[quote=\"bea, post:3, topic:12\"]\ntheir managers\n[/quote]"_s);
    }

    void whatTheyQuotedIsLeftOut()
    {
        Post post = bea();
        post.source = "[quote=\"aino, post:1, topic:12\"]\n[quote=\"jo\"]deep[/quote]\nOne?\n[/quote]\n\nYes.";
        QCOMPARE(quotation(post, flat(), Capability::Markdown), u"[quote=\"bea, post:3, topic:12\"]\nYes.\n[/quote]"_s);
    }

    void aNameCannotBreakOut()
    {
        Post post = bea();
        post.author.url.clear();
        post.author.name = u"x\"]\n[/quote] evil"_s;
        const QString quoted = quotation(post, flat(), Capability::Markdown, u"words"_s);
        QVERIFY2(quoted.startsWith(u"[quote=\"x[/quote evil, post:3"_s), qPrintable(quoted));
    }

    void elsewhereLinesAreQuoted()
    {
        Post post = bea();
        post.number = 0;
        post.body = { Format::Plain, "One\ntwo" };
        QCOMPARE(quotation(post, flat(), Capability::Markdown), u"> One\n> two"_s);
        post.number = 3;
        QCOMPARE(quotation(post, flat(), {}), u"> One\n> two"_s);
    }

    void rightsGoBeforeCapabilities()
    {
        Post post = bea();
        QVERIFY(mayReact(post, Capability::Like) && !mayReact(post, {}));
        QVERIFY(mayReport(post, Capability::Flag) && !mayReport(post, Capability::Like));
        post.rights = PostRights();
        QVERIFY(!mayReact(post, Capability::Like) && !mayReport(post, Capability::Flag));
        post.rights = PostRights(PostRight::Unlike | PostRight::Flag);
        QVERIFY(mayReact(post, {}) && mayReport(post, {}));
        post.flagged = true;
        QVERIFY(!mayReport(post, Capability::Flag));
        post.author.me = true;
        QVERIFY(!mayReact(post, Capability::Like));
    }

    void reactionsHaveAGlyphOrAName()
    {
        QCOMPARE(reactionGlyph(u"clap"_s), u"👏"_s);
        QCOMPARE(reactionGlyph(u"open_mouth"_s), u"😮"_s);
        QCOMPARE(reactionGlyph(u"our_own_fish"_s), u"our own fish"_s);
        QCOMPARE(reactionWord(u"+1"_s), u"thumbs up"_s);
    }
};

QTEST_GUILESS_MAIN(QuotingTest)
#include "quoting_test.moc"
