#include "app/adapters/nntp/answer.h"

#include "app/net/charset.h"

#include <cstring>

namespace foyer::nntp {

namespace {
// Cuts the next field off `rest`: up to a blank or tab, further blanks skipped.
QByteArrayView nextField(QByteArrayView &rest)
{
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ' ' && rest[end] != '\t')
        ++end;
    const QByteArrayView field = rest.first(end);
    while (end < rest.size() && (rest[end] == ' ' || rest[end] == '\t'))
        ++end;
    rest = rest.sliced(end);
    return field;
}

// Numbers beyond 2^31 exist; anything that is no number is -1.
qint64 number(QByteArrayView digits)
{
    bool ok = false;
    const qint64 value = digits.toByteArray().toLongLong(&ok);
    return ok && value >= 0 ? value : -1;
}
} // namespace

Status parseStatus(const QByteArray &line)
{
    const auto digit = [&](int at) { return line.size() > at && line[at] >= '0' && line[at] <= '9'; };
    if (!digit(0) || !digit(1) || !digit(2) || digit(3))
        return { 0, line };
    return { line.first(3).toInt(), line.mid(3).trimmed() };
}

void forEachLine(QByteArrayView block, const std::function<void(QByteArrayView)> &each)
{
    while (!block.isEmpty()) {
        const auto *stop = static_cast<const char *>(std::memchr(block.data(), '\n', size_t(block.size())));
        const qsizetype end = stop ? stop - block.data() : block.size();
        QByteArrayView line = block.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        each(line);
        block = block.sliced(stop ? end + 1 : end);
    }
}

QByteArrayList lines(const QByteArray &block)
{
    QByteArrayList result;
    forEachLine(block, [&](QByteArrayView line) { result.append(line.toByteArray()); });
    return result;
}

QByteArray messageIdIn(QByteArrayView text)
{
    const qsizetype begin = text.indexOf('<');
    const qsizetype end = begin < 0 ? -1 : text.indexOf('>', begin);
    return end < 0 ? QByteArray() : text.sliced(begin, end + 1 - begin).toByteArray();
}

std::optional<ActiveLine> parseActive(QByteArrayView line)
{
    ActiveLine result;
    const QByteArrayView name = nextField(line);
    result.high = number(nextField(line));
    result.low = number(nextField(line));
    const QByteArrayView posting = nextField(line);
    if (name.isEmpty() || result.high < 0 || result.low < 0)
        return std::nullopt;
    result.name = QString::fromUtf8(utf8Of(name.toByteArray(), {}));
    result.posting = posting.isEmpty() ? 'y' : posting[0];
    return result;
}

std::optional<ActiveLine> parseGroup(const Status &status)
{
    QByteArrayView rest = status.text;
    const qint64 count = number(nextField(rest));
    ActiveLine result;
    result.low = number(nextField(rest));
    result.high = number(nextField(rest));
    result.name = QString::fromUtf8(nextField(rest));
    if (count < 0 || result.low < 0 || result.high < 0)
        return std::nullopt;
    return result;
}

RemoteForum forumOf(const ActiveLine &line, const QString &description)
{
    RemoteForum forum;
    forum.id.value = line.name;
    forum.name = line.name;
    forum.description = description;
    forum.posting = line.posting == 'm' ? Posting::Moderated : line.posting == 'y' ? Posting::Open : Posting::ReadOnly;
    forum.onServer = line.isEmpty() ? 0 : line.high - qMax<qint64>(line.low, 1) + 1;
    return forum;
}

std::optional<Description> parseDescription(QByteArrayView line)
{
    const QByteArrayView name = nextField(line);
    if (name.isEmpty())
        return std::nullopt;
    return Description { QString::fromUtf8(utf8Of(name.toByteArray(), {})),
        QString::fromUtf8(utf8Of(line.toByteArray(), {})).trimmed() };
}

OverviewFormat parseOverviewFormat(const QByteArrayList &fields)
{
    OverviewFormat format;
    // The number comes first and is not listed. The first seven are fixed, but some servers list them wrongly.
    for (int i = 0; i < fields.size(); ++i) {
        const QByteArray field = fields[i].toLower();
        if (field.startsWith("message-id:"))
            format.messageId = i + 1;
        else if (field == ":bytes" || field == "bytes:")
            format.bytes = i + 1;
        else if (field == "xref:full")
            format.xref = i + 1;
    }
    return format;
}

std::optional<OverviewLine> parseOverview(QByteArrayView line, OverviewFormat format)
{
    OverviewLine result;
    for (int i = 0;; ++i) {
        const qsizetype tab = line.indexOf('\t');
        const QByteArrayView field = tab < 0 ? line : line.first(tab);
        if (i == 0)
            result.number = number(field);
        else if (i == format.messageId)
            result.messageId = messageIdIn(field);
        else if (i == format.bytes)
            result.bytes = qMax<qint64>(0, number(field));
        else if (i == format.xref)
            result.places = parseXref(field);
        if (tab < 0)
            break;
        line = line.sliced(tab + 1);
    }
    if (result.number < 1 || result.messageId.isEmpty())
        return std::nullopt;
    return result;
}

QList<Place> parseXref(QByteArrayView value)
{
    if (value.size() > 5 && value.first(5).compare("xref:", Qt::CaseInsensitive) == 0)
        value = value.sliced(5);
    value = value.trimmed();
    nextField(value); // the host
    QList<Place> places;
    while (!value.isEmpty()) {
        const QByteArrayView place = nextField(value);
        const qsizetype colon = place.lastIndexOf(':');
        const qint64 at = colon > 0 ? number(place.sliced(colon + 1)) : -1;
        if (at > 0)
            places.append({ { QString::fromUtf8(place.first(colon)) }, at });
    }
    return places;
}

} // namespace foyer::nntp
