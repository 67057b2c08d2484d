// A second connection for work on whole files: copying, checking, rebuilding. No schema is assumed.
#pragma once

#include "models/error.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

namespace foyer {

class RawDatabase {
public:
    static Expected<std::unique_ptr<RawDatabase>> open(const QString &file);
    ~RawDatabase();

    Expected<void> run(const QString &sql, const QVariantList &values = {});
    Expected<QVariantList> column(const QString &sql, const QVariantList &values = {}); // the first, of all rows
    Expected<void> quickCheck(); // Storage when the file is damaged

private:
    RawDatabase() = default;
    QString m_name;
    QSqlDatabase m_database;
};

// Rows of `from` that fit into `to` (schema names): columns both have, conflicts left out. `where` may be empty.
Expected<void> copyTable(
    RawDatabase &database, const QString &table, const QString &from, const QString &to, const QString &where = {});

} // namespace foyer
