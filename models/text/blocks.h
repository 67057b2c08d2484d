// A post's body as blocks, for the conversation, previews and exports. Bounded in length, depth and number
// for any input; pure, safe on any thread.
#pragma once

#include "models/text/block.h"
#include "models/types.h"

namespace foyer {

QList<Block> blocks(const Body &body);

// The same as a small, safe HTML document fragment without any styling (p, blockquote, pre, ul, table, a …).
QString safeHtml(const Body &body);

// The blocks as text: quotes marked with "> ". What goes to the clipboard and to a screen reader.
QString plainText(const QList<Block> &blocks);

} // namespace foyer
