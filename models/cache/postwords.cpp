#include "models/cache/postwords.h"

#include "models/cache/body.h"
#include "models/cache/searchtext.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"

namespace foyer {

namespace {
constexpr int pagesAtOnce = 100; // of 4 KB: some milliseconds of merging
} // namespace

std::optional<PostWords> wordsOf(Cache &cache, PostId post)
{
    Statement row = cache.prepare(R"(
        SELECT post.subject, post.format, post_body.data
        FROM post JOIN post_body ON post_body.post = post.id WHERE post.id = ?)");
    if (!row.bind(post).next())
        return {};
    const Body body { row.column<Format>(1), unpackBody(row.column<QByteArray>(2)) };
    return PostWords { indexSubject(row.column<QString>(0)), indexBody(findableText(body)) };
}

void index(Cache &cache, PostId post, const PostWords &words)
{
    cache.prepare("INSERT INTO post_index (rowid, subject, body) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))")
        .bind(post, words.subject, words.body)
        .run();
}

void unindex(Cache &cache, PostId post, const PostWords &words)
{
    cache
        .prepare(R"(
            INSERT INTO post_index (post_index, rowid, subject, body)
            VALUES ('delete', ?, CAST(? AS TEXT), CAST(? AS TEXT)))")
        .bind(post, words.subject, words.body)
        .run();
}

void unindex(Cache &cache, PostId post)
{
    if (const auto words = wordsOf(cache, post))
        unindex(cache, post, *words);
}

WordChanges::WordChanges(Cache &cache)
    : m_cache(cache)
{
}

void WordChanges::add(PostId post, const PostWords &words)
{
    m_coming.insert(post, words);
}

void WordChanges::remove(PostId post)
{
    if (m_coming.remove(post) > 0)
        return; // never got there
    if (const auto words = wordsOf(m_cache, post))
        m_leaving.insert(post, *words);
}

void WordChanges::write()
{
    for (auto it = m_leaving.cbegin(); it != m_leaving.cend(); ++it)
        unindex(m_cache, it.key(), it.value());
    for (auto it = m_coming.cbegin(); it != m_coming.cend(); ++it)
        index(m_cache, it.key(), it.value());
}

Expected<bool> mergeIndex(Cache &cache)
{
    Transaction transaction(cache);
    const auto changes = [&cache] {
        Statement row = cache.prepare("SELECT total_changes()");
        return row.next() ? row.column<qint64>(0) : 0;
    };
    const qint64 before = changes();
    cache.prepare("INSERT INTO post_index (post_index, rank) VALUES ('merge', ?)").bind(pagesAtOnce).run();
    const bool more = changes() - before >= 2; // so FTS5's documentation of 'merge' tells it
    return transaction.commit(more);
}

} // namespace foyer
