// The body of an article: its text, and the files that came with it.
#pragma once

#include "app/adapters/nntp/headers.h"

namespace foyer::nntp {

struct Contents {
    Body body;
    QList<RemoteAttachment> attachments;
};

// `article` is head and body as the server sent them, dots unstuffed; `headers` are of that article.
Contents parseContents(const QByteArray &article, const Headers &headers);
// The charset a Content-Type names, or nothing.
QByteArray charsetOf(const QByteArray &contentType);

} // namespace foyer::nntp
