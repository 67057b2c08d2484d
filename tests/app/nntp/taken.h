// Collects what a pull hands out.
#pragma once

#include "app/adapters/adapter.h"

namespace foyer {

struct Taken {
    QList<RemotePost> posts;
    QList<Placing> placings;
    QList<RemoteForum> forums;
    QList<RemoteForumId> renumbered;
    QList<RemoteForumId> missing;
    QList<RemoteForumId> back;
    QList<RemotePostId> gone;
    QHash<QString, QByteArray> cursors;
    int pages = 0;
    bool complete = false;

    const RemotePost *post(const QString &id) const
    {
        for (const RemotePost &post : posts) {
            if (post.id.value == id)
                return &post;
        }
        return nullptr;
    }
};

inline Task<Expected<void>> take(Taken *taken, Page page)
{
    ++taken->pages;
    taken->posts += page.posts;
    taken->placings += page.placings;
    taken->forums += page.forums;
    taken->renumbered += page.renumbered;
    taken->missing += page.missing;
    taken->back += page.back;
    taken->gone += page.gone;
    taken->cursors.insert(page.cursors);
    taken->complete = page.forumsComplete;
    co_return Expected<void>();
}

inline PageSink into(Taken *taken)
{
    return [taken](Page page) { return take(taken, std::move(page)); };
}

} // namespace foyer
