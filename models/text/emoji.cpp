#include "models/text/emoji.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr QChar asPicture(0xfe0f); // after a sign that is also a letter; people leave it out

struct Table {
    QHash<QString, QString> emoji; // by name
    QHash<QString, QString> names; // by emoji without asPicture: the first name it has
    qsizetype longest = 0; // of those
};

Table readTable()
{
    Table table;
    QFile file(QStringLiteral(":/foyer/text/emoji.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    table.emoji.reserve(3000);
    table.names.reserve(2000);
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        if (parts.first() == u"#")
            continue;
        for (qsizetype i = 1; i < parts.size(); ++i)
            table.emoji.insert(parts.at(i), parts.first());
        const QString bare = QString(parts.first()).remove(asPicture);
        if (parts.size() > 1)
            table.names.insert(bare, parts.at(1));
        table.longest = qMax(table.longest, bare.size());
    }
    return table;
}

const Table &table()
{
    static const Table read = readTable();
    return read;
}

// Discourse's ":t2" to ":t6": from the lightest skin to the darkest.
QString toned(const QString &emoji, QStringView tone)
{
    if (emoji.isEmpty() || tone.size() != 2 || tone[0] != u't' || tone[1] < u'2' || tone[1] > u'6')
        return emoji;
    const char32_t modifier = 0x1f3fb + (tone[1].unicode() - u'2');
    const qsizetype first = emoji.at(0).isHighSurrogate() ? 2 : 1;
    QString result = emoji.left(first) + QString::fromUcs4(&modifier, 1) + emoji.mid(first);
    return result.remove(asPicture);
}

// Where an emoji may begin: the planes of pictures, and the signs and arrows below them.
bool mayBegin(QChar c)
{
    return (c >= QChar(0xd83c) && c <= QChar(0xd83e)) || (c >= QChar(0x2190) && c <= QChar(0x2bff));
}

bool isTone(QStringView text)
{
    return text.size() >= 2 && text[0] == QChar(0xd83c) && text[1] >= QChar(0xdffb) && text[1] <= QChar(0xdfff);
}

struct Found {
    QString name; // empty: none
    QString emoji;
    qsizetype size = 0; // in the text
};

// The longest that begins here; a colour of skin or a sign of picture in it is no other emoji.
Found emojiAt(QStringView text)
{
    Found found;
    QString bare;
    for (qsizetype at = 0; at < text.size() && bare.size() < table().longest; ++at) {
        if (isTone(text.sliced(at)) && at > 0) {
            ++at;
        } else if (text[at] != asPicture) {
            bare += text[at];
        }
        if (const auto name = table().names.constFind(bare); name != table().names.constEnd())
            found = { *name, text.first(at + 1).toString(), at + 1 };
    }
    return found;
}

} // namespace

QString withEmojiNames(const QString &text, const std::function<bool(const QString &emoji)> &mayStay)
{
    if (std::none_of(text.begin(), text.end(), mayBegin))
        return text;
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const Found found = mayBegin(text[at]) ? emojiAt(QStringView(text).sliced(at)) : Found();
        if (found.name.isEmpty()) {
            out += text[at++];
            continue;
        }
        out += mayStay(found.emoji) ? found.emoji : u':' + found.name + u':';
        at += found.size;
    }
    return out;
}

QString emojiNamed(QStringView name)
{
    if (name.startsWith(u':') && name.size() > 1)
        name = name.sliced(1);
    if (name.endsWith(u':'))
        name.chop(1);
    if (const qsizetype colon = name.indexOf(u':'); colon > 0)
        return toned(table().emoji.value(name.first(colon).toString()), name.sliced(colon + 1));
    return table().emoji.value(name.toString());
}

} // namespace foyer
