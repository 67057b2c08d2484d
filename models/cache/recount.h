// The one place where counts come from. Whatever changes a thread's posts, marks or notices calls this
// before it commits; thread_summary is written here and nowhere else.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

#include <QHash>
#include <QSet>

namespace foyer {

// `snippets`: lines of posts that are at hand already, so that no body is read again.
void recount(Cache &cache, const QSet<ThreadId> &threads, const QHash<PostId, QString> &snippets = {});

// After a forum was followed or left: which of its threads are in the Inbox.
void regroupForum(Cache &cache, ForumId forum);
void regroupTag(Cache &cache, AccountId account, const QString &tag);

} // namespace foyer
