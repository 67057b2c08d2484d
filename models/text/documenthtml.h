// Blocks as the HTML that QTextDocument understands, in the colours given.
#pragma once

#include "models/text/block.h"

#include <QColor>

namespace foyer {

struct BlockStyle {
    QColor ink;
    QColor muted; // quoted text, signatures
    QColor link;
    QColor bar; // beside quotes
    QColor wash; // behind code
    QColor line; // rules, tables
    int lineHeight = 155; // percent
    int gap = 8; // pixels between blocks
    QString fixedFamily = QStringLiteral("monospace");
};

// A list of any blocks of a post, also a part of it (to fold a quote, show the rest).
QString toHtml(const QList<Block> &blocks, const BlockStyle &style);

} // namespace foyer
