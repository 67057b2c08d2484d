#include "app/sample/httpserver.h"
#include "app/sync/picturefetcher.h"
#include "models/cache/accounts.h"
#include "models/cache/ingest.h"
#include "models/settings.h"
#include "tests/app/await.h"
#include "tests/models/pictures/paintedpictures.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace foyer::test;
using namespace Qt::StringLiterals;

namespace {

// Serves what it is told to, and keeps what it was asked.
struct PictureServer {
    PictureServer()
        : http([this](const HttpRequest &request, const HttpServer::Answer &answer) {
            requests.append(request);
            most = qMax(most, ++open);
            const HttpAnswer given = answers.value(request.path(), { 404 });
            QTimer::singleShot(delay, &http, [this, answer, given] {
                --open;
                answer(given);
            });
        })
    {
        const auto started = http.start();
        Q_ASSERT(started);
    }
    QUrl at(const QString &path) const { return http.url().resolved(QUrl(path)); }
    void serve(const QByteArray &path, const QByteArray &bytes, const QByteArray &mime = "image/png")
    {
        answers.insert(path, { 200, { { "Content-Type", mime } }, bytes });
    }

    QHash<QByteArray, HttpAnswer> answers;
    QList<HttpRequest> requests;
    int delay = 0;
    int open = 0;
    int most = 0; // at once
    HttpServer http;
};

} // namespace

class PictureFetcherTest : public QObject {
    Q_OBJECT
    struct Site {
        explicit Site(const QString &file)
        {
            auto opened = Cache::open(file, stream);
            Q_ASSERT(opened);
            cache = std::move(*opened);
            Account forum;
            forum.kind = u"discourse"_s;
            forum.name = u"Forum"_s;
            forum.url = server.http.url();
            forum.user = u"ada"_s;
            account = addAccount(*cache, forum).valueOr({});
            fetcher = std::make_unique<PictureFetcher>(*cache, account, [] { return QDateTime::currentDateTimeUtc(); });
        }
        CachedPicture wish(const QUrl &url, PictureWish wish = PictureWish::Shown)
        {
            const PictureWanted wanted { account, url, wish, {}, wish == PictureWish::Asked };
            return wishForPictures(*cache, { wanted }).valueOr({}).value(0);
        }
        CachedPicture now(const CachedPicture &picture) { return foyer::picture(*cache, picture.id).valueOr({}); }
        void fetch() { await(fetcher->fetch()); }

        PictureServer server;
        ChangeStream stream;
        std::unique_ptr<Cache> cache;
        AccountId account;
        std::unique_ptr<PictureFetcher> fetcher;
    };
    QTemporaryDir m_folder;
    int m_next = 0;
    QString file() { return m_folder.filePath(u"%1/foyer.db"_s.arg(++m_next)); }

private Q_SLOTS:
    // What a community gives to its members alone: the key goes to the community's own address, never along a redirect.
    void secureUploadsComeWithTheKey()
    {
        Site site(file());
        PictureServer elsewhere;
        elsewhere.serve("/signed.png", painted("PNG", 30, 20));
        site.server.serve("/uploads/signed.png", painted("PNG", 40, 20));
        site.server.answers.insert(
            "/secure-uploads/a.png", { 302, { { "Location", elsewhere.at(u"/signed.png?s=1"_s).toEncoded() } }, {} });
        site.server.answers.insert(
            "/secure-media-uploads/b.png", { 302, { { "Location", "/uploads/signed.png" } }, {} });
        site.server.answers.insert("/secure-uploads/c.png", { 302, { { "Location", "/secure-uploads/a.png" } }, {} });
        QList<QUrl> lent;
        const auto lend = [&lent](const QUrl &url) {
            lent.append(url);
            return FileKey { { { "user-api-key", "0123" } }, {} };
        };
        site.fetcher = std::make_unique<PictureFetcher>(
            *site.cache, site.account, [] { return QDateTime::currentDateTimeUtc(); }, lend);
        const auto a = site.wish(site.server.at(u"/secure-uploads/a.png"_s));
        const auto b = site.wish(site.server.at(u"/secure-media-uploads/b.png"_s));
        const auto c = site.wish(site.server.at(u"/secure-uploads/c.png"_s));
        const auto other = site.wish(elsewhere.at(u"/secure-uploads/a.png"_s), PictureWish::Asked);
        site.fetch();
        QCOMPARE(site.now(a).state, PictureState::Kept);
        QCOMPARE(site.now(b).state, PictureState::Kept);
        QVERIFY(site.now(c).state != PictureState::Kept); // one step, not a chain
        QVERIFY(site.now(other).state != PictureState::Kept);
        QCOMPARE(lent.size(), 3);
        for (const HttpRequest &request : site.server.requests) {
            const bool first = request.path().startsWith("/secure-")
                && !(request.path() == "/secure-uploads/a.png" && !request.headers.contains("user-api-key"));
            QCOMPARE(request.headers.contains("user-api-key"), first);
        }
        for (const HttpRequest &request : elsewhere.requests)
            QVERIFY(!request.headers.contains("user-api-key"));
        QVERIFY(!elsewhere.requests.isEmpty());
    }

