#include "models/cache/migrations.h"

#include "models/cache/storageerror.h"
#include "models/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

using namespace Qt::StringLiterals;

// Resources of a static library are found only once something outside any namespace has named them.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace foyer {

namespace {

QStringList stepsIn(const QString &folder)
{
    initMigrations();
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList({ u"*.sql"_s }, QDir::Files, QDir::Name))
        files.append(file.filePath());
    return files;
}

QStringList statementsOf(const QString &step)
{
    QFile file(step);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QString line = lines.readLine();
        statement += line.left(line.indexOf(u"--"_s)).trimmed() + u'\n';
        if (!statement.trimmed().endsWith(u';'))
            continue;
        statements.append(statement);
        statement.clear();
    }
    return statements;
}

Expected<int> versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return storageError(query.lastError());
    return query.value(0).toInt();
}

Expected<void> runStep(QSqlDatabase &database, const QString &step, int version)
{
    QSqlQuery query(database);
    const auto run = [&](const QString &sql) { return query.exec(sql); };
    bool done = run(u"BEGIN IMMEDIATE"_s);
    // Somebody else may have done this step while we waited.
    const auto now = versionOf(database);
    if (done && now && *now >= version)
        return run(u"ROLLBACK"_s) ? Expected<void>() : storageError(query.lastError());
    for (const QString &statement : statementsOf(step))
        done = done && run(statement);
    done = done && run(u"PRAGMA user_version = %1"_s.arg(version)) && run(u"COMMIT"_s);
    if (done)
        return {};
    const Error error = storageError(query.lastError());
    run(u"ROLLBACK"_s);
    return error;
}

Expected<void> verifyCopy(const QString &file)
{
    const QString name = u"foyer-copy"_s;
    Expected<void> verdict;
    {
        QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        copy.setDatabaseName(file);
        copy.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (copy.open()) {
            QSqlQuery query(copy);
            if (!query.exec(u"PRAGMA quick_check"_s) || !query.next() || query.value(0).toString() != u"ok"_s)
                verdict = storageError(query.lastError());
        } else {
            verdict = storageError(copy.lastError());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return verdict;
}

Expected<void> keepCopy(QSqlDatabase &database, int version)
{
    const QString file = database.databaseName();
    if (file == u":memory:"_s)
        return {};
    const QString copy = u"%1.before-%2"_s.arg(file).arg(version + 1);
    QFile::remove(copy);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (!query.exec())
        return storageError(query.lastError());
    return verifyCopy(copy);
}

Error tooNew()
{
    return { ErrorKind::TooNew,
        QCoreApplication::translate("foyer::Cache",
            "Foyer's data was written by a newer version of Foyer. Nothing was changed. Install the newer version "
            "to open it."),
        {} };
}

} // namespace

Expected<void> migrate(QSqlDatabase &database, const QString &steps)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    const QStringList all = stepsIn(steps);
    Q_ASSERT(!all.isEmpty());
    if (*version > all.size())
        return tooNew();
    if (*version > 0 && *version < all.size()) {
        if (auto kept = keepCopy(database, *version); !kept)
            return kept;
    }
    for (int step = *version; step < all.size(); ++step) {
        qCDebug(lcCache) << "schema step" << step + 1;
        if (auto done = runStep(database, all[step], step + 1); !done)
            return done;
    }
    return {};
}

} // namespace foyer
