#include "models/text/emoji.h"

#include <QFile>
#include <QHash>

namespace foyer {

namespace {

QHash<QString, QString> readTable()
{
    QHash<QString, QString> table;
    QFile file(QStringLiteral(":/foyer/text/emoji.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    table.reserve(3000);
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        if (parts.first() == u"#")
            continue;
        for (qsizetype i = 1; i < parts.size(); ++i)
            table.insert(parts.at(i), parts.first());
    }
    return table;
}

// Discourse's ":t2" to ":t6": from the lightest skin to the darkest.
QString toned(const QString &emoji, QStringView tone)
{
    if (emoji.isEmpty() || tone.size() != 2 || tone[0] != u't' || tone[1] < u'2' || tone[1] > u'6')
        return emoji;
    const char32_t modifier = 0x1f3fb + (tone[1].unicode() - u'2');
    const qsizetype first = emoji.at(0).isHighSurrogate() ? 2 : 1;
    QString result = emoji.left(first) + QString::fromUcs4(&modifier, 1) + emoji.mid(first);
    return result.remove(QChar(0xfe0f));
}

} // namespace

QString emojiNamed(QStringView name)
{
    static const QHash<QString, QString> table = readTable();
    if (name.startsWith(u':') && name.size() > 1)
        name = name.sliced(1);
    if (name.endsWith(u':'))
        name.chop(1);
    if (const qsizetype colon = name.indexOf(u':'); colon > 0)
        return toned(table.value(name.first(colon).toString()), name.sliced(colon + 1));
    return table.value(name.toString());
}

} // namespace foyer
