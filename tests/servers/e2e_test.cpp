// The built program against a real InterNetNews, from the outside: what a person types, and what another client then
// finds on the server.
#include "tests/fakes/newsclient.h"
#include "tests/servers/innserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class EndToEndTest : public QObject {
    Q_OBJECT

    static constexpr int seeded = 400;
    InnServer m_inn;
    QTemporaryDir m_home;

    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray errors;
        QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    };

    void prepare(QProcess &foyer) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        foyer.setProcessEnvironment(environment);
        foyer.setProgram(QStringLiteral(FOYER_PROGRAM));
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess foyer;
        prepare(foyer);
        foyer.setArguments(QStringList { u"--data"_s, m_home.filePath(u"data"_s) } + arguments);
        foyer.start();
        foyer.write(input);
        foyer.closeWriteChannel();
        const bool ended = foyer.waitForFinished(60'000);
        return { ended && foyer.exitStatus() == QProcess::NormalExit ? foyer.exitCode() : -1,
            foyer.readAllStandardOutput(), foyer.readAllStandardError() };
    }

    // Starts it and kills it after a while, as the power does.
    void runAndKill(const QStringList &arguments, int milliseconds, const QByteArray &input = {}) const
    {
        QProcess foyer;
        prepare(foyer);
        foyer.setArguments(QStringList { u"--data"_s, m_home.filePath(u"data"_s) } + arguments);
        foyer.start();
        foyer.write(input);
        foyer.closeWriteChannel();
        foyer.waitForFinished(milliseconds); // ended before that: good as well
        foyer.kill();
        foyer.waitForFinished();
    }

    // Articles whose body holds the words, over all groups.
    int onServer(const QByteArray &words) const
    {
        NewsClient eye(m_inn.url(), InnServer::chair(), InnServer::chairSecret());
        int found = 0;
        QSet<QByteArray> seen;
        for (const QByteArray &line : eye.lines("LIST ACTIVE conf.*", 215)) {
            for (const QByteArray &id : eye.idsIn(line.split(' ').first())) {
                if (seen.contains(id))
                    continue;
                seen.insert(id);
                found += eye.article(id).contains(words);
            }
        }
        return found;
    }

    QJsonObject threadBy(const QString &title) const
    {
        for (const QJsonValue &row : run({ u"--json"_s, u"list"_s, u"--limit"_s, u"100000"_s }).rows()) {
            if (row[u"title"].toString() == title)
                return row.toObject();
        }
        return {};
    }

