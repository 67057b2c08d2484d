#include "models/text/extract.h"

#include "models/text/harmless.h"
#include "models/text/htmltext.h"
#include "models/text/lines.h"

namespace foyer {

namespace {

constexpr qsizetype snippetLength = 200;

QByteArray unflowed(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    int openDepth = -1; // of the paragraph the last line left open
    eachLine(text, [&](QByteArrayView raw) {
        const TextLine line = flowedLine(raw);
        if (line.depth != openDepth || line.signature) {
            if (openDepth >= 0)
                out.append('\n');
            for (int mark = 0; mark < line.depth; ++mark)
                out.append("> ");
        }
        out.append(line.text);
        openDepth = line.soft ? line.depth : -1;
        if (!line.soft)
            out.append('\n');
        return true;
    });
    return out;
}

// One line of words, white space folded. Collects a little more than a snippet holds.
class SnippetLine {
public:
    SnippetLine() { m_bytes.reserve(2 * snippetLength); }
    bool full() const { return m_signs >= snippetLength + snippetLength / 4; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    void add(QByteArrayView words)
    {
        bool space = !m_bytes.isEmpty();
        for (const char c : words) {
            if (c == ' ' || c == '\t') {
                space = !m_bytes.isEmpty();
                continue;
            }
            if (space)
                m_bytes.append(' ');
            space = false;
            const bool begins = (static_cast<uchar>(c) & 0xc0) != 0x80; // not in the middle of a sign's bytes
            if (begins && full())
                return;
            m_signs += begins;
            m_bytes.append(c);
        }
    }
    QString text() const
    {
        QString line = harmlessText(m_bytes);
        line.replace(u'\n', u' ');
        if (line.size() <= snippetLength)
            return line;
        qsizetype cut = line.lastIndexOf(u' ', snippetLength - 1);
        if (cut < snippetLength / 2) // a language that writes no spaces
            cut = snippetLength - 1 - (line.at(snippetLength - 2).isHighSurrogate() ? 1 : 0);
        return line.left(cut).trimmed() + QChar(0x2026);
    }

private:
    QByteArray m_bytes;
    qsizetype m_signs = 0;
};

bool isBlank(QByteArrayView line)
{
    for (const char c : line)
        if (c != ' ' && c != '\t')
            return false;
    return true;
}

// Markdown's marks read badly in one line: emphasis, headings, tables and the addresses of links go.
QByteArray withoutMarks(QByteArrayView text)
{
    QByteArray out;
    out.reserve(qMin<qsizetype>(text.size(), 8 * snippetLength));
    bool lineStart = true;
    for (qsizetype at = 0; at < text.size() && out.size() < 8 * snippetLength; ++at) {
        const char c = text[at];
        const bool mark = c == '*' || c == '`' || c == '~' || c == '[' || c == '|' || (c == '#' && lineStart);
        if (c == ']' && at + 1 < text.size() && text[at + 1] == '(') {
            const qsizetype close = text.indexOf(')', at);
            at = close < 0 ? at : close;
        } else if (!mark && c != ']') {
            out.append(c);
        }
        lineStart = c == '\n' || (lineStart && (c == '#' || c == ' '));
    }
    return out;
}

QString snippetOf(QByteArrayView text, bool flowed)
{
    SnippetLine own, quoted;
    QByteArrayView held; // a line that ends in ":" is an attribution when a quote follows
    eachLine(text, [&](QByteArrayView raw) {
        const TextLine line = flowed ? flowedLine(raw) : plainLine(raw);
        const bool signature = line.signature || (line.depth == 0 && line.text == "--"); // often its space is lost
        if (signature && !own.isEmpty())
            return false;
        if (signature || isBlank(line.text))
            return true;
        if (line.depth > 0) {
            held = {};
            if (!quoted.full())
                quoted.add(line.text);
            return true;
        }
        own.add(held);
        const bool endsInColon = line.text.trimmed().endsWith(':');
        held = endsInColon ? line.text : QByteArrayView {};
        if (!endsInColon)
            own.add(line.text);
        return !own.full();
    });
    own.add(held);
    return own.isEmpty() ? quoted.text() : own.text();
}

} // namespace

QString plainText(const Body &body)
{
    switch (body.format) {
    case Format::Html:
        return harmlessText(htmlText(body.text, Words::Told));
    case Format::Flowed:
        return harmlessText(unflowed(QByteArrayView(body.text).first(qMin(body.text.size(), longestText))));
    case Format::Plain:
    case Format::Markdown:
        break;
    }
    return harmlessText(body.text);
}

QString findableText(const Body &body)
{
    return body.format == Format::Html ? harmlessText(htmlText(body.text, Words::Findable)) : plainText(body);
}

QString snippet(const Body &body)
{
    if (body.format == Format::Html)
        return snippetOf(htmlText(body.text, Words::Told), false);
    if (body.format == Format::Markdown)
        return snippetOf(withoutMarks(body.text), false);
    return snippetOf(body.text, body.format == Format::Flowed);
}

} // namespace foyer
