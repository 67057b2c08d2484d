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

Block BlockWriter::begin(Block::Kind kind)
{
    Block block { .kind = kind, .quote = qMin(m_quote, deepestQuote) };
    block.fold = m_fold;
    block.places = std::exchange(m_places, {});
    return block;
}

Run BlockWriter::run(const QString &words) const
{
    const bool plain = m_code && !m_inTable;
    return { words, plain ? Run::Styles {} : styles, link, hint, fold, picture };
}

void BlockWriter::place(const QString &name)
{
    if (name.isEmpty() || name.size() > 200 || ++m_placeCount > mostPlaces)
        return;
    (m_block.runs.isEmpty() && !m_inTable ? m_places : m_block.places).append(name);
}

void BlockWriter::whole(Block block)
{
    if (m_inTable) {
        text(u' ' + textOf(block) + u' ');
        return;
    }
    breakBlock();
    if (full())
        return;
    const Block frame = begin(block.kind);
    block.quote = frame.quote;
    block.fold = fold > 0 ? fold : frame.fold;
    block.places = frame.places;
    m_blocks.append(block);
}

int BlockWriter::beginFold(const Block &head)
{
    if (m_inTable || full())
        return -1;
    Block block = head;
    block.level = newFold();
    whole(block);
    return std::exchange(m_fold, block.level);
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
            : m_formula                 ? Block::Kind::Formula
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
        if (kind == Block::Kind::Code)
            m_block.name = m_language;
    }
    appendRun(runs(), run(words));
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
    const bool same = last.link == link && last.hint == hint;
    appendRun(runs(),
        Run { QStringLiteral(" "), last.styles & styles, same ? link : QUrl(), same ? hint : QString(),
            last.fold == fold ? fold : 0 });
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
    if (isBlank(done))
        m_places = done.places + m_places;
    else if (!full())
        m_blocks.append(done);
}

void BlockWriter::rule()
{
    breakBlock();
    if (!m_inTable && !full())
        m_blocks.append(begin(Block::Kind::Rule));
}

void BlockWriter::image(const QString &description, const Picture &picture, const QUrl &link)
{
    if (m_inTable || m_code) {
        text(description);
        return;
    }
    if (description.isEmpty() && picture.isNull())
        return;
    Block image { .kind = Block::Kind::Image };
    appendRun(image.runs, description.simplified());
    image.picture = picture;
    image.across = across;
    image.link = link;
    whole(image);
}

void BlockWriter::beginCode(const QString &language)
{
    breakBlock();
    m_code = true;
    m_language = language;
}

void BlockWriter::endCode()
{
    breakBlock();
    m_code = false;
}

void BlockWriter::beginFormula()
{
    breakBlock();
    m_formula = true;
}

void BlockWriter::endFormula()
{
    breakBlock();
    m_formula = false;
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
    const QString box = done ? QStringLiteral("☑") : QStringLiteral("☐");
    if (m_marker.isEmpty())
        text(box + u' '); // not at the beginning of an item: a sign among words
    else
        m_marker = box;
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

void BlockWriter::beginCell(bool heading, Qt::Alignment alignment)
{
    m_space = false;
    if (!m_inTable || m_block.rows.isEmpty() || m_block.rows.last().cells.size() >= mostCells)
        return;
    m_block.rows.last().cells.append(QList<Run> {});
    m_block.rows.last().heading |= heading;
    const qsizetype column = m_block.rows.last().cells.size() - 1;
    if (column == m_block.columns.size())
        m_block.columns.append(alignment);
    else if (!m_block.columns.at(column))
        m_block.columns[column] = alignment;
}

void BlockWriter::endTable()
{
    m_block.rows.removeIf([](const TableRow &row) { return row.cells.isEmpty(); });
    m_block.runs.clear();
    if (std::none_of(m_block.columns.begin(), m_block.columns.end(), [](Qt::Alignment one) { return bool(one); }))
        m_block.columns.clear();
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
