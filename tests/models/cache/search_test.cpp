#include "models/cache/search.h"
#include "models/cache/searchtext.h"
#include "tests/models/cache/pages.h"

#include <QRegularExpression>

using namespace foyer;
using namespace foyer::test;

class SearchTest : public QObject {
    Q_OBJECT
private:
    static QStringList found(Community &community, const QString &words)
    {
        QStringList names;
        for (const SearchHit &hit : must(search(*community.cache, words, 50)))
            names.append(must(post(*community.cache, hit.post)).remoteId.value.section(u'@', 0, 0).mid(1));
        names.sort();
        return names;
    }
    static void fill(Community &community)
    {
        community.take({
            PostMaker(u"cafe@x"_s, u"Breakfast"_s).says("Un café crème, s'il vous plaît.\nThe Überraschung was great."),
            PostMaker(u"tokyo@x"_s, u"旅行"_s).by(u"Taro"_s).says("来週、東京都庁へ行きます。"),
            PostMaker(u"quote@x"_s, u"Re: Breakfast"_s)
                .by(u"Ben"_s)
                .says("> old line\nnever gonna give it up")
                .at(60 * 24 * 3),
            PostMaker(u"html@x"_s, u"Markup"_s)
                .says("<p>Fish &amp; chips</p><script>hidden</script><b>bold</b>ly", Format::Html),
            PostMaker(u"other@x"_s, u"Elsewhere"_s).in(u"conf.test"_s, 3).says("give up never"),
        });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char *name, const QString &words, const QStringList &hits) {
            QTest::newRow(name) << words << hits;
        };
        row("the beginning of a word", u"breakf"_s, { u"cafe"_s, u"quote"_s });
        row("without accents", u"cafe CREME"_s, { u"cafe"_s });
        row("with accents", u"Überra"_s, { u"cafe"_s });
        row("part of a CJK word", u"京都"_s, { u"tokyo"_s });
        row("one sign", u"庁"_s, { u"tokyo"_s });
        row("three signs", u"東京都"_s, { u"tokyo"_s });
        row("signs in another order", u"都京"_s, {});
        row("a title in signs", u"旅行"_s, { u"tokyo"_s });
        row("any order", u"up give"_s, { u"other"_s, u"quote"_s });
        row("words that stand together", u"\"give it up\""_s, { u"quote"_s });
        row("a quote not closed", u"\"give it"_s, { u"quote"_s });
        row("text of markup", u"fish chips"_s, { u"html"_s });
        row("markup is no text", u"hidden"_s, {});
        row("by whom", u"never from:ben"_s, { u"quote"_s });
        row("where", u"never in:test"_s, { u"other"_s });
        row("since when", u"never after:2026-11-22"_s, { u"quote"_s });
        row("until when", u"never before:2026-11-22"_s, { u"other"_s });
        row("nothing to look for", u"  ?! \"\" ( * "_s, {});
        row("the index's own words", u"AND OR NOT NEAR( up"_s, {});
        row("no such word", u"zebra"_s, {});
    }
    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, hits);
        Community community;
        fill(community);
        QCOMPARE(found(community, words), hits);
    }

    void showsWhereItWasFound()
    {
        Community community;
        fill(community);
        const QList<SearchHit> hits = must(search(*community.cache, u"creme"_s, 10));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].marks.size(), 1);
        QCOMPARE(hits[0].snippet.mid(hits[0].marks[0].first, hits[0].marks[0].second), u"crème"_s);
        QCOMPARE(hits[0].title, u"Breakfast"_s);
        QCOMPARE(hits[0].forum, u"conf.general"_s);
        QVERIFY(hits[0].author.id && !hits[0].author.name.isEmpty());
        QVERIFY(hits[0].account);
    }

    void anEditedPostIsFoundByItsNewWordsOnly()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s).says("elephant") });
        community.take({ PostMaker(u"a@x"_s).says("giraffe 東京") });
        QVERIFY(found(community, u"elephant"_s).isEmpty());
        QCOMPARE(found(community, u"giraffe"_s), QStringList { u"a"_s });
        community.take({ PostMaker(u"a@x"_s).says("hippo") });
        QVERIFY(found(community, u"東京"_s).isEmpty());
    }

    void signsAreLaidOutInPairs()
    {
        QCOMPARE(segmented(u"see 東京都。 ok"_s).simplified(), u"see 東京 京都 都 。 ok"_s);
        QCOMPARE(segmented(u"plain"_s), u"plain"_s);
        QCOMPARE(withoutRe(u"Re: AW: re[2]: Tea"_s), u"Tea"_s);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
