// What a server tells by itself while somebody listens: that something moved, never what it is. A pull fetches that.
#pragma once

#include "models/ids.h"

#include <QSet>

#include <functional>

namespace foyer {

struct LivePlan {
    QSet<RemoteForumId> followed; // what moves elsewhere is nobody's news
};

struct LiveNews {
    bool everything = false; // more than can be said, or something was missed: an ordinary pull
    QSet<RemoteThreadId> threads; // new ones, or with new posts
    bool notices = false; // something concerns this user
    QByteArray stamp; // of the latest of it: marks answers that are younger (PullPlan::news)

    bool isEmpty() const { return !everything && threads.isEmpty() && !notices; }
    LiveNews &operator|=(const LiveNews &later)
    {
        everything = everything || later.everything;
        notices = notices || later.notices;
        threads.unite(later.threads);
        stamp = later.stamp.isEmpty() ? stamp : later.stamp;
        return *this;
    }
    friend bool operator==(const LiveNews &, const LiveNews &) = default;
};

// Must return soon and may not destroy the adapter. The first one, maybe empty, says: from now on nothing is missed.
using LiveSink = std::function<void(const LiveNews &)>;

} // namespace foyer
