#include "models/cache/people.h"

#include "models/cache/body.h"
#include "models/cache/personrow.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"
#include "models/text/extract.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QList<PersonPost> newestOf(Cache &cache, PersonId person, int limit)
{
    Statement rows = cache.prepare(R"(
        SELECT post.id, post.thread, thread.title, post.created FROM post JOIN thread ON thread.id = post.thread
        WHERE post.author = ? AND post.ghost = 0 AND post.superseded = 0 AND post.kind <> 1
        ORDER BY post.created DESC, post.id DESC LIMIT ?)");
    rows.bind(person, limit);
    QList<PersonPost> posts;
    while (rows.next())
        posts.append({ rows.column<PostId>(0), rows.column<ThreadId>(1), rows.column<QString>(2), {},
            rows.column<QDateTime>(3) });
    for (PersonPost &post : posts)
        post.line = snippet(bodyOf(cache, post.post));
    return posts;
}

} // namespace

Expected<PersonWords> personWords(Cache &cache, PersonId person, int newest)
{
    const Reading reading(cache);
    PersonWords words;
    Statement row = cache.prepare("SELECT id, name, mail, badge, me, avatar, url FROM person WHERE id = ?");
    if (!row.bind(person).next()) {
        if (const auto failed = row.outcome(); !failed)
            return failed.error();
        return notFound(QCoreApplication::translate("foyer::Cache", "This person is not in the cache any more."));
    }
    words.person = readPerson(row, 0);
    Statement count = cache.prepare(
        "SELECT count(*), min(created) FROM post WHERE author = ? AND ghost = 0 AND superseded = 0 AND kind <> 1");
    if (count.bind(person).next()) {
        words.posts = count.column<int>(0);
        words.since = count.column<QDateTime>(1);
    }
    words.newest = newestOf(cache, person, newest);
    words.profile = profile(cache, person).valueOr({});
    return count.result(words);
}

} // namespace foyer
