#include "app/sample/fakeforum.h"
#include "tests/fakes/newsclient.h"

#include <QCryptographicHash>
#include <QTest>

using namespace foyer;

class FakeForumTest : public QObject {
    Q_OBJECT

    FakeForum forum;
    const QDateTime now = QDateTime({ 2026, 11, 20 }, { 12, 0 }, Qt::UTC);

    FakeAnswer send(
        const QByteArray &id, const QByteArray &group, const QByteArray &extra = {}, const QByteArray &user = "ada")
    {
        return post(forum, plainArticle(id, group, "Hello", "Words.\n", extra), user, now);
    }

private Q_SLOTS:
    void init()
    {
        forum = {};
        addGroup(forum, "conf.general", "Talk", 'y', now);
        addGroup(forum, "conf.test", "Tests", 'y', now);
        addGroup(forum, "conf.news", "News", 'm', now);
        addGroup(forum, "conf.old", "Old", 'n', now);
        forum.users = { { "ada", { "pw", false } }, { "chair", { "pw", true } } };
    }

    void takesAnArticleOnce()
    {
        QCOMPARE(send("<a@x>", "conf.general").code, 240);
        QCOMPARE(send("<a@x>", "conf.general"), (FakeAnswer { 441, "435 Duplicate" }));
        QCOMPARE(forum.groups["conf.general"].ids.size(), 1);
    }

    void aCrosspostIsOneArticleInTwoPlaces()
    {
        QCOMPARE(send("<a@x>", "conf.general,conf.test").code, 240);
        QCOMPARE(forum.articles.size(), 1);
        QCOMPARE(
            forum.articles["<a@x>"].places, (QMap<QByteArray, qint64> { { "conf.general", 1 }, { "conf.test", 1 } }));
        QVERIFY(overviewLine(forum.articles["<a@x>"], 1).endsWith("conf.general:1 conf.test:1"));
    }

    void refusesWhatInnRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no body") << plainArticle("<a@x>", "conf.general", "s", "\n");
        QTest::newRow("no subject") << plainArticle("<a@x>", "conf.general", "");
        QTest::newRow("unknown group") << plainArticle("<a@x>", "conf.nowhere", "s");
        QTest::newRow("no posting there") << plainArticle("<a@x>", "conf.old", "s");
        QTest::newRow("approved by nobody") << plainArticle("<a@x>", "conf.news", "s", "b\n", "Approved: me@x\n");
        QTest::newRow("too large") << plainArticle("<a@x>", "conf.general", "s", QByteArray(1'100'000, 'x'));
    }

    void refusesWhatInnRefuses()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(post(forum, text, "ada", now).code, 441);
        QVERIFY(forum.articles.isEmpty());
        QVERIFY(forum.queue.isEmpty());
    }

    void aModeratedArticleWaits()
    {
        QVERIFY(send("<a@x>", "conf.news").text.contains("moderator"));
        QVERIFY(forum.articles.isEmpty());
        QVERIFY(approve(forum, "<a@x>", now));
        QVERIFY(forum.articles.contains("<a@x>"));
        QCOMPARE(send("<b@x>", "conf.news", "Approved: chair@x\n", "chair").code, 240);
        QVERIFY(forum.articles.contains("<b@x>"));
    }

    void onlyTheAuthorWithdraws()
    {
        send("<a@x>", "conf.general");
        QCOMPARE(send("<c@x>", "conf.general", "Control: cancel <a@x>\n", "chair").code, 240);
        QVERIFY(forum.articles.contains("<a@x>"));
        QCOMPARE(send("<d@x>", "conf.general", "Control: cancel <a@x>\n").code, 240);
        QVERIFY(!forum.articles.contains("<a@x>"));
        QCOMPARE(send("<a@x>", "conf.general").code, 441); // remembered
    }

    void aKeyThatFitsTheLockWithdraws()
    {
        const QByteArray key = "c2VjcmV0";
        const QByteArray lock = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
        send("<a@x>", "conf.general", "Cancel-Lock: sha256:" + lock + '\n');
        send("<b@x>", "conf.general", "Supersedes: <a@x>\nCancel-Key: sha256:d3Jvbmc=\n", "chair");
        QVERIFY(forum.articles.contains("<a@x>"));
        send("<c@x>", "conf.general", "Supersedes: <a@x>\nCancel-Key: sha256:" + key + '\n', "chair");
        QVERIFY(!forum.articles.contains("<a@x>"));
        QVERIFY(forum.articles.contains("<c@x>"));
    }

    void renumberingKeepsTheArticles()
    {
        send("<a@x>", "conf.general");
        send("<b@x>", "conf.general,conf.test");
        renumber(forum, "conf.general", 40);
        QCOMPARE(forum.groups["conf.general"].ids, (QMap<qint64, QByteArray> { { 40, "<a@x>" }, { 41, "<b@x>" } }));
        QVERIFY(overviewLine(forum.articles["<b@x>"], 41).endsWith("conf.general:41 conf.test:1"));
        QCOMPARE(send("<c@x>", "conf.general").code, 240);
        QCOMPARE(forum.groups["conf.general"].high, 42);
    }

    void expiryRaisesTheLowMark()
    {
        for (const char *id : { "<a@x>", "<b@x>", "<c@x>" })
            send(id, "conf.general");
        expire(forum, "conf.general", 3);
        QCOMPARE(forum.groups["conf.general"].low, 3);
        QCOMPARE(forum.articles.size(), 1);
        expire(forum, "conf.general", 4);
        QCOMPARE(forum.groups["conf.general"].low, 4);
        QCOMPARE(forum.groups["conf.general"].high, 3);
    }

    void wildmats_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("fits");
        QTest::newRow("all") << QByteArray("*") << true;
        QTest::newRow("exact") << QByteArray("conf.test") << true;
        QTest::newRow("list") << QByteArray("conf.a,conf.test") << true;
        QTest::newRow("negated last") << QByteArray("conf.*,!*.test") << false;
        QTest::newRow("negated first") << QByteArray("!*.test,conf.*") << true;
        QTest::newRow("question mark") << QByteArray("conf.tes?") << true;
        QTest::newRow("case") << QByteArray("CONF.TEST") << false;
        QTest::newRow("too short") << QByteArray("conf.*x") << false;
    }

    void wildmats()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(bool, fits);
        QCOMPARE(matchesWildmat("conf.test", pattern), fits);
    }
};

QTEST_GUILESS_MAIN(FakeForumTest)
#include "fakeforum_test.moc"
