#include "models/text/textblocks.h"

#include "models/text/harmless.h"
#include "models/text/lines.h"
#include "models/text/links.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBlocks = 5000;

// Where the signature begins: after the last "-- " that stands outside quotes. -1: none.
qsizetype signatureStart(QByteArrayView text, bool flowed)
{
    qsizetype found = -1;
    const char *const begin = text.data();
    eachLine(text, [&](QByteArrayView raw) {
        if ((flowed ? flowedLine(raw) : plainLine(raw)).signature)
            found = raw.data() - begin;
        return true;
    });
    return found;
}

// Tables and drawings in plain characters, and code: lines that are indented or have gaps inside.
bool looksDrawn(const QStringList &lines)
{
    qsizetype drawn = 0;
    for (const QString &line : lines) {
        const bool indented = line.startsWith("    "_L1) || line.startsWith(u'\t');
        drawn += indented || line.trimmed().contains("   "_L1) || line.trimmed().contains(u'\t');
    }
    return drawn == lines.size() || (lines.size() > 2 && drawn * 4 >= lines.size() * 3);
}

class TextReader {
public:
    explicit TextReader(bool flowed)
        : m_flowed(flowed)
    {
    }

    void read(QByteArrayView text)
    {
        eachLine(text, [this](QByteArrayView raw) {
            take(m_flowed ? flowedLine(raw) : plainLine(raw));
            return result.size() < mostBlocks;
        });
        flush();
    }

    QList<Block> result;

private:
    void take(const TextLine &line)
    {
        if (line.depth != m_depth) {
            flush();
            m_depth = line.depth;
        }
        QString words = harmlessText(line.text);
        if (words.trimmed().isEmpty() && !m_open) {
            flush();
            return;
        }
        if (m_open)
            m_lines.last() += words;
        else
            m_lines.append(words);
        m_open = line.soft;
    }

    void flush()
    {
        m_open = false;
        if (m_lines.isEmpty())
            return;
        Block block { .quote = m_depth };
        const QString joined = m_lines.join(u'\n');
        if (looksDrawn(m_lines)) {
            block.kind = Block::Kind::Code;
            appendRun(block.runs, joined);
        } else {
            block.runs = inlineRuns(joined);
        }
        result.append(block);
        m_lines.clear();
    }

    bool m_flowed;
    bool m_open = false; // the last line goes on in the next
    int m_depth = 0;
    QStringList m_lines;
};

} // namespace

QList<Block> textBlocks(const Body &body)
{
    const bool flowed = body.format == Format::Flowed;
    const QByteArrayView text = QByteArrayView(body.text).first(qMin(body.text.size(), longestText));
    const qsizetype signature = signatureStart(text, flowed);

    TextReader reader(flowed);
    reader.read(signature < 0 ? text : text.first(signature));
    if (signature >= 0) {
        const qsizetype line = text.indexOf('\n', signature);
        const QString words = line < 0 ? QString() : harmlessText(text.sliced(line + 1)).trimmed();
        if (!words.isEmpty())
            reader.result.append(Block { .kind = Block::Kind::Signature, .runs = inlineRuns(words) });
    }
    return reader.result;
}

} // namespace foyer
