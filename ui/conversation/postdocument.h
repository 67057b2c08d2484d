// The text of a post as a QTextDocument in the colours and sizes of the theme. Built from blocks run by
// run, so that nothing a stranger wrote is ever read as markup.
#pragma once

#include "models/text/block.h"
#include "ui/theme.h"

#include <QSet>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>

namespace foyer {

struct DocumentStyle {
    Theme theme;
    QFont font;
    bool foldQuotes = true;
    QSet<int> unfolded; // quotations, counted from 0, that the reader opened
};

std::unique_ptr<QTextDocument> postDocument(const QList<Block> &blocks, const DocumentStyle &style);

// Set on the document's blocks, for who paints what QTextDocument cannot: bars and grounds.
enum BlockProperty { QuoteDepth = QTextFormat::UserProperty + 1, IsCode };
int quoteIndent(int depth);

// Links of our own inside a document: "fold:3" opens or closes the fourth quotation.
inline constexpr auto foldScheme = u"fold:";

} // namespace foyer
