#include "models/text/blocks.h"

#include "models/text/direction.h"
#include "models/text/folds.h"
#include "models/text/harmless.h"
#include "models/text/htmlsanitizer.h"
#include "models/text/markdown.h"
#include "models/text/textblocks.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QList<Block> blocksOf(const Body &body, const QUrl &page)
{
    switch (body.format) {
    case Format::Html:
        return htmlBlocks(body.text, page);
    case Format::Markdown:
        return htmlBlocks(markdownToHtml(body.text), page);
    case Format::Plain:
    case Format::Flowed:
        break;
    }
    return textBlocks(body);
}

void hideSpoilers(QList<Run> &runs, const Folds &folds)
{
    int last = 0;
    for (Run &run : runs) {
        if (run.fold > 0 && !folds.isOpen(run.fold))
            run.text = run.fold == last ? QString() : hiddenWords.toString();
        last = run.fold;
    }
}

QString rowText(Block block, const Folds &folds)
{
    hideSpoilers(block.runs, folds);
    for (TableRow &row : block.rows)
        for (QList<Run> &cell : row.cells)
            hideSpoilers(cell, folds);
    QString words = block.kind == Block::Kind::Rule ? QStringLiteral("----") : textOf(block);
    if (block.kind == Block::Kind::Fold && block.spoiler && !folds.isOpen(block.level))
        words = hiddenWords.toString();
    if (!block.marker.isEmpty())
        words.prepend(block.marker + u' ');
    return words;
}

} // namespace

QList<Block> blocks(const Body &body, const QUrl &page)
{
    QList<Block> all = blocksOf(body, page);
    for (Block &block : all)
        block.rightToLeft = block.kind != Block::Kind::Code && isRightToLeft(textOf(block));
    if (body.text.size() > longestText || (body.format == Format::Markdown && body.text.size() > longestMarkdown))
        all.append(cutBlock());
    return all;
}

QString plainText(const QList<Block> &blocks, const QSet<int> &turned)
{
    const Folds folds(blocks, turned);
    QString all;
    for (const Block &block : blocks) {
        if (!folds.tells(block))
            continue;
        const QString words = rowText(block, folds);
        if (words.isEmpty())
            continue;
        if (!all.isEmpty())
            all += block.kind == Block::Kind::Item ? u"\n" : u"\n\n";
        const QString mark = QStringLiteral("> ").repeated(block.quote);
        all += mark + QString(words).replace(u'\n', u'\n' + mark);
    }
    return all;
}

} // namespace foyer
