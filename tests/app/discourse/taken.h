// What a pull hands out, kept as a cache would keep it.
#pragma once

#include "app/adapters/adapter.h"

#include <QMap>

namespace foyer {

struct Taken {
    QMap<QString, RemotePost> posts;
    QMap<QString, RemoteThread> threads;
    QList<RemotePostId> gone;
    QList<RemoteThreadId> goneThreads;
    QList<RemoteForum> forums;
    QList<RemoteNotice> notices;
    std::optional<Customs> customs;
    std::optional<QHash<QString, WatchLevel>> tagLevels;
    int pages = 0;
    PullPlan plan; // goes on with the cursors of the pages

    Taken()
    {
        plan.followed = { { QStringLiteral("1") }, { QStringLiteral("6") } };
        plan.known = [this](const QList<RemotePostId> &ids) {
            QSet<RemotePostId> known;
            for (const RemotePostId &id : ids) {
                if (posts.contains(id.value))
                    known.insert(id);
            }
            return known;
        };
    }
};

inline Task<Expected<void>> take(Taken *taken, Page page)
{
    ++taken->pages;
    for (const RemotePost &post : page.posts)
        taken->posts.insert(post.id.value, post);
    for (const RemoteThread &thread : page.threads)
        taken->threads.insert(thread.id.value, thread);
    taken->gone += page.gone;
    taken->goneThreads += page.goneThreads;
    if (page.customs)
        taken->customs = page.customs;
    if (page.tagLevels)
        taken->tagLevels = page.tagLevels;
    taken->forums += page.forums;
    taken->notices += page.notices;
    taken->plan.cursors.insert(page.cursors);
    co_return Expected<void>();
}

inline PageSink into(Taken *taken)
{
    return [taken](Page page) { return take(taken, std::move(page)); };
}

} // namespace foyer
