#include "app/desktop/portable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace foyer::portable {

QString dataBeside(const QString &programs)
{
    return QFile::exists(programs + "/portable"_L1) ? programs + "/data"_L1 : QString();
}

QString data()
{
    static const QString folder = dataBeside(QCoreApplication::applicationDirPath());
    return folder;
}

void keepTogether()
{
    if (!isOn())
        return;
    const QString temporary = data() + "/temporary"_L1;
    QDir().mkpath(temporary);
    for (const char *name : { "TMPDIR", "TMP", "TEMP" })
        qputenv(name, QDir::toNativeSeparators(temporary).toLocal8Bit());
}

} // namespace foyer::portable
