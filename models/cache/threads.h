// Threads in the cache: pages of the list, one row, and what the person does to a whole thread.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <QMap>

#include <variant>

namespace foyer {

struct InboxScope {
    friend bool operator==(InboxScope, InboxScope) = default;
};
struct ForMeScope { // unread notices of mine
    friend bool operator==(ForMeScope, ForMeScope) = default;
};
struct StarredScope {
    friend bool operator==(StarredScope, StarredScope) = default;
};
struct ForumScope {
    ForumId forum;
    friend bool operator==(ForumScope, ForumScope) = default;
};
struct AccountScope {
    AccountId account;
    friend bool operator==(AccountScope, AccountScope) = default;
};
struct TagScope {
    AccountId account;
    QString tag;
    friend bool operator==(const TagScope &, const TagScope &) = default;
};
using ThreadScope = std::variant<InboxScope, ForMeScope, StarredScope, ForumScope, AccountScope, TagScope>;

enum class ThreadGroup { ConcernsYou, YouWroteHere, Watched, Rest };

struct ThreadPlace {
    ThreadId id;
    ThreadGroup group = ThreadGroup::Rest;
    friend bool operator==(ThreadPlace, ThreadPlace) = default;
};

struct ThreadQuery {
    ThreadScope scope = InboxScope {};
    bool unreadOnly = false; // the Inbox is always unread only, plus what stays open (see `keep`)
    // Listed although read meanwhile, and no lower than in this group: nothing vanishes or sinks under the reader.
    QList<ThreadPlace> keep;
    int limit = -1;

    friend bool operator==(const ThreadQuery &, const ThreadQuery &) = default;
};

// Ids only, in the order of the list: pinned first in a forum, else groups then latest activity first.
Expected<QList<ThreadPlace>> threadPlaces(Cache &cache, const ThreadQuery &query);
Expected<int> threadCount(Cache &cache, const ThreadQuery &query); // up to its limit; what it keeps does not count
Expected<QList<Thread>> threads(Cache &cache, const QList<ThreadId> &ids); // those there are, in the order asked
Expected<Thread> thread(Cache &cache, ThreadId id);

// What the navigation shows beside its rows.
struct Counts {
    int inbox = 0; // threads with something unread (not muted)
    int forMe = 0; // unread notices
    int starred = 0;
    int drafts = 0;
    int outbox = 0; // everything of mine on its way
    int attention = 0; // of those: needs me
    int communities = 0;

    friend bool operator==(const Counts &, const Counts &) = default;
};
Expected<Counts> counts(Cache &cache);

struct Storage {
    qint64 posts = 0;
    qint64 bytes = 0; // the database on disk
};
Expected<Storage> storage(Cache &cache); // looks at every post's place: for now and then

Expected<void> setThreadRead(Cache &cache, ThreadId thread, bool read);
Expected<void> setStarred(Cache &cache, ThreadId thread, bool starred);
Expected<void> setWatch(Cache &cache, ThreadId thread, WatchLevel level);
// The person opened the thread: from now on "new" means newer than this. Called when a thread is left.
Expected<void> visitThread(Cache &cache, ThreadId thread);
// Marks all read; only what is kept now. Answers with the posts that were unread: setRead() undoes it.
Expected<QList<PostId>> setScopeRead(Cache &cache, const ThreadScope &scope);

// A thread, post or forum by the server's address (https:, news:, nntp:, foyer:). 0s when unknown here.
struct Target {
    AccountId account;
    ForumId forum;
    ThreadId thread;
    PostId post;
};
Expected<Target> locate(Cache &cache, const QUrl &url);

} // namespace foyer
