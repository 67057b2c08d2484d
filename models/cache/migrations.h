// Brings a database to the schema this program knows: numbered steps, each one transaction with its version.
#pragma once

#include "models/error.h"

class QSqlDatabase;

namespace foyer {

// A new database runs the same list as an old one. Before an old one is changed, a verified copy is laid
// beside it (FILE.before-N). Errors: Storage, TooNew. `steps`: the folder with the numbered .sql files.
Expected<void> migrate(QSqlDatabase &database, const QString &steps = QStringLiteral(":/foyer/migrations"));

} // namespace foyer
