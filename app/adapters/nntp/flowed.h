// format=flowed (RFC 3676), the two ways.
#pragma once

#include <QByteArray>

namespace foyer::nntp {

// Text with DelSp=yes → the same text with the ordinary rule, so that readers know one kind only.
QByteArray withoutDelSp(const QByteArray &text);
// Text with paragraphs on one line each → lines of at most 72 characters or so, soft breaks, space-stuffed; LF line
// ends.
QByteArray flowed(const QByteArray &text);

} // namespace foyer::nntp
