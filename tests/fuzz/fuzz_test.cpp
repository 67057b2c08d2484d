// A few seconds of fuzzing at every run of the tests, always the same; README.md says how to do more.
#include "app/net/linesocket.h"
#include "app/net/waited.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/parsers.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace foyer;
using namespace foyer::fuzz;
using namespace Qt::StringLiterals;

namespace {

const QString tests = QStringLiteral(FOYER_TESTS);

int times()
{
    return qMax(1, qEnvironmentVariableIntValue("FOYER_FUZZ_TIMES"));
}

quint64 seed()
{
    return quint64(qMax(1, qEnvironmentVariableIntValue("FOYER_FUZZ_SEED")));
}

// What is under test is on disk before it is tried: a crash leaves it behind.
class Culprit {
public:
    explicit Culprit(const QString &name)
        : m_file(QDir::temp().filePath(u"foyer-fuzz-%1-%2"_s.arg(name).arg(QCoreApplication::applicationPid())))
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            qFatal("no place for the culprit");
    }
    ~Culprit() { m_file.remove(); }
    void is(const QByteArray &bytes)
    {
        m_file.resize(0);
        m_file.seek(0);
        m_file.write(bytes);
        m_file.flush();
    }

private:
    QFile m_file;
};

} // namespace

class FuzzTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parser_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const Parser &each : parsers())
            QTest::newRow(each.name) << QByteArray(each.name);
    }
    void parser()
    {
        QFETCH(QByteArray, name);
        const Parser &parser = *fuzz::parser(name);
        const QByteArrayList seeds = seedsOf(parser, tests);
        QVERIFY2(seeds.size() >= 2, "no seeds");
        Culprit culprit(QString::fromLatin1(name));
        for (const QByteArray &good : seeds) {
            culprit.is(good);
            parser.feed(good);
        }
        Mutator mutator(seeds, parser.words, seed());
        for (int round = parser.rounds * times(); round > 0; --round) {
            const QByteArray bytes = mutator.next();
            culprit.is(bytes);
            parser.feed(bytes);
        }
    }

    // Bytes of a conversation, mutilated, at a client that asks for lines and blocks by turns: each question is
    // answered or ends in an error, and never in silence beyond its limit.
    void lineSocket_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("compressed") << true;
    }
    void lineSocket()
    {
        QFETCH(bool, compressed);
        const Parser &answers = *fuzz::parser("answers");
        Mutator mutator(
            seedsOf(answers, tests), answers.words + QByteArrayList { "\r\n.\r\n", "\n.\n", "\n..", "\0" }, seed());
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        LineSocket::Limits limits { std::chrono::seconds(5), std::chrono::seconds(5) };
        limits.line = 2000;
        limits.block = 20'000;
        for (int round = 60 * times(); round > 0; --round) {
            std::unique_ptr<LineSocket, DeleteLater> client(new LineSocket(limits));
            QVERIFY(waited(client->connectTo(u"127.0.0.1"_s, server.serverPort())));
            QTRY_VERIFY(server.hasPendingConnections());
            QTcpSocket *peer = server.nextPendingConnection();
            peer->write(mutator.next());
            peer->disconnectFromHost();
            if (compressed)
                client->startDeflate();
            bool fine = true;
            for (int question = 0; fine && question < 70'000; ++question)
                fine = question % 3 == 2 ? waited(client->readBlock()).ok() : waited(client->readLine()).ok();
            QVERIFY2(!fine, "it goes on for ever");
            delete peer;
        }
    }
};

QTEST_GUILESS_MAIN(FuzzTest)
#include "fuzz_test.moc"
