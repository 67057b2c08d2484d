// The real server, and whether our fake speaks as it does.
#include "app/sample/newsserver.h"
#include "tests/fakes/newsclient.h"
#include "tests/servers/innserver.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class InnTest : public QObject {
    Q_OBJECT

    InnServer inn;
    NewsServer fake;

    static QByteArray codeOf(const QByteArray &answer) { return answer.left(3); }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(inn.start(&why), qPrintable(why));
        QVERIFY2(inn.seed(400, &why), qPrintable(why));
        const QDateTime before = fake.now().addDays(-100);
        for (const char *name : { "conf.general", "conf.sessions.t3s4", "conf.test" })
            addGroup(fake.forum, name, "Talk", 'y', before);
        addGroup(fake.forum, "conf.announce", "News", 'm', before);
        addGroup(fake.forum, "conf.archive", "Old", 'n', before);
        fake.forum.users = { { "learner", { "learn-pw", false } }, { "chair", { "chair-pw", true } } };
        for (int n = 1; n <= 9; ++n)
            feed(fake.forum, plainArticle('<' + QByteArray::number(n) + "@x>", "conf.sessions.t3s4", "Post"),
                fake.now());
        QVERIFY(fake.start());
    }

    void theSeedIsWhatItSays()
    {
        NewsClient client(inn.url());
        // One deep thread so far; one of the 400 is a cancel, one supersedes.
        QCOMPARE(client.command("GROUP conf.sessions.t3s4").left(4), "211 ");
        const QList<QByteArray> lines = client.lines("OVER 1-", 224);
        QCOMPARE(lines.size(), 400 - 1 - 1 - 1);
        QVERIFY(client.article("<s1.0000194@conf.example>").isEmpty()); // cancelled by 199
        QVERIFY(client.article("<s1.0000389@conf.example>").isEmpty()); // superseded by 399
        QCOMPARE(client.lines("OVER 380", 224).size(), 1);
    }

    // The same commands to both, the same codes back.
    void theFakeAnswersLikeInn_data()
    {
        QTest::addColumn<QList<QByteArray>>("commands");
        QTest::addColumn<bool>("signedIn");
        using Lines = QList<QByteArray>;
        QTest::newRow("groups") << Lines { "GROUP conf.sessions.t3s4", "GROUP CONF.TEST", "GROUP conf.nowhere",
            "GROUP conf.test" } << false;
        QTest::newRow("nothing selected") << Lines { "OVER 1-", "ARTICLE 1", "STAT", "LISTGROUP" } << false;
        QTest::newRow("an empty group") << Lines { "GROUP conf.archive", "OVER 1-", "OVER", "STAT", "STAT 1",
            "ARTICLE 1", "XOVER 1-" } << false;
        QTest::newRow("ranges") << Lines { "GROUP conf.sessions.t3s4", "OVER 9-4", "OVER 100000-", "OVER x", "STAT 5",
            "STAT 100000" } << false;
        QTest::newRow("by name") << Lines { "STAT <nobody@x>", "OVER <nobody@x>" } << false;
        QTest::newRow("unknown commands") << Lines { "XZVER", "COFFEE", "LIST COFFEE", "LIST MOTD" } << false;
        QTest::newRow("date") << Lines { "DATE" } << false;
        QTest::newRow("posting as nobody") << Lines { "POST" } << false;
        QTest::newRow("out of order") << Lines { "AUTHINFO PASS x", "AUTHINFO USER learner", "AUTHINFO PASS wrong" }
                                      << false;
        QTest::newRow("signed in already") << Lines { "AUTHINFO USER learner" } << true;
    }

    void theFakeAnswersLikeInn()
    {
        QFETCH(QList<QByteArray>, commands);
        QFETCH(bool, signedIn);
        const QByteArray user = signedIn ? "learner" : "";
        NewsClient real(inn.url(), user, "learn-pw");
        NewsClient ours(fake.url(), user, "learn-pw");
        QCOMPARE(codeOf(ours.greeting), codeOf(real.greeting));
        for (const QByteArray &command : commands)
            QVERIFY2(codeOf(ours.command(command)) == codeOf(real.command(command)), command.constData());
    }

    void theFakeTakesPostsLikeInn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("as");
        const QByteArray now =
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1();
        const auto article = [&](const char *id, const char *group, const char *extra = "",
                                 const char *body = "Words.\n") {
            QByteArray text = plainArticle(id, group, "Hello", body, extra);
            return text.replace("Mon, 16 Nov 2026 10:00:00", now);
        };
        QTest::newRow("an article") << article("<p1@x.example>", "conf.general") << QByteArray("learner");
        QTest::newRow("the same again") << article("<p1@x.example>", "conf.general") << QByteArray("learner");
        QTest::newRow("no body") << article("<p2@x.example>", "conf.general", "", "") << QByteArray("learner");
        QTest::newRow("unknown group") << article("<p3@x.example>", "conf.nowhere") << QByteArray("learner");
        QTest::newRow("closed group") << article("<p4@x.example>", "conf.archive") << QByteArray("learner");
        QTest::newRow("moderated") << article("<p5@x.example>", "conf.announce") << QByteArray("learner");
        QTest::newRow("moderated, again") << article("<p5@x.example>", "conf.announce") << QByteArray("learner");
        QTest::newRow("approved by a learner")
            << article("<p6@x.example>", "conf.announce", "Approved: me@x.example\n") << QByteArray("learner");
        QTest::newRow("approved by the chair")
            << article("<p7@x.example>", "conf.announce", "Approved: me@x.example\n") << QByteArray("chair");
        QTest::newRow("cancelled by somebody else")
            << article("<p8@x.example>", "conf.general", "Control: cancel <p1@x.example>\n") << QByteArray("chair");
        QTest::newRow("superseded by the author")
            << article("<p9@x.example>", "conf.general", "Supersedes: <p1@x.example>\n") << QByteArray("learner");
        QTest::newRow("the old one again") << article("<p1@x.example>", "conf.general") << QByteArray("learner");
        QTest::newRow("dots") << article("<p10@x.example>", "conf.general", "", ".\n..\n.x\n") << QByteArray("learner");
    }

    void theFakeTakesPostsLikeInn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, as);
        const QByteArray secret = as == "chair" ? "chair-pw" : "learn-pw";
        NewsClient real(inn.url(), as, secret);
        NewsClient ours(fake.url(), as, secret);
        const QByteArray theirs = real.post(text);
        const QByteArray answer = ours.post(text);
        QVERIFY2(codeOf(answer) == codeOf(theirs) && answer.contains("435") == theirs.contains("435")
                && answer.contains("moderator") == theirs.contains("moderator"),
            (answer + " / " + theirs).constData());
        for (const char *id : { "<p1@x.example>", "<p7@x.example>", "<p9@x.example>" })
            QCOMPARE(codeOf(ours.command(QByteArray("STAT ") + id)), codeOf(real.command(QByteArray("STAT ") + id)));
        QTRY_VERIFY(inn.mails().size() >= fake.forum.queue.size());
    }
};

QTEST_GUILESS_MAIN(InnTest)
#include "inn_test.moc"
