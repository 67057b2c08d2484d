#include "models/cache/removeposts.h"

#include "models/cache/body.h"
#include "models/cache/searchtext.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"

namespace foyer {

void forgetWords(Cache &cache, PostId post)
{
    Statement row = cache.prepare(R"(
        SELECT post.subject, post.format, post_body.data
        FROM post JOIN post_body ON post_body.post = post.id WHERE post.id = ?)");
    if (!row.bind(post).next())
        return;
    const Body body { row.column<Format>(1), unpackBody(row.column<QByteArray>(2)) };
    cache
        .prepare(R"(
            INSERT INTO post_index (post_index, rowid, subject, body)
            VALUES ('delete', ?, CAST(? AS TEXT), CAST(? AS TEXT)))")
        .bind(post, indexSubject(row.column<QString>(0)), indexBody(plainText(body)))
        .run();
}

void removeEmptyThread(Cache &cache, ThreadId thread)
{
    cache.prepare("DELETE FROM post WHERE thread = ?").bind(thread).run();
    cache.prepare("DELETE FROM notice WHERE thread = ?").bind(thread).run();
    cache.prepare("DELETE FROM thread WHERE id = ?").bind(thread).run();
}

} // namespace foyer