    // Where a key opens nothing as a header it is posted: it never stands in an address, and goes nowhere else.
    void keysThatArePosted()
    {
        Site site(file());
        site.server.serve("/webservice/pluginfile.php/17/a.png", painted("PNG", 30, 20));
        site.server.answers.insert("/webservice/pluginfile.php/17/b.png",
            { 303, { { "Location", site.server.at(u"/login/index.php"_s).toEncoded() } }, {} });
        const auto lend = [](const QUrl &) { return FileKey { {}, "token=0123" }; };
        site.fetcher = std::make_unique<PictureFetcher>(
            *site.cache, site.account, [] { return QDateTime::currentDateTimeUtc(); }, lend);
        const auto a = site.wish(site.server.at(u"/webservice/pluginfile.php/17/a.png"_s));
        site.wish(site.server.at(u"/webservice/pluginfile.php/17/b.png"_s));
        site.fetch();
        QCOMPARE(site.now(a).state, PictureState::Kept);
        QCOMPARE(site.now(a).url, site.server.at(u"/webservice/pluginfile.php/17/a.png"_s));
        for (const HttpRequest &request : site.server.requests) {
            const bool file = request.path().startsWith("/webservice/");
            QCOMPARE(request.method, file ? "POST" : "GET");
            QCOMPARE(request.body, file ? "token=0123" : "");
            QVERIFY(!request.target.contains("0123"));
        }
    }

    void withoutRoomForTheKeyItWaits()
    {
        Site site(file());
        site.fetcher = std::make_unique<PictureFetcher>(
            *site.cache, site.account, [] { return QDateTime::currentDateTimeUtc(); },
            [](const QUrl &) {
                return Expected<FileKey>(Error { ErrorKind::RateLimited, {} });
            });
        const auto a = site.wish(site.server.at(u"/secure-uploads/a.png"_s));
        site.fetch();
        QVERIFY(site.server.requests.isEmpty());
        QCOMPARE(site.now(a).state, PictureState::Wanted);
    }

    void whatIsWantedComes()
    {
        Site site(file());
        site.server.serve("/uploads/a.png", painted("PNG", 30, 20));
        const CachedPicture picture = site.wish(site.server.at(u"/uploads/a.png"_s));
        site.fetch();
        QCOMPARE(site.now(picture).state, PictureState::Kept);
        QCOMPARE(site.now(picture).facts.size, QSize(30, 20));
        QCOMPARE(pictureBytes(*site.cache, site.now(picture)).valueOr({}), painted("PNG", 30, 20));
        site.wish(site.server.at(u"/uploads/a.png"_s));
        site.fetch();
        QCOMPARE(site.server.requests.size(), 1); // never again
    }

    void nothingTellsWhoAsks()
    {
        Site site(file());
        site.server.serve("/a.png", painted("PNG"));
        site.server.answers["/a.png"].add("Set-Cookie", "track=1; Path=/");
        site.server.serve("/b.png", painted("PNG"));
        site.wish(site.server.at(u"/a.png"_s));
        site.fetch();
        site.wish(site.server.at(u"/b.png"_s));
        site.fetch();
        QCOMPARE(site.server.requests.size(), 2);
        for (const HttpRequest &request : std::as_const(site.server.requests)) {
            for (const char *name : { "user-api-key", "cookie", "referer", "authorization", "x-requested-with" })
                QVERIFY2(!request.headers.contains(name), name);
        }
    }

    void nobodyElseIsAsked()
    {
        Site site(file());
        PictureServer other;
        other.serve("/pixel.png", painted("PNG"));
        const CachedPicture picture = site.wish(other.at(u"/pixel.png"_s));
        site.fetch();
        QCOMPARE(other.requests.size(), 0);
        QCOMPARE(site.now(picture).trouble, PictureTrouble::OtherHost);
        site.wish(other.at(u"/pixel.png"_s), PictureWish::Asked);
        site.fetch();
        QCOMPARE(other.requests.size(), 1);
        QCOMPARE(site.now(picture).state, PictureState::Kept);
    }

