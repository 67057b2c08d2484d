#include "ui/conversation/postdocument.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr int linesShownOfQuote = 8; // longer ones are folded
constexpr int linesShownAtEnd = 3; // of a quotation nothing follows: mostly a full quote left below

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostDocument)
};

class Builder {
public:
    Builder(QTextDocument &document, const DocumentStyle &style)
        : m_style(style)
        , m_post(type::post(style.font))
        , m_lineHeight(postLineHeight * 14.5 * zoom())
        , m_cursor(&document)
    {
        document.setDefaultFont(m_post);
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(false);
        document.setIndentWidth(scaled(20));
    }

    void add(const QList<Block> &blocks)
    {
        m_cursor.beginEditBlock();
        int quotation = 0;
        for (qsizetype i = 0; i < blocks.size();) {
            const qsizetype end = endOfQuotation(blocks, i);
            if (end > i) {
                addQuotation(
                    blocks.sliced(i, end - i), quotation++, end == blocks.size() || onlySignature(blocks, end));
                i = end;
            } else {
                addBlock(blocks.at(i++));
            }
        }
        m_cursor.endEditBlock();
    }

private:
    static qsizetype endOfQuotation(const QList<Block> &blocks, qsizetype from)
    {
        while (from < blocks.size() && blocks.at(from).quote > 0)
            ++from;
        return from;
    }

    static bool onlySignature(const QList<Block> &blocks, qsizetype from)
    {
        return std::all_of(blocks.begin() + from, blocks.end(),
            [](const Block &block) { return block.kind == Block::Kind::Signature; });
    }

    static int lineCount(const QList<Block> &blocks)
    {
        int lines = 0;
        for (const Block &block : blocks) {
            for (const QStringView line : QStringView(textOf(block)).split(u'\n'))
                lines += 1 + int(line.size()) / (postCharactersPerLine + 14);
        }
        return lines;
    }

    void addQuotation(const QList<Block> &blocks, int index, bool atEnd)
    {
        const int lines = lineCount(blocks);
        const bool isLong = m_style.foldQuotes && lines > (atEnd && m_started ? linesShownAtEnd : linesShownOfQuote);
        if (isLong && !m_style.unfolded.contains(index))
            return addFold(index, Words::tr("Show %n quoted lines", nullptr, lines));
        for (const Block &block : blocks)
            addBlock(block);
        if (isLong)
            addFold(index, Words::tr("Fold the quotation"));
    }

