// Plain and format=flowed text as blocks.
#pragma once

#include "models/text/block.h"
#include "models/types.h"

namespace foyer {

QList<Block> textBlocks(const Body &body);

} // namespace foyer
