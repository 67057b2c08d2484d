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

std::optional<QString> obstacleTo(const OutgoingFile &file, const UploadRules &rules, const QString &community)
{
    if (file.data.isEmpty())
        return Words::tr("“%1” is empty.").arg(file.name);
    const QString extension = file.name.section(u'.', -1).toLower();
    const bool named = file.name.contains(u'.') && !extension.isEmpty();
    const bool anything = rules.extensions.isEmpty() || rules.extensions.contains(u"*"_s);
    if (!anything && !(named && rules.extensions.contains(extension))) {
        return Words::tr("%1 does not take files like “%2”. It takes: %3.")
            .arg(community, file.name, rules.extensions.join(u", "_s));
    }
    const qint64 most = file.mimeType.startsWith("image/"_L1) ? rules.mostImageBytes : rules.mostFileBytes;
    if (most > 0 && file.data.size() > most) {
        return Words::tr("“%1” is too large for %2: it has %3, and %4 are allowed.")
            .arg(file.name, community, sizeOf(file.data.size()), sizeOf(most));
    }
    return std::nullopt;
}

} // namespace foyer
