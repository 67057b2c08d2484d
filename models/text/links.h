// Links in posts: which are allowed, and where they are in plain text.
#pragma once

#include "models/text/block.h"

namespace foyer {

// The address when it is one a post may lead to (http, https, mailto, news, nntp, foyer), else empty. What is not
// whole counts from `page`, where the post stands on the web.
QUrl safeLink(const QString &address, const QUrl &page = {});

// A line or paragraph of plain text as runs: links found, *bold* /italic/ _underline_ drawn as such. Every
// character stays, the marks too: it is the author's text.
QList<Run> inlineRuns(const QString &text);

} // namespace foyer
