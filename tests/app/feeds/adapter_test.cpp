#include "app/adapters/feeds/feedadapter.h"
#include "app/adapters/feeds/names.h"
#include "app/adapters/feeds/pages.h"
#include "app/net/waited.h"
#include "models/text/feedlinks.h"
#include "models/text/plainaddress.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/app/discourse/taken.h"

#include <QTest>

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QByteArray rss(const QByteArray &items, const QByteArray &about = {})
{
    return "<rss version='2.0'><channel><title>Board</title>" + about + items + "</channel></rss>";
}

QByteArray item(int thread, int post, const QByteArray &words, const QByteArray &more = {})
{
    const QByteArray t = QByteArray::number(thread), p = QByteArray::number(post);
    return "<item><title>Re: Thread " + t + "</title><link>https://b.example/viewtopic.php?t=" + t + "&amp;p=" + p
        + "#p" + p + "</link><guid>x" + p + "</guid><pubDate>Sun, 01 Mar 2026 10:" + p.rightJustified(2, '0')
        + ":00 GMT</pubDate><description>" + words + "</description>" + more + "</item>";
}

// A site with one feed, and who reads it.
struct Reading {
    ScriptedSite site;
    FeedAdapter adapter { Settings { site.url().resolved(QUrl(u"feed.xml"_s)) } };
    Taken taken;

    Reading()
    {
        taken.plan.followed = { { site.url().resolved(QUrl(u"feed.xml"_s)).toString() } };
        taken.plan.now = noon;
    }
    ~Reading() { waited(adapter.close()); }
    Expected<void> pull() { return waited(adapter.pull(taken.plan, into(&taken))); }
    void later(int minutes) { taken.plan.now = taken.plan.now.addSecs(minutes * 60); }
};

} // namespace

class FeedAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsStandInTheirThreads()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One") + item(7, 2, "Two") + item(8, 3, "Three")));
        QVERIFY(waited(reading.adapter.forums(into(&reading.taken))).ok());
        QCOMPARE(reading.taken.forums.value(0).name, u"Board"_s);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 3);
        QCOMPARE(reading.taken.threads.size(), 2);
        QCOMPARE(reading.taken.threads[u"7"_s].title, u"Thread 7"_s);
        QCOMPARE(reading.taken.posts[u"p2"_s].thread.value, u"7"_s);
        QCOMPARE(reading.taken.posts[u"p2"_s].body.text, "Two");
    }

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

    void commentsComeFromTheirOwnFeed()
    {
        Reading reading;
        const QByteArray replies = "<wfw:commentRss>" + reading.site.url().toEncoded() + "c/7.xml</wfw:commentRss>";
        const auto withCount = [&](int count) {
            return rss("<item><title>A talk</title><link>https://b.example/talk</link><guid>g7</guid>" + replies
                + "<slash:comments>" + QByteArray::number(count)
                + "</slash:comments><description>x</description></item>");
        };
        reading.site.answer("GET /feed.xml", withCount(2));
        reading.site.answer("GET /c/7.xml",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>g8</id><title>By: Mia</title>"
            "<thr:in-reply-to ref='g7'/><content>First</content></entry><entry><id>g9</id>"
            "<thr:in-reply-to ref='g8'/><content>Second</content></entry></feed>");
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 3);
        QCOMPARE(reading.taken.posts[u"g9"_s].references.value(0).value, u"g8"_s);
        QCOMPARE(reading.taken.posts[u"g9"_s].thread.value, u"g7"_s);
        QCOMPARE(reading.taken.threads.size(), 1);
        reading.later(120);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.requests().count("GET /c/7.xml"), 1); // as many as before
        reading.later(120);
        reading.site.answer("GET /feed.xml", withCount(3));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.requests().count("GET /c/7.xml"), 2);
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
        reading.later(30); // not at once again
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 2);
        reading.later(24 * 60);
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One") + item(7, 2, "Two")));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 2);
    }

    void names_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("thread");
        QTest::addColumn<QString>("post");
        const auto row = [](const char *link, const char *thread, const char *post) {
            QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(thread)
                                << QString::fromLatin1(post);
        };
        row("https://d.example/t/some-words/42/17", "42", "42/17");
        row("https://d.example/t/some-words/42", "42", "42/1");
        row("https://s.example/index.php?topic=9.msg88#msg88", "9", "p88");
        row("https://m.example/showthread.php?tid=9&pid=88#pid88", "9", "p88");
        row("https://v.example/showthread.php?t=9&p=88#post88", "9", "p88");
        row("https://p.example/viewtopic.php?t=9&p=88#p88", "9", "p88");
        row("https://p.example/viewtopic.php?p=88#p88", "", "p88");
        row("https://x.example/threads/some-words.9/post-88", "9", "p88");
        row("https://x.example/threads/some-words.9/", "9", "9/1");
        row("https://l.example/mod/forum/discuss.php?d=9&parent=88", "9", "p88");
        row("https://r.example/r/x/comments/1abcd/words/9zyxw/", "1abcd", "p9zyxw");
        row("https://n.example/forum/topics/making-it-stick?commentId=12%3AComment%3A88", "making-it-stick", "p88");
        row("https://n.example/topic/9/some-words/3", "9", "9/3");
        row("https://w.example/2026/talk/#comment-88", "w.example/2026/talk", "p88");
    }
    void names()
    {
        QFETCH(QString, link);
        QFETCH(QString, thread);
        QFETCH(QString, post);
        Item item;
        item.link = QUrl(link);
        const Names names = namesOf(item);
        QCOMPARE(names.thread, thread);
        QCOMPARE(names.post, post);
    }

    void thePlainAddressIsTheSamePage()
    {
        QCOMPARE(plainAddress(QUrl(u"http://www.B.example/a/?sid=1&x=2&utm_source=y#p3"_s)), u"b.example/a?x=2#p3"_s);
    }

    void sharedIdsAreTakenApart()
    {
        Document document;
        for (const char *link : { "https://b.example/a", "https://b.example/b", "https://b.example/b" }) {
            Item item;
            item.id = u"home"_s;
            item.link = QUrl(QString::fromLatin1(link));
            document.items.append(item);
        }
        const Page page = pageOf(document, { { u"f"_s }, noon });
        QCOMPARE(page.posts.size(), 2);
        QVERIFY(page.posts[0].id != page.posts[1].id);
    }

    void countersAreNoEdits()
    {
        QCOMPARE(
            withoutCounters(
                "<p>Hi</p><p><small>3 posts - 2 participants</small></p> <p><a href=\"x\">Read full topic</a></p>"),
            "<p>Hi</p>");
        QCOMPARE(withoutCounters("<p>Hi</p><p>Statistics: Posted by <a href=\"x\">Mia</a> — Sun — Replies 3</p><hr />")
                     .left(9),
            "<p>Hi</p>");
        QCOMPARE(withoutCounters("<p>Replies: 12</p><p>Hi</p>"), "<p>Hi</p>");
        QCOMPARE(threadTitle(u"Re: AW: Board: news"_s, {}), u"Board: news"_s);
        QCOMPARE(threadTitle(u"Ideas • Re: A talk"_s, u"Board - Ideas"_s), u"A talk"_s);
    }

    void aPageNamesItsFeeds()
    {
        const QByteArray page = "<html><head><link rel='stylesheet' href='x.css'>"
                                "<link rel='alternate' type='application/rss+xml' href='/feed'>"
                                "<link REL='Alternate' type='application/atom+xml; charset=utf-8' href='/forum/9/feed'>"
                                "<link rel='alternate' hreflang='de' href='/de'></head></html>";
        QCOMPARE(feedLinks(page, QUrl(u"https://b.example/forum/9/thread"_s)),
            (QList<QUrl> { QUrl(u"https://b.example/forum/9/feed"_s), QUrl(u"https://b.example/feed"_s) }));
    }

    // Nothing is sent: the person gets the page to answer on.
    void anAnswerGoesToTheBrowser()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 2, "Two")));
        QVERIFY(reading.pull().ok());
        IntentionContext context;
        context.extra = reading.taken.posts.value(u"p2"_s).extra;
        Intention mine;
        mine.deed = Reply { PostId { 1 }, { Format::Plain, "Yes." } };
        const auto composed = reading.adapter.compose(mine, context);
        QVERIFY(composed.ok());
        const auto sent = waited(reading.adapter.perform(*composed, context));
        QCOMPARE(sent->byHand, QUrl(u"https://b.example/posting.php?mode=reply&t=7"_s));
        context.extra.clear();
        QVERIFY(!reading.adapter.compose(mine, context)); // nobody knows where
    }

    void whereBoardsAreAnswered()
    {
        QCOMPARE(replyPage(QUrl(u"https://b.example/smf/index.php?topic=7.msg9#msg9"_s)),
            QUrl(u"https://b.example/smf/index.php?action=post;topic=7.0"_s));
        QCOMPARE(replyPage(QUrl(u"https://b.example/mod/forum/discuss.php?d=4&parent=12"_s)),
            QUrl(u"https://b.example/mod/forum/post.php?reply=12"_s));
        const QUrl blog(u"https://b.example/2026/post/#comment-3"_s);
        QCOMPARE(replyPage(blog), blog);
    }

    // A feed in pages: what the newest page does not reach any more is read back to what is kept.
    void aGapIsFilledFromOlderPages()
    {
        Reading reading;
        const QByteArray next = "<atom:link rel='next' href='/feed.xml?page=2'/>";
        reading.site.answer("GET /feed.xml", rss(item(7, 9, "Nine"), next));
        reading.site.answer("GET /feed.xml?page=2", rss(item(7, 8, "Eight")));
        reading.taken.plan.known = [](const QList<RemotePostId> &) { return QSet<RemotePostId>(); };
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 2);
    }

    void probing()
    {
        ScriptedSite site;
        site.answer(
            "GET /forum", "<html><head><link rel='alternate' type='application/rss+xml' href='/f.xml'></head></html>");
        site.answer("GET /f.xml", rss(item(7, 1, "One")));
        const auto found = waited(probeFeed(site.url().resolved(QUrl(u"forum"_s))));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
        QCOMPARE(found->url, site.url().resolved(QUrl(u"f.xml"_s)));
        QCOMPARE(found->suggestedName, u"Board"_s);
        QVERIFY(found->mayRead && !found->needsSignIn);
        site.answer("GET /nothing", "<html><body>Hello</body></html>");
        const auto none = waited(probeFeed(site.url().resolved(QUrl(u"nothing"_s))));
        QVERIFY(!none && none.error().kind == ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(FeedAdapterTest)
#include "adapter_test.moc"
