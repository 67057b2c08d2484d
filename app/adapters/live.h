// What a server tells by itself while somebody listens: that something moved, hardly ever what it is. A pull fetches
// that.
#pragma once

#include "models/ids.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace foyer {

struct LivePlan {
    QSet<RemoteForumId> followed; // what moves elsewhere is nobody's news
};

// The thread on screen: what happens in it is wanted at once, post by post.
struct OpenThread {
    RemoteThreadId thread;
    RemoteForumId forum;
    qint64 number = 1; // of the post its reader is at
    QString title {};

    friend bool operator==(const OpenThread &, const OpenThread &) = default;
};

struct LiveNews {
    bool everything = false; // more than can be said, or something was missed: an ordinary pull
    QSet<RemoteThreadId> threads; // new ones, or with new posts
    bool notices = false; // something concerns this user
    QByteArray stamp; // of the latest of it: marks answers that are younger (PullPlan::news)
    // Posts of the thread on screen to which something happened, by the server's own name (RemotePost::extra, "id").
    QHash<QString, RemotePostId> posts {};
    bool again = false; // that thread as a whole: it was opened, posts came or went together, something was missed
    bool mine = false; // what happened in it was this user's doing, on another computer
    QSet<RemoteThreadId> lost {}; // said to be deleted
    QHash<RemoteThreadId, qint64> readUpTo {}; // on another computer, up to this number

    bool isEmpty() const
    {
        return !everything && threads.isEmpty() && !notices && posts.isEmpty() && !again && lost.isEmpty()
            && readUpTo.isEmpty();
    }
    LiveNews &operator|=(const LiveNews &later)
    {
        everything = everything || later.everything;
        notices = notices || later.notices;
        again = again || later.again;
        mine = mine || later.mine;
        threads.unite(later.threads);
        lost.unite(later.lost);
        posts.insert(later.posts);
        for (auto it = later.readUpTo.cbegin(); it != later.readUpTo.cend(); ++it)
            readUpTo[it.key()] = std::max(readUpTo.value(it.key()), it.value());
        stamp = later.stamp.isEmpty() ? stamp : later.stamp;
        return *this;
    }
    friend bool operator==(const LiveNews &, const LiveNews &) = default;
};

// Must return soon and may not destroy the adapter. The first one, maybe empty, says: from now on nothing is missed.
using LiveSink = std::function<void(const LiveNews &)>;

} // namespace foyer
