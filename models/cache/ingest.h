// Takes a page of a server into the cache: posts are threaded, counted, indexed and compared with what I
// wrote; notices are made. One short transaction, cursors included; where somebody else waits to write (the window
// above all), several shorter ones, cursors in the last.
#pragma once

#include "models/cache/cache.h"
#include "models/remote.h"

namespace foyer {

// A page with the costly, cache-free work done: bodies compressed, text extracted and segmented for search.
// prepare() is pure and may run on any thread; give it at most some hundred posts at a time.
struct PreparedPost {
    QByteArray stored; // compressed body
    QByteArray source {}; // compressed; empty: the server did not tell
    QByteArray indexText; // segmented text for the full-text index
    QString snippet;
    int length = 0;
};
struct PreparedPage {
    Page page;
    QList<PreparedPost> posts; // one per page.posts
};
PreparedPage prepare(Page page);

struct Ingested {
    int newPosts = 0;
    int notices = 0;
    QList<IntentionId> seen; // of mine, read back just now
};
Expected<Ingested> ingest(Cache &cache, AccountId account, const PreparedPage &page);

// Where sync stands: everything that pages said in `cursors`.
Expected<QHash<QString, QByteArray>> cursors(Cache &cache, AccountId account);
// The server's numbers, ascending, of the posts of a forum that are not gone; and the names of some of them.
Expected<QList<qint64>> numbersIn(Cache &cache, AccountId account, const RemoteForumId &forum);
Expected<QList<RemotePostId>> namesIn(
    Cache &cache, AccountId account, const RemoteForumId &forum, const QList<qint64> &numbers);
// The posts of a thread that are here and not gone, by the server's own name of each (RemotePost::extra, "id").
Expected<QHash<QString, RemotePostId>> ownNamesIn(Cache &cache, AccountId account, const RemoteThreadId &thread);
// Which of these posts are here with a body already.
Expected<QSet<RemotePostId>> known(Cache &cache, AccountId account, const QList<RemotePostId> &ids);

} // namespace foyer
