// The two halves of cooking: marks that take whole lines, before the Markdown is rendered; everything else after it.
#pragma once

#include "app/sample/discourse/cooking.h"

namespace foyer {

// Quotes, details, spoilers, polls, grids, formulas, bare addresses: lines in, lines with HTML blocks out. Adds to
// the polls and quoted people of `cooked`.
QString cookBlocks(const FakeDiscourse &forum, const QString &raw, Cooked &cooked);
// Tags that are written another way at a Discourse: images, code, tables, headings, links, task lists.
QString cookTags(const FakeDiscourse &forum, QString html, qint64 post);
// Mentions, hashtags, emoji, dates, formulas, spoilers within text, outside of code and links.
QString cookWords(const FakeDiscourse &forum, const QString &html, Cooked &cooked);
// Footnotes, [^1] and ^[…], as Discourse numbers them.
QString cookFootnotes(const QString &raw, qint64 post, QString *notes);

} // namespace foyer
