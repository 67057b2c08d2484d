#include "app/adapters/nntp/inlinefiles.h"

#include "app/adapters/nntp/headers.h"
#include "app/net/charset.h"

#include <QMimeDatabase>

#include <functional>

namespace foyer::nntp {

namespace {
struct LineView {
    QByteArrayView text; // without its end
    qsizetype next = 0; // where the next line begins
};

LineView lineAt(QByteArrayView all, qsizetype at)
{
    const qsizetype end = all.indexOf('\n', at);
    const qsizetype stop = end < 0 ? all.size() : end;
    QByteArrayView text = all.sliced(at, stop - at);
    if (text.endsWith('\r'))
        text.chop(1);
    return { text, end < 0 ? stop : end + 1 };
}

// A file found: where it ends, and what it is.
struct Found {
    qsizetype end = 0;
    RemoteAttachment file;
};

RemoteAttachment named(QByteArrayView name, QByteArray data)
{
    RemoteAttachment file;
    file.name = bareFileName(QString::fromUtf8(utf8Of(name.toByteArray(), {})));
    file.mimeType = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
    file.size = data.size();
    file.data = std::move(data);
    return file;
}

// One line of uuencode: its length, then groups of four characters; false when it is something else.
bool appendUuLine(QByteArrayView line, QByteArray &data)
{
    const auto value = [](char c) { return (c - 0x20) & 0x3F; };
    const int length = value(line[0]);
    const qsizetype needed = (length + 2) / 3 * 4;
    if (line[0] < 0x20 || line[0] > 0x60 || line.size() < needed - 2 || line.size() > needed + 3)
        return false;
    const auto at = [&](qsizetype i) { return i < line.size() ? value(line[i]) : 0; }; // trailing blanks get lost
    QByteArray bytes;
    for (qsizetype i = 1; bytes.size() < length; i += 4) {
        const int group = at(i) << 18 | at(i + 1) << 12 | at(i + 2) << 6 | at(i + 3);
        bytes += char(group >> 16);
        bytes += char(group >> 8);
        bytes += char(group);
    }
    data += bytes.first(length);
    return true;
}

std::optional<Found> uuFileAt(QByteArrayView all, LineView first)
{
    // "begin 644 name"
    QByteArrayView rest = first.text.sliced(6);
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '7')
        ++digits;
    if (digits < 3 || digits > 4 || digits + 1 >= rest.size() || rest[digits] != ' ')
        return std::nullopt;
    QByteArray data;
    for (qsizetype at = first.next; at < all.size();) {
        const LineView line = lineAt(all, at);
        if (line.text == "end")
            return Found { line.next, named(rest.sliced(digits + 1).trimmed(), data) };
        if (line.text.isEmpty() ? data.isEmpty() : !appendUuLine(line.text, data))
            return std::nullopt;
        at = line.next;
    }
    return std::nullopt;
}

QByteArrayView yencField(QByteArrayView line, QByteArrayView name)
{
    const qsizetype at = line.indexOf(name);
    if (at < 0)
        return {};
    const QByteArrayView value = line.sliced(at + name.size());
    const qsizetype end = name == " name=" ? -1 : value.indexOf(' ');
    return end < 0 ? value : value.first(end);
}

// A part of a larger file is kept as it is, under the file's name.
std::optional<Found> yencFileAt(QByteArrayView all, LineView first)
{
    const QByteArrayView name = yencField(first.text, " name=");
    if (name.isEmpty())
        return std::nullopt;
    QByteArray data;
    for (qsizetype at = first.next; at < all.size();) {
        const LineView line = lineAt(all, at);
        at = line.next;
        if (line.text.startsWith("=yend"))
            return Found { at, named(name.trimmed(), data) };
        if (line.text.startsWith("=ypart "))
            continue;
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            const bool escaped = line.text[i] == '=' && i + 1 < line.text.size();
            const int byte = escaped ? line.text[++i] - 64 : line.text[i];
            data += char(byte - 42);
        }
    }
    return std::nullopt;
}
} // namespace

QList<RemoteAttachment> takeInlineFiles(QByteArray &text)
{
    QList<RemoteAttachment> files;
    if (!text.contains("begin "))
        return files;
    QByteArray kept;
    const QByteArrayView all = text;
    for (qsizetype at = 0; at < all.size();) {
        const LineView line = lineAt(all, at);
        std::optional<Found> found;
        if (line.text.startsWith("begin "))
            found = uuFileAt(all, line);
        else if (line.text.startsWith("=ybegin "))
            found = yencFileAt(all, line);
        if (found) {
            files.append(found->file);
            at = found->end;
        } else {
            kept += all.sliced(at, line.next - at);
            at = line.next;
        }
    }
    if (!files.isEmpty())
        text = kept;
    return files;
}

} // namespace foyer::nntp
