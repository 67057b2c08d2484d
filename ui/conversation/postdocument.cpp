#include "ui/conversation/postdocument.h"

#include "ui/conversation/documentbuilder.h"
#include "ui/conversation/pictureblocks.h"

#include <QCoreApplication>
#include <QTextBlock>

namespace foyer {
namespace {

constexpr int linesShownOfQuote = 8; // longer ones are folded
constexpr int linesShownAtEnd = 3; // of a quotation nothing follows: mostly a full quote left below

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostDocument)
};

// A person's quotation ends where the next begins.
qsizetype endOfQuotation(const QList<Block> &blocks, qsizetype from)
{
    qsizetype end = from;
    while (end < blocks.size() && blocks.at(end).quote > 0
        && (end == from || blocks.at(end).quote > 1 || blocks.at(end).kind != Block::Kind::QuoteTitle))
        ++end;
    return end;
}

bool onlySignature(const QList<Block> &blocks, qsizetype from)
{
    return std::all_of(
        blocks.begin() + from, blocks.end(), [](const Block &block) { return block.kind == Block::Kind::Signature; });
}

int lineCount(const QList<Block> &blocks)
{
    int lines = 0;
    for (const Block &block : blocks) {
        for (const QStringView line : QStringView(textOf(block)).split(u'\n'))
            lines += 1 + int(line.size()) / (postCharactersPerLine + 14);
    }
    return lines;
}

// Long ones are folded to their title, or to nothing.
void addQuotation(DocumentBuilder &builder, const QList<Block> &blocks, int index, bool atEnd)
{
    const bool titled = blocks.first().kind == Block::Kind::QuoteTitle;
    const int lines = lineCount(blocks) - (titled ? 1 : 0);
    const int shown = atEnd && !builder.isEmpty() && !titled ? linesShownAtEnd : linesShownOfQuote;
    const bool isLong = builder.style().foldQuotes && lines > shown && builder.shows(blocks.first());
    const PostAct act { PostAct::Kind::Unfold, index };
    const bool folded = isLong && !builder.style().state.unfolded.contains(index);
    for (const Block &block : folded ? blocks.first(titled ? 1 : 0) : blocks)
        builder.add(block);
    if (folded)
        builder.addAct(Words::tr("Show %n quoted lines", nullptr, lines), act, 1);
    else if (isLong)
        builder.addAct(Words::tr("Fold the quotation"), act, 1);
}

} // namespace

int quoteIndent(int depth)
{
    return depth * scaled(15);
}

std::unique_ptr<QTextDocument> postDocument(const QList<Block> &blocks, const DocumentStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    const Folds folds(blocks, style.state.turned);
    if (style.pictures)
        style.pictures->teach(*document);
    DocumentBuilder builder(*document, style, folds);
    builder.cursor().beginEditBlock();
    int quotation = 0;
    for (qsizetype i = 0; i < blocks.size();) {
        const qsizetype end = endOfQuotation(blocks, i);
        if (end > i) {
            const bool atEnd = end == blocks.size() || onlySignature(blocks, end);
            addQuotation(builder, blocks.sliced(i, end - i), quotation++, atEnd);
            i = end;
        } else {
            builder.add(blocks.at(i++));
        }
    }
    builder.cursor().endEditBlock();
    // The last block's margin would only add emptiness above the words to click.
    if (QTextBlock last = document->lastBlock(); last.isValid() && !last.blockFormat().hasProperty(GroundKind)) {
        QTextCursor cursor(last);
        QTextBlockFormat format = last.blockFormat();
        format.setBottomMargin(0);
        cursor.setBlockFormat(format);
    }
    return document;
}

} // namespace foyer
