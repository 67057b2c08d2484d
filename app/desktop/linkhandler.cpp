#include "app/desktop/linkhandler.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr qint64 mostBytes = 1 << 20; // of one file

// What stands for `key` in a section of an .ini file, taken apart at its semicolons.
QStringList namesIn(const QString &name, QLatin1StringView section, const QString &key)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool inside = false;
    for (const QByteArray &raw : file.read(mostBytes).split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'['))
            inside = line == u'[' + section + u']';
        else if (inside && line.section(u'=', 0, 0).trimmed() == key)
            return line.section(u'=', 1).trimmed().split(u';', Qt::SkipEmptyParts);
    }
    return {};
}

bool isInstalled(const QString &program, const AssociationFiles &files)
{
    return !program.contains(u'/')
        && std::any_of(files.applications.cbegin(), files.applications.cend(),
            [&](const QString &folder) { return QFile::exists(folder + u'/' + program); });
}

QString chosen(const QString &type, const AssociationFiles &files)
{
    for (const QString &list : files.lists) {
        for (const QString &program : namesIn(list, "Default Applications"_L1, type)) {
            if (isInstalled(program, files))
                return program;
        }
    }
    return {};
}

} // namespace

AssociationFiles AssociationFiles::ofDesktop()
{
    AssociationFiles files;
    files.applications = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts);
    for (const QString &folder :
        QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation) + files.applications) {
        for (const QString &desktop : desktops)
            files.lists.append(folder + u'/' + desktop + "-mimeapps.list"_L1);
        files.lists.append(folder + "/mimeapps.list"_L1);
    }
    return files;
}

QString linkHandler(const QString &scheme, const AssociationFiles &files)
{
    const QString type = "x-scheme-handler/"_L1 + scheme;
    if (const QString program = chosen(type, files); !program.isEmpty())
        return program;
    QStringList able, removed;
    for (const QString &list : files.lists) {
        able += namesIn(list, "Added Associations"_L1, type);
        removed += namesIn(list, "Removed Associations"_L1, type);
    }
    for (const QString &folder : files.applications)
        able += namesIn(folder + "/mimeinfo.cache"_L1, "MIME Cache"_L1, type);
    able.removeDuplicates();
    able.removeIf([&](const QString &program) { return removed.contains(program) || !isInstalled(program, files); });
    return able.size() == 1 ? able.first() : QString();
}

} // namespace foyer
