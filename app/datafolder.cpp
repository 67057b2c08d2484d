#include "app/datafolder.h"

#include "app/desktop/portable.h"
#include "app/desktop/system.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foyer {

QString DataFolder::standardPath()
{
    return portable::isOn() ? portable::data() : desktop::dataPath();
}

QString DataFolder::samplePath()
{
    return standardPath() + "/sample"_L1;
}

QString DataFolder::fakePath(const QString &kind)
{
    QString name = kind;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); }); // typed by somebody
    return standardPath() + "/fake-"_L1 + name;
}

Expected<DataFolder> DataFolder::open(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.exists()) {
        if (!QDir().mkpath(path))
            return Error { ErrorKind::Storage,
                QCoreApplication::translate(
                    "foyer::DataFolder", "The folder %1 cannot be made. Choose another one with --data.")
                    .arg(QDir::toNativeSeparators(path)) };
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else if (!folder.isDir()) {
        return Error { ErrorKind::Storage,
            QCoreApplication::translate("foyer::DataFolder", "%1 is a file, and Foyer needs a folder there.")
                .arg(QDir::toNativeSeparators(path)) };
    }
    return DataFolder(QFileInfo(path).canonicalFilePath());
}

QString DataFolder::inside(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

QString DataFolder::database() const
{
    return inside("foyer.db"_L1);
}

QString DataFolder::settings() const
{
    return inside("foyer.ini"_L1);
}

QString DataFolder::backups() const
{
    return inside("backups"_L1);
}

QString DataFolder::windowLock() const
{
    return inside("window.lock"_L1);
}

QString DataFolder::syncLock() const
{
    return inside("sync.lock"_L1);
}

QString DataFolder::runningMark() const
{
    return inside("running"_L1);
}

QString DataFolder::socketName() const
{
    return desktop::socketName(m_path);
}

} // namespace foyer
