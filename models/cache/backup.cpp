// Copies of what cannot be fetched again, in files of the same schema as the cache itself.

#include "models/cache/maintenance.h"
#include "models/cache/rawdatabase.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

struct Part {
    QString table;
    QString where;
};

// Whole tables of mine; of the server's only what mine stands on.
QList<Part> parts()
{
    const QString posts = u"(SELECT post FROM main.post_state WHERE starred = 1 "
                          "UNION SELECT post FROM main.intention WHERE post IS NOT NULL "
                          "UNION SELECT post FROM main.draft WHERE post IS NOT NULL)"_s;
    const QString threads = u"(SELECT thread FROM main.thread_state WHERE starred = 1 OR watch <> 1 "
                            "UNION SELECT thread FROM main.post WHERE id IN %1)"_s.arg(posts);
    return {
        { u"account"_s, {} },
        { u"setting"_s, {} },
        { u"draft"_s, {} },
        { u"draft_file"_s, {} },
        { u"intention"_s, {} },
        { u"intention_file"_s, {} },
        { u"forum"_s,
            u"id IN (SELECT forum FROM main.forum_state) OR id IN (SELECT forum FROM main.thread WHERE id IN %1)"_s.arg(
                threads) },
        { u"forum_state"_s, {} },
        { u"person"_s, u"id IN (SELECT author FROM main.post WHERE id IN %1)"_s.arg(posts) },
        { u"thread"_s, u"id IN %1"_s.arg(threads) },
        { u"thread_state"_s, u"thread IN %1"_s.arg(threads) },
        { u"post"_s, u"id IN %1"_s.arg(posts) },
        { u"post_body"_s, u"post IN %1"_s.arg(posts) },
        { u"post_state"_s, u"post IN %1"_s.arg(posts) },
    };
}

Expected<void> fill(const QString &from, const QString &to)
{
    auto source = RawDatabase::open(from);
    if (!source)
        return source.error();
    RawDatabase &database = **source;
    if (auto done = database.run(u"ATTACH ? AS copy"_s, { to }); !done)
        return done;
    if (auto done = database.run(u"BEGIN"_s); !done)
        return done;
    for (const Part &part : parts()) {
        if (auto done = copyTable(database, part.table, u"main"_s, u"copy"_s, part.where); !done)
            return done;
    }
    return database.run(u"COMMIT"_s);
}

Expected<void> verify(const QString &file)
{
    auto copy = RawDatabase::open(file);
    return copy ? (*copy)->quickCheck() : Expected<void>(copy.error());
}

// Made under another name, so that a backup that was interrupted is never taken for one.
Expected<void> write(const QString &from, const QString &unfinished)
{
    QFile::remove(unfinished);
    ChangeStream nobody;
    if (auto made = Cache::open(unfinished, nobody); !made)
        return made.error();
    if (auto done = fill(from, unfinished); !done)
        return done;
    return verify(unfinished);
}

void rotate(const QDir &folder, int keep)
{
    const QStringList all = folder.entryList({ u"*.db"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &old : all.mid(std::max(1, keep)))
        QFile::remove(folder.filePath(old));
}

} // namespace

Expected<QString> backUp(Cache &cache, int keep)
{
    const QDir folder(QFileInfo(cache.file()).absolutePath() + u"/backups"_s);
    if (!QDir().mkpath(folder.path()))
        return folderNotWritable(folder.path());
    const QString name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString file = folder.filePath(name + u".db"_s);
    const QString unfinished = folder.filePath(u"unfinished"_s);
    if (auto done = write(cache.file(), unfinished); !done) {
        QFile::remove(unfinished);
        return done.error();
    }
    if (!QFile::rename(unfinished, file))
        return folderNotWritable(folder.path());
    rotate(folder, keep);
    return file;
}

Expected<void> copyLog(const QString &file)
{
    auto database = RawDatabase::open(file);
    if (!database)
        return database.error();
    return (*database)->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

} // namespace foyer
