#include "app/net/httpclient.h"
#include "tests/app/await.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

// Answers each request with the next of its scripted byte strings: an empty one cuts the line, none left is silence.
class TinyServer : public QTcpServer {
public:
    TinyServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { reply(socket); });
        });
    }
    QUrl url(const QString &path = u"/"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    QList<QByteArray> answers;
    QList<QByteArray> requests;
    int connections = 0;

private:
    void reply(QTcpSocket *socket)
    {
        requests.append(socket->readAll());
        if (answers.isEmpty())
            return;
        const QByteArray answer = answers.takeFirst();
        if (answer.isEmpty()) {
            socket->abort();
            return;
        }
        socket->write(answer);
        socket->disconnectFromHost();
    }
};

QByteArray answer(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

Request to(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    Request request;
    request.method = method;
    request.url = url;
    request.body = body;
    if (!body.isEmpty())
        request.headers.insert("content-type", "text/plain");
    return request;
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesStatusHeadersAndBody()
    {
        TinyServer server;
        server.answers = { answer("200 OK", "X-Foo: Bar\r\n", "hello") };
        HttpClient client;
        const auto response = await(client.send(to(server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->headers.value("x-foo"), "Bar");
        QCOMPARE(response->body, "hello");
        QVERIFY(!refusal(*response));
    }

    void aRefusalIsAResponseWithAMeaning_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << QByteArray("401 No") << int(ErrorKind::AuthNeeded);
        QTest::newRow("403") << QByteArray("403 No") << int(ErrorKind::Forbidden);
        QTest::newRow("404") << QByteArray("404 No") << int(ErrorKind::NotFound);
        QTest::newRow("409") << QByteArray("409 No") << int(ErrorKind::Conflict);
        QTest::newRow("413") << QByteArray("413 No") << int(ErrorKind::Rejected);
        QTest::newRow("422") << QByteArray("422 No") << int(ErrorKind::Rejected);
        QTest::newRow("429") << QByteArray("429 No") << int(ErrorKind::RateLimited);
        QTest::newRow("500") << QByteArray("500 No") << int(ErrorKind::ServerBroken);
        QTest::newRow("503") << QByteArray("503 No") << int(ErrorKind::ServerBroken);
    }
    void aRefusalIsAResponseWithAMeaning()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, kind);
        TinyServer server;
        server.answers = { answer(status, "Retry-After: 7\r\n", "why") };
        HttpClient client;
        const auto response = await(client.send(to(server.url())));
        QVERIFY(response);
        QCOMPARE(response->body, "why");
        const auto error = refusal(*response);
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QVERIFY(error->retryAfter == std::chrono::seconds(7));
    }

    void readsRetryAfterAsADate()
    {
        using std::chrono::seconds;
        const QDateTime now(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC);
        QVERIFY(retryAfter({ { "retry-after", "Mon, 23 Nov 2026 06:02:00 GMT" } }, now) == seconds(120));
        QVERIFY(retryAfter({ { "retry-after", "Mon, 23 Nov 2026 05:02:00 GMT" } }, now) == seconds(0));
        QVERIFY(!retryAfter({ { "retry-after", "soon" } }, now));
        QVERIFY(!retryAfter({}, now));
    }

    void aKeyNeverGoesToAnotherOrigin()
    {
        TinyServer mine;
        TinyServer other;
        mine.answers = { answer("302 Found", "Location: /again\r\n"),
            answer("302 Found", "Location: " + other.url().toEncoded() + "\r\n") };
        other.answers = { answer("200 OK", {}, "there") };
        HttpClient client;
        Request request = to(mine.url());
        request.credentials = { { "api-key", "s3cret" } };
        const auto response = await(client.send(request));
        QVERIFY(response);
        QCOMPARE(response->body, "there");
        QCOMPARE(mine.requests.size(), 2);
        QVERIFY(mine.requests[1].contains("s3cret"));
        QVERIFY(!other.requests[0].contains("s3cret"));
    }

    void whatWasWrittenNeverGoesToAnotherOrigin()
    {
        TinyServer mine;
        TinyServer other;
        mine.answers = { answer("307 Over there", "Location: " + other.url().toEncoded() + "\r\n") };
        HttpClient client;
        const auto response = await(client.send(to(mine.url(), "POST", "my words")));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Rejected);
        QCOMPARE(other.connections, 0);
    }

    void redirectsInACircleEnd()
    {
        TinyServer server;
        for (int i = 0; i < 20; ++i)
            server.answers.append(answer("302 Found", "Location: /\r\n"));
        HttpClient client;
        const auto response = await(client.send(to(server.url())));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::ServerBroken);
        QCOMPARE(server.requests.size(), 6);
    }

    void theProxyOfThisComputerIsTaken()
    {
        TinyServer proxy;
        proxy.answers = { answer("200 OK", {}, "by a detour") };
        QNetworkProxy::setApplicationProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort() });
        HttpClient client;
        const auto response = await(client.send(to(QUrl(u"http://forum.invalid/latest.json"_s))));
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(response);
        QCOMPARE(response->body, "by a detour");
        QVERIFY(proxy.requests.value(0).startsWith("GET http://forum.invalid/latest.json "));
    }

    void offlineOpensNoSocket()
    {
        TinyServer server;
        HttpClient client;
        client.setPolicy(NetworkPolicy::Offline);
        const auto response = await(client.send(to(server.url())));
        QCOMPARE(response.error().kind, ErrorKind::Offline);
        QVERIFY(!server.waitForNewConnection(50));
    }

    void aRefusedConnectionIsUnreachable()
    {
        QUrl gone;
        {
            TinyServer server;
            gone = server.url();
        }
        HttpClient client;
        QCOMPARE(await(client.send(to(gone, "POST", "my words"))).error().kind, ErrorKind::Unreachable);
    }

    void silenceEndsInATimeout()
    {
        TinyServer server;
        HttpClient client;
        Request request = to(server.url());
        request.silence = std::chrono::milliseconds(100);
        QCOMPARE(await(client.send(request)).error().kind, ErrorKind::Timeout);
        request.silence = std::chrono::seconds(30);
        request.longest = std::chrono::milliseconds(100);
        QCOMPARE(await(client.send(request)).error().kind, ErrorKind::Timeout);
    }

    void aBodyThatLeftWithoutAnAnswerIsUnclear()
    {
        TinyServer server;
        server.answers = { QByteArray() };
        HttpClient client;
        QCOMPARE(await(client.send(to(server.url(), "POST", "my words"))).error().kind, ErrorKind::Unclear);
    }

    void tooLargeAnswersAreNotRead()
    {
        TinyServer server;
        server.answers = { answer("200 OK", {}, QByteArray(100'000, 'x')) };
        HttpClient client;
        Request request = to(server.url());
        request.maxBytes = 10'000;
        QCOMPARE(await(client.send(request)).error().kind, ErrorKind::Rejected);
    }

    void anAnswerCutShortIsNoAnswer()
    {
        TinyServer server;
        server.answers = { "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nonly this" };
        HttpClient client;
        const auto response = await(client.send(to(server.url())));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    }

    void abortAllEndsEveryWait()
    {
        TinyServer server;
        HttpClient client;
        auto first = client.send(to(server.url()));
        auto second = client.send(to(server.url()));
        QTRY_COMPARE(server.requests.size(), 2);
        client.abortAll();
        QCOMPARE(await(std::move(first)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(await(std::move(second)).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclient_test.moc"
