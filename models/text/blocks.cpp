#include "models/text/blocks.h"

#include "models/text/direction.h"
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

QString rowText(const Block &block)
{
    QString words = block.kind == Block::Kind::Rule ? QStringLiteral("----") : textOf(block);
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

QString plainText(const QList<Block> &blocks)
{
    QString all;
    for (const Block &block : blocks) {
        if (!all.isEmpty())
            all += block.kind == Block::Kind::Item ? u"\n" : u"\n\n";
        const QString mark = QStringLiteral("> ").repeated(block.quote);
        all += mark + rowText(block).replace(u'\n', u'\n' + mark);
    }
    return all;
}

} // namespace foyer
