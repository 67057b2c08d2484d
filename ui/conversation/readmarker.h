// Marks posts read that were on screen long enough, by the person's choice: never, what was seen here
// ("conversation"), or the whole thread once it was open that long ("always"). Told what is visible;
// never part of painting.
#pragma once

#include "models/items/cacheworker.h"
#include "models/items/postlistmodel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>

namespace foyer {

class ReadMarker : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; // milliseconds, steady

    ReadMarker(Cache &cache, CacheWorker &worker, PostListModel &model, QObject *parent = nullptr);
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setDwell(int milliseconds) { m_dwell = milliseconds; }

    // Unread posts in view now; those that left start over when they come back.
    void setSeen(const QList<PostId> &posts);
    void forget(); // another thread, or the person marked something unread: not again while it stays in view
    void leaveAlone(PostId post) { m_leftAlone.insert(post); }
    void check(); // marks what is due; the timer calls it

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    Cache &m_cache;
    CacheWorker &m_worker;
    PostListModel &m_model;
    Clock m_clock;
    int m_dwell = -1; // -1: as set in the preferences
    QHash<PostId, qint64> m_since;
    QSet<PostId> m_leftAlone;
    QTimer m_timer;
};

} // namespace foyer
