// The posts whose content is in memory: about a hundred rows around the one looked at last.
#pragma once

#include "models/items/postorder.h"

#include <QHash>

namespace foyer {

class PostWindow {
public:
    explicit PostWindow(Cache &cache)
        : m_cache(cache)
    {
    }

    // Loads the rows around `row` that are not here yet. Valid until the next call.
    const Post *post(const QList<PostRow> &rows, int row);
    QString authorOf(PostId post); // remembered for the whole thread: names are short
    void forget(qint64 key);
    void clear();
    qsizetype size() const { return m_posts.size(); }

private:
    void load(const QList<PostRow> &rows, int row);

    Cache &m_cache;
    QHash<qint64, Post> m_posts; // by PostRow::key()
    QHash<PostId, QString> m_authors;
};

} // namespace foyer
