#include "models/text/blockwriter.h"

namespace foyer {

namespace {

constexpr qsizetype mostRows = 2000;
constexpr qsizetype mostCells = 50;

bool isBlank(const Block &block)
{
    return block.rows.isEmpty() && textOf(block.runs).trimmed().isEmpty();
}

void trimEnd(QList<Run> &runs)
{
    while (!runs.isEmpty()) {
        QString &last = runs.last().text;
        while (!last.isEmpty() && last.back().isSpace() && last.back() != QChar::Nbsp)
            last.chop(1);
        if (!last.isEmpty())
            return;
        runs.removeLast();
    }
}

// The "-- " above a signature, which the kind of the block says already.
void removeSeparator(QList<Run> &runs)
{
    QString &first = runs.first().text;
    const qsizetype end = first.indexOf(u'\n');
    if (end >= 0 && QStringView(first).first(end).trimmed() == u"--")
        first.remove(0, end + 1);
}

} // namespace

Block BlockWriter::begin(Block::Kind kind) const
{
    return Block { .kind = kind, .quote = qMin(m_quote, deepestQuote) };
}

QList<Run> &BlockWriter::runs()
{
    if (m_inTable && !m_block.rows.isEmpty() && !m_block.rows.last().cells.isEmpty())
        return m_block.rows.last().cells.last();
    return m_block.runs;
}

void BlockWriter::put(const QString &words)
{
    if (m_block.runs.isEmpty() && !m_inTable) {
        const Block::Kind kind = m_code ? Block::Kind::Code
            : m_heading > 0             ? Block::Kind::Heading
            : m_signature               ? Block::Kind::Signature
            : !m_lists.isEmpty()        ? Block::Kind::Item
                                        : Block::Kind::Paragraph;
        m_block = begin(kind);
        m_block.level = kind == Block::Kind::Heading ? m_heading
            : kind == Block::Kind::Item              ? int(qMin<qsizetype>(m_lists.size(), deepestQuote))
                                                     : 0;
        if (kind == Block::Kind::Item)
            m_block.marker = std::exchange(m_marker, {});
    }
    appendRun(runs(), words, m_code && !m_inTable ? Run::Styles {} : styles, link);
}

void BlockWriter::text(const QString &words)
{
    if (m_code && !m_inTable) {
        put(words);
        return;
    }
    QString folded;
    folded.reserve(words.size());
    for (const QChar c : words) {
        if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r') {
            m_space = true;
            continue;
        }
        if (m_space && folded.isEmpty())
            putSpace();
        else if (m_space)
            folded += u' ';
        m_space = false;
        folded += c;
    }
    if (!folded.isEmpty())
        put(folded);
}

// Between two styles a space belongs to what they have in common: no underline reaches over the gap.
void BlockWriter::putSpace()
{
    if (runs().isEmpty() || runs().last().text.endsWith(u'\n'))
        return;
    const Run last = runs().last();
    appendRun(runs(), QStringLiteral(" "), last.styles & styles, last.link == link ? link : QUrl());
}

void BlockWriter::lineBreak()
{
    m_space = false;
    if (m_inTable)
        appendRun(runs(), QStringLiteral(" "));
    else if (m_code || !m_block.runs.isEmpty())
        put(QStringLiteral("\n"));
}

void BlockWriter::breakBlock()
{
    if (m_inTable) { // a table of ours is simple: its cells are one paragraph each
        m_space = true;
        return;
    }
    if (m_code && m_block.runs.isEmpty())
        return;
    m_space = false;
    Block done = std::exchange(m_block, {});
    if (done.kind == Block::Kind::Code && !done.runs.isEmpty() && done.runs.first().text.startsWith(u'\n'))
        done.runs.first().text.remove(0, 1);
    if (done.kind == Block::Kind::Signature && !done.runs.isEmpty())
        removeSeparator(done.runs);
    trimEnd(done.runs);
    if (!isBlank(done) && !full())
        m_blocks.append(done);
}

void BlockWriter::rule()
{
    breakBlock();
    if (!m_inTable && !full())
        m_blocks.append(begin(Block::Kind::Rule));
}

void BlockWriter::image(const QString &description, const QUrl &source)
{
    if (m_inTable || m_code) {
        text(description);
        return;
    }
    breakBlock();
    if (full() || (description.isEmpty() && source.isEmpty()))
        return;
    Block image = begin(Block::Kind::Image);
    appendRun(image.runs, description.simplified(), {}, link);
    image.source = source;
    m_blocks.append(image);
}

void BlockWriter::beginCode()
{
    breakBlock();
    m_code = true;
}

void BlockWriter::endCode()
{
    breakBlock();
    m_code = false;
}

void BlockWriter::beginHeading(int level)
{
    breakBlock();
    m_heading = level;
}

void BlockWriter::endHeading()
{
    breakBlock();
    m_heading = 0;
}

void BlockWriter::endSignature()
{
    breakBlock();
    m_signature = false;
}

void BlockWriter::beginList(bool ordered, int start)
{
    breakBlock();
    m_lists.append({ ordered, start });
}

void BlockWriter::endList()
{
    breakBlock();
    m_marker.clear();
    if (!m_lists.isEmpty())
        m_lists.removeLast();
}

void BlockWriter::beginItem()
{
    breakBlock();
    m_marker = QStringLiteral("•");
    if (!m_lists.isEmpty() && m_lists.last().ordered)
        m_marker = QString::number(m_lists.last().next++) + u'.';
}

void BlockWriter::check(bool done)
{
    if (!m_marker.isEmpty())
        m_marker = done ? QStringLiteral("☑") : QStringLiteral("☐");
}

void BlockWriter::beginTable()
{
    breakBlock();
    m_block = begin(Block::Kind::Table);
    m_inTable = true;
}

void BlockWriter::beginRow()
{
    m_space = false;
    if (m_inTable && m_block.rows.size() < mostRows)
        m_block.rows.append(TableRow {});
}

void BlockWriter::beginCell(bool heading)
{
    m_space = false;
    if (!m_inTable || m_block.rows.isEmpty() || m_block.rows.last().cells.size() >= mostCells)
        return;
    m_block.rows.last().cells.append(QList<Run> {});
    m_block.rows.last().heading |= heading;
}

void BlockWriter::endTable()
{
    m_block.rows.removeIf([](const TableRow &row) { return row.cells.isEmpty(); });
    m_block.runs.clear();
    m_inTable = false;
    breakBlock();
}

QList<Block> BlockWriter::take()
{
    m_inTable = false;
    breakBlock();
    return std::exchange(m_blocks, {});
}

} // namespace foyer
