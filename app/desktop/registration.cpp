#include "app/desktop/registration.h"

#include "app/desktop/links.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace foyer::registration {

using namespace Qt::StringLiterals;

namespace {

const QString linkClass = u"Classes/Foyer.Link"_s;
const QString capabilities = u"Foyer/Capabilities"_s;
const QString registered = u"RegisteredApplications/Foyer"_s;

QString commandOf(const QString &program)
{
    return u"\"%1\" \"%2\""_s.arg(QDir::toNativeSeparators(program), u"%1"_s);
}

// "Default" is what QSettings calls a key's own value.
QString commandKey(const QString &className)
{
    return className + "/shell/open/command/Default"_L1;
}

void addClass(QSettings &software, const QString &className, const QString &name, const QString &program)
{
    software.setValue(className + "/Default"_L1, name);
    software.setValue(className + "/URL Protocol"_L1, QString());
    software.setValue(className + "/DefaultIcon/Default"_L1, QDir::toNativeSeparators(program) + ",0"_L1);
    software.setValue(commandKey(className), commandOf(program));
}

bool isOurs(const QSettings &software, const QString &className)
{
    const QString command = software.value(commandKey(className)).toString();
    return command.contains("\\foyer.exe\""_L1, Qt::CaseInsensitive) || command.contains("/foyer.exe\""_L1);
}

} // namespace

void addLinks(QSettings &software, const QString &program)
{
    const QString what = QCoreApplication::translate("foyer::Registration", "Link to a discussion");
    addClass(software, linkClass, what, program);
    software.setValue(capabilities + "/ApplicationName"_L1, u"Foyer"_s);
    software.setValue(capabilities + "/ApplicationDescription"_L1,
        QCoreApplication::translate(
            "foyer::Registration", "Read and take part in discussions, with or without a network"));
    software.setValue(capabilities + "/ApplicationIcon"_L1, QDir::toNativeSeparators(program) + ",0"_L1);
    for (const QString &scheme : desktop::linkSchemes) {
        software.setValue(capabilities + "/URLAssociations/"_L1 + scheme, u"Foyer.Link"_s);
        const QString className = "Classes/"_L1 + scheme;
        if (!software.contains(commandKey(className)) || isOurs(software, className))
            addClass(software, className, "URL:"_L1 + scheme, program);
    }
    software.setValue(registered, u"Software\\Foyer\\Capabilities"_s);
}

void removeLinks(QSettings &software)
{
    for (const QString &scheme : desktop::linkSchemes) {
        if (const QString className = "Classes/"_L1 + scheme; isOurs(software, className))
            software.remove(className);
    }
    software.remove(linkClass);
    software.remove(u"Foyer"_s);
    software.remove(registered);
}

bool hasLinks(const QSettings &software, const QString &program)
{
    return software.value(commandKey(linkClass)).toString().compare(commandOf(program), Qt::CaseInsensitive) == 0
        && software.contains(registered);
}

void addNotifications(QSettings &software, const QString &program, const QString &programId)
{
    const QString key = "Classes/AppUserModelId/"_L1 + programId;
    software.setValue(key + "/DisplayName"_L1, u"Foyer"_s);
    software.setValue(key + "/IconUri"_L1, QDir::toNativeSeparators(program));
}

} // namespace foyer::registration
