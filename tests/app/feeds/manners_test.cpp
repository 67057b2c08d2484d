// How often a feed is asked for, and what is made of the answers that are no feed.
#include "models/text/boards.h"
#include "tests/app/feeds/reading.h"

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

class FeedMannersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedFeedIsOneQuestion()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200,
            "ETag: W/\"a b\"\r\nLast-Modified: Sun, 01 Mar 2026 11:00:00 GMT\r\n");
        QVERIFY(reading.pull().ok());
        reading.later(5);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 1); // not before its time
        reading.later(120);
        reading.site.answer("GET /feed.xml", "", 304);
        reading.taken.posts.clear();
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 2);
        const QByteArray asked = reading.site.heard.last().headers.toLower();
        QVERIFY(asked.contains("if-none-match: w/\"a b\""));
        QVERIFY(asked.contains("if-modified-since: sun, 01 mar 2026 11:00:00 gmt"));
        QVERIFY(reading.taken.posts.isEmpty());
        reading.later(9 * 24 * 60); // some servers say "unchanged" for ever
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")));
        QVERIFY(reading.pull().ok());
        QVERIFY(!reading.site.heard.last().headers.toLower().contains("if-none-match"));
        QVERIFY(reading.taken.posts.isEmpty()); // the same as before
    }

    void whatFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &headers,
                             ErrorKind kind) { QTest::newRow(name) << status << body << headers << int(kind); };
        row("gone", 404, "", {}, ErrorKind::NotFound);
        row("for members", 403, "<html>", {}, ErrorKind::Forbidden);
        row("a challenge", 403, "<html>Just a moment", "cf-mitigated: challenge\r\n", ErrorKind::Forbidden);
        row("a page", 200, "<!DOCTYPE html><html>Sign in</html>", {}, ErrorKind::ParseFailed);
        row("slow down", 429, "", "Retry-After: 7200\r\n", ErrorKind::RateLimited);
        row("broken", 500, "", {}, ErrorKind::ServerBroken);
        row("empty", 200, "", {}, ErrorKind::ParseFailed);
    }
    void whatFails()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        QFETCH(int, kind);
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")));
        QVERIFY(reading.pull().ok());
        reading.later(120);
        reading.site.answer("GET /feed.xml", body, status, headers);
        const auto failed = reading.pull();
        QVERIFY(!failed);
        QCOMPARE(int(failed.error().kind), kind);
        QVERIFY(!failed.error().text.isEmpty());
        QVERIFY(reading.taken.gone.isEmpty());
        reading.later(5); // not at once again; and nobody is told that all is well
        const auto still = reading.pull();
        QVERIFY(!still);
        QCOMPARE(reading.site.heard.size(), 2);
        reading.later(24 * 60);
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One") + item(7, 2, "Two")));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 2);
    }

    void whoeverWaitsIsAnsweredSooner()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One"), "<ttl>600</ttl>"));
        QVERIFY(reading.pull().ok());
        reading.later(120);
        QVERIFY(reading.pull().ok()); // its ttl is ten hours
        QCOMPARE(reading.site.heard.size(), 1);
        reading.taken.plan.waitedFor = true;
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 2);
        QVERIFY(reading.pull().ok()); // twice in a moment is no use
        QCOMPARE(reading.site.heard.size(), 2);
    }

    void ttlIsKeptAlsoWhenNothingIsNew()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One"), "<ttl>600</ttl>"), 200, "ETag: \"1\"\r\n");
        QVERIFY(reading.pull().ok());
        reading.site.answer("GET /feed.xml", "", 304);
        reading.later(601);
        QVERIFY(reading.pull().ok());
        reading.later(590);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 2);
    }

    void maxAgeIsKept()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200, "Cache-Control: public, max-age=10800\r\n");
        QVERIFY(reading.pull().ok());
        reading.later(170);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 1);
        reading.later(11);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 2);
    }

    // No network says nothing of the feed: it is asked for as soon as there is one again.
    void aLineThatBreaksMakesNobodyWait()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")));
        const quint16 port = reading.site.serverPort();
        reading.site.close();
        QVERIFY(reading.pull().error().kind == ErrorKind::Unreachable);
        QVERIFY(reading.site.listen(QHostAddress::LocalHost, port));
        reading.later(1);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 1);
    }

    // "Not now" is for all feeds of the host, and also for who asks by hand.
    void aTiredHostIsLetAlone()
    {
        Reading reading;
        const QByteArray replies = "<wfw:commentRss>" + reading.site.url().toEncoded() + "c/";
        const auto talk = [&](const QByteArray &n) {
            return "<item><title>T" + n + "</title><link>https://b.example/" + n + "</link>" + replies + n
                + "</wfw:commentRss></item>";
        };
        reading.site.answer("GET /feed.xml", rss(talk("1") + talk("2")));
        reading.site.answer("GET /c/1", "", 429, "Retry-After: 1800\r\n");
        reading.site.answer("GET /c/2", rss("<item><guid>c2</guid></item>"));
        const auto no = reading.pull();
        QVERIFY(no.error().kind == ErrorKind::RateLimited);
        QCOMPARE(reading.site.heard.size(), 2); // the second feed of comments is not asked for
        reading.taken.plan.waitedFor = true;
        reading.later(20);
        QVERIFY(reading.pull().error().kind == ErrorKind::RateLimited);
        QCOMPARE(reading.site.heard.size(), 2);
        reading.site.answer("GET /c/1", rss("<item><guid>c1</guid></item>"));
        reading.later(11);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 4);
    }

    void theRestIsKeptOverTheNight()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", "", 503, "Retry-After: 3600\r\n");
        QVERIFY(reading.pull().error().kind == ErrorKind::ServerBroken);
        Reading tomorrow; // another run of the program, with what was kept
        tomorrow.taken.plan.followed = reading.taken.plan.followed;
        tomorrow.taken.plan.cursors = reading.taken.plan.cursors;
        tomorrow.taken.plan.waitedFor = true;
        tomorrow.later(50);
        QVERIFY(tomorrow.pull().error().kind == ErrorKind::RateLimited);
        QCOMPARE(reading.site.heard.size(), 1);
    }

    void whatIsGoneForEverIsNotAskedForAgain()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", "", 410);
        QVERIFY(reading.pull().error().kind == ErrorKind::NotFound);
        for (int month = 0; month < 12; ++month) {
            reading.later(30 * 24 * 60);
            QVERIFY(reading.pull().error().kind == ErrorKind::NotFound); // said again, and nobody is bothered
        }
        QCOMPARE(reading.site.heard.size(), 1);
        reading.taken.plan.waitedFor = true;
        QVERIFY(!reading.pull());
        QCOMPARE(reading.site.heard.size(), 2);
    }

    void validatorsThatCannotBeRight_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("kept");
        QTest::newRow("2038") << QByteArray("Last-Modified: Tue, 19 Jan 2038 03:14:07 GMT\r\n") << false;
        QTest::newRow("expired for ever") << QByteArray("ETag: \"a\"\r\nExpires: 0\r\n") << false;
        QTest::newRow("in order") << QByteArray("ETag: \"a\"\r\n") << true;
    }
    void validatorsThatCannotBeRight()
    {
        QFETCH(QByteArray, headers);
        QFETCH(bool, kept);
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200, headers);
        QVERIFY(reading.pull().ok());
        reading.later(120);
        QVERIFY(reading.pull().ok());
        const QByteArray asked = reading.site.heard.last().headers.toLower();
        QCOMPARE(asked.contains("\r\nif-none-match") || asked.contains("\r\nif-modified-since"), kept);
    }

    // The validators of what broke off would hide the rest for ever.
    void aTruncatedDocumentIsAskedForAgain()
    {
        Reading reading;
        reading.site.answer(
            "GET /feed.xml", rss(item(7, 1, "One") + item(7, 2, "Two")).chopped(60), 200, "ETag: \"a\"\r\n");
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 1);
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One") + item(7, 2, "Two")), 200, "ETag: \"a\"\r\n");
        QVERIFY(reading.pull().ok());
        QVERIFY(!reading.site.heard.last().headers.toLower().contains("if-none-match"));
        QCOMPARE(reading.taken.posts.size(), 2);
    }

    void anEmptyFeedTakesNothingAway()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200, "ETag: \"a\"\r\n");
        QVERIFY(reading.pull().ok());
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss({}), 200, "ETag: \"b\"\r\n");
        QVERIFY(reading.pull().ok());
        QVERIFY(reading.taken.gone.isEmpty() && reading.taken.goneThreads.isEmpty());
        reading.later(300);
        QVERIFY(reading.pull().ok());
        QVERIFY(
            reading.site.heard.last().headers.contains("\"a\"")); // the empty one is not taken for the state of things
    }

    // Some say "now" at the top of every answer: the items count.
    void theSameItemsAreNoNews()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One"), "<lastBuildDate>10:00</lastBuildDate>"));
        QVERIFY(reading.pull().ok());
        const int pages = reading.taken.pages;
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One"), "<lastBuildDate>12:00</lastBuildDate>"));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.pages, pages + 1); // the cursor alone
    }

    // RFC 3229: only what is new, so what is missing in it is no gap.
    void onlyWhatIsNewIsNoGap()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200, "ETag: \"a\"\r\n");
        QVERIFY(reading.pull().ok());
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 2, "Two")), 226, "ETag: \"b\"\r\nIM: feed\r\n");
        QVERIFY(reading.pull().ok());
        QVERIFY(reading.site.heard.last().headers.toLower().contains("a-im: feed"));
        QCOMPARE(reading.taken.posts.size(), 2);
        QVERIFY(reading.taken.notices.isEmpty());
    }

    void noCookiesAndAnHonestName()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")), 200, "Set-Cookie: a=b\r\n");
        QVERIFY(reading.pull().ok());
        reading.later(120);
        QVERIFY(reading.pull().ok());
        const QByteArray asked = reading.site.heard.last().headers.toLower();
        QVERIFY(asked.contains("user-agent: foyer/") && asked.contains("accept: application/atom+xml"));
        QVERIFY(!asked.contains("\r\ncookie:") && !asked.contains("\r\nreferer:"));
    }
};

QTEST_GUILESS_MAIN(FeedMannersTest)
#include "manners_test.moc"
