#include "models/cache/drafts.h"
#include "models/cache/maintenance.h"
#include "models/cache/outbox.h"
#include "models/cache/rawdatabase.h"
#include "models/cache/statement.h"
#include "models/cache/status.h"
#include "tests/models/cache/fulldisk.h"
#include "tests/models/cache/pages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

// The file itself: damaged, locked, too new, on a full disk. Each ends in a sentence, and nothing is lost.
class FileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static void writeSomething(Community &community)
    {
        community.take({ PostMaker(u"a@x"_s), PostMaker(u"b@x"_s).refers({ u"a@x"_s }) });
        must(setRead(*community.cache, { community.named(u"a@x"_s).id }, true));
        must(setStarred(*community.cache, community.named(u"b@x"_s).id, true));
        must(intend(*community.cache, community.account,
            Reply { community.named(u"b@x"_s).id, { Format::Plain, "Unsent" }, {} }));
        Draft draft;
        draft.account = community.account;
        draft.text = u"Half a thought"_s;
        must(saveDraft(*community.cache, draft));
        must(setSetting(*community.cache, u"read/mode"_s, u"tree"_s));
    }
    static void expectMine(Cache &cache)
    {
        QCOMPARE(must(drafts(cache))[0].text, u"Half a thought"_s);
        QCOMPARE(std::get<Reply>(must(outbox(cache))[0].deed).body.text, QByteArray("Unsent"));
        QCOMPARE(must(setting(cache, u"read/mode"_s)), u"tree"_s);
        QCOMPARE(must(accounts(cache)).size(), 1);
    }
    static void overwrite(const QString &file, qint64 from, qint64 to)
    {
        QFile data(file);
        QVERIFY(data.open(QIODevice::ReadWrite));
        data.seek(from);
        data.write(QByteArray(std::min(to, data.size()) - from, 'x'));
    }

