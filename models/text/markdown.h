// GitHub's Markdown (tables, strikethrough, bare addresses, task lists) to HTML. The result is as hostile as its
// source: it goes through the sanitizer like any other HTML.
#pragma once

#include <QByteArray>

namespace foyer {

// More than this is cut: some constructs take cmark quadratic time.
constexpr qsizetype longestMarkdown = 256 * 1024;

QByteArray markdownToHtml(QByteArrayView markdown);

} // namespace foyer
