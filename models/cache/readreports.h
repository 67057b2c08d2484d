// What was read here and the server is to be told, on servers that keep read marks. Marking read (posts.h, threads.h)
// notes it by itself; marks that came from the server are written without noting.
#pragma once

#include "models/cache/cache.h"

#include <QHash>

#include <optional>

namespace foyer {

// How long posts were on screen, in milliseconds, since they were last told of: adds up. Only what is marked read
// counts.
Expected<void> addReadingTime(Cache &cache, const QHash<PostId, qint64> &milliseconds);

struct ReadPost {
    PostId id;
    RemotePostId remoteId;
    qint64 ms = 0;

    friend bool operator==(const ReadPost &, const ReadPost &) = default;
};
struct UntoldReading {
    RemoteThreadId thread;
    QList<ReadPost> posts; // `most` at most

    friend bool operator==(const UntoldReading &, const UntoldReading &) = default;
};
// Of one thread, longest waiting first; none: the server knows it all.
Expected<std::optional<UntoldReading>> nextUntoldReading(Cache &cache, AccountId account, int most);
// The server has answered. Time that came on top meanwhile stays to be told.
Expected<void> dropTold(Cache &cache, const UntoldReading &told);

// For those who mark, inside their transaction.
void noteRead(Cache &cache, PostId post, bool read);

} // namespace foyer
