#include "models/cache/accounts.h"
#include "models/cache/ingest.h"
#include "models/cache/statement.h"
#include "tests/app/commandline/foyerprocess.h"
#include "tests/app/commandline/newsfixture.h"
#include "tests/lacks.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewsServer> m_server;
    std::unique_ptr<FoyerProcess> m_foyer;

    QString url() const { return m_server->url().toString(); }

    static QString all(const Ended &ended) { return ended.out + ended.err; }

    void addReader()
    {
        const Ended added = m_foyer->on({ u"accounts"_s, u"add"_s, url(), u"--name"_s, u"Conference"_s });
        QVERIFY2(added.code == 0, qPrintable(all(added)));
    }

    void addWriter(const QStringList &identity = { u"--identity"_s, u"Ada Example <ada@example.org>"_s })
    {
        const Ended added = m_foyer->on(QStringList { u"accounts"_s, u"add"_s, url(), u"--name"_s, u"Conference"_s,
                                            u"--user"_s, u"learner"_s, u"--password-stdin"_s, u"--secret"_s, u"file"_s }
                + identity,
            "learn-pw\n");
        QVERIFY2(added.code == 0, qPrintable(all(added)));
    }

    void sync()
    {
        const Ended synced = m_foyer->on({ u"sync"_s });
        QVERIFY2(synced.code == 0, qPrintable(all(synced)));
    }

    QJsonObject threadCalled(const QString &title)
    {
        for (const QJsonValue &thread : m_foyer->on({ u"--json"_s, u"list"_s }).json()) {
            if (thread[u"title"] == title)
                return thread.toObject();
        }
        return {};
    }

    static QString number(const QJsonValue &value) { return QString::number(value.toInteger()); }

    // As if the server kept likes and took reports.
    void takeAsCommunity()
    {
        ChangeStream stream;
        const auto cache = Cache::open(m_foyer->folder() + u"/foyer.db"_s, stream);
        QVERIFY(cache);
        Account account = accounts(**cache)->first();
        account.capabilities |= Capability::Like | Capability::Flag | Capability::Tags | Capability::Watch;
        QVERIFY(updateAccount(**cache, account));
        Page page;
        page.customs = Customs {};
        page.customs->reasons = { { u"spam"_s, u"It's spam"_s, {}, false },
            { u"else"_s, u"Something else"_s, {}, true } };
        QVERIFY(ingest(**cache, account.id, prepare(page)));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<NewsServer>();
        QVERIFY(m_server->start());
        seed(*m_server);
        m_foyer = std::make_unique<FoyerProcess>();
    }

    void helpAndVersion()
    {
        const Ended help = m_foyer->run({ u"--help"_s });
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"foyer [OPTION …] [URL]"_s));
        const Ended one = m_foyer->run({ u"accounts"_s, u"add"_s, u"--help"_s });
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.contains(u"--password-stdin"_s));
        const Ended version = m_foyer->run({ u"--version"_s });
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"foyer "_s));
    }

    void wrongUsageEndsWithTwo()
    {
        const Ended ended = m_foyer->on({ u"lsit"_s });
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(ended.err.contains(u"lsit"_s));
    }

    void withoutDisplayTheWindowSaysHowElse()
    {
        FOYER_NEEDS("display-server");
        const Ended ended = m_foyer->on({});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(u"foyer sync"_s));
    }

    void withoutAccountItSaysHowToBegin()
    {
        const Ended listed = m_foyer->on({ u"list"_s });
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.err.contains(u"foyer accounts add"_s));
        QCOMPARE(m_foyer->on({ u"--json"_s, u"list"_s }).out.simplified(), u"[ ]"_s);
        QCOMPARE(m_foyer->on({ u"sync"_s }).code, 1);
    }

    void readsAServer()
    {
        addReader();
        const QJsonArray forums = m_foyer->on({ u"--json"_s, u"forums"_s }).json();
        QCOMPARE(forums.size(), 2);
        QVERIFY(forums[0][u"followed"].toBool() && forums[1][u"followed"].toBool());
        sync();

        const QJsonObject thread = threadCalled(u"Poster session"_s);
        const QStringList threadKeys { u"author"_s, u"closed"_s, u"community"_s, u"created"_s, u"forum"_s, u"id"_s,
            u"lastActivity"_s, u"message"_s, u"onlyOnSite"_s, u"pinned"_s, u"replies"_s, u"solved"_s, u"tags"_s,
            u"title"_s, u"unread"_s, u"url"_s, u"views"_s };
        QCOMPARE(thread.keys(), threadKeys);
        QCOMPARE(thread[u"community"], u"Conference"_s);
        QCOMPARE(thread[u"forum"], u"conf.general"_s);
        QCOMPARE(thread[u"author"], u"Grace Example"_s);
        QCOMPARE(thread[u"created"], u"2026-11-20T10:00:00Z"_s);
        QCOMPARE(thread[u"replies"], 2);
        QCOMPARE(thread[u"unread"], 3);

        const QJsonArray posts = m_foyer->on({ u"--json"_s, u"read"_s, number(thread[u"id"]) }).json();
        QCOMPARE(posts.size(), 3);
        const QStringList postKeys { u"answer"_s, u"author"_s, u"created"_s, u"html"_s, u"id"_s, u"liked"_s, u"likes"_s,
            u"parent"_s, u"private"_s, u"state"_s, u"text"_s, u"thread"_s, u"url"_s };
        QCOMPARE(posts[0].toObject().keys(), postKeys);
        QVERIFY(posts[0][u"parent"].isNull());
        QCOMPARE(posts[1][u"parent"], posts[0][u"id"]);
        QCOMPARE(posts[2][u"parent"], posts[1][u"id"]);
        QVERIFY(posts[2][u"text"].toString().contains(u"日本語も"_s));
        QCOMPARE(posts[0][u"state"], u"unread"_s); // JSON is for scripts: it marks nothing read
    }

    void readingOnATerminalIsSafeAndMarksRead()
    {
        addReader();
        sync();
        const QString id = number(threadCalled(u"Poster session"_s)[u"id"]);
        const Ended first = m_foyer->on({ u"read"_s, id });
        QCOMPARE(first.code, 0);
        QVERIFY(first.out.contains(u"[new]"_s));
        QVERIFY(first.out.contains(u"Who brings the pins?"_s));
        for (const QChar c : first.out)
            QVERIFY(c == u'\n' || c.unicode() >= 0xa0 || (c.unicode() >= 0x20 && c.unicode() < 0x7f));
        const Ended second = m_foyer->on({ u"read"_s, id });
        QVERIFY(!second.out.contains(u"[new]"_s));
        QCOMPARE(threadCalled(u"Poster session"_s)[u"unread"], 0);
    }

    void findsWordsAndAddresses()
    {
        addReader();
        sync();
        const QJsonArray hits = m_foyer->on({ u"--json"_s, u"search"_s, u"pins"_s }).json();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0][u"title"], u"Poster session"_s);
        const Ended byAddress = m_foyer->on({ u"--json"_s, u"read"_s, u"news:2@example.org"_s });
        QCOMPARE(byAddress.code, 0);
        QCOMPARE(byAddress.json().size(), 3);
        QCOMPARE(m_foyer->on({ u"read"_s, u"news:nowhere@example.org"_s }).code, 1);
        QCOMPARE(m_foyer->on({ u"read"_s, u"4711"_s }).code, 1);
        QCOMPARE(m_foyer->on({ u"read"_s, u"nonsense"_s }).code, 2);
    }

    void followsAndUnfollows()
    {
        addReader();
        QCOMPARE(m_foyer->on({ u"forums"_s, u"unfollow"_s, u"conf.a"_s }).code, 0);
        sync();
        QVERIFY(threadCalled(u"Programme"_s).isEmpty());
        QCOMPARE(m_foyer->on({ u"forums"_s, u"follow"_s, u"conf.announce"_s }).code, 0);
        sync();
        QVERIFY(!threadCalled(u"Programme"_s).isEmpty());
        QCOMPARE(m_foyer->on({ u"forums"_s, u"follow"_s, u"conf"_s }).code, 2); // fits two
        QCOMPARE(m_foyer->on({ u"list"_s, u"--forum"_s, u"conf.nowhere"_s }).code, 1);
    }

    void aReplyIsKeptThenSentOnce()
    {
        addWriter();
        sync();
        const Ended queued = m_foyer->on({ u"--json"_s, u"reply"_s, u"news:1@example.org"_s }, "I do.\n");
        QVERIFY2(queued.code == 0, qPrintable(all(queued)));
        const QJsonObject item = queued.json()[0].toObject();
        const QStringList keys { u"attempts"_s, u"error"_s, u"id"_s, u"kind"_s, u"nextTry"_s, u"state"_s, u"target"_s,
            u"url"_s };
        QCOMPARE(item.keys(), keys);
        QCOMPARE(item[u"kind"], u"reply"_s);
        QCOMPARE(item[u"state"], u"queued"_s);
        QCOMPARE(item[u"target"], u"Poster session"_s);
        QCOMPARE(m_server->forum.articles.size(), 4); // nothing was sent by itself

        sync();
        sync();
        QCOMPARE(m_server->forum.articles.size(), 5);
        const QJsonArray outbox = m_foyer->on({ u"--json"_s, u"outbox"_s }).json();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox[0][u"state"], u"seen"_s);
    }

    void aThreadFromAFile()
    {
        addWriter();
        sync();
        QFile file(m_foyer->folder() + u"/text"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A new question.\n");
        file.close();
        const Ended queued = m_foyer->on(
            { u"post"_s, u"conf.general"_s, u"--subject"_s, u"A question"_s, u"--text-file"_s, file.fileName() });
        QVERIFY2(queued.code == 0, qPrintable(all(queued)));
        QCOMPARE(m_foyer->on({ u"--json"_s, u"outbox"_s }).json()[0][u"target"], u"A question → conf.general"_s);
        sync();
        QVERIFY(!threadCalled(u"A question"_s).isEmpty());
        QCOMPARE(m_foyer->on({ u"post"_s, u"conf.general"_s }, "text").code, 2); // no subject
        QCOMPARE(m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "  \n").code, 2); // no text
        QCOMPARE(m_foyer->on({ u"reply"_s, u"news:4@example.org"_s }, "text").code, 1); // read-only forum
    }

    void aGuestIsToldToSignIn()
    {
        addReader();
        sync();
        const Ended ended = m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "text");
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(u"--user"_s));
    }

    void withoutIdentityItSaysWhatIsMissing()
    {
        addWriter({});
        sync();
        const Ended ended = m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "text");
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(u"--identity"_s));
    }

    void whatTheServerRefusesNeedsAttention()
    {
        addWriter();
        sync();
        QCOMPARE(m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "text").code, 0);
        m_server->setFault({ Fault::Kind::Answer, "ARTICLE-SENT", 1, -1, "441 Not today" });
        QCOMPARE(m_foyer->on({ u"sync"_s }).code, 1);
        const Ended outbox = m_foyer->on({ u"--json"_s, u"outbox"_s });
        QCOMPARE(outbox.code, 1);
        const QJsonObject item = outbox.json()[0].toObject();
        QCOMPARE(item[u"state"], u"needs-attention"_s);
        QVERIFY(item[u"error"].toString().contains(u"Not today"_s));
        QVERIFY(m_foyer->on({ u"outbox"_s }).out.contains(u"foyer outbox retry "_s + number(item[u"id"])));

        m_server->setFault({});
        QCOMPARE(m_foyer->on({ u"outbox"_s, u"retry"_s, number(item[u"id"]) }).code, 0);
        sync();
        QCOMPARE(m_server->forum.articles.size(), 5);
    }

    void whatIsCancelledIsNotSent()
    {
        addWriter();
        sync();
        const QJsonObject item =
            m_foyer->on({ u"--json"_s, u"reply"_s, u"news:1@example.org"_s }, "text").json()[0].toObject();
        QCOMPARE(m_foyer->on({ u"outbox"_s, u"cancel"_s, number(item[u"id"]) }).code, 0);
        sync();
        QCOMPARE(m_server->forum.articles.size(), 4);
        QCOMPARE(m_foyer->on({ u"outbox"_s, u"cancel"_s, u"4711"_s }).code, 1);
    }

    void unreachableEndsWithThreeAndKeepsTheWork()
    {
        addWriter();
        sync();
        QCOMPARE(m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "text").code, 0);
        m_server->stop();
        const Ended synced = m_foyer->on({ u"sync"_s });
        QCOMPARE(synced.code, 3);
        QVERIFY(synced.err.startsWith(u"Conference: "_s));
        QCOMPARE(m_foyer->on({ u"--json"_s, u"outbox"_s }).json()[0][u"state"], u"queued"_s);
        QVERIFY(m_server->start());
        QCOMPARE(m_foyer->on({ u"outbox"_s, u"retry"_s, u"1"_s }).code, 0);
        sync();
        QCOMPARE(m_server->forum.articles.size(), 5);
    }

    void aRefusedSignInEndsWithFour()
    {
        const Ended refused = m_foyer->on({ u"accounts"_s, u"add"_s, url(), u"--user"_s, u"learner"_s,
                                              u"--password-stdin"_s, u"--secret"_s, u"file"_s },
            "wrong\n");
        QCOMPARE(refused.code, 4);
        QVERIFY(m_foyer->on({ u"--json"_s, u"accounts"_s }).json().isEmpty());
        addWriter();
        m_server->forum.users["learner"].secret = "changed";
        QCOMPARE(m_foyer->on({ u"sync"_s }).code, 4);
    }

    void passwordsAreNeverShown()
    {
        addWriter();
        sync();
        for (const QStringList &words :
            { QStringList { u"accounts"_s }, { u"--json"_s, u"accounts"_s }, { u"sync"_s } })
            QVERIFY(!all(m_foyer->on(words)).contains(u"learn-pw"_s));
        QFile database(m_foyer->folder() + u"/foyer.db"_s);
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("learn-pw"));
    }

    void offlineOpensNoSocket()
    {
        addReader();
        const int before = m_server->connections;
        QCOMPARE(m_foyer->on({ u"--offline"_s, u"sync"_s }).code, 3);
        QCOMPARE(m_foyer->on({ u"--offline"_s, u"accounts"_s, u"add"_s, url() }).code, 3);
        QCOMPARE(m_server->connections, before);
    }

    void oneAccountFailingDoesNotStopTheOthers()
    {
        NewsServer other;
        QVERIFY(other.start());
        seed(other);
        QCOMPARE(m_foyer->on({ u"accounts"_s, u"add"_s, other.url().toString(), u"--name"_s, u"Other"_s }).code, 0);
        addReader();
        other.stop();
        const Ended synced = m_foyer->on({ u"--json"_s, u"sync"_s });
        QCOMPARE(synced.code, 3);
        QCOMPARE(synced.json().size(), 2);
        QVERIFY(!threadCalled(u"Poster session"_s).isEmpty());
        QCOMPARE(m_foyer->on({ u"sync"_s, u"conference"_s }).code, 0);
        QCOMPARE(m_foyer->on({ u"sync"_s, u"nobody"_s }).code, 1);
    }

    void damageEndsWithFiveAndIsRepaired()
    {
        addReader();
        QFile database(m_foyer->folder() + u"/foyer.db"_s);
        for (const QString &side : { u"-wal"_s, u"-shm"_s })
            QFile::remove(database.fileName() + side);
        QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const Ended listed = m_foyer->on({ u"list"_s });
        QCOMPARE(listed.code, 5);
        QVERIFY(!listed.err.trimmed().isEmpty());
        const Ended checked = m_foyer->on({ u"check"_s });
        QVERIFY2(checked.code == 0, qPrintable(all(checked)));
        QCOMPARE(m_foyer->on({ u"list"_s }).code, 0);
    }

    void aSoundFolderIsSound()
    {
        addReader();
        sync();
        const Ended checked = m_foyer->on({ u"check"_s });
        QVERIFY2(checked.code == 0, qPrintable(all(checked)));
    }

    void marksWaitForTheServer()
    {
        addWriter();
        sync();
        const QJsonObject thread = threadCalled(u"Poster session"_s);
        const QString post = number(m_foyer->on({ u"--json"_s, u"read"_s, number(thread[u"id"]) }).json()[1][u"id"]);
        const Ended refused = m_foyer->on({ u"like"_s, post });
        QCOMPARE(refused.code, 1); // a news server has no likes
        QVERIFY(refused.err.contains(u"does not let you like"_s));
        QVERIFY(m_foyer->on({ u"--json"_s, u"outbox"_s }).json().isEmpty());
        takeAsCommunity();
        QCOMPARE(m_foyer->on({ u"like"_s, post }).code, 0);
        QCOMPARE(m_foyer->on({ u"like"_s, post }).code, 0); // once is enough
        const QJsonArray waiting = m_foyer->on({ u"--json"_s, u"outbox"_s }).json();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0][u"kind"], u"react"_s);
        QCOMPARE(m_foyer->on({ u"--json"_s, u"read"_s, number(thread[u"id"]) }).json()[1][u"liked"], true);
        QCOMPARE(m_foyer->on({ u"like"_s, post, u"--undo"_s }).code, 0);
        QVERIFY(m_foyer->on({ u"--json"_s, u"outbox"_s }).json().isEmpty());

        const Ended why = m_foyer->on({ u"report"_s, post });
        QCOMPARE(why.code, 2);
        QVERIFY(why.err.contains(u"--reason spam"_s));
        QCOMPARE(m_foyer->on({ u"report"_s, post, u"--reason"_s, u"else"_s }).code, 2); // wants a sentence
        QCOMPARE(m_foyer->on({ u"report"_s, post, u"--reason"_s, u"else"_s, u"--words"_s, u"Look."_s }).code, 0);
        QCOMPARE(m_foyer->on({ u"--json"_s, u"outbox"_s }).json()[0][u"kind"], u"flag"_s);

        QCOMPARE(m_foyer->on({ u"watch"_s, number(thread[u"id"]), u"loud"_s }).code, 2);
        QCOMPARE(m_foyer->on({ u"watch"_s, number(thread[u"id"]), u"tracking"_s }).code, 0);
        QVERIFY(m_foyer->on({ u"--json"_s, u"list"_s, u"--tag"_s, u"pins"_s }).json().isEmpty());
        QCOMPARE(m_foyer->on({ u"watch"_s, u"tracking"_s }).code, 2); // what?
        const Ended tag = m_foyer->on({ u"watch"_s, u"--tag"_s, u"#pins"_s, u"muted"_s });
        QVERIFY2(tag.code == 0 && tag.out.contains(u"pins"_s), qPrintable(all(tag)));
    }

    void whatOnlySomeMay()
    {
        addWriter();
        sync();
        const QString thread = number(threadCalled(u"Poster session"_s)[u"id"]);
        const QString post = number(m_foyer->on({ u"--json"_s, u"read"_s, thread }).json()[1][u"id"]);
        const auto may = [this, &thread, &post] {
            ChangeStream stream;
            const auto cache = Cache::open(m_foyer->folder() + u"/foyer.db"_s, stream);
            QVERIFY(cache);
            Statement rights = (*cache)->prepare("UPDATE thread SET rights = 3 WHERE id = ?");
            rights.bind(thread.toLongLong()).run();
            (*cache)->prepare("UPDATE post SET rights = 32 WHERE id = ?").bind(post.toLongLong()).run();
        };
        for (const QStringList &words :
            { QStringList { u"pin"_s, thread }, { u"close"_s, thread }, { u"reply"_s, post, u"--private"_s } }) {
            const Ended refused = m_foyer->on(words, "Hm.\n");
            QVERIFY2(refused.code == 1 && refused.err.contains(u"does not let you"_s), qPrintable(all(refused)));
        }
        QVERIFY(m_foyer->on({ u"--json"_s, u"outbox"_s }).json().isEmpty());
        may();
        QCOMPARE(m_foyer->on({ u"close"_s, thread }).code, 0);
        QCOMPARE(threadCalled(u"Poster session"_s)[u"closed"], true);
        QCOMPARE(m_foyer->on({ u"close"_s, thread, u"--undo"_s }).code, 0);
        QCOMPARE(threadCalled(u"Poster session"_s)[u"closed"], false);
        QCOMPARE(m_foyer->on({ u"pin"_s, thread }).code, 0);
        QCOMPARE(m_foyer->on({ u"reply"_s, post, u"--private"_s }, "Between us.\n").code, 0);
        const QJsonArray waiting = m_foyer->on({ u"--json"_s, u"outbox"_s }).json();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0][u"kind"], u"pin"_s);
        const Ended read = m_foyer->on({ u"read"_s, thread });
        QVERIFY2(read.out.contains(u"private"_s), qPrintable(read.out));
    }

    void theSampleNeedsNoAccount()
    {
        const Ended synced = m_foyer->on({ u"--sample"_s, u"sync"_s });
        QVERIFY2(synced.code == 0, qPrintable(all(synced)));
        const QJsonArray threads = m_foyer->on({ u"--sample"_s, u"--json"_s, u"list"_s, u"--limit"_s, u"1"_s }).json();
        QCOMPARE(threads.size(), 1);
        const QJsonArray posts =
            m_foyer->on({ u"--sample"_s, u"--json"_s, u"read"_s, number(threads[0][u"id"]) }).json();
        QVERIFY(!posts.isEmpty());
        const Ended queued = m_foyer->on({ u"--sample"_s, u"reply"_s, number(posts[0][u"id"]) }, "Hello there.\n");
        QVERIFY2(queued.code == 0, qPrintable(all(queued)));
        const Ended cut = m_foyer->on({ u"--sample-off"_s, u"sync"_s });
        QVERIFY2(cut.code == 3, qPrintable(all(cut)));
        QCOMPARE(m_foyer->on({ u"--sample"_s, u"--json"_s, u"outbox"_s }).json()[0][u"state"], u"queued"_s);
        const Ended sent = m_foyer->on({ u"--sample"_s, u"sync"_s });
        QVERIFY2(sent.code == 0, qPrintable(all(sent)));
        QCOMPARE(m_foyer->on({ u"--sample"_s, u"--json"_s, u"outbox"_s }).json()[0][u"state"], u"seen"_s);
    }

    void removingAnAccountKeepsTheText()
    {
        addWriter();
        sync();
        QCOMPARE(m_foyer->on({ u"accounts"_s, u"remove"_s, u"conference"_s }).code, 0);
        QVERIFY(m_foyer->on({ u"--json"_s, u"accounts"_s }).json().isEmpty());
        QCOMPARE(m_foyer->on({ u"accounts"_s, u"remove"_s, u"conference"_s }).code, 1);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