    // A post may point at the community's own redirect to anywhere.
    void redirectsToOthersAreNotFollowed()
    {
        Site site(file());
        PictureServer other;
        other.serve("/pixel.png", painted("PNG"));
        site.server.answers["/clicks/track"] = { 302, { { "Location", other.at(u"/pixel.png"_s).toEncoded() } }, {} };
        site.server.answers["/short"] = { 302, { { "Location", "/long.png" } }, {} };
        site.server.serve("/long.png", painted("PNG"));
        const CachedPicture away = site.wish(site.server.at(u"/clicks/track"_s));
        const CachedPicture home = site.wish(site.server.at(u"/short"_s));
        site.fetch();
        QCOMPARE(other.requests.size(), 0);
        QCOMPARE(site.now(away).trouble, PictureTrouble::OtherHost);
        QCOMPARE(site.now(home).state, PictureState::Kept);
    }

    void whatIsNoPictureEndsInAReason_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<PictureTrouble>("trouble");
        const auto ok = [](const QByteArray &bytes) {
            return HttpAnswer { 200, { { "Content-Type", "image/png" } }, bytes };
        };
        QTest::newRow("a page") << ok("<html>Sign in</html>") << PictureTrouble::NotAPicture;
        QTest::newRow("svg") << ok("<svg xmlns='http://www.w3.org/2000/svg'/>") << PictureTrouble::NotAPicture;
        QTest::newRow("empty") << ok({}) << PictureTrouble::NotAPicture;
        QTest::newRow("gigapixels") << ok(claiming(50'000, 50'000)) << PictureTrouble::TooManyPixels;
        QTest::newRow("cut off") << ok(painted("PNG").chopped(30)) << PictureTrouble::Damaged;
        QTest::newRow("too many bytes") << ok(QByteArray(11 << 20, 'x')) << PictureTrouble::TooLarge;
        QTest::newRow("gone") << HttpAnswer { 404 } << PictureTrouble::NotFound;
        QTest::newRow("forbidden") << HttpAnswer { 403 } << PictureTrouble::Forbidden;
        QTest::newRow("odd") << HttpAnswer { 418 } << PictureTrouble::Forbidden;
    }
    void whatIsNoPictureEndsInAReason()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(PictureTrouble, trouble);
        Site site(file());
        site.server.answers["/a.png"] = answer;
        const CachedPicture picture = site.wish(site.server.at(u"/a.png"_s));
        site.fetch();
        QCOMPARE(site.now(picture).state, PictureState::Refused);
        QCOMPARE(site.now(picture).trouble, trouble);
        QCOMPARE(site.server.requests.size(), 1);
    }

    void aServerThatIsDownIsTriedLater()
    {
        Site site(file());
        for (int i = 0; i < 12; ++i) {
            site.server.answers["/" + QByteArray::number(i)] = { 502 };
            site.wish(site.server.at(QString::number(i)));
        }
        site.fetch();
        QVERIFY(site.server.requests.size() <= 8); // not one after the other to the end
        const CachedPicture first = site.wish(site.server.at(u"0"_s));
        QCOMPARE(first.state, PictureState::Wanted);
    }

    void slowDownStopsTheWholeServer()
    {
        Site site(file());
        site.server.answers["/0"] = { 429, { { "Retry-After", "600" } }, {} };
        QList<CachedPicture> pictures;
        for (int i = 0; i < 30; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            if (i > 0)
                site.server.serve(path, painted("PNG", 10 + i, 10));
            pictures.append(
                site.wish(site.server.at(QString::fromLatin1(path)), i == 0 ? PictureWish::Asked : PictureWish::Shown));
        }
        site.fetch();
        QVERIFY(site.server.requests.size() < 6); // those under way at that moment
        QCOMPARE(site.now(pictures.first()).state, PictureState::Wanted);
    }

    void aShortPauseIsWaitedFor()
    {
        Site site(file());
        site.server.answers["/0"] = { 429, { { "Retry-After", "1" } }, {} };
        const CachedPicture picture = site.wish(site.server.at(u"/0"_s));
        const Task<void> fetching = site.fetcher->fetch();
        QTRY_COMPARE(site.server.requests.size(), 1);
        site.server.serve("/0", painted("PNG"));
        QTRY_COMPARE(site.now(picture).state, PictureState::Kept);
        await(site.fetcher->stop());
    }

    void fourAtOnceAndTenASecond()
    {
        Site site(file());
        site.server.delay = 450;
        for (int i = 0; i < 12; ++i) {
            site.server.serve("/" + QByteArray::number(i), painted("PNG", 10 + i, 10));
            site.wish(site.server.at(QString::number(i)));
        }
        QElapsedTimer clock;
        clock.start();
        site.fetch();
        QCOMPARE(site.server.requests.size(), 12);
        QCOMPARE(site.server.most, 4);
        QVERIFY(clock.elapsed() >= 1100);
    }

    void onlyWhatThePolicyLets_data()
    {
        QTest::addColumn<NetworkPolicy>("policy");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QByteArray>("fetched");
        QTest::newRow("ahead") << NetworkPolicy::Online << u"ahead"_s << QByteArray("asked shown ahead");
        QTest::newRow("shown") << NetworkPolicy::Online << u"shown"_s << QByteArray("asked shown");
        QTest::newRow("asked") << NetworkPolicy::Online << u"asked"_s << QByteArray("asked");
        QTest::newRow("metered") << NetworkPolicy::Metered << u"ahead"_s << QByteArray("asked");
        QTest::newRow("no network seen") << NetworkPolicy::Unreachable << u"ahead"_s << QByteArray("asked");
        QTest::newRow("offline") << NetworkPolicy::Offline << u"ahead"_s << QByteArray();
    }
    void onlyWhatThePolicyLets()
    {
        QFETCH(NetworkPolicy, policy);
        QFETCH(QString, when);
        QFETCH(QByteArray, fetched);
        Site site(file());
        QVERIFY(setValue(*site.cache, option::pictures, when));
        site.fetcher->setPolicy(policy);
        for (const char *name : { "ahead", "shown", "asked" })
            site.server.serve("/" + QByteArray(name), painted("PNG"));
        site.wish(site.server.at(u"/ahead"_s), PictureWish::Ahead);
        site.wish(site.server.at(u"/shown"_s), PictureWish::Shown);
        site.wish(site.server.at(u"/asked"_s), PictureWish::Asked);
        site.fetch();
        QByteArrayList asked;
        for (const HttpRequest &request : std::as_const(site.server.requests))
            asked.append(request.path().mid(1));
        QCOMPARE(asked.join(' '), fetched);
    }

    void picturesOfNewPostsComeAhead()
    {
        Site site(file());
        QVERIFY(setValue(*site.cache, option::pictures, u"ahead"_s));
        site.server.serve("/uploads/a.png", painted("PNG"));
        Page page;
        page.forums.append({ { u"1"_s }, {}, u"Talk"_s, {}, {} });
        RemotePost post;
        post.id = { u"1/1"_s };
        post.thread = { u"1"_s };
        post.places = { { { u"1"_s }, 1 } };
        post.author = { { u"bo"_s }, u"Bo"_s, {}, {} };
        post.created = QDateTime::currentDateTimeUtc().addDays(-2);
        post.url = site.server.at(u"/t/1/1"_s);
        post.body = { Format::Html, "<p>Look: <img src=\"/uploads/a.png\" width=\"30\" height=\"20\"></p>" };
        page.posts = { post };
        RemoteThread thread;
        thread.id = { u"1"_s };
        thread.forum = { u"1"_s };
        thread.title = u"A picture"_s;
        page.threads = { thread };
        QVERIFY(ingest(*site.cache, site.account, prepare(page)));
        site.fetch();
        QCOMPARE(site.server.requests.size(), 1);
        QCOMPARE(site.wish(site.server.at(u"/uploads/a.png"_s)).state, PictureState::Kept);
        site.fetch(); // and is not looked through again
        QCOMPARE(site.server.requests.size(), 1);
    }

    void theLimitIsKept()
    {
        Site site(file());
        QVERIFY(setValue(*site.cache, option::picturesMegabytes, u"10"_s));
        for (int i = 0; i < 3; ++i) {
            QImage noise(1300, 1000, QImage::Format_RGB32);
            for (int y = 0; y < noise.height(); ++y) {
                for (int x = 0; x < noise.width(); ++x)
                    noise.setPixel(x, y, qHash(x * 5003 + y * 77 + i));
            }
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            noise.save(&buffer, "PNG");
            QVERIFY(buffer.size() > 3'400'000 && buffer.size() < mostPictureBytes);
            site.server.serve("/" + QByteArray::number(i), buffer.data());
            site.wish(site.server.at(QString::number(i)));
        }
        site.fetch();
        QCOMPARE(site.server.requests.size(), 3);
        QCOMPARE(pictureStorage(*site.cache).valueOr({}).pictures, 2);
    }

    void stoppingEndsWhatRuns()
    {
        Site site(file());
        site.server.delay = 60'000;
        site.server.serve("/a", painted("PNG"));
        const CachedPicture picture = site.wish(site.server.at(u"/a"_s));
        const Task<void> fetching = site.fetcher->fetch();
        QTRY_COMPARE(site.server.requests.size(), 1);
        await(site.fetcher->stop());
        QVERIFY(fetching.isReady());
        QCOMPARE(site.now(picture).state, PictureState::Wanted);
    }
};

QTEST_GUILESS_MAIN(PictureFetcherTest)
#include "picturefetcher_test.moc"
