#include "app/adapters/nntp/cursor.h"

namespace foyer::nntp {

using namespace Qt::StringLiterals;

void GroupCursor::anchor(qint64 number, const QByteArray &messageId)
{
    if (!anchors.isEmpty() && anchors.last().number >= number)
        return;
    anchors.append({ number, messageId });
    if (anchors.size() > anchorsKept)
        anchors.removeFirst();
}

// "1 FLOOR HIGH RANGES NUMBER<id> NUMBER<id> …"; the 1 is the version of this spelling.
QByteArray GroupCursor::toText() const
{
    QByteArray text = "1 " + QByteArray::number(floor) + ' ' + QByteArray::number(high) + ' '
        + (read.isEmpty() ? QByteArray("-") : read.toText());
    for (const Anchor &anchor : anchors)
        text += ' ' + QByteArray::number(anchor.number) + anchor.messageId;
    return text;
}

GroupCursor GroupCursor::fromText(const QByteArray &text)
{
    const QByteArrayList fields = text.split(' ');
    if (fields.size() < 4 || fields[0] != "1")
        return {};
    GroupCursor cursor;
    bool floorOk = false;
    bool highOk = false;
    cursor.floor = fields[1].toLongLong(&floorOk);
    cursor.high = fields[2].toLongLong(&highOk);
    const auto read = Ranges::fromText(fields[3] == "-" ? QByteArray() : fields[3]);
    if (!floorOk || !highOk || !read)
        return {};
    cursor.read = *read;
    for (const QByteArray &field : fields.mid(4)) {
        const qsizetype id = field.indexOf('<');
        bool ok = false;
        const qint64 number = id > 0 ? field.first(id).toLongLong(&ok) : 0;
        if (ok)
            cursor.anchor(number, field.mid(id));
    }
    return cursor;
}

QString cursorKey(const QString &group)
{
    return u"group:"_s + group;
}

} // namespace foyer::nntp
