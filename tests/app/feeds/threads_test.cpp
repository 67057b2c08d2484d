// Which thread an item is of, which post, and whether it is the same as before.
#include "app/adapters/feeds/pages.h"
#include "models/text/boards.h"
#include "models/text/feedbody.h"
#include "models/text/plainaddress.h"
#include "models/text/threadtitle.h"
#include "tests/app/feeds/feedtext.h"

using namespace foyer;
using namespace foyer::feeds;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

// A feed that is looked at again and again.
struct Followed {
    Book book;
    Origin origin { { u"https://b.example/feed"_s }, noon };

    QMap<QString, RemotePost> look(const QByteArray &xml)
    {
        Document document = read(xml);
        addOpening(&document);
        const Book before = book;
        const QList<Names> names = placed(document, origin, &book);
        book = Book::fromText(book.toText()); // as it is kept
        const Page page = pageOf(document, names, origin, before);
        for (const RemoteThread &thread : page.threads)
            threads.insert(thread.id.value, thread.title);
        QMap<QString, RemotePost> posts;
        for (const RemotePost &post : page.posts)
            posts.insert(post.id.value, post);
        return posts;
    }
    QMap<QString, QString> threads;
};

QByteArray entry(const QByteArray &id, const QByteArray &title, const QByteArray &link, const QByteArray &hour,
    const QByteArray &more = {})
{
    return "<entry><id>" + id + "</id><title type='html'>" + title + "</title><link href='" + link
        + "'/><author><name>Mia</name></author><published>2026-02-28T" + hour + ":00:00Z</published>" + more
        + "<content type='html'>Words of " + id + "</content></entry>";
}

QByteArray atom(const QByteArray &entries, const QByteArray &about = "<title>Board</title>")
{
    return "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>" + about
        + entries + "</feed>";
}

QByteArray phpbb(int post, const QByteArray &title, const QByteArray &hour)
{
    const QByteArray link =
        "https://b.example/viewtopic.php?p=" + QByteArray::number(post) + "#p" + QByteArray::number(post);
    return entry(link, title, link, hour, "<category term='Ideas' label='Ideas'/>");
}

} // namespace

class FeedThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        row("https://bb.example/forums/topic/talk/#post-88", "bb.example/forums/topic/talk", "p88");
        row("https://f.example/d/9-some-words/3", "9", "9/3");
        row("https://d.example/t/42/17", "42", "42/17");
        row("https://n.example/post/88", "", "p88");
        row("https://p.example/app.php/feed/topic/9", "9", "9/1");
        row("https://p.example/feed.php?t=9", "9", "9/1");
        row("https://n.example/xn/detail/12%3AComment%3A88", "", "p88");
        row("https://s.example/index.php?PHPSESSID=x1&topic=9.msg88#msg88", "9", "p88");
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
        QCOMPARE(threadTitle(u"Reply to A talk on Sun, 01 Mar 2026 10:00:00 GMT"_s, {}), u"A talk"_s);
        QCOMPARE(threadTitle(u"Comment on A talk by Mia"_s, {}), u"A talk"_s);
        QCOMPARE(threadTitle(u"By: Mia"_s, {}), QString());
        QCOMPARE(threadTitle(u"By the way"_s, {}), u"By the way"_s);
        QCOMPARE(withoutCounters("submitted 8 points | <a href=\"x\">3 comments</a>"), "submitted ");
    }

    void whereBoardsAreAnswered_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("markup");
        const auto row = [](const char *link, const char *page, Markup markup) {
            QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(page) << int(markup);
        };
        row("https://b.example/x/viewtopic.php?t=7&p=9#p9", "https://b.example/x/posting.php?mode=reply&t=7",
            Markup::BBCode);
        row("https://b.example/viewtopic.php?p=9#p9", "https://b.example/posting.php?mode=quote&p=9", Markup::BBCode);
        row("https://b.example/showthread.php?t=7&p=9#post9", "https://b.example/newreply.php?do=newreply&t=7",
            Markup::BBCode);
        row("https://b.example/showthread.php?tid=7&pid=9#pid9", "https://b.example/newreply.php?tid=7",
            Markup::BBCode);
        row("https://b.example/x/threads/words.7/post-9", "https://b.example/x/threads/7/reply", Markup::BBCode);
        row("https://b.example/t/words/7/9", "https://b.example/t/words/7/9", Markup::Markdown);
        row("https://b.example/forum/topic/7/words", "https://b.example/forum/compose?tid=7", Markup::Markdown);
        row("https://b.example/d/7-words/2", "https://b.example/d/7/reply", Markup::Markdown);
        row("https://b.example/2026/talk/#comment-9", "https://b.example/2026/talk/?replytocom=9#respond",
            Markup::Html);
        row("https://b.example/?p=7#comment-9", "https://b.example/?p=7&replytocom=9#respond", Markup::Html);
        row("https://b.example/forums/topic/talk/#post-9", "https://b.example/forums/topic/talk/#new-post",
            Markup::Html);
        row("https://b.example/forum/topics/talk", "https://b.example/forum/topics/talk", Markup::Html);
        row("https://b.example/smf/index.php?topic=7.msg9#msg9",
            "https://b.example/smf/index.php?action=post;topic=7.0", Markup::BBCode);
        row("https://b.example/mod/forum/discuss.php?d=4&parent=12", "https://b.example/mod/forum/post.php?reply=12",
            Markup::Html);
        row("https://b.example/anything", "https://b.example/anything", Markup::Plain);
    }
    void whereBoardsAreAnswered()
    {
        QFETCH(QString, link);
        QFETCH(QString, page);
        QFETCH(int, markup);
        const BoardAddress board = boardAddress(QUrl(link));
        QCOMPARE(board.answerOn.toString(), page);
        QCOMPARE(int(board.markup), markup);
    }

    void feedsOfThreads()
    {
        QCOMPARE(
            boardAddress(QUrl(u"https://b.example/x/t/words/7"_s)).postsFeed, QUrl(u"https://b.example/x/t/-/7.rss"_s));
        QCOMPARE(boardAddress(QUrl(u"https://b.example/topic/7/words"_s)).postsFeed,
            QUrl(u"https://b.example/topic/7.rss"_s));
        QCOMPARE(boardAddress(QUrl(u"https://b.example/topic/7/words/3"_s)).postsFeed, QUrl());
    }

    // phpBB's addresses name no thread: the title does, for a month, and over several looks.
    void threadsByTheirTitles()
    {
        Followed feed;
        auto posts = feed.look(atom(phpbb(12, "Ideas &#8226; Re: A talk", "11")
            + phpbb(10, "Ideas &#8226; A talk", "09") + phpbb(11, "Ideas &#8226; Tea", "10")));
        QCOMPARE(posts[u"p12"_s].thread, posts[u"p10"_s].thread);
        QVERIFY(posts[u"p11"_s].thread != posts[u"p10"_s].thread);
        QCOMPARE(feed.threads.size(), 2);
        QCOMPARE(feed.threads[posts[u"p10"_s].thread.value], u"A talk"_s);
        const RemoteThreadId thread = posts[u"p10"_s].thread;
        posts = feed.look(atom(phpbb(13, "Ideas &#8226; Re: A talk", "12")));
        QCOMPARE(posts[u"p13"_s].thread, thread);
        feed.origin.now = noon.addDays(60);
        QByteArray late = phpbb(99, "Ideas &#8226; A talk", "12");
        late.replace("2026-02-28", "2026-04-20");
        posts = feed.look(atom(late));
        QVERIFY(posts[u"p99"_s].thread != thread);
    }

    // On a page that is no board, the same title is another article.
    void articlesOfOneTitleAreTwo()
    {
        Followed feed;
        const auto posts = feed.look(atom(entry("a", "Open thread", "https://w.example/a", "09")
            + entry("b", "Open thread", "https://w.example/b", "10")
            + entry("c", "Re: Open thread", "https://w.example/c", "11")));
        QVERIFY(posts[u"a"_s].thread != posts[u"b"_s].thread);
        QCOMPARE(posts[u"c"_s].thread, posts[u"b"_s].thread);
    }

    void aFeedOfOneThread()
    {
        Followed feed;
        feed.origin.forum = { u"https://b.example/app.php/feed/topic/7"_s };
        const auto posts = feed.look(atom(phpbb(12, "Re: A talk", "11") + phpbb(10, "A talk, renamed", "09")));
        QCOMPARE(posts[u"p12"_s].thread.value, u"7"_s);
        QCOMPARE(posts[u"p10"_s].thread.value, u"7"_s);
    }

    // WordPress: comments name what they answer, which is in another document or comes later.
    void parentsInOtherDocuments()
    {
        Followed feed;
        const auto comment = [](const QByteArray &n, const QByteArray &parent, const QByteArray &hour) {
            const QByteArray link = "https://w.example/talk/#comment-" + n;
            return entry(link, "By: Mia", link, hour, "<thr:in-reply-to ref='" + parent + "'/>");
        };
        auto posts = feed.look(atom(
            comment("6", "https://w.example/talk/#comment-5", "11") + comment("5", "https://w.example/?p=7", "10")));
        QCOMPARE(posts[u"p6"_s].references.value(0).value, u"p5"_s);
        QCOMPARE(posts[u"p5"_s].references.value(0).value, u"https://w.example/?p=7"_s);
        QCOMPARE(posts[u"p5"_s].thread, posts[u"p6"_s].thread);
        posts = feed.look(atom(comment("8", "https://w.example/talk/#comment-5", "12")));
        QCOMPARE(posts[u"p8"_s].references.value(0).value, u"p5"_s);
        QCOMPARE(posts[u"p8"_s].subject, QString());
    }

    void ofSeveralParentsTheOneThatIsHere()
    {
        Followed feed;
        const auto posts = feed.look(atom(entry("x", "A", "https://w.example/x", "09")
            + entry("y", "B", "https://w.example/y", "10", "<thr:in-reply-to ref='nowhere'/><thr:in-reply-to ref='x'/>")
            + entry("z", "C", "https://w.example/z", "10", "<thr:in-reply-to ref='n1'/><thr:in-reply-to ref='n2'/>")));
        QCOMPARE(posts[u"y"_s].references.value(0).value, u"x"_s);
        QCOMPARE(posts[u"z"_s].references.value(0).value, u"n1"_s);
        QVERIFY(posts[u"y"_s].thread.value.isEmpty()); // who knows the other one says which
    }

    // phpBB and XenForo lead back from a quotation to the post, Discourse names it.
    void aQuotationSaysWhatIsAnswered()
    {
        const auto quoting = [](int post, const QByteArray &title, const QByteArray &hour, const QByteArray &html) {
            QByteArray xml = phpbb(post, title, hour);
            return xml.replace("Words of", QString::fromUtf8(html).toHtmlEscaped().toUtf8());
        };
        Followed feed;
        auto posts = feed.look(atom(phpbb(10, "A talk", "09") + phpbb(11, "Re: A talk", "10") + phpbb(20, "Tea", "10")
            + quoting(12, "Re: A talk", "11",
                "<blockquote><cite><a href='./memberlist.php?u=2'>mia</a> wrote: <a href='./viewtopic.php?p=11#p11'>"
                "↑</a></cite>So?</blockquote>Yes, see <a href='./viewtopic.php?p=10#p10'>above</a>.")
            + quoting(13, "Re: A talk", "12", "<p>See <a href='./viewtopic.php?p=10#p10'>this</a></p>")
            + quoting(
                14, "Re: A talk", "12", "<blockquote><a href='./viewtopic.php?p=20#p20'>Elsewhere</a></blockquote>")));
        QCOMPARE(posts[u"p12"_s].references.value(0).value, u"p11"_s);
        QCOMPARE(posts[u"p12"_s].thread, posts[u"p10"_s].thread);
        QVERIFY(posts[u"p13"_s].references.isEmpty()); // a link is no quotation
        QVERIFY(posts[u"p14"_s].references.isEmpty()); // of another thread
        posts = feed.look(atom(quoting(
            15, "Re: A talk", "13", "<blockquote><a href='./viewtopic.php?p=12#p12'>mia</a></blockquote>Late")));
        QCOMPARE(posts[u"p15"_s].references.value(0).value, u"p12"_s); // of an earlier look
        QCOMPARE(quotedPosts("<aside class=\"quote no-group\" data-post=\"3\" data-topic=\"42\"><blockquote>x"
                             "</blockquote></aside><p><a href=\"/t/-/9\">y</a></p>",
                     QUrl(u"https://d.example/t/a-talk/42/7"_s)),
            QList<QUrl> { QUrl(u"https://d.example/t/-/42/3"_s) });
    }

    void whatIsCutIsAnExcerpt()
    {
        for (const char *cut : { "<p>So it is...</p>", "So it is […]", "<p>So it is [&#8230;]</p>\n", "So …" })
            QVERIFY2(isExcerpt(cut), cut);
        for (const char *whole : { "<p>So it is.</p>", "", "<p>Well... it is.</p>", "…<p>So.</p>" })
            QVERIFY2(!isExcerpt(whole), whole);
    }

    // A list of threads tells of answers that it does not hold.
    void answersThatAreToldOf()
    {
        const Document document = read(rss("<item><title>A talk</title><link>https://x.example/threads/a-talk.9/</link>"
                                           "<slash:comments>7</slash:comments><description>Hi</description></item>"));
        Book book;
        const Origin origin { { u"https://x.example/feed"_s }, noon };
        const Page page = pageOf(document, placed(document, origin, &book), origin, {});
        QCOMPARE(page.threads.value(0).answers, 7);
    }

    // A board that moved calls the same posts by other names.
    void postsUnderNewIds()
    {
        Followed feed;
        feed.look(atom(entry("http://old.example/a", "A", "http://old.example/a", "09")
            + entry("http://old.example/b", "B", "http://old.example/b", "10")));
        const auto posts = feed.look(atom(entry("urn:1", "A", "https://new.example/x/a", "09")
            + entry("urn:2", "B", "https://new.example/x/b", "10")
            + entry("urn:3", "C", "https://new.example/x/c", "11")));
        QCOMPARE(posts.keys(), (QStringList { u"http://old.example/a"_s, u"http://old.example/b"_s, u"urn:3"_s }));
        QCOMPARE(posts[u"http://old.example/a"_s].thread.value, u"http://old.example/a"_s);
        QCOMPARE(posts[u"http://old.example/a"_s].url, QUrl(u"https://new.example/x/a"_s));
    }

    // Discourse names a post in one way in the feed of its thread, in another in that of the site.
    void oneNameForAPostInTwoFeeds()
    {
        Followed site, thread;
        const auto posts = site.look(atom(entry("d-post-9001", "A talk", "https://d.example/t/a-talk/42/3", "09")));
        const auto again = thread.look(atom(entry("d-post-42-3", "A talk", "https://d.example/t/a-talk/42/3", "09")));
        QCOMPARE(posts.keys(), again.keys());
        QCOMPARE(posts.first().thread, again.first().thread);
    }

    void anEditIsToldACounterIsNot()
    {
        Followed feed;
        const QByteArray edited = "<updated>2026-02-28T10:30:00Z</updated>",
                         same = "<updated>2026-02-28T10:00:05Z</updated>";
        const auto posts = feed.look(atom(
            entry("a", "A", "https://w.example/a", "10", edited) + entry("b", "B", "https://w.example/b", "10", same)));
        QVERIFY(posts[u"a"_s].edited.isValid());
        QVERIFY(!posts[u"b"_s].edited.isValid());
    }

    void whoWroteTheWholeWroteThePartsThatNameNobody()
    {
        Followed feed;
        const auto posts = feed.look(
            atom("<entry><id>a</id><title>A</title></entry>", "<title>Blog</title><author><name>Mia</name></author>"));
        QCOMPARE(posts.first().author.name, u"Mia"_s);
    }
};

QTEST_GUILESS_MAIN(FeedThreadsTest)
#include "threads_test.moc"
