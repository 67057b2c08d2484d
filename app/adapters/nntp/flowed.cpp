#include "app/adapters/nntp/flowed.h"

#include <QString>
#include <QStringList>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype width = 72;

struct Line {
    qsizetype depth = 0; // of quoting
    QByteArray text; // unstuffed
};

Line parsed(const QByteArray &raw)
{
    Line line;
    while (line.depth < raw.size() && raw[line.depth] == '>')
        ++line.depth;
    line.text = raw.mid(line.depth);
    if (line.text.startsWith(' '))
        line.text.remove(0, 1);
    return line;
}

QByteArray stuffed(qsizetype depth, const QByteArray &text)
{
    const bool needed = depth > 0 || text.startsWith(' ') || text.startsWith('>') || text.startsWith("From ");
    return QByteArray(depth, '>') + (needed ? QByteArray(" ") : QByteArray()) + text;
}

bool isSoft(const QByteArray &text)
{
    return text.endsWith(' ') && text != "-- ";
}

// A person's line: "> > text" is quoted twice.
struct Typed {
    qsizetype depth = 0;
    QString text;
};
Typed typed(QStringView line)
{
    Typed result;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line[at] == u'>') {
            ++result.depth;
            ++at;
        } else if (line[at] == u' ' && result.depth > 0 && at + 1 < line.size() && line[at + 1] == u'>') {
            ++at;
        } else {
            break;
        }
    }
    if (result.depth > 0 && at < line.size() && line[at] == u' ')
        ++at;
    result.text = line.mid(at).toString();
    return result;
}

// Cuts at blanks only, so that joining the pieces gives the line again.
QStringList wrapped(const QString &text, qsizetype room)
{
    QStringList pieces;
    qsizetype begin = 0;
    while (text.size() - begin > room) {
        qsizetype cut = text.lastIndexOf(u' ', begin + room - 1);
        if (cut < begin)
            cut = text.indexOf(u' ', begin + room);
        if (cut < 0 || cut + 1 >= text.size())
            break;
        while (cut + 1 < text.size() && text[cut + 1] == u' ')
            ++cut;
        pieces.append(text.mid(begin, cut + 1 - begin));
        begin = cut + 1;
    }
    pieces.append(text.mid(begin));
    return pieces;
}
} // namespace

QByteArray withoutDelSp(const QByteArray &text)
{
    QByteArray result;
    QByteArray open; // a line whose blank was only a mark: the next one continues the same word
    qsizetype openDepth = -1;
    const auto close = [&] {
        if (openDepth >= 0)
            result += stuffed(openDepth, open) + '\n';
        openDepth = -1;
        open.clear();
    };
    QByteArrayList all = text.split('\n');
    if (all.last().isEmpty())
        all.removeLast();
    for (const QByteArray &raw : all) {
        Line line = parsed(raw);
        if (openDepth >= 0 && (openDepth != line.depth || line.text == "-- "))
            close();
        const bool soft = isSoft(line.text);
        if (soft)
            line.text.chop(1);
        line.text.prepend(open);
        open.clear();
        openDepth = -1;
        if (soft && !isSoft(line.text)) {
            open = line.text;
            openDepth = line.depth;
        } else {
            result += stuffed(line.depth, line.text) + '\n';
        }
    }
    close();
    return result;
}

QByteArray flowed(const QByteArray &text)
{
    QByteArray result;
    QString whole = QString::fromUtf8(text);
    whole.replace(u"\r\n"_s, u"\n"_s);
    while (whole.endsWith(u'\n'))
        whole.chop(1);
    for (const QString &line : whole.split(u'\n')) {
        if (line == u"-- "_s) {
            result += "-- \n";
            continue;
        }
        Typed mine = typed(line);
        while (mine.text.endsWith(u' ')) // a blank at the end would be a soft break
            mine.text.chop(1);
        for (const QString &piece : wrapped(mine.text, std::max<qsizetype>(20, width - mine.depth)))
            result += stuffed(mine.depth, piece.toUtf8()) + '\n';
    }
    return result;
}

} // namespace foyer::nntp
