// Rows of the outbox, for the files of this folder. The functions that write are called inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/statement.h"
#include "models/intention.h"

namespace foyer {

// The column `kind`: the index of the alternative in Deed.
namespace deed {
enum Kind { Reply, NewThread, Edit, Delete, React, Flag, Bookmark, SetWatch, Vote, SetPinned, SetClosed };
}

// Columns in the order readIntention() expects them.
#define FOYER_INTENTION_COLUMNS                                                                                        \
    "id, account, kind, post, forum, subject, format, body, started_from, token, wire, state, attempts, next_try, "    \
    "error_kind, error_text, error_retry, written, sent, seen, remote_id, tags, typing_ms, open_ms, privately"

Intention readIntention(Cache &cache, const Statement &row);
IntentionId insertIntention(Cache &cache, const Intention &intention);

// It was read back as `post`: done.
void writeSeen(Cache &cache, IntentionId id, PostId post, const QDateTime &when);
// The row, and everything that shows it.
void touchIntention(Cache &cache, IntentionId id);

} // namespace foyer
