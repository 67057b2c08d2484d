#include "models/pictures/picturebytes.h"

#include "models/picture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Pictures)
};

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

PictureBytes::PictureBytes(const QString &database)
    : m_folder(database == ":memory:"_L1 ? QString() : QFileInfo(database).absoluteDir().filePath(u"pictures"_s))
{
}

// In 256 folders: some file systems are slow with tens of thousands of files in one.
QString PictureBytes::pathOf(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash);
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

Expected<QByteArray> PictureBytes::put(const QByteArray &bytes) const
{
    const QByteArray hash = hashOf(bytes);
    const QString path = pathOf(hash);
    if (!m_folder.isEmpty() && QFileInfo(path).size() == bytes.size())
        return hash;
    QSaveFile file(path);
    const bool written = !m_folder.isEmpty() && QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return hash;
    return Error { ErrorKind::Storage,
        Words::tr("A picture could not be written to %1: %2").arg(m_folder, file.errorString()), {} };
}

Expected<QByteArray> PictureBytes::get(const QByteArray &hash) const
{
    QFile file(pathOf(hash));
    if (!m_folder.isEmpty() && file.open(QIODevice::ReadOnly) && file.size() <= mostPictureBytes) {
        QByteArray bytes = file.readAll();
        if (hashOf(bytes) == hash)
            return bytes;
    }
    return Error { ErrorKind::NotFound, Words::tr("The picture is not on this computer any more."), {} };
}

bool PictureBytes::has(const QByteArray &hash) const
{
    return !m_folder.isEmpty() && QFileInfo::exists(pathOf(hash));
}

void PictureBytes::remove(const QByteArray &hash) const
{
    if (!m_folder.isEmpty())
        QFile::remove(pathOf(hash));
}

QList<QByteArray> PictureBytes::olderThan(std::chrono::seconds age) const
{
    QList<QByteArray> names;
    if (m_folder.isEmpty())
        return names;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-age.count());
    for (QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        if (files.fileInfo().lastModified() < before)
            names.append(files.fileName().toLatin1());
    }
    return names;
}

} // namespace foyer
