// Notices the server itself keeps for me, taken in beside those the cache makes. For the files of this folder.
#pragma once

#include "models/cache/ingestcontext.h"
#include "models/cache/postindex.h"

namespace foyer {

// One known already only learns whether it was read. Old ones of a first sync are not shown on the desktop.
void writeNotices(IngestContext &context, const QList<RemoteNotice> &notices);
// Those whose post is not here yet, by the post's name on the server.
QMultiHash<QString, NoticeId> waitingNotices(IngestContext &context);
// The post has come. Nothing when the notice is none.
void settleNotice(Cache &cache, NoticeId notice, const KnownPost &post, const QString &snippet);

} // namespace foyer
