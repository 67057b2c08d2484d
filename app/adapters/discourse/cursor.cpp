#include "app/adapters/discourse/cursor.h"

#include <QStringList>

namespace foyer::discourse {

using namespace Qt::StringLiterals;

QByteArray TopicCursor::toText() const
{
    return QByteArrayList { QByteArray::number(read), QByteArray::number(posts), QByteArray::number(bumped),
        QByteArray::number(seen, 16), QByteArray::number(failures), QByteArray::number(mine, 16),
        QByteArray::number(level) }
        .join(' ');
}

TopicCursor TopicCursor::fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    TopicCursor cursor;
    if (parts.size() < 5)
        return cursor;
    cursor.read = std::max<qint64>(0, parts[0].toLongLong());
    cursor.posts = parts[1].toLongLong();
    cursor.bumped = parts[2].toLongLong();
    cursor.seen = parts[3].toUInt(nullptr, 16);
    cursor.failures = parts[4].toInt();
    cursor.mine = parts.value(5).toUInt(nullptr, 16);
    cursor.level = parts.size() > 6 ? parts[6].toInt() : -1;
    return cursor;
}

QByteArray ListCursor::toText() const
{
    QStringList names(filled.cbegin(), filled.cend());
    names.sort();
    return QByteArray::number(bumped) + ' ' + names.join(u',').toUtf8();
}

ListCursor ListCursor::fromText(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    ListCursor cursor;
    if (space < 0)
        return cursor;
    cursor.bumped = text.first(space).toLongLong();
    const QStringList names = QString::fromUtf8(text.sliced(space + 1)).split(u',', Qt::SkipEmptyParts);
    cursor.filled = QSet<QString>(names.cbegin(), names.cend());
    return cursor;
}

QByteArray WalkCursor::toText() const
{
    return QByteArray::number(page) + ' ' + QByteArray::number(posts);
}

WalkCursor WalkCursor::fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    WalkCursor cursor;
    if (parts.size() == 2) {
        cursor.page = std::max(0, parts[0].toInt());
        cursor.posts = parts[1].toLongLong();
    }
    return cursor;
}

QString topicKey(const QString &topic)
{
    return u"discourse/topic/"_s + topic;
}

QString walkKey(const QString &category)
{
    return u"discourse/walk/"_s + category;
}

} // namespace foyer::discourse
