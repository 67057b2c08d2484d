#include "app/sample/community/firstday.h"
#include "app/sample/community/samplecommunity.h"
#include "app/sample/community/sampletext.h"
#include "app/sample/discourse/discoursestate.h"
#include "tests/fakes/webclient.h"

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SampleCommunityTest : public QObject {
    Q_OBJECT

    const QString folder = u":/foyer/sample"_s;
    const QDateTime now { { 2026, 11, 23 }, { 9, 0 }, Qt::UTC };
    FakeDiscourse forum;
    SampleOptions options;
    std::unique_ptr<QTemporaryDir> files;

    const FakeDiscourse::Topic *topicCalled(const QString &title) const
    {
        for (const FakeDiscourse::Topic &topic : forum.topics) {
            if (topic.title == title)
                return &topic;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto source = loadSample(folder);
        QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().text));
        forum = firstDay(*source, folder, now);
    }

    void init()
    {
        files = std::make_unique<QTemporaryDir>();
        options = {};
        options.stateFile = files->filePath(u"sample"_s);
        options.dice = [](int) { return 0; };
        options.pace = { 10ms, 10ms, 10h, 10h };
    }

    void isLargeEnoughToBeTriedOn()
    {
        QVERIFY2(forum.topics.size() >= 60, QByteArray::number(forum.topics.size()).constData());
        QVERIFY2(forum.posts.size() >= 1500, QByteArray::number(forum.posts.size()).constData());
        const FakeDiscourse::Topic *window = topicCalled(u"From my window: where are you when you read this?"_s);
        QVERIFY(window);
        QCOMPARE(window->posts.size(), 1000);
        QVERIFY(forum.uploads.size() > 20);
        QVERIFY(!forum.granted.isEmpty());
    }

    // One of everything a client may meet.
    void hasOneOfEach()
    {
        using Topic = FakeDiscourse::Topic;
        using Post = FakeDiscourse::Post;
        const auto someTopic = [this](
                                   auto fits) { return std::any_of(forum.topics.cbegin(), forum.topics.cend(), fits); };
        const auto somePost = [this](auto fits) { return std::any_of(forum.posts.cbegin(), forum.posts.cend(), fits); };
        QVERIFY(someTopic([](const Topic &topic) { return topic.pinnedGlobally; }));
        QVERIFY(someTopic([](const Topic &topic) { return topic.pinned && !topic.pinnedGlobally; }));
        QVERIFY(someTopic([](const Topic &topic) { return topic.closed; }));
        QVERIFY(someTopic([](const Topic &topic) { return topic.archived; }));
        QVERIFY(someTopic([](const Topic &topic) { return topic.accepted > 0; }));
        QVERIFY(someTopic([](const Topic &topic) { return topic.personal() && topic.posts.size() > 1; }));
        QVERIFY(somePost([](const Post &post) { return post.type == Post::SmallAction; }));
        QVERIFY(somePost([](const Post &post) { return post.wiki; }));
        QVERIFY(somePost([](const Post &post) {
            return !post.polls.isEmpty() && post.number > 1 && !post.polls.first().options.first().voters.isEmpty();
        }));
        for (const char *mark :
            { "class=\"spoiler\"", "<details>", "class=\"onebox", "class=\"quote", "<pre data-code-wrap",
                "class=\"md-table\"", "chcklst-box checked", "footnote-ref", "discourse-local-date", "class=\"math\"",
                "class=\"poll\"", "class=\"mention\"", "hashtag-cooked", "class=\"emoji\"", "lightbox-wrapper",
                "d-image-grid", "class=\"attachment\"", "<kbd>", "text-align", ".jpg", "video-placeholder", "<audio" })
            QVERIFY2(somePost([mark](const Post &post) { return post.cooked.contains(QLatin1String(mark)); }), mark);
        int children = 0;
        for (const FakeDiscourse::Category &category : forum.categories)
            children += category.parent != 0 && category.color.size() == 6;
        QVERIFY(children >= 2);
    }

    // Every picture a post shows is one.
    void itsPicturesArePictures()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        WebClient anybody(sample.url());
        static const QRegularExpression source(u"<img [^>]*src=\"(/[^\"]+)\""_s);
        QSet<QString> paths;
        for (const FakeDiscourse::Post &post : forum.posts) {
            for (auto it = source.globalMatch(post.cooked); it.hasNext();)
                paths.insert(it.next().captured(1));
        }
        const qsizetype all = paths.size();
        paths.removeIf(
            [](const QString &path) { return path.startsWith(u"/images/emoji/"); }); // letters stand for them
        QVERIFY(all > 40 && paths.size() > 30);
        int jpegs = 0;
        for (const QString &path : paths) {
            const WebAnswer answer = anybody.get(path.toUtf8());
            QVERIFY2(answer.status == 200, qPrintable(path));
            const QByteArray type = answer.headers.value("content-type");
            QVERIFY2(type.startsWith("image/"), qPrintable(path));
            const bool jpeg = answer.body.startsWith("\xff\xd8");
            jpegs += jpeg;
            QVERIFY2(type == "image/svg+xml" || QImage::fromData(answer.body).width() > 0, qPrintable(path));
            QCOMPARE(type == "image/jpeg", jpeg);
        }
        QVERIFY(jpegs > 3);
    }

    void itsTextIsSound()
    {
        for (const FakeDiscourse::Post &post : forum.posts) {
            const QByteArray words = QString(topicOf(forum, post.topic).title + u": "_s + post.cooked).toUtf8();
            QVERIFY2(forum.members.contains(post.author), words.constData());
            QVERIFY2(post.replyTo < post.number, words.constData());
            QVERIFY2(!post.cooked.isEmpty() || post.type == FakeDiscourse::Post::SmallAction, words.constData());
            for (const char *left : { "{topic:", "upload://", "(picture:", "(file:", "topic=\"0\"", "/t/0", "[quote",
                     "[/quote", "[poll", "hashtag-raw" })
                QVERIFY2(!words.contains(left), words.constData());
            QVERIFY2(post.created <= now, words.constData());
        }
        for (const FakeDiscourse::Topic &topic : forum.topics)
            QVERIFY2(topic.personal() || forum.categories.contains(topic.category), qPrintable(topic.title));
    }

    void aChairGetsNestedTips()
    {
        const FakeDiscourse::Topic *topic = topicCalled(u"How do we keep it from falling flat?"_s);
        QVERIFY(topic);
        int deepest = 0;
        for (const qint64 id : topic->posts) {
            int depth = 0;
            for (const FakeDiscourse::Post *post = &postOf(forum, id); post;
                 post = postNumbered(forum, topic->id, post->replyTo))
                ++depth;
            deepest = qMax(deepest, depth);
        }
        QVERIFY(deepest >= 4);
        QCOMPARE(forum.categories.value(topic->category).slug, u"t3s4"_s);
    }

    void thePersonHasSomethingToRead()
    {
        const FakeDiscourse::Member *robin = memberNamed(forum, u"robin"_s);
        QVERIFY(robin);
        int unread = 0, known = 0;
        for (const FakeDiscourse::Topic &topic : forum.topics) {
            const int lastRead = forum.standings.value(robin->id).value(topic.id).lastRead;
            known += lastRead > 0;
            unread += lastRead > 0 && lastRead < topic.highest;
        }
        QVERIFY(known > 30 && unread > 3);
        int notices = 0;
        for (const FakeDiscourse::Notice &notice : forum.notices)
            notices += notice.member == robin->id && !notice.read;
        QVERIFY2(notices > 2, QByteArray::number(notices).constData());
    }

    void paragraphsAreOneLine()
    {
        QCOMPARE(unwrapped(u"one\ntwo\n\nthree"_s), u"one two\n\nthree"_s);
        QCOMPARE(unwrapped(u"- a\n  b\n- c"_s), u"- a b\n- c"_s);
        QCOMPARE(unwrapped(u"1. a\n   - b\n   - c"_s), u"1. a\n   - b\n   - c"_s);
        QCOMPARE(unwrapped(u"a,\n<mark>b</mark>"_s), u"a, <mark>b</mark>"_s);
        QCOMPARE(unwrapped(u"> a\n> b\n\nc"_s), u"> a b\n\nc"_s);
        QCOMPARE(unwrapped(u"poem\\\nline"_s), u"poem\nline"_s);
        QCOMPARE(unwrapped(u"```\na\nb\n```\nc\nd"_s), u"```\na\nb\n```\nc d"_s);
        QCOMPARE(unwrapped(u"| a |\n|---|\n| b |"_s), u"| a |\n|---|\n| b |"_s);
        QCOMPARE(unwrapped(u"see\n[this](x) here"_s), u"see [this](x) here"_s);
        QCOMPARE(
            withNamedQuote(u"> a\n\nb"_s, u"mei"_s, 3, 7), u"[quote=\"mei, post:3, topic:7\"]\na\n[/quote]\n\nb"_s);
    }

    void stateComesBackWhole()
    {
        QVERIFY(saveDiscourse(forum, options.stateFile).ok());
        const auto loaded = loadDiscourse(options.stateFile);
        QVERIFY(loaded.ok());
        QVERIFY(*loaded == forum);
        QFile file(options.stateFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        QVERIFY(loadDiscourse(options.stateFile).error().kind == ErrorKind::ParseFailed);
        QVERIFY(loadDiscourse(u"/no/such/file"_s).error().kind == ErrorKind::NotFound);
    }

    void peopleLikeAndAnswer()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        QSignalSpy stirred(&sample, &SampleCommunity::stirred);
        WebClient robin(sample.url(), sample.key());
        const QJsonObject site = robin.get("/site.json").json();
        QByteArray category;
        for (const QJsonValue one : site[u"categories"].toArray()) {
            if (one[u"slug"].toString() == u"introductions"_s)
                category = QByteArray::number(one[u"id"].toInteger());
        }
        const QJsonObject made =
            robin.post("/posts.json", "raw=I+came+for+the+sessions.&title=Hello+from+me&category=" + category).json();
        const QByteArray topic = QByteArray::number(made[u"topic_id"].toInteger());
        QTRY_VERIFY(stirred.size() >= 3); // a like, and two answers
        const QJsonObject page = robin.get("/t/" + topic + ".json").json();
        QCOMPARE(page[u"posts_count"].toInt(), 3);
        QCOMPARE(page[u"like_count"].toInt(), 1);
        QVERIFY(page[u"post_stream"][u"posts"][1][u"cooked"].toString().contains(u"Robin"_s));
        QVERIFY(robin.get("/notifications/totals.json").json()[u"unread_notifications"].toInt() >= 3);
    }

    void aModeratorLetsThrough()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        WebClient robin(sample.url(), sample.key());
        QByteArray category;
        for (const QJsonValue one : robin.get("/site.json").json()[u"categories"].toArray()) {
            if (one[u"slug"].toString() == u"announce"_s)
                category = QByteArray::number(one[u"id"].toInteger());
        }
        QCOMPARE(robin.post("/posts.json", "raw=May+I%3F&title=A+question&category=" + category + "&nested_post=true")
                     .json()[u"action"]
                     .toString(),
            u"enqueued"_s);
        QTRY_VERIFY(WebClient(sample.url()).get("/latest.json").body.contains("A question"));
    }

    void itRemembers()
    {
        QUrl url;
        QByteArray posts;
        {
            SampleCommunity sample(options);
            QVERIFY(sample.start().ok());
            url = sample.url();
            posts = WebClient(url).get("/posts.json").body;
        }
        options.port = quint16(url.port());
        SampleCommunity again(options);
        QVERIFY(again.start().ok());
        QCOMPARE(again.url(), url);
        QCOMPARE(WebClient(url).get("/posts.json").body, posts);
    }

    void membersWriteOnTheirOwn()
    {
        options.pace = { 10ms, 10ms, 10ms, 20ms };
        SampleCommunity sample(options);
        QSignalSpy stirred(&sample, &SampleCommunity::stirred);
        QVERIFY(sample.start().ok());
        QTRY_VERIFY(stirred.size() >= 4);
        WebClient robin(sample.url(), sample.key());
        const QByteArray posts = robin.get("/posts.json").body;
        QVERIFY(posts.contains("Which one is yours?")); // mentions the person, in an answer
        QVERIFY(posts.contains("one chair too many")); // begins a thread
        QVERIFY(posts.contains("felt longer")); // was added to a post
        bool mentioned = false;
        for (const QJsonValue notice : robin.get("/notifications.json").json()[u"notifications"].toArray())
            mentioned = mentioned || notice[u"notification_type"].toInt() == FakeDiscourse::Notice::Mentioned;
        QVERIFY(mentioned);
    }

    // Life goes on when everything that was written down has happened.
    void theyNeverFallSilent()
    {
        options.pace = { 10ms, 10ms, 1ms, 1ms };
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        const qint64 window = topicCalled(u"From my window: where are you when you read this?"_s)->id;
        const QByteArray page = "/t/" + QByteArray::number(window) + ".json";
        QTRY_VERIFY_WITH_TIMEOUT(
            WebClient(sample.url()).get(page).json()[u"highest_post_number"].toInt() > 1001, 20'000);
    }

    void thePlugCanBePulled()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        sample.setReachable(false);
        QTRY_COMPARE(WebClient(sample.url()).get("/srv/status").status, 0);
        sample.setReachable(true);
        QTRY_COMPARE(WebClient(sample.url()).get("/srv/status").status, 200);
    }
};

QTEST_GUILESS_MAIN(SampleCommunityTest)
#include "samplecommunity_test.moc"
