// The responder by itself: what a client meets on the wire, and every fault seen to strike.
#include "app/sample/httpserver.h"
#include "app/sample/spoiltanswers.h"
#include "tests/fakes/webclient.h"

#include <QTest>

using namespace foyer;

class HttpServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HttpServer> server;
    QList<HttpRequest> met;
    HttpServer::Answer waiting;
    bool wait = false;

    using Kind = Fault::Kind;

private Q_SLOTS:
    void init()
    {
        met.clear();
        wait = false;
        server = std::make_unique<HttpServer>([this](const HttpRequest &request, const HttpServer::Answer &answer) {
            met += request;
            if (wait)
                waiting = answer;
            else
                answer({ 200, { { "Content-Type", "text/plain" } }, request.path() + '=' + request.body });
        });
        QVERIFY(server->start());
    }

    void cleanup()
    {
        waiting = {};
        server.reset();
    }

    void answersInOrderOnOneConnection()
    {
        WebClient client(server->url());
        QCOMPARE(client.get("/a?x=1").body, "/a=");
        const WebAnswer second = client.post("/b", "words");
        QCOMPARE(second.body, "/b=words");
        QVERIFY(second.whole);
        QCOMPARE(client.connections, 1);
        QCOMPARE(met.value(0).query(), "x=1");
        QCOMPARE(met.value(1).headers.value("content-length"), "5");
        QCOMPARE(server->requests, (QList<QByteArray> { "GET /a?x=1", "POST /b" }));

        client.sendBytes("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\nConnection: close\r\n\r\n");
        QCOMPARE(client.read().body, "/1=");
        QCOMPARE(client.read().body, "/2=");
        QCOMPARE(client.read().body, "/3=");
        QCOMPARE(client.read().status, 0); // closed, as it had asked for
        QCOMPARE(server->connections, 1);
    }

    void aHeadHasNoBody()
    {
        WebClient client(server->url());
        const WebAnswer head = client.ask("HEAD", "/a");
        QCOMPARE(head.headers.value("content-length"), "3");
        QCOMPARE(client.get("/b").body, "/b=");
    }

    void arrivesInPieces()
    {
        WebClient client(server->url());
        client.sendBytes("POST /a HTTP/1.1\r\nContent-Le");
        QTRY_COMPARE(server->connections, 1);
        client.sendBytes("ngth: 4\r\n\r\nab");
        QCoreApplication::processEvents();
        client.sendBytes("cd");
        QCOMPARE(client.read().body, "/a=abcd");
    }

    void refusesWhatIsNoHttp()
    {
        for (const auto &[bytes, status] :
            QList<QPair<QByteArray, int>> { { "hello\r\n\r\n", 400 }, { "GET / HTTP/1.1\r\nno colon\r\n\r\n", 400 },
                { QByteArray(70'000, 'x'), 431 }, { "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", 413 },
                { "POST / HTTP/1.1\r\nContent-Length: -3\r\n\r\n", 400 },
                { "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411 } }) {
            WebClient client(server->url());
            client.sendBytes(bytes);
            QCOMPARE(client.read().status, status);
            QCOMPARE(client.read().status, 0);
        }
    }

    void anAnswerMayWait()
    {
        wait = true;
        WebClient client(server->url());
        client.send("POST", "/poll");
        QTRY_VERIFY(waiting);
        WebClient other(server->url());
        wait = false;
        QCOMPARE(other.get("/a").status, 200);
        waiting({ 200, {}, "at last" });
        QCOMPARE(client.read().body, "at last");

        wait = true;
        {
            WebClient leaves(server->url());
            leaves.send("POST", "/poll");
            QTRY_COMPARE(met.size(), 3);
        }
        QTRY_COMPARE(server->findChildren<QTcpSocket *>().size(), 2);
        waiting({ 200, {}, "to nobody" }); // nothing happens
    }

    void stopsAndStartsOnTheSamePort()
    {
        const QUrl url = server->url();
        server->stop();
        QCOMPARE(WebClient(url).get("/a").status, 0);
        QVERIFY(server->start());
        QCOMPARE(server->url(), url);
        QCOMPARE(WebClient(url).get("/a").status, 200);
    }

    void refuses()
    {
        const QUrl url = server->url();
        server->setFault({ Kind::Refuse });
        QCOMPARE(server->struck(), 1);
        QCOMPARE(WebClient(url).get("/a").status, 0);
        server->setFault({});
        QCOMPARE(WebClient(url).get("/a").status, 200);
    }

    void cutsBeforeAndAfterTheEffect()
    {
        server->setFault({ Kind::CutBefore, "POST /a" });
        QCOMPARE(WebClient(server->url()).post("/b", "x").status, 200);
        QCOMPARE(WebClient(server->url()).post("/a", "x").status, 0);
        QCOMPARE(met.size(), 1);
        QCOMPARE(WebClient(server->url()).post("/a", "x").status, 200);
        QCOMPARE(server->struck(), 1);

        server->setFault({ Kind::CutAfter, "POST /*" });
        QCOMPARE(WebClient(server->url()).post("/a", "x").status, 0);
        QCOMPARE(met.size(), 3);
        QCOMPARE(WebClient(server->url()).post("/a", "x").status, 200);
    }

    void strikesAtTheNthRequestAndForAPath()
    {
        server->setFault({ Kind::CutBefore, "", 3, 2 });
        for (const int status : { 200, 200, 0, 0, 200 })
            QCOMPARE(WebClient(server->url()).get("/a").status, status);
        server->setFault({ Kind::CutBefore, "GET /t/*/posts.json", 1, -1 });
        QCOMPARE(WebClient(server->url()).get("/t/7.json").status, 200);
        QCOMPARE(WebClient(server->url()).get("/t/7/posts.json?post_ids[]=1").status, 0);
        QCOMPARE(WebClient(server->url()).get("/t/8/posts.json").status, 0);
        QCOMPARE(server->struck(), 2);
    }

    void cutsInTheMiddle()
    {
        server->setFault({ Kind::CutAtByte, "", 1, 1, "", 10 });
        QCOMPARE(WebClient(server->url()).get("/a").status, 0);
        server->setFault({ Kind::WrongCounts, "", 1, 1, "", 50 });
        const WebAnswer answer = WebClient(server->url()).get("/a");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.whole);
        server->setFault({ Kind::Truncate, "", 1, 1, "", 1 });
        const WebAnswer shortened = WebClient(server->url()).get("/a");
        QCOMPARE(shortened.body, "/");
        QVERIFY(shortened.whole);
    }

    void staysSilent()
    {
        server->setFault({ Kind::Silence });
        WebClient client(server->url());
        client.patience = 50;
        QCOMPARE(client.get("/a").status, 0);
        QVERIFY(met.isEmpty());
        server->setFault({ Kind::DropAnswer });
        WebClient other(server->url());
        other.patience = 50;
        QCOMPARE(other.get("/a").status, 0);
        QCOMPARE(met.size(), 1);
    }

    void dripsAndBabbles()
    {
        server->setFault({ Kind::Drip, "", 1, 1, "", 3 });
        WebClient client(server->url());
        QCOMPARE(client.get("/slowly").body, "/slowly=");
        QCOMPARE(client.get("/again").body, "/again=");
        server->setFault({ Kind::Garbage, "", 1, 1, "", 3000 });
        QCOMPARE(WebClient(server->url()).get("/a").status, 0);
        server->setFault({ Kind::HugeLine, "", 1, 1, "", 9000 });
        QCOMPARE(WebClient(server->url()).get("/a").headers.value("x-filler").size(), 9000);
        server->setFault({ Kind::LfOnly });
        QCOMPARE(WebClient(server->url()).get("/a").status, 0); // this client wants CRLF
        QCOMPARE(server->struck(), 1);
    }

    void forgetsWhoAsks()
    {
        server->setFault({ Kind::Stranger });
        const WebAnswer answer = WebClient(server->url(), "secret").get("/a");
        QVERIFY(answer.headers.value("set-cookie").startsWith("dosp=1"));
        QVERIFY(!met.last().headers.contains("user-api-key"));
        server->setFault({ Kind::SignInAgain });
        WebClient(server->url(), "secret").get("/a");
        QCOMPARE(met.last().headers.value("user-api-key"), "unknown");
        WebClient(server->url(), "secret").get("/a");
        QCOMPARE(met.last().headers.value("user-api-key"), "secret");
    }

    void answersWhatNobodyWants()
    {
        for (const int status : { 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 502, 503, 504 }) {
            server->setFault({ Kind::Answer, "", 1, 1, pageAnswer(status) });
            WebClient client(server->url());
            const WebAnswer answer = client.get("/a");
            QCOMPARE(answer.status, status);
            QVERIFY(answer.whole);
            QCOMPARE(client.get("/a").status, 200); // on the same connection
            QCOMPARE(client.connections, 1);
            server->setFault({ Kind::Answer, "", 1, 1, discourseRefusal(status) });
            QVERIFY(WebClient(server->url()).get("/a").status >= 400);
        }
        server->setFault({ Kind::Answer, "", 1, 1, captivePortal() });
        QVERIFY(WebClient(server->url()).get("/a").body.contains("<form"));
        server->setFault({ Kind::Answer, "", 1, 1, wrongOk() });
        QVERIFY(!WebClient(server->url()).get("/a").json().isEmpty());
        server->setFault({ Kind::Answer, "", 1, 1, brokenJson() });
        QVERIFY(WebClient(server->url()).get("/a").json().isEmpty());
        server->setFault({ Kind::Answer, "", 1, 1, movedTo("/elsewhere") });
        QCOMPARE(WebClient(server->url()).get("/a").headers.value("location"), "/elsewhere");
        QCOMPARE(met.size(), 13);
    }

    void saysSlowDownInEveryShape()
    {
        const auto say = [this](SlowDown shape) {
            server->setFault({ Kind::Answer, "", 1, 1, slowDown(shape, 7) });
            return WebClient(server->url()).get("/a");
        };
        const WebAnswer rails = say(SlowDown::Rails);
        QCOMPARE(rails.status, 429);
        QCOMPARE(rails.headers.value("retry-after"), "7");
        QCOMPARE(rails.json()[u"extras"][u"wait_seconds"].toInt(), 7);
        QVERIFY(say(SlowDown::DayUsedUp).headers.value("discourse-rate-limit-error-code").endsWith("1_day"));
        QVERIFY(say(SlowDown::Address).body.startsWith("Slow down"));
        QVERIFY(say(SlowDown::Background).json()[u"errors"].isString());
        QCOMPARE(say(SlowDown::Background).json()[u"extras"][u"wait_seconds"].toDouble(), 7.31);
        QCOMPARE(say(SlowDown::Search).json()[u"failed"].toString(), QStringLiteral("FAILED"));
        QCOMPARE(say(SlowDown::Print).status, 422);
        QCOMPARE(say(SlowDown::Bus).headers.value("content-type"), "text/plain");
        QCOMPARE(say(SlowDown::Proxy).status, 503);
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
