#include "app/folderlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace foyer {

using namespace std::chrono_literals;

static constexpr auto makingTime = 2s;

FolderLock::FolderLock(const QString &file)
    : m_file(file)
    , m_lock(file)
{
    m_lock.setStaleLockTime(0); // held for months, perhaps; a process that died is noticed anyway
}

bool FolderLock::tryLock(int patience)
{
    // A lock looks held when its process number went to another program of our name, when the machine was called
    // otherwise then, and for ever when the power went before its owner had written its number into it. Whoever
    // lives holds the file by the system's own lock as well, and removeStaleLockFile() asks that one.
    return m_lock.tryLock(patience) || (isComplete() && m_lock.removeStaleLockFile() && m_lock.tryLock(0));
}

// Made and locked by its owner. One with nothing in it may be half-made at this moment: it gets a while.
bool FolderLock::isComplete() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&process, &host, &program))
        return true;
    const QDateTime made = QFileInfo(m_file).lastModified();
    return made.isValid()
        && std::chrono::abs(std::chrono::milliseconds(made.msecsTo(QDateTime::currentDateTime()))) > makingTime;
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
