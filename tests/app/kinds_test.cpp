// Which kind of community an address is, within a bounded time; and why it is none.
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/lacks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray aFeed = "<rss><channel><title>Board</title><item><title>One</title></item></channel></rss>";
const QByteArray aNodebb = R"({"relative_path":"","csrf_token":"x","siteTitle":"Forum"})";

// Takes every connection and says nothing to whoever asks for `deaf`; answers the rest as it was told.
class HalfDeaf : public ScriptedSite {
public:
    explicit HalfDeaf(QByteArray deaf)
    {
        disconnect(this, &QTcpServer::newConnection, this, nullptr);
        connect(this, &QTcpServer::newConnection, this, [this, deaf] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, deaf] {
                const QByteArray request = socket->readAll();
                const QByteArray first = request.left(request.indexOf(" HTTP"));
                if (deaf.isEmpty() || first.contains(deaf))
                    return;
                const QByteArray body = said.value(first, "not here");
                socket->write("HTTP/1.1 " + QByteArray(said.contains(first) ? "200 OK" : "404 Not found")
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }
    QHash<QByteArray, QByteArray> said;
};

} // namespace

class KindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOneThatHangsHoldsNobodyUp()
    {
        HalfDeaf site("basic-info.json");
        site.said.insert("GET /api/config", aNodebb);
        QElapsedTimer timer;
        timer.start();
        const auto found = waited(probe(site.url()));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"nodebb"_s);
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    }

    // Two kinds never answer, and the page has a feed: found when the time of the first round is over.
    void whatIsLateIsPassedOver()
    {
        HalfDeaf site("json");
        site.said.insert("GET /", "<html><head><link rel=alternate type='application/rss+xml' href='/f.xml'></head>");
        site.said.insert("GET /f.xml", aFeed);
        const auto found = waited(probe(site.url(), 3s));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
    }

    void oneThatNeverAnswersAtAll()
    {
        HalfDeaf site({});
        QElapsedTimer timer;
        timer.start();
        QUrl page = site.url();
        page.setPath(u"/forum/t/4"_s);
        const auto none = waited(probe(page, 300ms));
        QVERIFY(!none && none.error().kind == ErrorKind::Timeout);
        QVERIFY2(none.error().text.contains(u"in time"_s), qPrintable(none.error().text));
        QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
    }

    void nobodyThere()
    {
        const auto noName = waited(probe(QUrl(u"https://nobody.invalid/forum"_s)));
        QVERIFY(noName.error().kind == ErrorKind::Unreachable);
        QVERIFY(noName.error().text.contains(u"nobody.invalid"_s));
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/forum"_s.arg(closed.serverPort()));
        closed.close();
        QVERIFY(waited(probe(url)).error().kind == ErrorKind::Unreachable);
    }

    // The port takes the greeting and never answers it, or answers it in the clear.
    void noSecureLine()
    {
        ScriptedSite silent;
        QUrl url = silent.url();
        url.setScheme(u"https"_s);
        url.setPath(u"/forum"_s);
        QVERIFY(waited(probe(url, 300ms)).error().kind == ErrorKind::Timeout);
        FOYER_NEEDS("tls-errors");
        HalfDeaf plain("no such request");
        url.setPort(plain.url().port());
        QVERIFY(waited(probe(url)).error().kind == ErrorKind::TlsFailed);
    }

    void somethingElse()
    {
        const auto mail = waited(probe(QUrl(u"gopher://example.org/"_s)));
        QVERIFY(mail.error().kind == ErrorKind::Usage);
        QVERIFY(mail.error().text.contains(u"gopher"_s));
    }

    void whyItIsNone_data()
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
        row("a shop", 200, {}, "<html><body>Shoes", ErrorKind::Unsupported, "no feed");
        row("for members", 403, {}, "<html>", ErrorKind::Forbidden, "members");
        row("a sign-in", 200, {}, "<html><input type=\"password\">", ErrorKind::Forbidden, "sign-in");
        row("a challenge", 403, "cf-mitigated: challenge\r\n", "<html>", ErrorKind::Forbidden, "browsers");
        row("maintenance", 503, {}, "<html>", ErrorKind::ServerBroken, "repaired");
        row("Ning 3", 200, "x-xn-trace-token: x\r\n", "<html>", ErrorKind::Unsupported, "Ning 3");
    }
    // Whatever is asked for, the answer is the same page.
    void whyItIsNone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, said);
        ScriptedSite site;
        for (const char *request : { "GET /forum", "GET /site/basic-info.json", "GET /forum/site/basic-info.json",
                 "GET /api/config", "GET /forum/api/config", "POST /lib/ajax/service-nologin.php",
                 "POST /forum/lib/ajax/service-nologin.php", "GET /feed/", "GET /index.rss", "GET /rss.xml",
                 "GET /atom.xml", "GET /feed.php" })
            site.answer(request, body, status, headers);
        const auto none = waited(probe(site.url().resolved(QUrl(u"forum"_s))));
        QVERIFY(!none);
        QVERIFY2(none.error().text.contains(said), qPrintable(none.error().text));
        QCOMPARE(int(none.error().kind), kind);
        QVERIFY(site.heard.size() <= 16);
    }

    // A forum whose programs' side is closed, and which has a public feed, is read by that.
    void closedToProgramsAndOpenByItsFeed()
    {
        ScriptedSite site;
        site.answer("GET /api/config", "<html>", 403);
        site.answer("GET /site/basic-info.json", "<html>", 403);
        site.answer("GET /", "<script src=\"/assets/nodebb.min.js\">");
        site.answer("GET /recentposts.rss", aFeed);
        const auto found = waited(probe(site.url()));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
        QCOMPARE(found->url.path(), u"/recentposts.rss"_s);
    }
};

QTEST_GUILESS_MAIN(KindsTest)
#include "kinds_test.moc"
