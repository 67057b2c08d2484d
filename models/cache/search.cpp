#include "models/cache/search.h"

#include "models/cache/body.h"
#include "models/cache/searchquery.h"
#include "models/cache/statement.h"

namespace foyer {

Expected<QList<SearchHit>> search(Cache &cache, const QString &words, int limit)
{
    const SearchQuery query = parseSearch(words);
    if (query.match.isEmpty())
        return QList<SearchHit> {};
    // Of a word that is everywhere only the newest thousand are weighed.
    Statement rows = cache.prepare(R"(
        SELECT post.id, thread.id, thread.title, forum.name, person.name, post.created, post.format, post_body.data,
               person.id, person.avatar, forum.account
        FROM (SELECT rowid AS post, bm25(post_index, 4.0, 1.0) AS weight FROM post_index
              WHERE post_index MATCH ?1 ORDER BY rowid DESC LIMIT 1000) AS hit
        JOIN post ON post.id = hit.post
        JOIN thread ON thread.id = post.thread
        JOIN forum ON forum.id = thread.forum
        JOIN person ON person.id = post.author
        JOIN post_body ON post_body.post = post.id
        WHERE (?2 = '' OR instr(lower(person.name), ?2) OR instr(lower(person.mail), ?2))
          AND (?3 = '' OR instr(lower(forum.name), ?3))
          AND post.created >= ?4 AND post.created < ?5
        ORDER BY round(hit.weight, 1), post.created DESC LIMIT ?6)");
    rows.bind(query.match, query.from, query.in, query.after, query.before, limit);
    QList<SearchHit> hits;
    while (rows.next()) {
        SearchHit hit;
        hit.post = rows.column<PostId>(0);
        hit.thread = rows.column<ThreadId>(1);
        hit.title = rows.column<QString>(2);
        hit.forum = rows.column<QString>(3);
        hit.author.name = rows.column<QString>(4);
        hit.created = rows.column<QDateTime>(5);
        hit.author.id = rows.column<PersonId>(8);
        hit.author.avatar = rows.column<QString>(9);
        hit.account = rows.column<AccountId>(10);
        excerpt({ rows.column<Format>(6), unpackBody(rows.column<QByteArray>(7)) }, query, hit);
        hits.append(hit);
    }
    return rows.result(hits);
}

} // namespace foyer
