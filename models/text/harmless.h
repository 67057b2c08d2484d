// Characters that can lie about what a text says are taken out before anybody sees it.
#pragma once

#include <QString>

namespace foyer {

// More than this of one post is not shown, laid out or indexed.
constexpr qsizetype longestText = 1 << 20;

// In place: NUL becomes U+FFFD; other controls, embeddings, overrides and isolates (they can make a line read
// otherwise than it is written, or spill into the next) go; CR, U+2028 and U+2029 become line feeds.
// Joiners and the marks LRM, RLM and ALM stay: scripts need them and they cannot reorder anything by themselves.
void makeHarmless(QString &text);

// UTF-8, cut at longestText without splitting a character, made harmless.
QString harmlessText(QByteArrayView utf8);

} // namespace foyer
