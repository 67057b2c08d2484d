// The text of a post without its form: for the full-text index, snippets and screen readers. Pure, safe on
// any thread, and quick: a plain body costs one pass.
#pragma once

#include "models/types.h"

#include <QString>

namespace foyer {

// All the words, quotes and signature included; quoted lines start with "> ". At most longestText of it. Spoilers are
// kept back (see hiddenWords), here and in snippets.
QString plainText(const Body &body);

// The same for the full-text index, with what spoilers hide: who looks for a word has it already. Depends on nothing
// but the body, not even on the language: see searchTextVersion.
QString findableText(const Body &body);

// One line of at most 200 characters of what the author wrote: quotes, attribution lines and signature are
// left out where there is other text.
QString snippet(const Body &body);

} // namespace foyer
