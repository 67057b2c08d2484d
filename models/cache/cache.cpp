#include "models/cache/cache.h"

#include "models/cache/migrations.h"
#include "models/cache/reindex.h"
#include "models/cache/sqliteheap.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace foyer {

struct Cache::Private {
    QString file;
    QString connection;
    QSqlDatabase database;
    ChangeStream *stream = nullptr;
    const QThread *thread = QThread::currentThread();
    QHash<QByteArray, std::shared_ptr<Statement::Prepared>> statements;
    TransactionState transaction;
    Changes touched;
};

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"foyer-cache-%1"_s.arg(++count);
}

// Why these: WAL lets the window read while sync writes; NORMAL leaves the disk alone at each page of the
// server (Transaction::Durable waits for it); a commit copies the log into the file only where nobody else has done it
// for long (64 MB), see copyLog().
const char *const pragmas[] = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -16000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA wal_autocheckpoint = 16000",
    "PRAGMA journal_size_limit = 33554432",
};

// On a full disk SQLite has rolled back by itself, and says that there is nothing to roll back: that is fine.
void rollBack(const QSqlDatabase &database)
{
    QSqlQuery(database).exec(u"ROLLBACK"_s);
}

Expected<void> runPragmas(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    for (const char *pragma : pragmas) {
        if (!query.exec(QLatin1String(pragma)))
            return storageError(query.lastError());
        query.finish();
    }
    return {};
}

} // namespace

Cache::Cache()
    : d(std::make_unique<Private>())
{
}

Cache::~Cache()
{
    Q_ASSERT_X(QThread::currentThread() == d->thread, "Cache", "closed on another thread than it was opened on");
    d->statements.clear();
    d->database.close();
    d->database = {};
    QSqlDatabase::removeDatabase(d->connection);
}

Expected<std::unique_ptr<Cache>> Cache::open(const QString &file, ChangeStream &stream)
{
    if (file != u":memory:"_s) {
        const QString folder = QFileInfo(file).absolutePath();
        if (!QDir().mkpath(folder))
            return folderNotWritable(folder);
    }
    letSqliteAllocateFreely();
    std::unique_ptr<Cache> cache(new Cache);
    cache->d->file = file;
    cache->d->stream = &stream;
    cache->d->connection = nextConnectionName();
    cache->d->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, cache->d->connection);
    cache->d->database.setDatabaseName(file);
    cache->d->database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!cache->d->database.open())
        return storageError(cache->d->database.lastError());
    if (auto done = runPragmas(cache->d->database); !done)
        return done.error();
    if (auto done = migrate(cache->d->database); !done)
        return done.error();
    if (auto done = reindexIfOutdated(*cache); !done)
        return done.error();
    return cache;
}

QString Cache::file() const
{
    return d->file;
}

ChangeStream &Cache::stream() const
{
    return *d->stream;
}

Statement Cache::prepare(const char *sql)
{
    Q_ASSERT_X(QThread::currentThread() == d->thread, "Cache", "used on another thread than it was opened on");
    const auto found = d->statements.constFind(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql))));
    const auto kept = found == d->statements.cend() ? nullptr : *found;
    // A statement inside a loop over itself gets one of its own.
    auto prepared = kept && !kept->lent
        ? kept
        : std::make_shared<Statement::Prepared>(Statement::Prepared { QSqlQuery(d->database), {} });
    const bool sound = prepared == kept || prepared->prepare(sql);
    if (!kept && sound)
        d->statements.insert(QByteArray(sql), prepared);
    Statement statement(prepared, d->transaction);
    if (!sound)
        statement.fail();
    return statement;
}

Changes &Cache::touched()
{
    return d->touched;
}

Transaction::Transaction(Cache &cache, Kind kind)
    : m_cache(cache)
    , m_kind(kind)
{
    Q_ASSERT_X(!m_cache.d->transaction.open, "Transaction", "transactions do not nest");
    m_cache.d->touched = {};
    m_turn = m_cache.stream().writeTurns().take();
    if (m_kind == Kind::Durable)
        m_cache.prepare("PRAGMA synchronous = FULL").run();
    // IMMEDIATE: whoever will write waits here, and never finds itself behind another writer half-way.
    Statement begin = m_cache.prepare("BEGIN IMMEDIATE");
    m_begun = begin.run();
    m_cache.d->transaction = { true, m_begun ? std::optional<Error>() : begin.outcome().error() };
}

Transaction::~Transaction()
{
    m_cache.d->transaction = {};
    if (m_begun)
        rollBack(m_cache.d->database);
    if (m_kind == Kind::Durable)
        m_cache.prepare("PRAGMA synchronous = NORMAL").run();
    if (m_turn)
        m_cache.stream().writeTurns().giveBack();
    m_cache.d->touched = {};
}

Expected<void> Transaction::commit()
{
    if (m_cache.d->transaction.spoilt)
        return *m_cache.d->transaction.spoilt;
    {
        Statement commit = m_cache.prepare("COMMIT");
        if (!commit.run())
            return commit.outcome();
    }
    m_begun = false;
    m_cache.d->transaction = {};
    if (std::exchange(m_turn, false))
        m_cache.stream().writeTurns().giveBack(); // who hears of it may want to write
    m_cache.stream().publish(std::exchange(m_cache.d->touched, {}));
    return {};
}

Reading::Reading(Cache &cache)
    : m_cache(cache)
    , m_own(!cache.d->transaction.open)
{
    if (!m_own)
        return;
    Statement begin = m_cache.prepare("BEGIN");
    m_begun = begin.run();
    m_cache.d->transaction = { true, m_begun ? std::optional<Error>() : begin.outcome().error() };
}

Reading::~Reading()
{
    if (!m_own)
        return;
    m_cache.d->transaction = {};
    if (m_begun)
        rollBack(m_cache.d->database);
}

Expected<void> Reading::outcome() const
{
    if (m_cache.d->transaction.spoilt)
        return *m_cache.d->transaction.spoilt;
    return {};
}

} // namespace foyer