#define RAN(outcome, expected)                                                                                         \
    do {                                                                                                               \
        const Outcome ran = (outcome);                                                                                 \
        QVERIFY2(ran.code == (expected),                                                                               \
            (QByteArray::number(ran.code) + ": " + ran.errors + ran.out.left(500)).constData());                       \
    } while (false)

    // The outbox shows the receipts of what arrived as well: those wait for nothing.
    QJsonArray waiting()
    {
        QJsonArray left;
        const QJsonArray all = run({ u"--offline"_s, u"--json"_s, u"outbox"_s }).rows();
        for (const QJsonValue &item : all) {
            if (item[u"state"].toString() != u"seen"_s)
                left.append(item);
        }
        return left;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(m_inn.start(&why), qPrintable(why));
        QVERIFY2(m_inn.seed(seeded, &why), qPrintable(why));
        NewsClient other(m_inn.url(), InnServer::chair(), InnServer::chairSecret());
        QVERIFY(other
                    .post("From: Otto Other <otto@example.net>\nNewsgroups: conf.general\nSubject: Apples or pears\n"
                          "Message-ID: <apples@example.net>\n\nWhich do you like better?\n")
                    .startsWith("240"));
    }

    void aFirstSync()
    {
        RAN(run({ u"accounts"_s, u"add"_s, m_inn.url().toString(), u"--user"_s, u"learner"_s, u"--password-stdin"_s,
                    u"--name"_s, u"Conference"_s, u"--identity"_s, u"Mira Member <mira@example.org>"_s, u"--secret"_s,
                    u"file"_s },
                "learn-pw\n"),
            0);
        RAN(run({ u"sync"_s }), 0);
        QVERIFY(run({ u"--json"_s, u"forums"_s }).rows().size() >= 6);
        const QJsonArray threads = run({ u"--json"_s, u"list"_s, u"--limit"_s, u"100000"_s }).rows();
        int posts = 0;
        for (const QJsonValue &thread : threads)
            posts += 1 + thread[u"replies"].toInt();
        // One of the seed was a cancel, its target is gone, one was superseded; "Apples or pears" is ours.
        QCOMPARE(posts, seeded - 3 + 1);
    }

    void whatWasSyncedIsReadOffline()
    {
        const QJsonObject thread = threadBy(u"Apples or pears"_s);
        const Outcome read =
            run({ u"--offline"_s, u"--json"_s, u"read"_s, QString::number(thread[u"id"].toInteger()) });
        QCOMPARE(read.code, 0);
        QCOMPARE(read.rows().size(), 1);
        QVERIFY(read.rows().first()[u"text"].toString().contains(u"Which do you like better?"_s));
        QVERIFY(!run({ u"--offline"_s, u"--json"_s, u"search"_s, u"pears"_s }).rows().isEmpty());
    }

    void whatIsWrittenOfflineSurvivesAKill()
    {
        const QString thread = QString::number(threadBy(u"Apples or pears"_s)[u"id"].toInteger());
        const QJsonArray posts = run({ u"--offline"_s, u"--json"_s, u"read"_s, thread }).rows();
        const QString post = QString::number(posts.first()[u"id"].toInteger());
        RAN(run({ u"--offline"_s, u"reply"_s, post }, "Apples, since you ask.\n"), 0);
        RAN(run({ u"--offline"_s, u"reply"_s, post }, "On second thoughts: pears.\n"), 0);
        RAN(run({ u"--offline"_s, u"post"_s, u"conf.general"_s, u"--subject"_s, u"Plums"_s }, "What about plums?\n"),
            0);
        QCOMPARE(waiting().size(), 3);
        QCOMPARE(onServer("On second thoughts"), 0);
        // The window is open, the server cannot be reached, and the power goes.
        m_inn.stop();
        runAndKill({}, 1500);
        QCOMPARE(waiting().size(), 3);
        QString why;
        QVERIFY2(m_inn.start(&why), qPrintable(why));
    }

    // Killed again and again in the middle of sending; then once in peace.
    void everythingArrivesExactlyOnce()
    {
        for (const int moment : { 40, 80, 120, 180, 260, 360 })
            runAndKill({ u"sync"_s }, moment);
        for (int n = 0; n < 4 && !waiting().isEmpty(); ++n) {
            const QJsonArray left = waiting();
            for (const QJsonValue &item : left) {
                if (item[u"state"].toString() == u"queued"_s) // waits a while after a fault: not today
                    run({ u"outbox"_s, u"retry"_s, QString::number(item[u"id"].toInteger()) });
            }
            RAN(run({ u"sync"_s }), 0);
        }
        QCOMPARE(waiting().size(), 0);
        QCOMPARE(onServer("Apples, since you ask."), 1);
        QCOMPARE(onServer("On second thoughts: pears."), 1);
        QCOMPARE(onServer("What about plums?"), 1);
        QCOMPARE(threadBy(u"Apples or pears"_s)[u"replies"].toInt(), 2);
        QCOMPARE(threadBy(u"Plums"_s)[u"replies"].toInt(), 0);
    }

    void withoutAServerTheWorkIsKept()
    {
        m_inn.stop();
        RAN(run({ u"post"_s, u"conf.general"_s, u"--subject"_s, u"Later"_s }, "Is anybody there?\n"), 0);
        RAN(run({ u"sync"_s }), 3);
        QCOMPARE(waiting().size(), 1);
    }
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "e2e_test.moc"
