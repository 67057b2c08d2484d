#include "models/cache/noticemaker.h"

#include "models/cache/body.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"
#include "models/types.h"

namespace foyer {

namespace {

bool muted(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT watch FROM thread_state WHERE thread = ?");
    return row.bind(thread).next() && row.column<WatchLevel>(0) == WatchLevel::Muted;
}

} // namespace

int noticeReply(Cache &cache, AccountId account, const KnownPost &reply, const QString &text, const QDateTime &now)
{
    if (reply.mine || muted(cache, reply.thread))
        return 0;
    Statement write = cache.prepare(R"(
        INSERT OR IGNORE INTO notice (account, kind, thread, post, person, text, created)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6,
                coalesce(min(?7, (SELECT nullif(created, 0) FROM post WHERE id = ?4)), ?7)))");
    write.bind(account, Notice::Kind::Reply, reply.thread, reply.id, reply.author, text, now).run();
    cache.touched().notices = true;
    return write.rowsChanged() > 0 ? 1 : 0;
}

int noticeRepliesTo(Cache &cache, AccountId account, PostId mine, const QDateTime &now)
{
    QList<KnownPost> replies;
    {
        Statement rows = cache.prepare(R"(
            SELECT id, thread, author FROM post
            WHERE thread = (SELECT thread FROM post WHERE id = ?1) AND parent = ?1
              AND ghost = 0 AND mine = 0 AND superseded = 0)");
        rows.bind(mine);
        while (rows.next()) {
            KnownPost reply;
            reply.id = rows.column<PostId>(0);
            reply.thread = rows.column<ThreadId>(1);
            reply.author = rows.column<PersonId>(2);
            replies.append(reply);
        }
    }
    int made = 0;
    for (const KnownPost &reply : replies)
        made += noticeReply(cache, account, reply, snippet(bodyOf(cache, reply.id)), now);
    return made;
}

void noticeProblem(Cache &cache, IntentionId intention, const QString &why, const QDateTime &now)
{
    cache
        .prepare(R"(
            INSERT INTO notice (account, kind, thread, intention, text, created)
            SELECT intention.account, ?, post.thread, intention.id, ?, ?
            FROM intention LEFT JOIN post ON post.id = intention.post WHERE intention.id = ?
            ON CONFLICT DO UPDATE SET text = excluded.text, created = excluded.created, read = 0, shown = 0)")
        .bind(Notice::Kind::SendProblem, why, now, intention)
        .run();
    cache.touched().notices = true;
}

void withdrawProblem(Cache &cache, IntentionId intention)
{
    Statement write = cache.prepare("DELETE FROM notice WHERE intention = ?");
    write.bind(intention).run();
    if (write.rowsChanged() > 0)
        cache.touched().notices = true;
}

void readNoticesOf(Cache &cache, PostId post, bool read)
{
    Statement write = cache.prepare("UPDATE notice SET read = ? WHERE post = ? AND read <> ?");
    write.bind(read, post, read).run();
    if (write.rowsChanged() > 0)
        cache.touched().notices = true;
}

} // namespace foyer
