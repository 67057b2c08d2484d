#include "models/cache/rawdatabase.h"

#include "models/cache/sqliteheap.h"
#include "models/cache/storageerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace foyer {

Expected<std::unique_ptr<RawDatabase>> RawDatabase::open(const QString &file)
{
    letSqliteAllocateFreely();
    std::unique_ptr<RawDatabase> raw(new RawDatabase);
    raw->m_name = u"foyer-raw-"_s + QUuid::createUuid().toString(QUuid::Id128);
    raw->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, raw->m_name);
    raw->m_database.setDatabaseName(file);
    raw->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!raw->m_database.open())
        return storageError(raw->m_database.lastError());
    return raw;
}

RawDatabase::~RawDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<void> RawDatabase::run(const QString &sql, const QVariantList &values)
{
    auto rows = column(sql, values);
    if (!rows)
        return rows.error();
    return {};
}

Expected<QVariantList> RawDatabase::column(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageError(query.lastError());
    QVariantList list;
    while (query.next())
        list.append(query.value(0));
    if (query.lastError().isValid())
        return storageError(query.lastError());
    return list;
}

Expected<void> RawDatabase::quickCheck()
{
    const auto verdict = column(u"PRAGMA quick_check"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->size() != 1 || verdict->first().toString() != u"ok"_s)
        return damaged();
    return {};
}

Expected<void> copyTable(
    RawDatabase &database, const QString &table, const QString &from, const QString &to, const QString &where)
{
    const auto shared = database.column(
        u"SELECT mine.name FROM pragma_table_info(?, ?) AS mine JOIN pragma_table_info(?, ?) AS other USING (name)"_s,
        { table, to, table, from });
    if (!shared)
        return shared.error();
    if (shared->isEmpty())
        return {};
    QStringList names;
    for (const QVariant &name : *shared)
        names.append(name.toString());
    const QString columns = names.join(u", "_s);
    return database.run(u"INSERT OR IGNORE INTO %1.%2 (%3) SELECT %3 FROM %4.%2 %5"_s.arg(
        to, table, columns, from, where.isEmpty() ? QString() : u"WHERE "_s + where));
}

} // namespace foyer
