// The folder that holds everything Foyer keeps: the database, its backups, the settings, and the files by
// which one running Foyer knows of another.
#pragma once

#include "models/error.h"

#include <QString>

namespace foyer {

class DataFolder {
public:
    // Where the platform keeps a program's data: ~/.local/share/foyer, %LOCALAPPDATA%\Foyer,
    // ~/Library/Application Support/Foyer; beside a program that is carried about (desktop/portable.h). Drafts are
    // data: never a cache folder.
    static QString standardPath();
    static QString samplePath(); // the sample community keeps to itself
    static QString fakePath(const QString &kind); // so does each server to be tried

    // Makes the folder when it is missing, for this user only. Storage, with a sentence, when that fails.
    static Expected<DataFolder> open(const QString &path);

    QString path() const { return m_path; }
    QString database() const; // foyer.db
    QString settings() const; // foyer.ini
    QString backups() const; // backups/
    QString windowLock() const; // held while a window is open on the folder
    QString syncLock() const; // held by the one process that talks to the servers
    QString runningMark() const; // there while a window runs; left behind by a crash
    QString socketName() const; // where the open window listens

private:
    explicit DataFolder(const QString &path)
        : m_path(path)
    {
    }
    QString inside(QLatin1StringView name) const;

    QString m_path;
};

} // namespace foyer
