// From the address of any page of a forum to its feed, and what is said where there is none.
#include "app/adapters/together.h"
#include "models/text/feedlinks.h"
#include "tests/app/feeds/reading.h"

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

const QByteArray aFeed = rss("<item><title>One</title></item>");

} // namespace

class FeedProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageNamesItsFeeds()
    {
        const QByteArray page = "<html><head><link rel='stylesheet' href='x.css'>"
                                "<link rel='alternate' type='application/rss+xml' href='/feed'>"
                                "<link REL='Alternate' type='application/atom+xml; charset=utf-8' href='/forum/9/feed'>"
                                "<link rel='alternate' hreflang='de' href='/de'></head></html>";
        QCOMPARE(feedLinks(page, QUrl(u"https://b.example/forum/9/thread"_s)),
            (QList<QUrl> { QUrl(u"https://b.example/forum/9/feed"_s), QUrl(u"https://b.example/feed"_s) }));
    }

    void whatElseIsCalledAFeed()
    {
        const QUrl here(u"https://b.example/x/"_s);
        QCOMPARE(feedLinks("<a href='/about'>A</a><a href='rss.php?a=1'>B</a><a href='/feedback'>C</a>"
                           "<a href='?format=atom'>D</a><a href='https://else.example/rss'>E</a>",
                     here),
            (QList<QUrl> { QUrl(u"https://b.example/x/rss.php?a=1"_s), QUrl(u"https://b.example/x/?format=atom"_s) }));
        QCOMPARE(feedLinks({}, here, "</f>; rel=\"alternate\"; type=\"application/atom+xml\", </s>; rel=stylesheet"),
            QList<QUrl> { QUrl(u"https://b.example/f"_s) });
        QCOMPARE(feedLinks("<base href='/y/'><link rel=alternate type=text/xml href=f><link rel=alternate "
                           "type=application/json href=/wp-json/1>",
                     here),
            QList<QUrl> { QUrl(u"https://b.example/y/f"_s) });
    }

    void boards_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("feed");
        const auto row = [](const char *name, const QByteArray &html, const char *page, const char *feed) {
            QTest::newRow(name) << html << QString::fromLatin1(page) << QString::fromLatin1(feed);
        };
        row("phpBB", "<body id=\"phpbb\">", "https://b.example/x/viewtopic.php?t=4",
            "https://b.example/x/app.php/feed");
        row("SMF", "var smf_scripturl = \"https://b.example/x/index.php\";", "https://b.example/x/index.php?topic=4.0",
            "https://b.example/x/index.php?action=.xml;type=atom;sa=recent;limit=255");
        row("XenForo", "<html id=\"XF\" lang=en>", "https://b.example/x/threads/words.4/page-2",
            "https://b.example/x/forums/-/index.rss");
        row("MyBB", "var rootpath = \"https://b.example/x\";", "https://b.example/x/showthread.php?tid=4",
            "https://b.example/x/syndication.php?type=atom1.0&limit=50");
        row("vBulletin", "<script src='clientscript/vbulletin-core.js'>", "https://b.example/x/showthread.php?t=4",
            "https://b.example/x/external.php?type=RSS2");
        row("Ning", "<link href='https://static.ning.com/socialnetworkmain/x.css'>", "https://b.example/profiles",
            "https://b.example/forum/topic/list?feed=yes&xn_auth=no&pageSize=50");
        row("Discourse", "<meta name=\"generator\" content=\"Discourse 3.2\">", "https://b.example/x/t/words/4",
            "https://b.example/x/posts.rss");
        row("NodeBB", "<script src='/assets/nodebb.min.js'>", "https://b.example/x/topic/4/words",
            "https://b.example/x/recentposts.rss");
        row("Flarum", "<div id=\"flarum-content\">", "https://b.example/d/4-words", "https://b.example/atom");
        row("Vanilla", "gdn.meta={}", "https://b.example/discussion/4", "https://b.example/discussions/feed.rss");
        row("bbPress", "<body class=\"forum bbpress\">", "https://b.example/x/forums/forum/ideas/",
            "https://b.example/x/forums/feed/");
        row("WordPress", "<link rel=\"https://api.w.org/\" href=\"https://b.example/x/wp-json/\">",
            "https://b.example/x/2026/talk/", "https://b.example/x/?feed=atom");
        row("WordPress without pretty links",
            "<link rel='https://api.w.org/' href='https://b.example/x/index.php?rest_route=/' />",
            "https://b.example/x/?p=1", "https://b.example/x/?feed=atom");
        row("none", "<body class=\"shop\">", "https://b.example/", "");
        row("another host's", "var smf_scripturl = \"https://evil.example/index.php\";", "https://b.example/", "");
    }
    void boards()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, page);
        QFETCH(QString, feed);
        QCOMPARE(boardFeeds(html, QUrl(page)).value(0).toString(), feed);
    }

    void probing()
    {
        ScriptedSite site;
        site.answer(
            "GET /forum", "<html><head><link rel='alternate' type='application/rss+xml' href='/f.xml'></head></html>");
        site.answer("GET /f.xml", rss(item(7, 1, "One")));
        const auto found =
            waited(firstYes({ probeFeed }, site.url().resolved(QUrl(u"forum"_s)), std::chrono::seconds(20)));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
        QCOMPARE(found->url, site.url().resolved(QUrl(u"f.xml"_s)));
        QCOMPARE(found->suggestedName, u"Board"_s);
        QVERIFY(found->mayRead && !found->needsSignIn);
        site.answer("GET /nothing", "<html><body>Hello</body></html>");
        const auto none =
            waited(firstYes({ probeFeed }, site.url().resolved(QUrl(u"nothing"_s)), std::chrono::seconds(20)));
        QVERIFY(!none && none.error().kind == ErrorKind::Unsupported);
    }

    // The best feed of its kind of board comes before what its page names, and three questions are enough.
    void theBoardIsAskedFirst()
    {
        ScriptedSite site;
        site.answer("GET /x/viewtopic.php",
            "<head><link rel=alternate type=application/atom+xml href='/x/app.php/feed/news'></head><body "
            "id=\"phpbb\">");
        site.answer("GET /x/feed", aFeed);
        const auto found = waited(
            firstYes({ probeFeed }, site.url().resolved(QUrl(u"x/viewtopic.php?t=4"_s)), std::chrono::seconds(20)));
        QVERIFY(found.ok());
        QCOMPARE(found->url.path(), u"/x/feed"_s);
        QCOMPARE(site.requests(),
            (QByteArrayList {
                "GET /x/viewtopic.php?t=4", "GET /x/app.php/feed", "GET /x/app.php/feed/news", "GET /x/feed" }));
        site.forget("GET /x/feed");
        QVERIFY(!waited(
            firstYes({ probeFeed }, site.url().resolved(QUrl(u"x/viewtopic.php?t=4"_s)), std::chrono::seconds(20))));
        QCOMPARE(site.heard.size(), 4 + 4);
    }

    void aFeedItself()
    {
        ScriptedSite site;
        site.answer("GET /moved", "", 301, "Location: /all.xml\r\n");
        site.answer("GET /all.xml", aFeed);
        QCOMPARE(waited(firstYes({ probeFeed }, site.url().resolved(QUrl(u"moved"_s)), std::chrono::seconds(20)))
                     ->url.path(),
            u"/all.xml"_s);
        QCOMPARE(site.heard.size(), 2);
    }

    void whyThereIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, int status, const QByteArray &headers, const QByteArray &body,
                             ErrorKind kind, const char *said) {
            QTest::newRow(name) << status << headers << body << int(kind) << QString::fromLatin1(said);
        };
        row("a page that is no forum", 200, {}, "<html><body>Shoes</body></html>", ErrorKind::Unsupported, "no feed");
        row("a sign-in", 200, {}, "<html><form><input type='password'></form>", ErrorKind::Forbidden, "sign-in");
        row("for members", 403, {}, "<html>", ErrorKind::Forbidden, "members");
        row("for who has a password", 401, {}, "<html>", ErrorKind::Forbidden, "members");
        row("a challenge", 403, "cf-mitigated: challenge\r\n", "<html>", ErrorKind::Forbidden, "browsers");
        row("a challenge of the old kind", 503, {}, "<html><head><title>Just a moment...</title>", ErrorKind::Forbidden,
            "browsers");
        row("maintenance", 503, {}, "<html>Back soon", ErrorKind::ServerBroken, "repaired");
        row("no such page", 404, {}, "<html>", ErrorKind::Unsupported, "front page");
        row("Ning 3", 200, "x-xn-trace-token: x\r\n", "<html><body>Network</body></html>", ErrorKind::Unsupported,
            "Ning 3");
        row("broken", 500, {}, "<html>", ErrorKind::ServerBroken, "500");
    }
    void whyThereIsNone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, said);
        ScriptedSite site;
        site.answer("GET /", body, status, headers);
        const auto none = waited(firstYes({ probeFeed }, site.url(), std::chrono::seconds(20)));
        QVERIFY(!none);
        QCOMPARE(int(none.error().kind), kind);
        QVERIFY2(none.error().text.contains(said), qPrintable(none.error().text));
    }

    // Named on the page, and closed: the sign-in is the reason, not the want of a feed.
    void aFeedForMembers()
    {
        ScriptedSite site;
        site.answer("GET /", "<head><link rel=alternate type=application/atom+xml href='/feed'></head>");
        site.answer("GET /feed", "<html>", 403);
        const auto none = waited(firstYes({ probeFeed }, site.url(), std::chrono::seconds(20)));
        QVERIFY(!none && none.error().kind == ErrorKind::Forbidden);
    }

    // The network of a train sends everybody to a page of its own.
    void aCaptivePortal()
    {
        ScriptedSite site, train;
        QUrl elsewhere = train.url();
        elsewhere.setHost(u"localhost"_s);
        elsewhere.setPath(u"/login"_s);
        QTcpServer both; // "localhost" may mean ::1
        train.answer("GET /login", "<html><form>Welcome aboard");
        site.answer("GET /", "", 302, "Location: " + elsewhere.toEncoded() + "\r\n");
        const auto none = waited(firstYes({ probeFeed }, site.url(), std::chrono::seconds(20)));
        QVERIFY(!none && none.error().kind == ErrorKind::Unreachable);
        QVERIFY2(none.error().text.contains(u"network you are in"_s), qPrintable(none.error().text));
    }
};

QTEST_GUILESS_MAIN(FeedProbeTest)
#include "probe_test.moc"
