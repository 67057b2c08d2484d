#include "app/folderlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace foyer {

FolderLock::FolderLock(const QString &file)
    : m_file(file)
    , m_lock(file)
{
    m_lock.setStaleLockTime(0); // held for months, perhaps; a process that died is noticed anyway
}

bool FolderLock::tryLock(int patience)
{
    if (m_lock.tryLock(patience))
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    // The database could not be shared between machines, so another machine's lock is an old one of ours.
    const bool renamed = m_lock.getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName();
    return renamed && QFile::remove(m_file) && m_lock.tryLock(0);
}

std::optional<Error> FolderLock::trouble() const
{
    if (m_lock.error() == QLockFile::NoError || m_lock.error() == QLockFile::LockFailedError)
        return {};
    return Error { ErrorKind::Storage,
        QCoreApplication::translate("foyer::FolderLock",
            "Foyer cannot write in its folder, %1. Make it writable, or choose another one with --data.")
            .arg(QDir::toNativeSeparators(QFileInfo(m_file).absolutePath())) };
}

} // namespace foyer
