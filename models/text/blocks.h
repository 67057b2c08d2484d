// A post's body as blocks, for the conversation, previews and exports. Bounded in length, depth and number
// for any input; pure, safe on any thread.
#pragma once

#include "models/text/block.h"
#include "models/types.h"

#include <QSet>

namespace foyer {

// `page` is where the post stands on the web: links in it may count from there.
QList<Block> blocks(const Body &body, const QUrl &page = {});

// The same as a small, safe HTML document fragment without any styling (p, blockquote, pre, ul, table, a …).
QString safeHtml(const Body &body, const QUrl &page = {});

// The blocks as text: quotes marked with "> ". What goes to the clipboard and to a screen reader. What is folded away
// is told; a spoiler only when its fold is among those the reader turned over.
QString plainText(const QList<Block> &blocks, const QSet<int> &turned = {});

// Stands for words that are kept back, in every language.
inline constexpr QStringView hiddenWords = u"[…]";

} // namespace foyer
