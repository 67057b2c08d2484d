#include "models/text/lines.h"

namespace foyer {

namespace {

constexpr int deepestQuote = 100; // what is quoted deeper is drawn as if it were this deep

// Quote marks with at most one space between them.
qsizetype skipQuoteMarks(QByteArrayView line, int *depth)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype mark = at + (at > 0 && line[at] == ' ' ? 1 : 0);
        if (mark >= line.size() || line[mark] != '>')
            break;
        at = mark + 1;
        if (*depth < deepestQuote)
            ++*depth;
    }
    return at;
}

} // namespace

TextLine plainLine(QByteArrayView line)
{
    TextLine out;
    out.signature = line == "-- ";
    qsizetype at = 0;
    if (!line.isEmpty() && line.front() == '>') {
        at = skipQuoteMarks(line, &out.depth);
        if (at < line.size() && line[at] == ' ')
            ++at;
    }
    out.text = line.sliced(at);
    return out;
}

TextLine flowedLine(QByteArrayView line)
{
    TextLine out;
    if (!line.isEmpty() && line.front() == '>')
        // RFC 3676 §4.5 wants the marks together; many programs write "> >" all the same.
        line = line.sliced(skipQuoteMarks(line, &out.depth));
    if (line.startsWith(' ')) // space-stuffing, §4.4
        line = line.sliced(1);
    out.signature = line == "-- "; // §4.3: never soft
    out.soft = line.endsWith(' ') && !out.signature;
    out.signature = out.signature && out.depth == 0;
    out.text = line;
    return out;
}

} // namespace foyer
