// What the elements of HTML mean to a reader. Internal to this folder.
#pragma once

#include "models/text/block.h"
#include "models/text/htmltree.h"

namespace foyer {

bool isElement(const GumboNode *node, GumboTag tag);
Run::Styles styleOf(GumboTag tag);
int headingLevel(GumboTag tag); // 0: no heading
// Not one that only lays out a page or a letter.
bool isDataTable(const GumboNode *table);
bool isTrackingPixel(const GumboNode *image);

} // namespace foyer
