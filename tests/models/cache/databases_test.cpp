// Every database Foyer ever wrote opens in this one, with nothing lost: tests/databases keeps one of each schema.
#include "models/cache/drafts.h"
#include "models/cache/maintenance.h"
#include "models/cache/migrations.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/rawdatabase.h"
#include "models/cache/search.h"
#include "models/cache/status.h"
#include "tests/models/cache/pages.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

namespace {

const QDir kept(QStringLiteral(FOYER_DATABASES));

bool making()
{
    return qEnvironmentVariableIsSet("FOYER_MAKE_DATABASE");
}

// What stands in each of them.
void fill(Community &community)
{
    Page page = pageOf({ PostMaker(u"root@x"_s).in(u"conf.general"_s, 1).says("Is it raining in Lyon?\n"),
        PostMaker(u"mine@x"_s).by(u"Mia"_s).in(u"conf.general"_s, 2).refers({ u"root@x"_s }),
        PostMaker(u"answer@x"_s).by(u"Bea"_s).in(u"conf.general"_s, 3).refers({ u"root@x"_s, u"mine@x"_s }) });
    page.posts[2].attachments = { { u"sky.txt"_s, u"text/plain"_s, 5, "grey\n", {} } };
    for (RemotePost &post : page.posts) // what was said long ago is no notice
        post.created = QDateTime::currentDateTimeUtc().addSecs(-60);
    page.cursors.insert(u"group:conf.general"_s, "1 1 3 1-3");
    community.take(page);
    const PostId root = community.named(u"root@x"_s).id;
    must(setRead(*community.cache, { root }, true));
    must(setStarred(*community.cache, root, true));
    must(intend(*community.cache, community.account, Reply { root, { Format::Plain, "No, only here.\n" }, {} }));
    Draft draft;
    draft.account = community.account;
    draft.text = u"Half a thought"_s;
    draft.files = { { u"map.txt"_s, u"text/plain"_s, "you are here" } };
    must(saveDraft(*community.cache, draft));
    must(setSetting(*community.cache, u"read/mode"_s, u"tree"_s));
}

void expectAll(Cache &cache)
{
    const AccountId account = must(accounts(cache)).first().id;
    QCOMPARE(must(accounts(cache)).first().identityMail, u"mia@example.org"_s);
    QCOMPARE(must(forums(cache)).size(), 3);
    QCOMPARE(must(forums(cache, {}, true)).size(), 1);
    QCOMPARE(must(cursors(cache, account)).value(u"group:conf.general"_s), QByteArray("1 1 3 1-3"));
    const auto named = [&](const QString &id) {
        return must(post(cache, must(locate(cache, QUrl(u"news:"_s + id))).post));
    };
    const Post root = named(u"root@x"_s);
    QCOMPARE(root.body.text, QByteArray("Is it raining in Lyon?\n")); // unpacked with the old dictionary
    QVERIFY(root.read && root.starred);
    const Post answer = named(u"answer@x"_s);
    QVERIFY(!answer.read);
    QCOMPARE(answer.author.name, u"Bea"_s);
    QCOMPARE(answer.attachments.first().name, u"sky.txt"_s);
    QCOMPARE(must(attachmentData(cache, answer.attachments.first().id)), QByteArray("grey\n"));
    QCOMPARE(must(notices(cache, 10)).size(), 1); // Bea answered Mia
    QCOMPARE(must(search(cache, u"raining"_s, 10)).size(), 1);
    QCOMPARE(std::get<Reply>(must(outbox(cache)).first().deed).body.text, QByteArray("No, only here.\n"));
    QCOMPARE(must(drafts(cache)).first().text, u"Half a thought"_s);
    QCOMPARE(must(drafts(cache)).first().files.first().data, QByteArray("you are here"));
    QCOMPARE(must(setting(cache, u"read/mode"_s)), u"tree"_s);
    QCOMPARE(must(checkCache(cache, false)).findings, QStringList());
}

int versionOf(const QString &file)
{
    return must(must(RawDatabase::open(file))->column(u"PRAGMA user_version"_s)).first().toInt();
}

Expected<void> migrated(const QString &file, const QString &steps)
{
    const QString name = u"under test"_s;
    Expected<void> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("not opened");
        result = migrate(database, steps);
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

class DatabasesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString copyOf(const QString &name)
    {
        const QString copy = m_folder->filePath(u"foyer.db"_s);
        if (!QFile::copy(kept.filePath(name), copy))
            qFatal("no copy of %s", qPrintable(name));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }
    // The first step as it is, and a second one.
    QString stepsWith(const QByteArray &second)
    {
        const QString steps = m_folder->filePath(u"steps"_s);
        QDir().mkpath(steps);
        QFile::copy(u":/foyer/migrations/001-base.sql"_s, steps + u"/001-base.sql"_s);
        QFile file(steps + u"/002-more.sql"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(second) < 0)
            qFatal("no step");
        return steps;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!making())
            return;
        const QString file = qEnvironmentVariable("FOYER_MAKE_DATABASE");
        {
            Community community(file);
            fill(community);
        }
        must(must(RawDatabase::open(file))->run(u"VACUUM"_s));
        QSKIP("made; nothing was tested");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensWithNothingLost_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList all = kept.entryList({ u"*.db"_s });
        QVERIFY(!all.isEmpty());
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << name;
    }
    void opensWithNothingLost()
    {
        QFETCH(QString, name);
        const QString file = copyOf(name);
        QCOMPARE(versionOf(file), name.section(u'.', 0, 0).section(u'-', 1).toInt());
        ChangeStream stream;
        for (int again = 0; again < 2; ++again)
            expectAll(*must(Cache::open(file, stream)));
    }

    // Whoever adds a step keeps a database of the one before.
    void everySchemaHasOne()
    {
        Community community;
        const int newest = int(QDir(u":/foyer/migrations"_s).entryList({ u"*.sql"_s }).size());
        for (int step = 1; step <= newest; ++step)
            QVERIFY2(kept.exists(u"step-%1.db"_s.arg(step)), "see tests/databases/README.md");
    }

    void aStepKeepsACopyOfWhatWasBefore()
    {
        const QString file = copyOf(u"step-1.db"_s);
        const QString steps =
            stepsWith("-- For once.\nALTER TABLE draft ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';\n");
        must(migrated(file, steps));
        QCOMPARE(versionOf(file), 2);
        QCOMPARE(must(must(RawDatabase::open(file))->column(u"SELECT mood || ' ' || text FROM draft"_s)),
            QVariantList { u"calm Half a thought"_s });
        const QString before = file + u".before-2"_s;
        QCOMPARE(versionOf(before), 1);
        ChangeStream stream;
        expectAll(*must(Cache::open(before, stream)));
        must(migrated(file, steps)); // once is enough
        QCOMPARE(versionOf(file), 2);
    }

    void aStepThatFailsChangesNothing()
    {
        const QString file = copyOf(u"step-1.db"_s);
        const QString steps = stepsWith("DELETE FROM draft;\nALTER TABLE nobody ADD COLUMN knows TEXT;\n");
        const auto failed = migrated(file, steps);
        QVERIFY(!failed);
        QVERIFY(!failed.error().text.isEmpty());
        QCOMPARE(versionOf(file), 1);
        ChangeStream stream;
        expectAll(*must(Cache::open(file, stream)));
    }
};

QTEST_GUILESS_MAIN(DatabasesTest)
#include "databases_test.moc"
