// From a post to the words it is found by. Pure. FTS5 cuts words at blanks and punctuation, which does not
// find parts of CJK words: runs of CJK are laid out as overlapping pairs before they reach it, in the index
// and in queries alike.
#pragma once

#include "models/types.h"

namespace foyer {

// Whoever changes what the functions below return (models/text/extract.h included) raises this: the index is
// then built anew, for an entry leaves a contentless index only with the very text it came with.
constexpr int searchTextVersion = 2;

QByteArray indexSubject(const QString &subject); // without its Re:
QByteArray indexBody(const QString &plain); // of findableText(body)

QString segmented(const QString &text); // CJK runs as pairs
QString withoutRe(const QString &subject);

} // namespace foyer
