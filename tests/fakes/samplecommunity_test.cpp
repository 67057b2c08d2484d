#include "app/sample/samplecommunity.h"
#include "tests/fakes/newsclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SampleCommunityTest : public QObject {
    Q_OBJECT

    SampleOptions options;
    std::unique_ptr<QTemporaryDir> folder;

    static QByteArray greetings(const QByteArray &id, const QByteArray &body)
    {
        QByteArray text = plainArticle(id, "introductions", "Hello from me", body);
        return text.replace("Ada Example <ada@example.org>", "Robin Vale <robin@forum.example>");
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        options = {};
        options.stateFile = folder->filePath(u"sample"_s);
        options.dice = [](int) { return 0; };
        options.pace = { 10ms, 10ms, 10h, 10h };
    }

    void itsSourceIsSound()
    {
        const auto source = loadSample(u":/foyer/sample"_s);
        QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().text));
        QSet<QByteArray> groups;
        for (const SampleGroup &group : source->groups)
            groups += group.name;
        for (const SamplePost &post : source->posts) {
            for (const QByteArray &group : post.group.split(','))
                QVERIFY2(groups.contains(group), group.constData());
            QVERIFY(!post.text.trimmed().isEmpty());
            for (const QByteArray &line : sampleArticle(post, options.clock()).split('\n'))
                QVERIFY2(line.size() <= 998, line.constData());
        }
    }

    void theTextComesThroughFlowed()
    {
        QCOMPARE(flowed(u"one\ntwo\n\n- a\n- b\n"_s), "one two\n\n- a\n- b\n");
        QCOMPARE(flowed(u"> said\n> before\n\nnew"_s), "> said before\n\nnew\n");
        QCOMPARE(flowed(u"a poem\\\nin lines"_s), "a poem\nin lines\n");
        QCOMPARE(flowed(u"```\nif (x)\n    y();\n```"_s), "```\nif (x)\n     y();\n```\n");
        const QByteArray wrapped = flowed(u"word "_s.repeated(40));
        for (const QByteArray &line : wrapped.trimmed().split('\n'))
            QVERIFY(line.size() <= 73);
        QVERIFY(wrapped.contains(" \n"));
    }

    void peopleAnswer()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        QSignalSpy wrote(&sample, &SampleCommunity::wrote);
        NewsClient robin(sample.url(), sample.user().toUtf8(), sample.secret().toUtf8());
        QVERIFY(robin.signedIn);
        const qsizetype before = robin.idsIn("introductions").size();
        QVERIFY(robin.post(greetings("<robin.1@x>", "I came for the sessions.\n")).startsWith("240"));
        QTRY_VERIFY(wrote.size() >= 1);
        const QList<QByteArray> ids = robin.idsIn("introductions");
        QVERIFY(ids.size() >= before + 2);
        const QByteArray answer = robin.article(ids.last());
        QVERIFY(answer.contains("References: <robin.1@x>"));
        QVERIFY(answer.contains("Subject: Re: Hello from me"));
        QVERIFY(answer.contains("Robin"));
    }

    void itRemembers()
    {
        quint16 port = 0;
        QList<QByteArray> ids;
        {
            SampleCommunity sample(options);
            QVERIFY(sample.start().ok());
            port = quint16(sample.url().port());
            NewsClient robin(sample.url(), "robin", "sample");
            QVERIFY(robin.post(greetings("<robin.1@x>", "Hello.\n")).startsWith("240"));
            ids = robin.idsIn("introductions");
        }
        options.port = port;
        SampleCommunity again(options);
        QVERIFY(again.start().ok());
        QCOMPARE(again.url().port(), int(port));
        const QList<QByteArray> now = NewsClient(again.url()).idsIn("introductions");
        QCOMPARE(now.mid(0, ids.size()), ids);
        QVERIFY(now.contains("<robin.1@x>"));
    }

    void membersWriteOnTheirOwn()
    {
        options.pace = { 10ms, 10ms, 10ms, 20ms };
        SampleCommunity sample(options);
        QSignalSpy wrote(&sample, &SampleCommunity::wrote);
        QVERIFY(sample.start().ok());
        QTRY_VERIFY(!wrote.isEmpty());
        QVERIFY(NewsClient(sample.url()).command("STAT <later.1@learning.forum.example>").startsWith("223"));
    }

    void thePlugCanBePulled()
    {
        SampleCommunity sample(options);
        QVERIFY(sample.start().ok());
        sample.setReachable(false);
        QTRY_COMPARE(NewsClient(sample.url()).greeting, "");
        sample.setReachable(true);
        QTRY_VERIFY(NewsClient(sample.url()).greeting.startsWith("200"));
    }
};

QTEST_GUILESS_MAIN(SampleCommunityTest)
#include "samplecommunity_test.moc"
