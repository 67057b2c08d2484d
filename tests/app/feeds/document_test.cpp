#include "tests/app/feeds/feedtext.h"

#include <QFile>

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

QByteArray snapshot(const char *name)
{
    QFile file(QStringLiteral(FOYER_FEEDS) + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Every dialect. What feeds do wrong is in defects_test.
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
        QCOMPARE(item.answers, QStringList { u"tag:0"_s });
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

    // RSS 0.90 to 0.92, as different as they are.
    void oldRss()
    {
        const Document old = read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                                  "xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>B</title>"
                                  "<link>https://board.example.org/</link></channel>"
                                  "<item><title>One</title><link>https://board.example.org/1</link></item></rdf:RDF>");
        QCOMPARE(old.title, u"B"_s);
        QCOMPARE(old.items.value(0).link, QUrl(u"https://board.example.org/1"_s));
        const Document user =
            read("<rss version='0.91'><channel><title>B</title><image><title>Not it</title>"
                 "<link>https://no.example</link></image><item><title>One</title></item></channel></rss>");
        QCOMPARE(user.title, u"B"_s);
        QVERIFY(user.home.isEmpty());
        const Item loose =
            first("<rss version='0.92'><channel><item><description>Words</description>"
                  "<source url='x'>S</source><enclosure url='/a.mp3' length='0' type='audio/mpeg'/></item>"
                  "</channel></rss>");
        QCOMPARE(loose.html, "Words");
        QCOMPARE(loose.files.size(), 1);
    }

    void whoWroteIt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("name");
        QTest::newRow("an address") << QByteArray("<author>mia@b.example (Mia R)</author>") << u"Mia R"_s;
        QTest::newRow("XenForo") << QByteArray("<author>invalid@example.com (Mia)</author>") << u"Mia"_s;
        QTest::newRow("the better one") << QByteArray("<author>x@b.example (x)</author><dc:creator>Mia</dc:creator>")
                                        << u"Mia"_s;
        QTest::newRow("the better one first")
            << QByteArray("<dc:creator>Mia</dc:creator><author>x@b.example (x)</author>") << u"Mia"_s;
        QTest::newRow("MyBB") << QByteArray("<dc:creator>&lt;a href='/u'&gt;Mia&lt;/a&gt;</dc:creator>") << u"Mia"_s;
        QTest::newRow("Discourse") << QByteArray("<dc:creator>@mia Mia R</dc:creator>") << u"Mia R"_s;
        QTest::newRow("Lemmy") << QByteArray("<dc:creator>https://l.example/u/mia</dc:creator>") << u"mia"_s;
        QTest::newRow("Atom") << QByteArray("<author><name>Mia</name><email>x@y</email></author>") << u"Mia"_s;
    }
    void whoWroteIt()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, name);
        QCOMPARE(first(rss("<item>" + xml + "</item>")).author, name);
    }

    void bodies()
    {
        const Item old = first("<feed><entry><content mode='base64'>PGI+eDwvYj4=</content></entry></feed>");
        QCOMPARE(old.html, "<b>x</b>");
        const Item text = first("<feed><entry><content type='text'>a &lt; b\nc</content></entry></feed>");
        QCOMPARE(text.html, "a &lt; b<br>c");
        const Item xhtml =
            first("<rss xmlns:xhtml='http://www.w3.org/1999/xhtml'><channel><item><description>Less"
                  "</description><xhtml:body><xhtml:p>More</xhtml:p></xhtml:body></item></channel></rss>");
        QCOMPARE(xhtml.html, "<p>More</p>");
    }

    void answersAndCounts()
    {
        const Item item = first("<feed xmlns:thr='http://purl.org/syndication/thread/1.0'><entry><id>c</id>"
                                "<thr:in-reply-to ref='a'/><thr:in-reply-to ref='b' href='/b'/><thr:total>7</thr:total>"
                                "<link rel='replies' type='text/html' href='/page' thr:count='9'/>"
                                "<link rel='replies' type='application/atom+xml' href='/c.xml'/></entry></feed>");
        QCOMPARE(item.answers, (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(item.replies, QUrl(u"https://board.example.org/c.xml"_s));
        QCOMPARE(item.replyCount, 7);
        QCOMPARE(first(rss("<item><wfw:commentRSS>/c</wfw:commentRSS></item>")).replies,
            QUrl(u"https://board.example.org/c"_s));
    }

    void jsonFeedsOfBothVersions()
    {
        const Document feed =
            read("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"B\","
                 "\"next_url\":\"/feed.json?page=2\",\"home_page_url\":\"/\",\"items\":[{\"id\":\"1\","
                 "\"url\":\"/t/1\",\"author\":{\"name\":\"Mia\",\"url\":\"/u/mia\"},"
                 "\"content_html\":\"<p>x</p>\",\"date_published\":\"2024-01-04T10:11:12+01:00\"}]}");
        QCOMPARE(feed.older, QUrl(u"https://board.example.org/feed.json?page=2"_s));
        QCOMPARE(feed.home, QUrl(u"https://board.example.org/"_s));
        QCOMPARE(feed.items.value(0).author, u"Mia"_s);
        QCOMPARE(feed.items.value(0).authorPage, QUrl(u"https://board.example.org/u/mia"_s));
    }
};

QTEST_GUILESS_MAIN(FeedDocumentTest)
#include "document_test.moc"
