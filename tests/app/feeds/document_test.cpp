#include "app/adapters/feeds/clean.h"
#include "app/adapters/feeds/document.h"
#include "models/text/loosedate.h"

#include <QFile>
#include <QTest>

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

QByteArray snapshot(const char *name)
{
    QFile file(QStringLiteral(FOYER_FEEDS) + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QUrl there(u"https://board.example.org/feeds/all.xml"_s);

QByteArray rss(const QByteArray &items, const QByteArray &about = {})
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Board</title>" + about + items
        + "</channel></rss>";
}

Document read(const QByteArray &bytes, const QByteArray &type = "application/rss+xml")
{
    const auto document = parseFeed(bytes, there, type);
    if (!document)
        qWarning("%s", qPrintable(document.error().text));
    return document.valueOr({});
}

Item first(const QByteArray &bytes, const QByteArray &type = "application/rss+xml")
{
    return read(bytes, type).items.value(0);
}

} // namespace

// Every dialect, and every row of what feeds do wrong.
class FeedDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rss2()
    {
        const Document feed = read(snapshot("rss2.xml"));
        QCOMPARE(feed.title, u"Board"_s);
        QCOMPARE(feed.home, QUrl(u"https://board.example.org/"_s));
        QVERIFY(feed.ttl == std::chrono::minutes(30));
        QVERIFY(!feed.partial);
        const Item item = feed.items.value(0);
        QCOMPARE(item.title, u"Tips & tricks"_s);
        QCOMPARE(item.link, QUrl(u"https://board.example.org/t/42#post-7"_s));
        QCOMPARE(item.id, u"board-post-7"_s);
        QVERIFY(!item.idIsLink);
        QCOMPARE(item.author, u"Mia"_s);
        QCOMPARE(item.html, "<p>Long</p>");
        QCOMPARE(item.published, QDateTime(QDate(2024, 1, 4), QTime(9, 11, 12), Qt::UTC));
        QCOMPARE(item.replyCount, 12);
        QCOMPARE(item.replies, QUrl(u"https://board.example.org/t/42/feed"_s));
        QCOMPARE(item.tags, QStringList { u"ideas"_s });
        QCOMPARE(item.files.value(0).name, u"a.pdf"_s);
    }

    void atom()
    {
        const Document feed = read(snapshot("atom.xml"));
        QCOMPARE(feed.title, u"A board"_s);
        QCOMPARE(feed.home, QUrl(u"https://board.example.org/"_s));
        QCOMPARE(feed.older, QUrl(u"https://board.example.org/feed?page=2"_s));
        const Item item = feed.items.value(0);
        QCOMPARE(item.link, QUrl(u"https://board.example.org/x/sub/p1"_s));
        QCOMPARE(item.answers, u"tag:0"_s);
        QCOMPARE(item.replyCount, 3);
        QCOMPARE(item.author, u"Mia"_s);
        QVERIFY(item.html.contains("<p>Hi <b>you</b> &amp; me</p>"));
        QVERIFY(item.updated > item.published);
    }

    void rdfAndOldAtom()
    {
        const Item rdf = first(snapshot("rdf.xml"));
        QCOMPARE(rdf.id, u"https://board.example.org/1"_s);
        QCOMPARE(rdf.published, QDateTime(QDate(2004, 1, 4), QTime(9, 11), Qt::UTC));
        const Item atom = first(snapshot("atom03.xml"));
        QCOMPARE(atom.html, "<i>x</i>");
        QCOMPARE(atom.published, QDateTime(QDate(2003, 12, 13), QTime(12, 29, 29), Qt::UTC));
    }

    void jsonFeed()
    {
        const Document feed = read(snapshot("feed.json"), "application/json");
        QCOMPARE(feed.items.size(), 2);
        QCOMPARE(feed.items[0].id, u"7"_s);
        QVERIFY(feed.items[0].published.isValid()); // one board writes a blank behind the key
        QCOMPARE(feed.items[0].files.value(0).name, u"f.png"_s);
        QCOMPARE(feed.items[1].html, "a &lt; b<br>c");
    }

    void whatIsNoFeed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Sign in <rss></body></html>");
        QTest::newRow("JSON") << QByteArray("{\"error\":\"no\"}");
        QTest::newRow("broken JSON") << QByteArray("{\"items\":[{\"id\":1},]}");
        QTest::newRow("words") << QByteArray("Invalid token");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("damaged at once") << QByteArray("<rss><channel><ite");
    }
    void whatIsNoFeed()
    {
        QFETCH(QByteArray, bytes);
        const auto document = parseFeed(bytes, there, "application/rss+xml");
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::ParseFailed);
        QVERIFY(document.error().text.contains(u"board.example.org"_s));
    }

    void defects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        const auto titled = [](const QByteArray &title) { return rss("<item><title>" + title + "</title></item>"); };
        QTest::newRow("blank lines before") << QByteArray("\n\n  ") + titled("One") << u"One"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + titled("Ünï") << u"Ünï"_s;
        QTest::newRow("a warning before") << QByteArray("Notice: x in <b>y.php</b>\n") + titled("One") << u"One"_s;
        QTest::newRow("HTML entities") << titled("caf&eacute; &hellip;") << u"café …"_s;
        QTest::newRow("unknown entity") << titled("a &bogus; b") << u"a &bogus; b"_s;
        QTest::newRow("bare ampersand") << titled("R & D &") << u"R & D &"_s;
        QTest::newRow("control characters") << titled("a\x01\x08"
                                                      "b&#1;&#x1F;c&#0;")
                                            << u"abc"_s;
        QTest::newRow("surrogate reference") << titled("a&#xD800;b") << u"ab"_s;
        QTest::newRow("HTML in the title") << titled("<![CDATA[<b>Bold</b> &amp; more]]>") << u"Bold & more"_s;
        QTest::newRow("escaped twice") << titled("&amp;lt;3 &amp;amp; you") << u"<3 & you"_s;
        QTest::newRow("CDATA never closed")
            << QByteArray("<rss><channel><item><title>One</title></item><item><title><![CDATA[x") << u"One"_s;
        QTest::newRow("DOCTYPE with entities")
            << QByteArray("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>")
                + titled("x &b; y")
            << u"x &b; y"_s;
        QTest::newRow("lines in it") << titled("a\n   b\t c") << u"a b c"_s;
    }
    void defects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QCOMPARE(first(bytes).title, title);
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        const QByteArray latin = "<rss><channel><item><title>caf\xE9 \x93x\x94</title></item></channel></rss>";
        QTest::newRow("declared") << QByteArray("<?xml version='1.0' encoding='iso-8859-1'?>") + latin
                                  << QByteArray("text/xml");
        QTest::newRow("by HTTP") << latin << QByteArray("text/xml; charset=windows-1252");
        QTest::newRow("undeclared") << latin << QByteArray("text/xml; charset=us-ascii");
        QTest::newRow("declared wrongly")
            << QByteArray("<?xml version='1.0' encoding='utf-8'?>") + latin << QByteArray();
    }
    void charsets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QCOMPARE(first(bytes, type).title, u"café “x”"_s);
    }

    void aDocumentThatBreaksOffGivesWhatWasWhole()
    {
        const Document feed = read("<rss><channel><item><title>One</title></item><item><title>Tw");
        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.partial);
    }

    void prefixesNobodyDeclared()
    {
        const Item item =
            first("<rss><channel><item><dc:creator><a href='/u'>Mia</a></dc:creator>"
                  "<media:content url='https://x.example/p.jpg' type='image/jpeg'/></item></channel></rss>");
        QCOMPARE(item.author, u"Mia"_s);
        QCOMPARE(item.files.size(), 1);
    }

    void hostileDocumentsAreBounded()
    {
        QByteArray many = "<rss><channel>";
        for (int i = 0; i < 2000; ++i)
            many += "<item><title>x</title></item>";
        QCOMPARE(read(many + "</channel></rss>").items.size(), 500);
        const Item huge = first(rss("<item><description>" + QByteArray(3'000'000, 'x') + "</description></item>"));
        QVERIFY(huge.html.size() <= 1024 * 1024);
        const Document deep = read(rss("<item><title>a</title></item>") + QByteArray("<a>").repeated(100'000));
        QCOMPARE(deep.items.size(), 1);
        QCOMPARE(first(rss("<item><link>javascript:alert(1)</link><enclosure url='file:///etc/passwd'/></item>")).link,
            QUrl());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
        };
        row("Thu, 04 Jan 2024 10:11:12 GMT", "2024-01-04T10:11:12Z");
        row("Thurs, 4 January 24 10:11 EST", "2024-01-04T15:11:00Z");
        row("04 Jan 2004", "2004-01-04T00:00:00Z");
        row("Do, 04 Mai 2023 10:11:12 +0200", "2023-05-04T08:11:12Z");
        row("jeu., 04 août 2023 10:11:12 +0200", "2023-08-04T08:11:12Z");
        row("4. März 2023", "2023-03-04T00:00:00Z");
        row("2004-07-08 23:56:58.0", "2004-07-08T23:56:58Z");
        row("2004-07", "2004-07-01T00:00:00Z");
        row("2024-01-04T10:11:12.345-05:30", "2024-01-04T15:41:12Z");
        row("Thu Jan  4 10:11:12 2024", "2024-01-04T10:11:12Z");
        row("Thu Jan 04 2024 10:11:12 GMT+0000 (Coordinated Universal Time)", "");
        row("04 Jan 2024 10:11:12 Europe/Paris", "2024-01-04T09:11:12Z");
        row("04 Jan 2024 10:11:12 +9900", "2024-01-04T10:11:12Z");
        row("1704363072", "2024-01-04T10:11:12Z");
        row("1704363072000", "2024-01-04T10:11:12Z");
        row("31 Jun 2024 10:00:00 GMT", "");
        row("04 Jan 2024 25:00:00 GMT", "");
        row("yesterday", "");
        row("", "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QCOMPARE(looseDate(text).toString(Qt::ISODate), utc);
    }
};

QTEST_GUILESS_MAIN(FeedDocumentTest)
#include "document_test.moc"
