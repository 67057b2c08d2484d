// The fake speaks as InterNetNews does. tests/servers runs the same dialogue against the real one.
#include "app/sample/newsserver.h"
#include "tests/fakes/newsclient.h"

#include <QTest>

using namespace foyer;

class NewsServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewsServer> server;
    const QDateTime start = QDateTime({ 2026, 11, 20 }, { 12, 0 }, Qt::UTC);

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<NewsServer>([this] { return start; });
        addGroup(server->forum, "conf.general", "General — 会議", 'y', start);
        addGroup(server->forum, "conf.empty", "Nothing", 'y', start.addDays(-9));
        server->forum.users = { { "ada", { "pw", false } } };
        for (int n = 1; n <= 5; ++n)
            feed(server->forum,
                plainArticle("<" + QByteArray::number(n) + "@x>", "conf.general", "Post", ".dot\n..\nlast\n"), start);
        cancel(server->forum, "<2@x>");
        QVERIFY(server->start());
    }

    void cleanup() { server.reset(); }

    void readsLikeInn()
    {
        NewsClient client(server->url());
        QVERIFY(client.greeting.startsWith("200"));
        QVERIFY(client.lines("CAPABILITIES", 101).contains("READER"));
        QVERIFY(!client.lines("CAPABILITIES", 101).contains("POST"));
        QCOMPARE(client.lines("LIST ACTIVE conf.g*,conf.x", 215),
            QList<QByteArray> { "conf.general 0000000005 0000000001 y" });
        QCOMPARE(client.command("GROUP conf.general"), "211 4 1 5 conf.general");
        QCOMPARE(client.lines("LISTGROUP conf.general 3-", 211), (QList<QByteArray> { "3", "4", "5" }));
        QCOMPARE(client.lines("OVER 4-9", 224).size(), 2);
        QVERIFY(client.command("OVER 9-4").startsWith("423"));
        QVERIFY(client.command("OVER <1@x>").startsWith("503"));
        QVERIFY(client.command("ARTICLE 2").startsWith("423"));
        QVERIFY(client.command("STAT <2@x>").startsWith("430"));
        QVERIFY(client.article("<3@x>").endsWith("\n\n.dot\n..\nlast"));
        QVERIFY(client.command("GROUP CONF.GENERAL").startsWith("411"));
        QVERIFY(client.command("GROUP conf.empty").startsWith("211 0 1 0"));
        QVERIFY(client.command("OVER 1-").startsWith("423"));
        QCOMPARE(client.lines("NEWGROUPS 20261119 000000 GMT", 231), QList<QByteArray> { "conf.general 5 1 y" });
        QCOMPARE(client.command("DATE"), "111 20261120120000");
        QVERIFY(client.command("XZVER").startsWith("500"));
        QVERIFY(client.command("QUIT").startsWith("205"));
    }

    void postingAsksForASignIn()
    {
        NewsClient client(server->url());
        QVERIFY(client.command("POST").startsWith("480"));
        QVERIFY(client.command("AUTHINFO PASS pw").startsWith("482"));
        QVERIFY(client.command("AUTHINFO USER ada").startsWith("381"));
        QVERIFY(client.command("AUTHINFO PASS wrong").startsWith("481"));
        NewsClient ada(server->url(), "ada", "pw");
        QVERIFY(ada.signedIn);
        const QByteArray text = plainArticle("<new@x>", "conf.general", "New", ".\n..two\nend\n");
        QVERIFY(ada.post(text).startsWith("240"));
        QVERIFY(ada.post(text).startsWith("441 435"));
        QVERIFY(ada.article("<new@x>").endsWith("\n\n.\n..two\nend"));
        QVERIFY(!server->commands.contains("AUTHINFO PASS pw"));
    }

    void answersPipelinedCommandsInOrder()
    {
        QTcpSocket socket;
        socket.connectToHost(server->url().host(), quint16(server->url().port()));
        socket.write("GROUP conf.general\r\nSTAT 1\r\n\r\nSTAT 2\r\nSTAT 3\r\nQUIT\r\n");
        QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable());
        QList<QByteArray> codes;
        for (const QByteArray &line : socket.readAll().split('\n'))
            codes += line.left(3);
        QCOMPARE(codes, (QList<QByteArray> { "200", "211", "223", "423", "223", "205", "" }));
    }

    void faultsHappenWhenTheyAreTold()
    {
        server->setFault({ Fault::Kind::Answer, "GROUP", 2, 1, "403 internal fault" });
        NewsClient client(server->url(), "ada", "pw");
        QVERIFY(client.command("GROUP conf.general").startsWith("211"));
        QVERIFY(client.command("GROUP conf.general").startsWith("403"));
        QVERIFY(client.command("GROUP conf.general").startsWith("211"));

        server->setFault({ Fault::Kind::CutAfter, "ARTICLE-SENT" });
        QCOMPARE(client.post(plainArticle("<new@x>", "conf.general", "New")), "");
        QVERIFY(server->forum.articles.contains("<new@x>"));

        server->setFault({ Fault::Kind::Greeting, "", 1, 1, "<html>Please sign in</html>" });
        QCOMPARE(NewsClient(server->url()).greeting, "<html>Please sign in</html>");
        QVERIFY(NewsClient(server->url()).greeting.startsWith("200"));

        server->setFault({ Fault::Kind::Drip, "LISTGROUP", 1, 1, "", 3 });
        QCOMPARE(NewsClient(server->url()).lines("LISTGROUP conf.general", 211).size(), 5);

        server->setFault({ Fault::Kind::SignInAgain, "OVER" });
        NewsClient again(server->url(), "ada", "pw");
        again.command("GROUP conf.general");
        QVERIFY(again.command("OVER 1-").startsWith("480"));
        QVERIFY(again.command("AUTHINFO USER ada").startsWith("381"));
        QVERIFY(again.command("AUTHINFO PASS pw").startsWith("281"));
        QCOMPARE(again.lines("OVER 1-", 224).size(), 5);

        const QUrl url = server->url();
        server->setFault({ Fault::Kind::Refuse });
        QCOMPARE(NewsClient(url).greeting, "");
        server->setFault({});
        QVERIFY(NewsClient(url).greeting.startsWith("200"));
    }
};

QTEST_GUILESS_MAIN(NewsServerTest)
#include "newsserver_test.moc"
