// Notices, as ingest and the outbox make them. Called inside a transaction; none is made twice.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/postindex.h"

#include <QDateTime>

namespace foyer {

// Somebody answered a post of mine. How many were made: 0 or 1 (none in a muted thread, none for my own).
// Of when it was written, or now where that is still to come: after a week away they stand in the order of the talk.
int noticeReply(Cache &cache, AccountId account, const KnownPost &reply, const QString &text, const QDateTime &now);
// The answers to a post that turned out to be mine after they came.
int noticeRepliesTo(Cache &cache, AccountId account, PostId mine, const QDateTime &now);
// What I wrote is stuck; and it is not any more.
void noticeProblem(Cache &cache, IntentionId intention, const QString &why, const QDateTime &now);
void withdrawProblem(Cache &cache, IntentionId intention);
// Reading a post is reading the notice about it.
void readNoticesOf(Cache &cache, PostId post, bool read);

} // namespace foyer
