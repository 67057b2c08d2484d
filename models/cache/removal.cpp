#include "models/cache/removal.h"

#include "models/cache/drafts.h"
#include "models/cache/drafttext.h"
#include "models/cache/outbox.h"
#include "models/cache/postwords.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

// A draft without its thread still says what it was about.
void cutLoose(Cache &cache, AccountId account, const QDateTime &now)
{
    cache
        .prepare(R"(
                UPDATE draft SET subject = coalesce((SELECT title FROM thread WHERE thread.id = draft.thread), '')
                WHERE account = ? AND subject = '')")
        .bind(account)
        .run();
    cache
        .prepare(R"(
                UPDATE draft SET account = NULL, forum = NULL, thread = NULL, post = NULL, binned = coalesce(binned, ?)
                WHERE account = ?)")
        .bind(now, account)
        .run();
}

} // namespace

void keepUnsentWords(Cache &cache, AccountId account)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto unsent = outbox(cache, account); unsent) {
        for (const Intention &intention : *unsent)
            keepAsDraft(cache, intention, now);
    }
    cutLoose(cache, account, now);
    cache.prepare("DELETE FROM intention WHERE account = ?").bind(account).run();
}

void removeServerRows(Cache &cache, AccountId account)
{
    Statement posts = cache.prepare("SELECT id FROM post WHERE account = ?");
    posts.bind(account);
    while (posts.next())
        unindex(cache, posts.column<PostId>(0));
    for (const char *sql : {
             "DELETE FROM notice WHERE account = ?",
             "DELETE FROM post WHERE account = ?",
             "DELETE FROM thread WHERE account = ?",
             "DELETE FROM forum WHERE account = ?",
             "DELETE FROM person WHERE account = ?",
             "DELETE FROM cursor WHERE account = ?",
             "DELETE FROM customs WHERE account = ?",
             "DELETE FROM tag_watch WHERE account = ?",
             "DELETE FROM sync_status WHERE account = ?",
         })
        cache.prepare(sql).bind(account).run();
}

} // namespace foyer
