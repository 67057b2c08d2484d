// Topics that are deleted, merged, split, or only seem to be: what the site has no longer is marked and stays readable,
// and nothing is because of a stranger's view, a lost key, a site that closed, is repaired or stands behind a portal.
#include "models/cache/outbox.h"
#include "tests/app/discourse/screenfixture.h"

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseGoneTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ScreenFixture> it;

    FakeDiscourse &forum() { return it->site.forum; }
    QByteArray topicPath() const { return "GET /t/" + QByteArray::number(it->thread) + ".json*"; }
    void answerTopicsWith(const QByteArray &answer, int times = -1)
    {
        it->site.http().setFault({ Fault::Kind::Answer, topicPath(), 1, times, answer });
    }
    static QByteArray response(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    // The bus says so; the topic itself is there or not.
    void sayDeleted()
    {
        publish(forum(), u"/delete"_s, "{\"topic_id\":" + QByteArray::number(it->thread) + '}');
        it->announce();
    }
    int looks() const { return it->asked("GET /t/" + QByteArray::number(it->thread) + ".json"); }
    void nothingIsMarked()
    {
        QTRY_VERIFY_WITH_TIMEOUT(looks() >= 1, 10'000);
        QTest::qWait(200);
        QVERIFY(!it->here(1).gone && !it->here(2).gone);
    }

private Q_SLOTS:
    void init() { it = std::make_unique<ScreenFixture>(); }
    void cleanup() { it.reset(); }

    void deletedWhole()
    {
        const qint64 other = it->topic(u"Other"_s, u"Stays."_s);
        it->start();
        QVERIFY(setStarred(*it->cache, it->here(2).id, true));
        QTRY_VERIFY(forum().bookmarks.size() == 1);
        QVERIFY(removePost(forum(), forum().topics[it->thread].posts.value(1), it->mod, it->now).ok());
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(it->here(1).gone && it->here(2).gone, 10'000);
        QCOMPARE(looks(), 2);
        QVERIFY(it->words(2).contains("Second."));
        QVERIFY(it->here(2).starred);
        QVERIFY(!it->here(other, 1).gone);
        // And back.
        QVERIFY(recoverPost(forum(), forum().topics[it->thread].posts.value(1), it->mod, it->now).ok());
        publish(forum(), u"/recover"_s, "{\"topic_id\":" + QByteArray::number(it->thread) + '}');
        it->announce();
        QTRY_VERIFY_WITH_TIMEOUT(!it->here(1).gone && !it->here(2).gone, 10'000);
        QVERIFY(it->here(2).starred);
    }

    // Nobody said so; who opens it finds out.
    void foundOutByOpeningIt()
    {
        it->start();
        forum().topics[it->thread].deleted = true;
        it->sync->lookAt(it->at(it->thread, 1).thread);
        QTRY_VERIFY_WITH_TIMEOUT(it->here(1).gone && it->here(2).gone, 10'000);
    }

    void merged()
    {
        const qint64 other = it->topic(u"Other"_s, u"Stays."_s);
        it->start();
        const PostId starred = it->here(2).id;
        QVERIFY(setStarred(*it->cache, starred, true));
        QVERIFY(setRead(*it->cache, { starred }, true));
        movePosts(forum(), forum().topics[it->thread].posts.values(), other);
        it->announce();
        QTRY_COMPARE_WITH_TIMEOUT(it->here(other, 3).id, starred, 10'000);
        QVERIFY(it->here(other, 3).starred && it->here(other, 3).read && !it->here(other, 3).gone);
        QTRY_VERIFY_WITH_TIMEOUT(it->here(other, 2).body.text.contains("Some words."), 10'000);
        QCOMPARE(it->texts().size(), 3);
    }

    // One post goes, the others stay; a reply of mine waits for it.
    void split()
    {
        const qint64 other = it->topic(u"Other"_s, u"Stays."_s);
        it->start();
        it->open();
        const PostId moved = it->here(2).id;
        QVERIFY(setFlag(*it->cache, option::offline, true));
        const auto reply = intend(*it->cache, it->account, Reply { moved, { Format::Markdown, "Indeed." } });
        movePosts(forum(), { it->second }, other);
        QVERIFY(setFlag(*it->cache, option::offline, false));
        it->announce();
        QTRY_COMPARE_WITH_TIMEOUT(it->here(other, 2).id, moved, 20'000);
        QVERIFY(!it->here(other, 2).gone);
        QTRY_COMPARE_WITH_TIMEOUT(intention(*it->cache, *reply)->state, SendState::Seen, 20'000);
        QCOMPARE(it->texts().size(), 4);
    }

    void whoIsNotSignedInMarksNothing()
    {
        it->signIn({}, {});
        it->sync = std::make_unique<Synchronizer>(*it->cache, it->surroundings());
        it->sync->start();
        QTRY_VERIFY(it->has("Second."));
        QTRY_VERIFY_WITH_TIMEOUT(it->asked("GET /latest.json") >= 2, 20'000);
        forum().topics[it->thread].deleted = true;
        sayDeleted();
        QTest::qWait(300);
        QVERIFY(!it->here(1).gone);
    }

    // The traps: each looks like "not found", and is not.
    void seemsGone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray json = "Content-Type: application/json\r\n";
        const QByteArray me = "X-Discourse-Username: ada\r\n";
        const QByteArray no = R"({"errors":["Not found."],"error_type":"not_found"})";
        QTest::newRow("to a stranger") << response("404 Not Found", json, no);
        QTest::newRow("while the site forgets who asks")
            << response("404 Not Found", json + "Set-Cookie: dosp=1\r\n", no);
        QTest::newRow("forbidden") << response(
            "403 Forbidden", json + me, R"({"errors":["No."],"error_type":"invalid_access"})");
        QTest::newRow("repaired") << response("404 Not Found", json + me + "Discourse-Readonly: true\r\n", no);
        QTest::newRow("a proxy's page") << response(
            "404 Not Found", "Content-Type: text/html\r\n" + me, "<html><h1>404</h1></html>");
        QTest::newRow("a portal") << response(
            "200 OK", "Content-Type: text/html\r\n", "<html>Sign in to the WiFi</html>");
        QTest::newRow("out of order") << response(
            "503 X", json + me, R"({"errors":["Later."],"error_type":"read_only"})");
        QTest::newRow("empty") << response("404 Not Found", me, "");
    }
    void seemsGone()
    {
        QFETCH(QByteArray, answer);
        it->start();
        answerTopicsWith(answer);
        sayDeleted();
        nothingIsMarked();
    }

    // Once "not found" and then there again: what was wrong is over.
    void goneOnce()
    {
        it->start();
        answerTopicsWith(response("404 Not Found", "Content-Type: application/json\r\nX-Discourse-Username: ada\r\n",
                             R"({"errors":["Not found."],"error_type":"not_found"})"),
            1);
        sayDeleted();
        QTRY_COMPARE_WITH_TIMEOUT(looks(), 2, 10'000);
        QTest::qWait(100);
        QVERIFY(!it->here(1).gone);
    }

    void aLostKeyExplainsIt()
    {
        it->start();
        forum().topics[it->thread].deleted = true;
        forum().keys.remove(it->adasKey);
        sayDeleted();
        requestSync(*it->cache);
        QTRY_VERIFY_WITH_TIMEOUT(account(*it->cache, it->account)->broken, 20'000);
        QVERIFY(!it->here(1).gone && !it->here(2).gone);
    }

    void aSiteThatClosed()
    {
        it->start();
        forum().topics[it->thread].deleted = true;
        forum().settings.loginRequired = true;
        forum().keys.remove(it->adasKey);
        requestSync(*it->cache);
        sayDeleted();
        QTRY_VERIFY_WITH_TIMEOUT(account(*it->cache, it->account)->broken, 20'000);
        QVERIFY(!it->here(1).gone && !it->here(2).gone);
    }
};

QTEST_GUILESS_MAIN(DiscourseGoneTest)
#include "gone_test.moc"
