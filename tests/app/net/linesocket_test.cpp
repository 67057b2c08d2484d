// The connection itself, against servers that behave badly: every wait ends, in a sentence for the person.
#include "app/net/deflate.h"
#include "app/net/linesocket.h"
#include "app/net/waited.h"
#include "tests/lacks.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Says one thing to whoever connects, and ends or keeps the connection.
class Babbler : public QTcpServer {
public:
    enum class Then { Stays, HangsUp };
    explicit Babbler(QByteArray words, Then then = Then::Stays)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, words, then] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write(words);
            if (then == Then::HangsUp)
                socket->disconnectFromHost();
        });
    }
};

struct Line {
    std::unique_ptr<LineSocket, DeleteLater> socket;
    Expected<void> connected;

    explicit Line(const QTcpServer &server, LineSocket::Limits limits = { 2s, 2s })
        : socket(new LineSocket(limits))
        , connected(waited(socket->connectTo(u"127.0.0.1"_s, server.serverPort())))
    {
    }
    LineSocket *operator->() { return socket.get(); }
};

} // namespace

class LineSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameNobodyHas()
    {
        LineSocket socket({ 5s, 5s });
        // Too long for the domain name system: refused without asking anybody.
        const QString host = QString(70, u'a') + u".example"_s;
        const auto connected = waited(socket.connectTo(host, 119));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Unreachable);
        QVERIFY2(connected.error().text.contains(u"could not be looked up"_s), qPrintable(connected.error().text));
        QVERIFY(connected.error().text.contains(host));
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        LineSocket socket({ 5s, 5s });
        const auto connected = waited(socket.connectTo(u"127.0.0.1"_s, port));
        QCOMPARE(connected.error().kind, ErrorKind::Unreachable);
        QVERIFY(connected.error().text.contains(u"refused"_s));
    }

    void aPlainServerWhereTlsWasExpected()
    {
        Babbler server("200 news.example ready\r\n");
        Line line(server);
        QVERIFY(line.connected);
        const auto secured = waited(line->startTls());
        QCOMPARE(secured.error().kind, ErrorKind::TlsFailed);
        FOYER_NEEDS("tls-errors");
        QVERIFY2(secured.error().text.contains(u"could not be secured"_s), qPrintable(secured.error().text));
    }

    void tlsThatNeverComes()
    {
        Babbler server({});
        Line line(server, { 100ms, 100ms });
        const auto secured = waited(line->startTls());
        QCOMPARE(secured.error().kind, ErrorKind::TlsFailed);
        QVERIFY(!secured.error().text.isEmpty());
    }

    void lineEndsOfEveryKind()
    {
        Babbler server("one\r\ntwo\nthree\r\r\n\r\n");
        Line line(server);
        QCOMPARE(*waited(line->readLine()), "one");
        QCOMPARE(*waited(line->readLine()), "two");
        QCOMPARE(*waited(line->readLine()), "three\r");
        QCOMPARE(*waited(line->readLine()), "");
    }

    void aBlockInLinesOfEitherKind_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("CRLF") << QByteArray("..a\r\nb\r\n.\r\n") << QByteArray(".a\r\nb\r\n");
        QTest::newRow("LF") << QByteArray("..a\nb\n.\n") << QByteArray(".a\nb\n");
        QTest::newRow("both") << QByteArray("a\n..\r\n.b\r\n.\n") << QByteArray("a\n.\r\nb\r\n");
        QTest::newRow("empty") << QByteArray(".\r\n") << QByteArray();
        QTest::newRow("NUL") << QByteArray("a\0b\r\n.\r\n", 8) << QByteArray("a\0b\r\n", 5);
    }
    void aBlockInLinesOfEitherKind()
    {
        QFETCH(QByteArray, wire);
        Babbler server(wire + "next\r\n");
        Line line(server);
        QTEST(*waited(line->readBlock()), "text");
        QCOMPARE(*waited(line->readLine()), "next"); // nothing more was taken
    }

    void aLineWithoutEnd()
    {
        Babbler server(QByteArray(200'000, 'x'));
        Line line(server);
        const auto read = waited(line->readLine());
        QCOMPARE(read.error().kind, ErrorKind::ParseFailed);
        QVERIFY(read.error().text.contains(u"line without end"_s));
        QVERIFY(line->hasOverflowed());
        QCOMPARE(waited(line->readLine()).error().text, read.error().text); // and so says every later question
    }

    void aBlockWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("of lines") << QByteArray("abc\r\n").repeated(4000);
        QTest::newRow("of one line") << QByteArray(20'000, 'x');
    }
    void aBlockWithoutEnd()
    {
        QFETCH(QByteArray, text);
        Babbler server(text);
        LineSocket::Limits limits { 2s, 2s };
        limits.block = 8000;
        Line line(server, limits);
        const auto read = waited(line->readBlock());
        QCOMPARE(read.error().kind, ErrorKind::ParseFailed);
        QVERIFY(!read.error().text.isEmpty());
        QVERIFY(line->hasOverflowed());
    }

    void silenceEnds()
    {
        Babbler server("half a li");
        Line line(server, { 2s, 50ms });
        const auto read = waited(line->readLine());
        QCOMPARE(read.error().kind, ErrorKind::Timeout);
        QVERIFY(read.error().text.contains(u"stopped answering"_s));
        QVERIFY(!line->hasOverflowed());
    }

    void whatCameBeforeTheEndCounts()
    {
        Babbler server("whole\r\nhalf", Babbler::Then::HangsUp);
        Line line(server);
        QCOMPARE(*waited(line->readLine()), "whole");
        QCOMPARE(waited(line->readLine()).error().kind, ErrorKind::Unreachable);
    }

    void damagedCompression()
    {
        DeflateStream packed;
        QByteArray bytes = packed.compress("215 a list\r\n" + QByteArray("group 2 1 y\r\n").repeated(500));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);
        bytes += QByteArray(4000, '\xff');
        Babbler server(bytes);
        Line line(server);
        line->startDeflate();
        Expected<QByteArray> read(QByteArray {});
        for (int n = 0; n < 1000 && read; ++n)
            read = waited(line->readLine());
        QCOMPARE(read.error().kind, ErrorKind::ParseFailed);
        QVERIFY2(read.error().text.contains(u"compressed"_s), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(LineSocketTest)
#include "linesocket_test.moc"
