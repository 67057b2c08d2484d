// HTML from strangers, rebuilt as blocks. What is not on the list here does not exist for the reader: no
// script, no style, no form, no frame, no remote load; unknown elements show their children.
#pragma once

#include "models/text/block.h"

namespace foyer {

// `page`: see safeLink().
QList<Block> htmlBlocks(QByteArrayView html, const QUrl &page = {});

// The sentence at the end of a post that is shown in part.
Block cutBlock();

} // namespace foyer
