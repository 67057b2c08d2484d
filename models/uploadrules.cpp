#include "models/uploadrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Uploads)
};

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QByteArray UploadRules::toText() const
{
    return QByteArray::number(mostImageBytes) + ' ' + QByteArray::number(mostFileBytes) + ' '
        + extensions.join(u',').toUtf8();
}

UploadRules UploadRules::fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    UploadRules rules;
    if (parts.size() != 3)
        return rules;
    rules.mostImageBytes = std::max<qint64>(0, parts[0].toLongLong());
    rules.mostFileBytes = std::max<qint64>(0, parts[1].toLongLong());
    rules.extensions = QString::fromUtf8(parts[2]).split(u',', Qt::SkipEmptyParts);
    return rules;
}

} // namespace foyer
