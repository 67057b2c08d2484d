// What feeds do wrong, one function for each row of the table of defects.
#include "app/adapters/feeds/pages.h"
#include "models/text/blocks.h"
#include "models/text/loosedate.h"
#include "tests/app/feeds/feedtext.h"
#include "tests/lacks.h"

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

QByteArray titled(const QByteArray &title)
{
    return rss("<item><title>" + title + "</title></item>");
}

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Page pageFrom(const Document &document)
{
    Book book;
    const Origin origin { { u"f"_s }, noon };
    const QList<Names> names = placed(document, origin, &book);
    return pageOf(document, names, origin, {});
}

Document documentOf(const QList<Item> &items)
{
    Document document;
    document.items = items;
    return document;
}

Item itemOf(const QString &id, const QString &link, const QByteArray &html = "x")
{
    Item item;
    item.id = id;
    item.link = QUrl(link);
    item.html = html;
    return item;
}

} // namespace

class FeedDefectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row01_junkBeforeTheDocument()
    {
        QCOMPARE(first("\n\n  " + titled("One")).title, u"One"_s);
        QCOMPARE(first("\xEF\xBB\xBF" + titled("Ünï")).title, u"Ünï"_s);
        QCOMPARE(first("\xEF\xBB\xBF\n" + titled("Ünï")).title, u"Ünï"_s);
        QCOMPARE(first("Notice: x in <b>y.php</b> on line 3\n" + titled("One")).title, u"One"_s);
    }

    void row02_entitiesOfHtmlThatNobodyDeclared()
    {
        QCOMPARE(first(titled("caf&eacute; &hellip;&nbsp;x")).title, u"café … x"_s);
        QCOMPARE(first(titled("a &bogus; b")).title, u"a &bogus; b"_s);
        const Item item = first("<feed><entry><link href='/caf&eacute;?a=1&amp;b=2'/><title>t</title></entry></feed>");
        QCOMPARE(item.link.toString(), u"https://board.example.org/café?a=1&b=2"_s);
    }

    void row03_ampersandsThatMeanThemselves()
    {
        QCOMPARE(first(titled("R & D &")).title, u"R & D &"_s);
        const Item item = first(rss("<item><link>https://b.example/t?f=1&t=2&p=3</link><title>a</title></item>"));
        QCOMPARE(item.link, QUrl(u"https://b.example/t?f=1&t=2&p=3"_s));
        QCOMPARE(first("<feed><entry><link href='/t?f=1&t=2'/></entry></feed>").link.query(), u"f=1&t=2"_s);
    }

    void row04_encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("title");
        const QByteArray latin = "<rss><channel><item><title>caf\xE9 \x93x\x94</title></item></channel></rss>";
        const QByteArray utf8 = "<rss><channel><item><title>caf\xC3\xA9</title></item></channel></rss>";
        const auto xml = [](const QByteArray &name) { return "<?xml version='1.0' encoding='" + name + "'?>"; };
        const QString words = u"café “x”"_s;
        QTest::newRow("declared") << xml("iso-8859-1") + latin << QByteArray("text/xml") << words;
        QTest::newRow("by HTTP") << latin << QByteArray("text/xml; charset=windows-1252") << words;
        QTest::newRow("us-ascii by default") << latin << QByteArray("text/xml; charset=us-ascii") << words;
        QTest::newRow("declared wrongly") << xml("utf-8") + latin << QByteArray() << words;
        QTest::newRow("HTTP lies, the document does not")
            << xml("koi8-r") + "<rss><channel><item><title>\xC4\xC1</title></item></channel></rss>"
            << QByteArray("text/xml; charset=utf-8") << u"да"_s;
        QTest::newRow("not declared") << utf8 << QByteArray("application/xml") << u"café"_s;
        QTest::newRow("unknown name") << xml("klingon") + utf8 << QByteArray() << u"café"_s;
        QTest::newRow("gb2312 with characters of gb18030")
            << xml("gb2312") + "<rss><channel><item><title>\xE9\x46</title></item></channel></rss>" << QByteArray()
            << u"镕"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0r\0s\0s\0>\0<\0i\0t\0e\0m\0>\0<\0t\0i\0t\0l\0e\0>\0\xE9\0<\0/"
                                              "\0t\0i\0t\0l\0e\0>\0<\0/\0i\0t\0e\0m\0>\0<\0/\0r\0s\0s\0>\0",
            82) << QByteArray() << u"é"_s;
    }
    void row04_encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QString, title);
        if (QByteArray(QTest::currentDataTag()).contains("gb18030"))
            FOYER_NEEDS("gb18030");
        QCOMPARE(first(bytes, type).title, title);
    }

    void row05_charactersThatAreNone()
    {
        QCOMPARE(first(titled("a\x01\x08"
                              "b\x0B\x0C\x1F&#1;&#x1F;c&#0;"))
                     .title,
            u"abc"_s);
        QCOMPARE(first(titled("a&#xD800;b&#xFFFE;\xEF\xBF\xBE")).title, u"ab"_s);
        QVERIFY(first(titled("caf\xC3\xA9 \xC3("), "text/xml; charset=utf-8")
                    .title.startsWith(u"café"_s)); // damage in UTF-8
        QCOMPARE(read(titled("a\xFF"
                             "b"))
                     .items.size(),
            1);
    }

    void row06_prefixesNobodyDeclared()
    {
        const Item item =
            first("<rss><channel><item><dc:creator>Mia</dc:creator><content:encoded>&lt;p&gt;Hi</content:encoded>"
                  "<description>Less</description><thr:in-reply-to ref='a'/><slash:comments>4</slash:comments>"
                  "<media:group><media:content url='https://x.example/p.jpg' type='image/jpeg'/></media:group>"
                  "<atom:link rel='alternate' href='/x'/></item></channel></rss>");
        QCOMPARE(item.author, u"Mia"_s);
        QCOMPARE(item.html, "<p>Hi");
        QCOMPARE(item.answers, QStringList { u"a"_s });
        QCOMPARE(item.replyCount, 4);
        QCOMPARE(item.files.size(), 1);
        QCOMPARE(item.link, QUrl(u"https://board.example.org/x"_s));
    }

    void row07_namespacesNearlyRight_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char *uri : { "http://purl.org/syndication/thread/1.0", "https://purl.org/syndication/thread/1.0",
                 "http://purl.org/syndication/thread/1.0/", "http://purl.org/rss/1.0/modules/threading",
                 "http://purl.org/rss/1.0/modules/threading/", "HTTP://PURL.org/syndication/thread/1.0" })
            QTest::newRow(uri) << QByteArray(uri);
    }
    void row07_namespacesNearlyRight()
    {
        QFETCH(QByteArray, uri);
        const Item item = first("<a:feed xmlns:a='https://www.w3.org/2005/Atom' xmlns:re='" + uri
            + "' xmlns:d='http://purl.org/dc/elements/1.1'><a:entry><a:id>2</a:id><a:title>T</a:title>"
              "<re:in-reply-to ref='1'/><d:creator>Mia</d:creator><a:link rel='replies' href='/c' re:count='3'/>"
              "</a:entry></a:feed>");
        QCOMPARE(item.id, u"2"_s);
        QCOMPARE(item.title, u"T"_s);
        QCOMPARE(item.answers, QStringList { u"1"_s });
        QCOMPARE(item.author, u"Mia"_s);
        QCOMPARE(item.replyCount, 3);
    }

    void row08_htmlInTitles()
    {
        QCOMPARE(first(titled("<![CDATA[<b>Bold</b> &amp; more]]>")).title, u"Bold & more"_s);
        QCOMPARE(first(titled("&amp;lt;3 &amp;amp; you")).title, u"<3 & you"_s);
        QCOMPARE(first(titled("&lt;i&gt;x&lt;/i&gt; &amp;quot;y&amp;quot;")).title, u"x \"y\""_s);
        QCOMPARE(first(titled("vector&lt;T&gt; and a &lt; b")).title, u"vector<T> and a < b"_s);
        QCOMPARE(first(titled("a\n   b\t c")).title, u"a b c"_s);
    }

    void row09_cdata()
    {
        const auto body = [](const QByteArray &text) {
            return first(rss("<item><description>" + text + "</description></item><item><title>b</title></item>")).html;
        };
        QCOMPARE(body("<![CDATA[a ]]]]><![CDATA[> b]]>"), "a ]]> b");
        QCOMPARE(body("<![CDATA[a]]> b ]]>"), "a b ]]>");
        QCOMPARE(body("&lt;![CDATA[&lt;p&gt;a&lt;/p&gt;]]&gt;"), "<p>a</p>");
        const Document cut = read("<rss><channel><item><title>One</title></item><item><title><![CDATA[x");
        QCOMPARE(cut.items.size(), 1);
    }

    void row10_truncated()
    {
        const Document feed = read("<rss><channel><item><title>One</title></item><item><title>Tw");
        QCOMPARE(feed.items.size(), 1);
        QVERIFY(feed.partial); // fetch_test: its validators are not kept
    }

    void row11_relativeAddresses()
    {
        const Item atom =
            first("<feed xml:base='/x/'><entry xml:base='sub/'><link href='p1'/><link rel='enclosure' href='f.pdf'/>"
                  "<content type='html' xml:base='deep/'>&lt;a href='a?b=1&amp;amp;c=2'&gt;&lt;img src=\"i.png\"&gt;"
                  "&lt;a href='#n'&gt;&lt;a href='https://e.example/'&gt;</content></entry></feed>");
        const QString base = u"https://board.example.org/x/sub/"_s;
        QCOMPARE(atom.link.toString(), base + u"p1"_s);
        QCOMPARE(atom.files.value(0).url.toString(), base + u"f.pdf"_s);
        QCOMPARE(QString::fromUtf8(atom.html),
            u"<a href=\"%1deep/a?b=1&amp;c=2\"><img src=\"%1deep/i.png\"><a href='#n'><a href='https://e.example/'>"_s
                .arg(base));
        const Item rss =
            first(::rss("<item><link>/t/5/</link><description>&lt;img src='a.png'&gt;</description></item>"));
        QCOMPARE(rss.link, QUrl(u"https://board.example.org/t/5/"_s));
        const Page page = pageFrom(documentOf({ rss })); // the address of the post is what they are relative to
        QCOMPARE(page.posts[0].url, rss.link);
        const Item lone = first(::rss("<item><description>&lt;img src='a.png'&gt;</description></item>"));
        QCOMPARE(lone.html, "<img src=\"https://board.example.org/feeds/a.png\">");
    }

    void row12_contentTypesThatLie()
    {
        for (const char *type :
            { "text/html", "text/plain; charset=utf-8", "application/octet-stream", "image/png", "" })
            QCOMPARE(first(titled("One"), type).title, u"One"_s);
        const auto page = parseFeed("<!DOCTYPE html><html><body>Sign in <rss></body></html>", there, "text/xml");
        QVERIFY(!page && page.error().text.contains(u"sign in"_s));
    }

    void row13_itemsWithoutNames()
    {
        const QByteArray words =
            "<description>Some words that are all there is of it, and go on for a good while after "
            "that, to no end</description>";
        const Page page = pageFrom(read(rss("<item>" + words
            + "</item><item><description>Other</description></item>"
              "<item><guid>https://b.example/9</guid></item>")));
        QCOMPARE(page.posts.size(), 3);
        QSet<RemotePostId> ids;
        for (const RemotePost &post : page.posts)
            ids.insert(post.id);
        QCOMPARE(ids.size(), 3);
        QStringList titles;
        for (const RemoteThread &thread : page.threads)
            titles.append(thread.title);
        titles.sort();
        QVERIFY(titles.contains(u"Other"_s));
        QVERIFY2(titles[1].startsWith(u"Some words"_s) || titles[2].startsWith(u"Some words"_s), qPrintable(titles[1]));
        QCOMPARE(first(rss("<item><guid>https://b.example/9</guid></item>")).link, QUrl(u"https://b.example/9"_s));
        QVERIFY(first(rss("<item><guid isPermaLink='false'>https://b.example/9</guid></item>")).link.isEmpty());
    }

    void row14_idsGivenTwice()
    {
        Document document =
            documentOf({ itemOf(u"a"_s, u"https://b.example/a"_s, "1"), itemOf(u"a"_s, u"https://b.example/b"_s, "2"),
                itemOf(u"a"_s, u"https://b.example/a"_s, "1"), itemOf(u"a"_s, u"https://b.example/a"_s, "3"),
                itemOf(u"c"_s, u"https://b.example/c"_s, "4"), itemOf(u"d"_s, u"https://b.example/d"_s, "5"),
                itemOf(u"e"_s, u"https://b.example/e"_s, "6"), itemOf(u"g"_s, u"https://b.example/g"_s, "7") });
        QStringList texts;
        for (const RemotePost &post : pageFrom(document).posts)
            texts.append(QString::fromUtf8(post.body.text));
        texts.sort();
        QCOMPARE(texts.join(u""), u"1234567"_s);
        // Two versions of one (RFC 4287): the newer.
        document.items = document.items.first(1) + document.items.first(1);
        document.items[0].updated = noon.addSecs(-100);
        document.items[1].updated = noon;
        document.items[1].html = "new";
        const Page page = pageFrom(document);
        QCOMPARE(page.posts.size(), 1);
        QCOMPARE(page.posts[0].body.text, "new");
        QCOMPARE(page.posts[0].id.value, u"a"_s);
    }

    // Else the newest item would each time be taken for the one that was the newest before.
    void row15_anIdThatIsEverybodys()
    {
        const QString home = u"https://b.example/"_s;
        const auto named = [&](const QStringList &links) {
            Document document;
            document.home = QUrl(home);
            for (const QString &link : links)
                document.items.append(itemOf(home, home + link));
            return pageFrom(document);
        };
        const Page before = named({ u"b"_s, u"a"_s }), after = named({ u"c"_s, u"b"_s, u"a"_s });
        QSet<RemotePostId> ids;
        for (const RemotePost &post : before.posts + after.posts)
            ids.insert(post.id);
        QCOMPARE(ids.size(), 3);
        Document shared; // not the home, but the same for most
        for (const char *link : { "a", "b", "c" })
            shared.items.append(itemOf(u"x"_s, home + QString::fromLatin1(link)));
        QCOMPARE(pageFrom(shared).posts[0].id.value, u"b.example/c"_s);
    }

    void row16_dates_data()
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
        row("04 Jan 2024 10:11:12 Europe/Paris", "2024-01-04T09:11:12Z");
        row("04 Jan 2024 10:11:12 +9900", "2024-01-04T10:11:12Z");
        row("1704363072", "2024-01-04T10:11:12Z");
        row("1704363072000", "2024-01-04T10:11:12Z");
        row("Thu Jan 04 2024 10:11:12 GMT+0000 (Coordinated Universal Time)", "2024-01-04T10:11:12Z");
        row("31 Jun 2024 10:00:00 GMT", "");
        row("04 Jan 2024 25:00:00 GMT", "");
        row("Thu, 01 Jan 1970 00:00:00 GMT", "");
        row("yesterday", "");
        row("", "");
    }
    void row16_dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QCOMPARE(looseDate(text).toString(Qt::ISODate), utc);
    }

    void row16_datesThatCannotBe()
    {
        Document document = documentOf({ itemOf(u"3"_s, {}), itemOf(u"2"_s, {}), itemOf(u"1"_s, {}) });
        document.items[1].published = noon.addDays(40);
        const Page page = pageFrom(document);
        for (const RemotePost &post : page.posts)
            QCOMPARE(post.created, noon); // when it was met
        QCOMPARE(page.posts[0].id.value, u"1"_s); // the order of the document, the newest first in it
        QCOMPARE(page.posts[2].id.value, u"3"_s);
    }

    void row17_hugeDocuments()
    {
        QByteArray many = "<rss><channel>";
        for (int i = 0; i < 2000; ++i)
            many += "<item><title>x</title></item>";
        QCOMPARE(read(many + "</channel></rss>").items.size(), 500);
        const Item huge = first(rss("<item><description>" + QByteArray(3'000'000, 'x') + "</description></item>"));
        QVERIFY(huge.html.size() <= longestText + 4);
        QVERIFY(huge.html.endsWith("…")); // whoever reads it sees that it was longer
        const Document deep = read(rss("<item><title>a</title></item>") + QByteArray("<a>").repeated(100'000));
        QCOMPARE(deep.items.size(), 1);
    }

    void row18_documentTypes()
    {
        const QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        QCOMPARE(first(bomb + titled("x &b; &a; y")).title, u"x &b; &a; y"_s);
        const QByteArray netscape = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
                                    "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\">";
        QCOMPARE(first(netscape + titled("One")).title, u"One"_s);
    }

    void row19_json()
    {
        const auto damaged = parseFeed("{\"items\":[{\"id\":1},]}", there, "application/json");
        QVERIFY(!damaged && damaged.error().text.contains(u"damaged"_s));
        QVERIFY(!parseFeed("{\"error\":\"no\"}", there, "application/json"));
        const Document feed = read("{\"version\":1,\"title\":null,\"items\":[{\"id\":7,\"url\":null,\"title\":null,"
                                   "\"content_html\":null,\"content_text\":\"a\",\"authors\":[],\"tags\":null,"
                                   "\"date_modified \":\"2024-01-04T10:11:12Z\"},null,3]}");
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(feed.items[0].id, u"7"_s);
        QCOMPARE(feed.items[0].updated.date(), QDate(2024, 1, 4));
    }

    void row20_activeContent()
    {
        const QByteArray html =
            "<p onclick='x()'>Hi <script>alert(1)</script><style>p{}</style><iframe src='https://e.example'></iframe>"
            "<a href='javascript:alert(1)'>there</a><form><input name=a></form><object data='x'></object>"
            "<img src='https://e.example/t.gif' width=1 height=1></p>";
        const Item item = first(rss("<item><link>javascript:alert(1)</link><enclosure url='file:///etc/passwd'/>"
                                    "<description><![CDATA["
            + html + "]]></description></item>"));
        QVERIFY(item.link.isEmpty() && item.files.isEmpty());
        const Page page = pageFrom(documentOf({ item }));
        const QString shown = safeHtml(page.posts[0].body, page.posts[0].url);
        QVERIFY(shown.contains(u"Hi"_s) && shown.contains(u"there"_s));
        for (const char *bad : { "script", "alert", "style", "iframe", "form", "input", "object", "onclick", "t.gif" })
            QVERIFY2(!shown.contains(QLatin1String(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(FeedDefectsTest)
#include "defects_test.moc"
