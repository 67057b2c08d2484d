// The words of posts on their way into the full-text index and out of it. All inside a transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

#include <QMap>

#include <optional>

namespace foyer {

// As the index took them, or will: it is contentless, so an entry leaves only with the words it came with.
struct PostWords {
    QByteArray subject;
    QByteArray body;
};

// From the post's rows, which must still be there; none without a body.
std::optional<PostWords> wordsOf(Cache &cache, PostId post);
void index(Cache &cache, PostId post, const PostWords &words);
void unindex(Cache &cache, PostId post, const PostWords &words);
void unindex(Cache &cache, PostId post); // with wordsOf()

// Collects what a page does to the index, and does it in one go. FTS5 gathers new words in memory, but any statement
// between that opens a savepoint (most do: ON CONFLICT, several rows) makes it write them out: ten times the work.
class WordChanges {
public:
    explicit WordChanges(Cache &cache);

    void add(PostId post, const PostWords &words);
    void remove(PostId post); // before its rows change
    void write(); // after the last statement of the transaction but its commit

private:
    Cache &m_cache;
    QMap<PostId, PostWords> m_leaving;
    QMap<PostId, PostWords> m_coming;
};

// Every transaction adds a piece to the index; sync merges them when it has nothing else to do. One short transaction;
// true when there is more to merge.
Expected<bool> mergeIndex(Cache &cache);

} // namespace foyer