    void addFold(int index, const QString &label)
    {
        startBlock(blockFormat(1, 0));
        QTextCharFormat format = charFormat({}, m_style.theme.accent);
        format.setFont(type::meta(m_style.font), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setFontPointSize(type::meta(m_style.font).pointSizeF());
        format.setAnchor(true);
        format.setAnchorHref(QStringView(foldScheme).toString() + QString::number(index));
        m_cursor.insertText(label, format);
    }

    void addBlock(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Table:
            return addTable(block);
        case Block::Kind::Code:
            return addCode(block);
        case Block::Kind::Rule: {
            QTextBlockFormat format = blockFormat(block.quote, 0);
            format.setProperty(
                QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
            return startBlock(format);
        }
        case Block::Kind::Item:
            return addItem(block);
        default:
            break;
        }
        QTextBlockFormat format = blockFormat(block.quote, 0);
        setDirection(format, block);
        if (block.kind == Block::Kind::Signature)
            format.setTopMargin(scaled(6));
        startBlock(format);
        addRuns(block);
    }

    QColor colorOf(const Block &block) const
    {
        if (block.kind == Block::Kind::Signature || block.kind == Block::Kind::Cut)
            return m_style.theme.faint;
        return block.quote > 0 || block.kind == Block::Kind::Image ? m_style.theme.muted : m_style.theme.ink;
    }

    void addRuns(const Block &block)
    {
        if (block.kind == Block::Kind::Image) {
            QTextCharFormat format = charFormat({}, m_style.theme.muted);
            if (block.source.isValid())
                setLink(format, block.source);
            const QString words = textOf(block.runs).simplified();
            m_cursor.insertText(
                words.isEmpty() ? Words::tr("[picture]") : Words::tr("[picture: %1]").arg(words), format);
            return;
        }
        for (const Run &run : block.runs) {
            QTextCharFormat format = charFormat(run.styles, colorOf(block));
            if (block.kind == Block::Kind::Heading)
                format.setFontWeight(QFont::Bold);
            if (block.kind == Block::Kind::Signature)
                format.setFontPointSize(type::ui(m_style.font).pointSizeF());
            if (!run.link.isEmpty())
                setLink(format, run.link);
            QString words = run.text;
            m_cursor.insertText(words.replace(u'\n', QChar(QChar::LineSeparator)), format);
        }
    }

    void addItem(const Block &block)
    {
        QTextBlockFormat format = blockFormat(block.quote, qMax(1, block.level) * scaled(20));
        setDirection(format, block);
        format.setBottomMargin(scaled(3));
        const QString marker =
            block.marker.isEmpty() ? QString() : block.marker + QChar(QChar::Nbsp) + QChar(QChar::Nbsp);
        format.setTextIndent(-QFontMetricsF(m_post).horizontalAdvance(marker));
        startBlock(format);
        m_cursor.insertText(marker, charFormat({}, m_style.theme.muted));
        addRuns(block);
    }

    void addCode(const Block &block)
    {
        QTextBlockFormat format = blockFormat(block.quote, scaled(10));
        format.setRightMargin(scaled(10));
        format.setTopMargin(scaled(12));
        format.setBottomMargin(scaled(14));
        format.setLineHeight(m_lineHeight * 0.85, QTextBlockFormat::MinimumHeight);
        format.setProperty(IsCode, true);
        format.setLayoutDirection(Qt::LeftToRight);
        startBlock(format);
        QString words = textOf(block.runs);
        while (words.endsWith(u'\n'))
            words.chop(1);
        m_cursor.insertText(
            words.replace(u'\n', QChar(QChar::LineSeparator)), charFormat(Run::Code, m_style.theme.ink));
    }

    void addTable(const Block &block)
    {
        int columns = 0;
        for (const TableRow &row : block.rows)
            columns = qMax(columns, int(row.cells.size()));
        if (columns == 0)
            return;
        startBlock(blockFormat(block.quote, 0));
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_style.theme.line);
        format.setCellPadding(scaled(4));
        format.setLeftMargin(quoteIndent(block.quote));
        QTextTable *table = m_cursor.insertTable(int(block.rows.size()), columns, format);
        for (int r = 0; r < block.rows.size(); ++r) {
            for (int c = 0; c < block.rows.at(r).cells.size(); ++c) {
                QTextCursor cell = table->cellAt(r, c).firstCursorPosition();
                for (const Run &run : block.rows.at(r).cells.at(c)) {
                    QTextCharFormat words = charFormat(run.styles, colorOf(block));
                    words.setFontWeight(
                        block.rows.at(r).heading || run.styles & Run::Bold ? QFont::Bold : QFont::Normal);
                    if (!run.link.isEmpty())
                        setLink(words, run.link);
                    cell.insertText(run.text, words);
                }
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_started = false; // the table is followed by a block of its own already
    }

    void startBlock(const QTextBlockFormat &format)
    {
        if (m_started)
            m_cursor.insertBlock(format, QTextCharFormat());
        else
            m_cursor.setBlockFormat(format);
        m_started = true;
    }

    QTextBlockFormat blockFormat(int quote, int indent) const
    {
        QTextBlockFormat format;
        format.setLineHeight(m_lineHeight, QTextBlockFormat::MinimumHeight);
        format.setLeftMargin(quoteIndent(quote) + indent);
        format.setBottomMargin(scaled(8));
        if (quote > 0)
            format.setProperty(QuoteDepth, quote);
        return format;
    }

    // QTextDocument turns the text round, but not the margins.
    static void setDirection(QTextBlockFormat &format, const Block &block)
    {
        format.setLayoutDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (block.rightToLeft) {
            format.setRightMargin(format.leftMargin());
            format.setLeftMargin(0);
        }
    }

    QTextCharFormat charFormat(Run::Styles styles, const QColor &color) const
    {
        QTextCharFormat format;
        if (styles & Run::Code) {
            const QFont code = type::code(m_style.font);
            format.setFontFamilies({ code.family() });
            format.setFontPointSize(code.pointSizeF());
            format.setFontFixedPitch(true);
        }
        if (styles & Run::Bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(styles & Run::Italic);
        format.setFontUnderline(styles & Run::Underline);
        format.setFontStrikeOut(styles & Run::Strike);
        format.setForeground(color);
        return format;
    }

    void setLink(QTextCharFormat &format, const QUrl &url) const
    {
        format.setAnchor(true);
        format.setAnchorHref(url.toString(QUrl::FullyEncoded));
        format.setToolTip(url.toDisplayString());
        format.setForeground(m_style.theme.accent);
        format.setFontUnderline(true);
    }

    const DocumentStyle &m_style;
    QFont m_post;
    double m_lineHeight;
    QTextCursor m_cursor;
    bool m_started = false;
};

} // namespace

int quoteIndent(int depth)
{
    return depth * scaled(15);
}

std::unique_ptr<QTextDocument> postDocument(const QList<Block> &blocks, const DocumentStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    Builder(*document, style).add(blocks);
    // The last block's margin would only add emptiness above the words to click.
    if (QTextBlock last = document->lastBlock(); last.isValid() && !last.blockFormat().hasProperty(IsCode)) {
        QTextCursor cursor(last);
        QTextBlockFormat format = last.blockFormat();
        format.setBottomMargin(0);
        cursor.setBlockFormat(format);
    }
    return document;
}

} // namespace foyer