private Q_SLOTS:
    void theLogIsCopiedIntoTheFileWhileItIsInUse()
    {
        const QString file = path(u"log.db"_s);
        Community community(file);
        community.take({ PostMaker(u"a@x"_s) });
        must(copyLog(file));
        const QString alone = path(u"alone.db"_s);
        QVERIFY(QFile::copy(file, alone)); // without the log beside it
        ChangeStream stream;
        const auto copy = must(Cache::open(alone, stream));
        QVERIFY(locate(*copy, QUrl(u"news:a@x"_s)));
        community.take({ PostMaker(u"b@x"_s) });
        QVERIFY(community.named(u"b@x"_s).id);
    }

    void whatWasWrittenIsThereAgain()
    {
        const QString file = path(u"deep/er/again.db"_s);
        {
            Community community(file);
            writeSomething(community);
        }
        ChangeStream stream;
        const auto cache = must(Cache::open(file, stream));
        expectMine(*cache);
        QVERIFY(must(checkCache(*cache, false)).findings.isEmpty());
    }

    void aNewerFileIsNotTouched()
    {
        const QString file = path(u"newer.db"_s);
        {
            Community community(file);
            community.cache->prepare("PRAGMA user_version = 999").run();
        }
        ChangeStream stream;
        const auto opened = Cache::open(file, stream);
        QCOMPARE(opened.error().kind, ErrorKind::TooNew);
        QVERIFY(!opened.error().text.isEmpty());
    }

    void aFolderThatCannotBeMade()
    {
        QFile blocker(path(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ChangeStream stream;
        const auto opened = Cache::open(path(u"blocker/below/foyer.db"_s), stream);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().text.contains(u"blocker"_s));
    }

    void aFullDiskLosesNothing()
    {
        Community community(path(u"full.db"_s));
        writeSomething(community);
        leaveRoomFor(*community.cache, 2);
        QList<RemotePost> many;
        for (int i = 0; i < 200; ++i)
            many.append(PostMaker(u"full%1@x"_s.arg(i)));
        Page page = pageOf(many);
        page.cursors.insert(u"conf.general"_s, "200");
        const auto taken = ingest(*community.cache, community.account, prepare(page));
        QCOMPARE(taken.error().kind, ErrorKind::Storage);
        QVERIFY2(taken.error().text.contains(u"full"_s), qPrintable(taken.error().text));
        QVERIFY(must(cursors(*community.cache, community.account)).isEmpty());
        expectMine(*community.cache);
        makeRoom(*community.cache);
        QCOMPARE(community.take(page).newPosts, 200);
        QVERIFY(must(checkCache(*community.cache, false)).findings.isEmpty());
    }

    // A reply that cannot be kept says so, and the one before it stays as it was.
    void aFullDiskSaysSoToWhoeverWrites()
    {
        Community community(path(u"fullofmine.db"_s));
        writeSomething(community);
        const PostId parent = community.named(u"b@x"_s).id;
        leaveRoomFor(*community.cache, 1);
        const QByteArray text = QByteArray("Too long for what is left. ").repeated(1000);
        const auto reply = intend(*community.cache, community.account, Reply { parent, { Format::Plain, text }, {} });
        QCOMPARE(reply.error().kind, ErrorKind::Storage);
        QVERIFY(reply.error().text.contains(u"free some space"_s));
        Draft draft;
        draft.text = QString::fromUtf8(text);
        QCOMPARE(saveDraft(*community.cache, draft).error().kind, ErrorKind::Storage);
        expectMine(*community.cache);
        QCOMPARE(must(outbox(*community.cache)).size(), 1);
        makeRoom(*community.cache);
        QVERIFY(saveDraft(*community.cache, draft));
        QVERIFY(must(checkCache(*community.cache, false)).findings.isEmpty());
    }

    // Byte 18 of a database's head is its write version; above 2 it may only be read (sqlite.org/fileformat.html). That
    // stops root as well, as a read-only medium does.
    void aReadOnlyFileIsSaidAndLeftAlone()
    {
        const QString file = path(u"readonly.db"_s);
        {
            Community community(file);
            writeSomething(community);
        }
        const auto setWriteVersion = [&](char version) {
            QFile data(file);
            QVERIFY(data.open(QIODevice::ReadWrite));
            data.seek(18);
            data.write(&version, 1);
        };
        setWriteVersion(3);
        ChangeStream stream;
        {
            const auto opened = Cache::open(file, stream);
            const auto refused = opened ? setSetting(**opened, u"a"_s, u"b"_s) : opened.error();
            QCOMPARE(refused.error().kind, ErrorKind::Storage);
            QVERIFY2(refused.error().text.contains(u"read-only"_s), qPrintable(refused.error().text));
        }
        setWriteVersion(2);
        expectMine(*must(Cache::open(file, stream)));
    }

    // /proc lets nobody make a file, not even root.
    void aReadOnlyFolderIsSaid()
    {
        if (!QDir(u"/proc/self/task"_s).exists())
            QSKIP("no /proc here");
        ChangeStream stream;
        for (const QString &file : { u"/proc/self/task/foyer.db"_s, u"/proc/self/task/below/foyer.db"_s }) {
            const auto opened = Cache::open(file, stream);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QVERIFY2(opened.error().text.contains(u"writable"_s), qPrintable(opened.error().text));
        }
    }

    void anotherProgramHoldsTheLock()
    {
        const QString file = path(u"locked.db"_s);
        Community community(file);
        const auto other = must(RawDatabase::open(file));
        must(other->run(u"BEGIN IMMEDIATE"_s));
        community.cache->prepare("PRAGMA busy_timeout = 20").next();
        const auto refused = setSetting(*community.cache, u"a"_s, u"b"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(must(setting(*community.cache, u"a"_s, u"none"_s)), u"none"_s);
        must(other->run(u"ROLLBACK"_s));
        must(setSetting(*community.cache, u"a"_s, u"b"_s));
    }

    void aDamagedFileIsRebuiltWithWhatIWrote()
    {
        const QString file = path(u"damaged.db"_s);
        {
            Community community(file);
            writeSomething(community);
            QList<RemotePost> many;
            for (int i = 0; i < 400; ++i)
                many.append(PostMaker(u"fill%1@x"_s.arg(i)).says(QByteArray::number(i * 7919).repeated(200)));
            community.take(many);
            must(backUp(*community.cache));
        }
        const qint64 size = QFile(file).size();
        overwrite(file, size / 2, size / 2 + 30 * 4096);
        const auto rebuilt = must(rebuildFile(file));
        QVERIFY2(rebuilt.sound, qPrintable(rebuilt.findings.join(u'\n')));
        ChangeStream stream;
        const auto cache = must(Cache::open(file, stream));
        expectMine(*cache);
        QCOMPARE(must(checkCache(*cache, false)).findings, QStringList());
    }

    void anUnreadableFileComesFromTheBackup()
    {
        const QString file = path(u"garbage/foyer.db"_s);
        {
            Community community(file);
            writeSomething(community);
            must(backUp(*community.cache));
        }
        overwrite(file, 0, 1 << 20);
        ChangeStream stream;
        QCOMPARE(Cache::open(file, stream).error().kind, ErrorKind::Storage);
        QVERIFY(must(rebuildFile(file)).sound);
        const auto cache = must(Cache::open(file, stream));
        expectMine(*cache);
        QCOMPARE(must(counts(*cache)).starred, 1);
        QVERIFY(!QDir(path(u"garbage"_s)).entryList({ u"*.damaged-*"_s }).isEmpty());
    }

    void backupsRotate()
    {
        Community community(path(u"rotate/foyer.db"_s));
        writeSomething(community);
        for (int i = 0; i < 4; ++i) {
            must(backUp(*community.cache, 2));
            QTest::qWait(2);
        }
        QCOMPARE(QDir(path(u"rotate/backups"_s)).entryList(QDir::Files).size(), 2);
    }

    void retentionKeepsWhatMatters()
    {
        Community community(path(u"retention.db"_s));
        QList<RemotePost> old;
        QStringList references;
        for (int i = 0; i < 20; ++i) {
            const QString id = u"old%1@x"_s.arg(i);
            old.append(PostMaker(id).refers(references).at(i));
            references.append(id);
        }
        community.take(old);
        community.take({ PostMaker(u"mine@x"_s).by(u"Mia"_s).refers(references).at(30),
            PostMaker(u"unread@x"_s).refers(references).at(31) });
        const ThreadId thread = community.list()[0].id;
        must(setThreadRead(*community.cache, thread, true));
        must(setRead(*community.cache, { community.named(u"unread@x"_s).id }, false));
        must(setStarred(*community.cache, community.named(u"old7@x"_s).id, true));
        must(intend(*community.cache, community.account,
            Reply { community.named(u"old9@x"_s).id, { Format::Plain, "x" }, {} }));
        const Retention rule { 0, 1, 0 };
        QCOMPARE(must(applyRetention(*community.cache, rule, true)).posts, 18);
        QCOMPARE(must(postStubs(*community.cache, thread)).size(), 23);
        QCOMPARE(must(applyRetention(*community.cache, rule, false)).posts, 18);
        QStringList kept;
        for (const Post &post : community.conversation(thread))
            kept.append(post.ghost ? u"ghost"_s : post.remoteId.value.section(u'@', 0, 0).mid(1));
        QCOMPARE(kept, QStringList({ u"ghost"_s, u"old7"_s, u"old9"_s, u"mine"_s, u"unread"_s }));
        QCOMPARE(community.named(u"old9@x"_s).parent, community.named(u"old7@x"_s).id);
        QCOMPARE(community.named(u"unread@x"_s).parent, community.named(u"old9@x"_s).id);
        QCOMPARE(must(applyRetention(*community.cache, rule, false)).posts, 0);
        QVERIFY(must(checkCache(*community.cache, false)).findings.isEmpty());
        // A late answer still finds its thread.
        community.take({ PostMaker(u"late@x"_s).refers(references).at(40) });
        QCOMPARE(community.named(u"late@x"_s).thread, thread);
    }

    void wrongCountsAreFoundAndPutRight()
    {
        Community community;
        community.take({ PostMaker(u"a@x"_s) });
        community.cache->prepare("UPDATE thread_summary SET unread = 7").run();
        community.cache->prepare("INSERT INTO post_index (post_index) VALUES ('delete-all')").run();
        const CheckReport found = must(checkCache(*community.cache, false));
        QVERIFY(!found.sound);
        QCOMPARE(found.findings.size(), 2);
        QVERIFY(must(checkCache(*community.cache, true)).repaired);
        QCOMPARE(community.list()[0].unread, 1);
        QVERIFY(must(checkCache(*community.cache, false)).sound);
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
