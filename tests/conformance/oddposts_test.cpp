// Posts nobody should have written, all the way from the server into the cache: each is kept, readable and harmless,
// the next one arrives too, and the sync after that has nothing to do.
#include "models/cache/threads.h"
#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "tests/conformance/fakenews.h"
#include "tests/conformance/home.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

const RemotePostId odd { u"<odd@example.net>"_s };
const RemotePostId ordinary { u"<ordinary@example.net>"_s };

QByteArray article(const RemotePostId &id, const QByteArray &head, const QByteArray &body)
{
    return "From: Otto Other <otto@example.net>\nNewsgroups: conf.talk\nMessage-ID: " + id.value.toUtf8() + '\n' + head
        + '\n' + body;
}

QByteArray dated(const QDateTime &when)
{
    return "Date: " + when.toString(Qt::RFC2822Date).toLatin1() + '\n';
}

QByteArray manyReferences()
{
    QByteArray header = "References:";
    for (int n = 0; n < 10'000; ++n)
        header += " <" + QByteArray::number(n) + "@elsewhere.example>\n";
    return header;
}

} // namespace

class OddPostsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeNews> m_news;
    std::unique_ptr<Home> m_home;

    FakeForum &forum() { return m_news->server().forum; }
    void put(const QByteArray &text) { QVERIFY(feed(forum(), text, m_news->server().now())); }
    Thread threadOf(const RemotePostId &id) { return *foyer::thread(m_home->cache(), m_home->find(id).thread); }

