#include "app/commandline/terminaltext.h"

#include "models/text/harmless.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

int columnsOf(char32_t c)
{
    struct Range {
        char32_t first, last;
    };
    // East Asian Width W and F of Unicode, in coarse blocks; what is unassigned in them does not matter.
    static constexpr std::array<Range, 10> wide { { { 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0xa4cf },
        { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff }, { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 }, { 0xffe0, 0xffe6 },
        { 0x1f300, 0x1faff }, { 0x20000, 0x3fffd } } };
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::any_of(wide.begin(), wide.end(), [c](Range r) { return c >= r.first && c <= r.last; }) ? 2 : 1;
}

// The quote marks ("> >> ") and blanks a line begins with: they begin its continuation as well.
QString quoteOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && (line[end] == u'>' || line[end] == u' '))
        ++end;
    return line.left(end);
}

void appendWrapped(QStringList &into, const QString &line, int width)
{
    const QString quote = quoteOf(line);
    QString current = quote;
    const QStringList words = line.mid(quote.size()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool first = current.size() == quote.size();
        if (!first && columns(current) + 1 + columns(word) > width) {
            into.append(current);
            current = quote + word;
        } else {
            current += first ? word : u' ' + word;
        }
    }
    into.append(current);
}

} // namespace

QString oneLine(const QString &text)
{
    return printable(text).simplified();
}

QString printable(const QString &text)
{
    QString clean = text;
    makeHarmless(clean);
    return clean.replace(u'\t', "    "_L1);
}

int columns(const QString &text)
{
    int sum = 0;
    for (char32_t c : text.toUcs4())
        sum += columnsOf(c);
    return sum;
}

QString fitted(const QString &text, int width)
{
    const int whole = columns(text);
    if (whole <= width)
        return text + QString(width - whole, u' ');
    QString cut;
    int used = 0;
    for (char32_t c : text.toUcs4()) {
        if (used + columnsOf(c) > width - 1)
            break;
        used += columnsOf(c);
        cut += QString::fromUcs4(&c, 1);
    }
    return cut + u'…' + QString(std::max(0, width - 1 - used), u' ');
}

QString wrapped(const QString &text, int width, const QString &indent)
{
    QStringList lines;
    const int inner = std::max(20, width - columns(indent));
    for (const QString &line : printable(text).split(u'\n'))
        appendWrapped(lines, line, inner);
    QString result;
    for (const QString &line : std::as_const(lines))
        result += (indent + line).trimmed().isEmpty() ? u"\n"_s : indent + line + u'\n';
    return result;
}

} // namespace foyer::commandline
