#include "models/cache/reindex.h"

#include "models/cache/body.h"
#include "models/cache/postwords.h"
#include "models/cache/searchtext.h"
#include "models/cache/statement.h"
#include "models/cache/status.h"
#include "models/text/extract.h"

using namespace Qt::StringLiterals;

namespace foyer {

void writeIndex(Cache &cache)
{
    cache.prepare("INSERT INTO post_index (post_index) VALUES ('delete-all')").run();
    Statement rows = cache.prepare(R"(
        SELECT post.id, post.subject, post.format, post_body.data
        FROM post JOIN post_body ON post_body.post = post.id WHERE post.superseded = 0 ORDER BY post.id)");
    while (rows.next()) {
        const Body body { rows.column<Format>(2), unpackBody(rows.column<QByteArray>(3)) };
        index(cache, rows.column<PostId>(0), { indexSubject(rows.column<QString>(1)), indexBody(findableText(body)) });
    }
}

Expected<void> reindexIfOutdated(Cache &cache)
{
    const QString now = QString::number(searchTextVersion);
    const auto version = setting(cache, u"cache/searchtext"_s);
    if (!version)
        return version.error();
    if (*version == now)
        return {};
    Transaction transaction(cache);
    writeIndex(cache);
    cache.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('cache/searchtext', ?)").bind(now).run();
    return transaction.commit();
}

} // namespace foyer
