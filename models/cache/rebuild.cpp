// From a damaged file to a sound one: what can be read is carried over table by table, what I wrote first;
// tables of mine that cannot be read come from the newest sound backup.

#include "models/cache/maintenance.h"
#include "models/cache/rawdatabase.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

// In the order in which they may refer to each other.
const QStringList mine { u"account"_s, u"setting"_s, u"draft"_s, u"draft_file"_s, u"intention"_s, u"intention_file"_s };
const QStringList servers { u"forum"_s, u"forum_state"_s, u"person"_s, u"thread"_s, u"thread_state"_s,
    u"thread_place"_s, u"post"_s, u"post_body"_s, u"post_state"_s, u"post_place"_s, u"attachment"_s,
    u"attachment_data"_s, u"notice"_s, u"cursor"_s };

Expected<QString> setAside(const QString &file)
{
    const QString aside = file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, aside + suffix))
            return folderNotWritable(QFileInfo(file).absolutePath());
    }
    return aside;
}

// Row by row in blocks where a table cannot be read in one go. True when nothing was left behind.
bool salvage(RawDatabase &database, const QString &table)
{
    if (copyTable(database, table, u"old"_s, u"main"_s))
        return true;
    constexpr qint64 block = 100;
    const auto highest = database.column(u"SELECT seq FROM old.sqlite_sequence WHERE name = ?"_s, { table });
    const qint64 last = highest && !highest->isEmpty() ? highest->first().toLongLong() : 100 * block;
    for (qint64 first = 1; first <= last; first += block) {
        const auto where = u"rowid BETWEEN %1 AND %2"_s.arg(first).arg(first + block - 1);
        // A block on a bad page is given up; the person hears of it.
        if (!copyTable(database, table, u"old"_s, u"main"_s, where))
            continue;
    }
    return false;
}

QString newestBackup(const QString &file)
{
    const QDir folder(QFileInfo(file).absolutePath() + u"/backups"_s);
    for (const QString &name : folder.entryList({ u"*.db"_s }, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto copy = RawDatabase::open(folder.filePath(name));
        if (copy && (*copy)->quickCheck())
            return folder.filePath(name);
    }
    return {};
}

void fromBackup(RawDatabase &database, const QString &file, CheckReport &report)
{
    const QString backup = newestBackup(file);
    if (backup.isEmpty() || !database.run(u"ATTACH ? AS backup"_s, { backup }))
        return;
    for (const QString &table : mine + servers) {
        if (!copyTable(database, table, u"backup"_s, u"main"_s))
            continue;
    }
    report.findings.append(
        QCoreApplication::translate("foyer::Cache", "What could not be read came from the backup %1.")
            .arg(QDir::toNativeSeparators(backup)));
}

Expected<void> carryOver(const QString &file, const QString &damagedFile, CheckReport &report)
{
    auto opened = RawDatabase::open(file);
    if (!opened)
        return opened.error();
    RawDatabase &database = **opened;
    bool whole = bool(database.run(u"ATTACH ? AS old"_s, { damagedFile }));
    for (const QString &table : mine + servers) {
        if (whole && !salvage(database, table)) {
            report.findings.append(
                QCoreApplication::translate("foyer::Cache", "Not everything of “%1” could be read.").arg(table));
            // Sync starts over, and fetches what is missing.
            if (auto done = database.run(u"DELETE FROM cursor"_s); !done)
                return done;
        }
    }
    if (!report.findings.isEmpty() || !whole)
        fromBackup(database, file, report);
    if (!report.findings.isEmpty())
        return database.run(u"DELETE FROM cursor"_s);
    return {};
}

} // namespace

Expected<CheckReport> rebuildFile(const QString &file)
{
    const auto aside = setAside(file);
    if (!aside)
        return aside.error();
    CheckReport report;
    ChangeStream nobody;
    if (auto made = Cache::open(file, nobody); !made)
        return made.error();
    if (auto done = carryOver(file, *aside, report); !done)
        return done.error();
    auto cache = Cache::open(file, nobody);
    if (!cache)
        return cache.error();
    const auto checked = checkCache(**cache, true);
    if (!checked)
        return checked.error();
    report.sound = checked->sound;
    report.repaired = true;
    report.findings.append(QCoreApplication::translate("foyer::Cache", "The damaged file is kept as %1.")
                               .arg(QDir::toNativeSeparators(*aside)));
    return report;
}

} // namespace foyer
