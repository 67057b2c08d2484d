// What a pull makes of a feed, and what becomes of an answer.
#include "models/text/boards.h"
#include "tests/app/feeds/reading.h"

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

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

    // Neither the feed nor its items say where they are; the comments do.
    void commentsOfWhatHasNoPage()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml",
            rss("<item><title>A talk</title><guid isPermaLink='false'>g7</guid><wfw:commentRss>"
                + reading.site.url().toEncoded() + "c/7.xml</wfw:commentRss><description>x</description></item>"));
        reading.site.answer("GET /c/7.xml", rss("<item><guid>c1</guid><description>y</description></item>"));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.requests().count("GET /c/7.xml"), 1);
        QCOMPARE(reading.taken.posts.size(), 2);
    }

    // More threads with news than one round asks about: the others are not forgotten when the feed says "unchanged".
    void manyCommentFeedsAreReadInTurn()
    {
        Reading reading;
        QByteArray items;
        for (int i = 1; i <= 14; ++i) {
            const QByteArray n = QByteArray::number(i);
            items += "<item><title>T" + n + "</title><link>https://b.example/" + n + "</link><wfw:commentRss>"
                + reading.site.url().toEncoded() + "c/" + n
                + "</wfw:commentRss><slash:comments>1</slash:comments></item>";
            reading.site.answer("GET /c/" + n, rss("<item><guid>c" + n + "</guid><description>x</description></item>"));
        }
        reading.site.answer("GET /feed.xml", rss(items), 200, "ETag: \"1\"\r\n");
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 11);
        reading.later(6);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 16);
        QCOMPARE(reading.taken.posts.size(), 28);
        reading.later(120);
        reading.site.answer("GET /feed.xml", "", 304);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 17);
    }

    // Ning: the list has what threads began with, each thread's own feed the answers, the newest ten.
    void aListOfThreadsLeadsToTheirFeeds()
    {
        Reading reading;
        const QByteArray base = reading.site.url().toEncoded() + "forum/topics/making-it-stick";
        const auto list = [&](const QByteArray &time) {
            return QByteArray("<feed><entry><id>12:Topic:3</id><title>Making it stick</title><link href='" + base
                + "?xg_source=activity'/><updated>" + time
                + "</updated><content type='html'>How?</content></entry></feed>");
        };
        reading.site.answer("GET /feed.xml", list("2026-03-01T09:00:00Z"));
        reading.site.answer("GET /forum/topics/making-it-stick?feed=yes&xn_auth=no",
            "<feed><entry><id>12:Comment:5</id><title>Making it stick</title><link href='" + base
                + "?commentId=12%3AComment%3A5'/><updated>2026-03-01T10:00:00Z</updated>"
                  "<content type='html'>Daily.</content></entry></feed>");
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.threads.size(), 1);
        QCOMPARE(reading.taken.posts[u"p5"_s].thread.value, u"making-it-stick"_s);
        QCOMPARE(reading.taken.posts[u"making-it-stick/1"_s].thread.value, u"making-it-stick"_s);
        reading.later(120);
        QVERIFY(reading.pull().ok()); // nothing moved in the list: nobody asks below
        QCOMPARE(reading.site.heard.size(), 3);
        reading.site.answer("GET /feed.xml", list("2026-03-01T13:00:00Z"));
        reading.later(120);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.heard.size(), 5);
    }

    // NodeBB: in the feed of a thread, its first post is what is said of the whole.
    void aThreadWhoseBeginningIsInTheHead()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml",
            "<rss version='2.0'><channel><title><![CDATA[A talk]]></title><description><![CDATA[<p>First</p>]]>"
            "</description><link>https://n.example/topic/9/a-talk</link><author>mia</author>"
            "<pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate><ttl>60</ttl><item><title><![CDATA[Reply to A talk on "
            "Sun, "
            "01 Mar 2026 10:00:00 GMT]]></title><link>https://n.example/post/88</link>"
            "<guid isPermaLink='true'>https://n.example/post/88</guid><dc:creator>jo</dc:creator>"
            "<pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>Second</description></item></channel></rss>");
        const auto pulled = reading.pull();
        QVERIFY2(pulled.ok(), pulled ? "" : qPrintable(pulled.error().text));
        QCOMPARE(reading.taken.posts.size(), 2);
        QCOMPARE(reading.taken.posts[u"9/1"_s].body.text, "<p>First</p>");
        QCOMPARE(reading.taken.posts[u"9/1"_s].author.name, u"mia"_s);
        QCOMPARE(reading.taken.posts[u"p88"_s].thread.value, u"9"_s);
        QCOMPARE(reading.taken.threads.size(), 1);
        QCOMPARE(reading.taken.threads[u"9"_s].title, u"A talk"_s);
    }

    // Nothing is sent: the person gets the page to answer on, and the words as that page wants them.
    void anAnswerGoesToTheBrowser()
    {
        Reading reading;
        reading.site.answer("GET /feed.xml", rss(item(7, 2, "Two")));
        QVERIFY(reading.pull().ok());
        IntentionContext context;
        context.extra = reading.taken.posts.value(u"p2"_s).extra;
        Intention mine;
        mine.deed = Reply { PostId { 1 }, { Format::Markdown, "> Two\n\nYes, **two**." } };
        const auto composed = reading.adapter.compose(mine, context);
        QVERIFY(composed.ok());
        QCOMPARE(reading.adapter.compose(mine, context)->wire, composed->wire);
        const auto sent = waited(reading.adapter.perform(*composed, context));
        QCOMPARE(sent->byHand, QUrl(u"https://b.example/posting.php?mode=reply&t=7"_s));
        QCOMPARE(sent->paste, "[quote]\nTwo\n[/quote]\nYes, [b]two[/b].");
        QCOMPARE(reading.site.heard.size(), 1);
        context.extra.clear();
        QVERIFY(!reading.adapter.compose(mine, context)); // nobody knows where
    }

    // A feed in pages: what the newest page does not reach any more is read back to what is known, and no further.
    void aGapIsFilledFromOlderPages()
    {
        Reading reading;
        const auto next = [](int page) {
            return "<atom:link rel='next' href='/feed.xml?page=" + QByteArray::number(page) + "'/>";
        };
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")));
        QVERIFY(reading.pull().ok());
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 9, "Nine") + item(7, 8, "Eight"), next(2)));
        reading.site.answer("GET /feed.xml?page=2", rss(item(7, 7, "Seven") + item(7, 1, "One"), next(3)));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.site.requests().count("GET /feed.xml?page=2"), 1);
        QCOMPARE(reading.site.requests().count("GET /feed.xml?page=3"), 0);
        QCOMPARE(reading.taken.posts.size(), 4);
        QVERIFY(reading.taken.notices.isEmpty());
    }

    // What breaks while it is being filled is asked for again as if nothing had been.
    void aGapThatCannotBeFilledNowIsFilledLater()
    {
        Reading reading;
        const QByteArray next = "<atom:link rel='next' href='/feed.xml?page=2'/>";
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One")));
        QVERIFY(reading.pull().ok());
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 9, "Nine"), next));
        reading.site.answer("GET /feed.xml?page=2", "", 500);
        QVERIFY(!reading.pull());
        reading.site.answer("GET /feed.xml?page=2", rss(item(7, 8, "Eight") + item(7, 1, "One")));
        reading.later(5);
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.posts.size(), 3);
        QVERIFY(reading.taken.notices.isEmpty());
    }

    void pagesThatBoardsHaveWithoutSayingSo()
    {
        QCOMPARE(boardPageBefore(QUrl(u"https://d.example/posts.rss"_s), { u"d-post-90"_s, u"d-post-41"_s }),
            QUrl(u"https://d.example/posts.rss?before=41"_s));
        QCOMPARE(boardPageBefore(QUrl(u"https://n.example/recentposts.rss?page=2"_s), { u"a"_s }),
            QUrl(u"https://n.example/recentposts.rss?page=3"_s));
        QCOMPARE(boardPageBefore(QUrl(u"https://n.example/feed"_s), { u"a"_s }), QUrl());
    }

    // Nothing can be asked: one line says that, with the way to the site. It is said once.
    void aGapThatStaysIsTold()
    {
        Reading reading;
        const QByteArray home = "<link>https://b.example/</link>";
        reading.site.answer("GET /feed.xml", rss(item(7, 1, "One"), home));
        QVERIFY(reading.pull().ok());
        QVERIFY(reading.taken.notices.isEmpty()); // where one begins is no gap
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 9, "Nine") + item(7, 8, "Eight"), home));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.notices.size(), 1);
        QVERIFY(reading.taken.notices[0].text.contains(u"missing"_s));
        QCOMPARE(reading.taken.notices[0].url, QUrl(u"https://b.example/"_s));
        reading.later(120);
        reading.site.answer("GET /feed.xml", rss(item(7, 10, "Ten") + item(7, 9, "Nine"), home));
        QVERIFY(reading.pull().ok());
        QCOMPARE(reading.taken.notices.size(), 1);
        QCOMPARE(reading.taken.posts.size(), 4); // what left the window is kept
        QVERIFY(reading.taken.gone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FeedAdapterTest)
#include "adapter_test.moc"
