// The sample's source text as people type it on a Discourse.
#pragma once

#include "app/sample/discourse/fakediscourse.h"

namespace foyer {

// Lines of a paragraph become one: on a Discourse a line break breaks the line.
QString unwrapped(const QString &text);
// A quote at its very beginning becomes one that names its author and post.
QString withNamedQuote(const QString &text, const QString &author, int number, qint64 topic);
// "(picture:7)" behind "![words|900x600]" becomes an upload, painted when it is asked for; "(file:NAME)" one of the
// sample's files.
QString withUploads(FakeDiscourse &forum, const QString &text, const QString &folder);

} // namespace foyer
