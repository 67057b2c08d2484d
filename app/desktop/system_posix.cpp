#include "app/desktop/system.h"

#include <QCryptographicHash>
#include <QFile>

namespace foyer::desktop {

using namespace Qt::StringLiterals;

void introduce()
{
}

void letOthersRaise()
{
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

// In the folder itself nobody else can take the name. A socket's path has room for some 100 bytes.
QString socketName(const QString &folder)
{
    const QString here = folder + "/window.socket"_L1;
    if (QFile::encodeName(here).size() < 90)
        return here;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"foyer-"_s + QString::fromLatin1(hash.left(24));
}

// A service keeps its own.
QString keychainName(const QString &key)
{
    return key;
}

} // namespace foyer::desktop
