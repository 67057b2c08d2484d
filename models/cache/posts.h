// Posts of a thread: the skeleton of all of them (small), and the content of some.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

// One row of a thread in time order, mine on their way included (id empty, intention set, at the end of
// their time). 1,000 rows take about a millisecond.
struct PostStub {
    PostId id;
    IntentionId intention;
    PostId parent;
    qint64 created = 0; // ms since the epoch
    int length = 0; // characters of text, to guess a height before laying out
    bool ghost = false;
    bool read = false;
    bool fresh = false;

    friend bool operator==(const PostStub &, const PostStub &) = default;
};
Expected<QList<PostStub>> postStubs(Cache &cache, ThreadId thread);

// Content, through the view that lays my pending intentions over the server's rows.
Expected<QList<Post>> posts(Cache &cache, const QList<PostId> &ids); // those there are, in the order asked
Expected<Post> post(Cache &cache, PostId id); // NotFound
Expected<Post> pendingPost(Cache &cache, IntentionId id); // a reply or thread of mine as a post
Expected<PostId> acceptedAnswer(Cache &cache, ThreadId thread); // 0: none, or not here
Expected<QByteArray> attachmentData(Cache &cache, AttachmentId id);

Expected<void> setRead(Cache &cache, const QList<PostId> &posts, bool read);
Expected<void> setUnreadFrom(Cache &cache, PostId post); // this one and what was written after it in its thread
Expected<void> setStarred(Cache &cache, PostId post, bool starred);

} // namespace foyer
