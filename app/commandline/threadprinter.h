// A thread as an indented tree, streamed: a thousand posts are never in memory at once.
#pragma once

#include "app/commandline/output.h"
#include "models/cache/posts.h"

namespace foyer::commandline {

// "2026-11-20 14:02" in the reader's zone; empty when unknown.
QString localTime(const QDateTime &utc);

// Prints every post of the thread; returns those that were unread.
Expected<QList<PostId>> printThread(Cache &cache, ThreadId thread, Output &out);

} // namespace foyer::commandline
