// What SQLite says when it cannot, in words for a person.
#pragma once

#include "models/error.h"

class QSqlError;

namespace foyer {

Error storageError(const QSqlError &error);
Error damaged();
Error folderNotWritable(const QString &folder);
Error notFound(const QString &what); // "The post is not in the cache any more."

} // namespace foyer
