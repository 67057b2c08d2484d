// For servers that keep posts as HTML: what a person typed as HTML, and HTML as what a person would have typed. Pure.
#pragma once

#include "models/types.h"

namespace foyer {

// Plain text or Markdown as HTML to be sent. No tag in it is the person's: what looks like one stands there as text.
// TeX between \( and \), \[ and \], $$ and $$ passes untouched.
QString htmlOf(const Body &body);
// HTML as the Markdown an edit begins with: not always letter by letter, but the same once it is HTML again. Tables and
// what Markdown has no signs for lose their form and keep their words.
QByteArray markdownOf(const QByteArray &html);

} // namespace foyer