private Q_SLOTS:
    void init()
    {
        m_news = std::make_unique<FakeNews>();
        QString why;
        QVERIFY2(m_news->reset(&why), qPrintable(why));
        m_home = std::make_unique<Home>(*m_news);
    }
    void cleanup()
    {
        m_home.reset();
        m_news.reset();
    }

    void isKeptReadableAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reads");
        const QByteArray subject = "Subject: Odd\n";
        const QByteArray mime = subject + "MIME-Version: 1.0\nContent-Type: ";
        QTest::newRow("a subject of 5 MB") << QByteArray("Subject: " + QByteArray("words ").repeated(900'000) + '\n')
                                           << QByteArray("Words.\n") << u"too large"_s;
        QTest::newRow("a subject of 500 KB") << QByteArray("Subject: " + QByteArray("words ").repeated(80'000) + '\n')
                                             << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("NUL") << QByteArray("Subject: O\0dd\nX-Nul: \0\n", 23) << QByteArray("Wo\0rds.\n", 8)
                             << u"Words."_s;
        QTest::newRow("10,000 references") << subject + manyReferences() << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("hostile HTML")
            << mime + "text/html; charset=utf-8\n"
            << QByteArray("<p onclick='x()'>Words.</p><script>alert(1)</script><img src='https://spy.example/x.gif'>"
                          "<a href='javascript:x()'>here</a><iframe src='file:///etc/passwd'></iframe>\n")
            << u"Words."_s;
        QTest::newRow("hostile HTML beside text")
            << mime + "multipart/alternative; boundary=b\n"
            << QByteArray("--b\nContent-Type: text/plain\n\nWords.\n--b\nContent-Type: text/html\n\n"
                          "<script>alert(1)</script>\n--b--\n")
            << u"Words."_s;
        QTest::newRow("says UTF-8, is Latin-1") << mime + "text/plain; charset=utf-8\n"
                                                << QByteArray("Caf\xe9 words.\n") << u"Café words."_s;
        QTest::newRow("a charset nobody knows") << mime + "text/plain; charset=x-nobody\n"
                                                << QByteArray("Caf\xc3\xa9 words.\n") << u"Café words."_s;
        QTest::newRow("a multipart without end")
            << mime + "multipart/mixed; boundary=b\n"
            << QByteArray("--b\nContent-Type: text/plain\n\nWords.\n") << u"Words."_s;
        QTest::newRow("a multipart of nothing") << mime + "multipart/mixed; boundary=b\n"
                                                << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("base64 of rubbish") << mime + "text/plain\nContent-Transfer-Encoding: base64\n"
                                           << QByteArray("!!!!\n") << QString();
        QTest::newRow("one line of a megabyte") << subject << QByteArray(1'000'000, 'x') + '\n' << u"xxxx"_s;
        QTest::newRow("dots") << subject << QByteArray(".\n..\n.words.\n") << u".words."_s;
        QTest::newRow("no subject") << QByteArray("X: y\n") << QByteArray("Words.\n") << u"Words."_s;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QTest::newRow("a clock a day ahead")
            << subject + dated(now.addDays(1)) << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("a clock ten years ahead")
            << subject + dated(now.addYears(10)) << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("a clock of 1970") << subject + "Date: Thu, 01 Jan 1970 00:00:00 +0000\n"
                                         << QByteArray("Words.\n") << u"Words."_s;
        QTest::newRow("no clock") << subject + "Date: yesterday\n" << QByteArray("Words.\n") << u"Words."_s;
    }
    void isKeptReadableAndHarmless()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(QString, reads);
        put(article(odd, head, body));
        put(article(ordinary, "Subject: After it\n" + dated(QDateTime::currentDateTimeUtc()), "Still here.\n"));
        const auto round = m_home->sync();
        QVERIFY2(round, qPrintable(round ? QString() : round.error().text));
        const Post kept = m_home->find(odd);
        QVERIFY(kept.id);
        QVERIFY2(plainText(kept.body).contains(reads), qPrintable(plainText(kept.body).left(200)));
        QVERIFY(plainText(kept.body).isValidUtf16());
        const QString html = safeHtml(kept.body);
        for (const QString &bad : { u"<script"_s, u"onclick"_s, u"<img"_s, u"<iframe"_s, u"javascript:"_s })
            QVERIFY2(!html.contains(bad), qPrintable(html.left(500)));
        QVERIFY(threadOf(odd).title.size() <= 4096);
        // Nobody stays on top for years because of a clock.
        QVERIFY(kept.created <= QDateTime::currentDateTimeUtc().addDays(1).addSecs(60));
        QVERIFY(plainText(m_home->find(ordinary).body).contains(u"Still here."_s));
        const int requests = m_news->requests();
        QVERIFY(m_home->sync());
        QCOMPARE(m_news->requests() - requests, 1);
        m_home->restart();
        QCOMPARE(m_home->find(odd).body, kept.body);
    }

    void numbersBeyondTheirLimit()
    {
        FakeGroup &talk = forum().groups["conf.talk"];
        talk.low = 5'000'000'001;
        talk.high = 5'000'000'000;
        put(article(odd, "Subject: Far\n", "Words.\n"));
        QVERIFY(m_home->sync());
        QVERIFY(m_home->find(odd).id);
        QCOMPARE(forum().groups["conf.talk"].high, 5'000'000'001);
        put(article(ordinary, "Subject: Further\n", "Still here.\n"));
        QVERIFY(m_home->sync());
        QVERIFY(m_home->find(ordinary).id);
        const int requests = m_news->requests();
        QVERIFY(m_home->sync());
        QCOMPARE(m_news->requests() - requests, 1);
    }

    // The server's clock decides what is posted "in the future": the text waits for a person who looks at the clock.
    void ourClockADayAhead()
    {
        put(article(ordinary, "Subject: Apples\n", "Words.\n"));
        QVERIFY(m_home->sync());
        const IntentionId mine = m_home->reply(ordinary, u"From tomorrow."_s);
        m_news->setFault({ Fault::Kind::Answer, "ARTICLE-SENT", 1, 1, "441 Article posted in the future" });
        QVERIFY(m_home->sync());
        const Intention item = m_home->outbox().first();
        QCOMPARE(item.state, SendState::NeedsAttention);
        QVERIFY2(item.lastError->text.contains(u"clock of this computer"_s), qPrintable(item.lastError->text));
        QCOMPARE(std::get<Reply>(item.deed).body.text, "From tomorrow.");
        QCOMPARE(item.id, mine);
    }
};

QTEST_GUILESS_MAIN(OddPostsTest)
#include "oddposts_test.moc"
