// Reading a text message line by line, in bytes, without copying.
#pragma once

#include <QByteArrayView>

namespace foyer {

// Calls for each line, without its end (LF or CRLF), until `each` returns false.
template <class Each> void eachLine(QByteArrayView text, Each each)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView {} : text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!each(line))
            return;
    }
}

struct TextLine {
    int depth = 0; // of quotation
    QByteArrayView text; // without quote marks and space-stuffing
    bool soft = false; // format=flowed: the paragraph goes on in the next line
    bool signature = false; // the line "-- "
};

// Takes a line of a plain message apart: "> > text" and ">> text" are both depth 2.
TextLine plainLine(QByteArrayView line);
// The same after RFC 3676.
TextLine flowedLine(QByteArrayView line);

} // namespace foyer
