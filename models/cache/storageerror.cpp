#include "models/cache/storageerror.h"

#include "models/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace foyer {

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("foyer::Cache", sentence);
}

QString sentenceFor(int code, const QSqlError &error)
{
    switch (code) {
    case Busy:
    case Locked:
        return say(QT_TRANSLATE_NOOP(
            "foyer::Cache", "Another program is using Foyer's data and does not let go. Close it, then try again."));
    case ReadOnly:
    case CannotOpen:
        return say(QT_TRANSLATE_NOOP("foyer::Cache",
            "Foyer's data cannot be written: the folder or the file is read-only. Nothing was lost; make it "
            "writable, then try again."));
    case InputOutput:
        return say(QT_TRANSLATE_NOOP("foyer::Cache",
            "The disk reports an error while Foyer's data is read or written. Check the disk, then try again."));
    case Corrupt:
    case NotADatabase:
        return say(QT_TRANSLATE_NOOP(
            "foyer::Cache", "Foyer's data file is damaged. “foyer check” repairs it and keeps what you wrote."));
    case Full:
        return say(
            QT_TRANSLATE_NOOP("foyer::Cache", "The disk is full. Nothing was lost; free some space, then try again."));
    default:
        return say(QT_TRANSLATE_NOOP("foyer::Cache", "Foyer's data could not be read or written (%1)."))
            .arg(error.databaseText());
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    qCWarning(lcCache).noquote() << "SQLite" << error.nativeErrorCode() << error.databaseText() << error.driverText();
    return { ErrorKind::Storage, sentenceFor(code, error), {} };
}

Error damaged()
{
    return storageError(QSqlError({}, {}, QSqlError::StatementError, QString::number(Corrupt)));
}

Error folderNotWritable(const QString &folder)
{
    return { ErrorKind::Storage,
        say(QT_TRANSLATE_NOOP(
                "foyer::Cache", "The folder %1 cannot be written. Choose another one, or make it writable."))
            .arg(QDir::toNativeSeparators(folder)),
        {} };
}

Error notFound(const QString &what)
{
    return { ErrorKind::NotFound, what, {} };
}

} // namespace foyer
