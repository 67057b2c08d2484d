#include "models/cache/posts.h"

#include "models/cache/body.h"
#include "models/cache/personrow.h"
#include "models/cache/postparts.h"
#include "models/cache/searchtext.h"
#include "models/cache/storageerror.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QList<Attachment> attachmentsOf(Cache &cache, PostId post)
{
    Statement rows = cache.prepare("SELECT id, name, mime, size, url, kept FROM attachment WHERE post = ? ORDER BY id");
    rows.bind(post);
    QList<Attachment> list;
    while (rows.next())
        list.append({ rows.column<AttachmentId>(0), rows.column<QString>(1), rows.column<QString>(2),
            rows.column<qint64>(3), rows.column<QUrl>(4), rows.column<bool>(5) });
    return list;
}

// Said only where it adds to the thread's title.
QString shownSubject(const QString &subject, const QString &title)
{
    const QString own = withoutRe(subject);
    return own.compare(title, Qt::CaseInsensitive) == 0 ? QString() : own;
}

Statement postRow(Cache &cache)
{
    return cache.prepare(R"(
            SELECT shown.id, shown.thread, shown.parent, shown.remote_id, shown.subject, shown.created, shown.arrived,
                   shown.edited, shown.format, shown.data, shown.ghost, shown.gone, shown.read, shown.starred, shown.fresh,
                   shown.url, shown.edit, shown.edit_format, shown.edit_body, shown.edit_state,
                   shown.removal, shown.removal_state, thread.title,
                   person.id, person.name, person.mail, person.badge, person.me, person.avatar, person.url
            FROM post_shown AS shown
            LEFT JOIN thread ON thread.id = shown.thread
            LEFT JOIN person ON person.id = shown.author
            WHERE shown.id = ?)");
}

Post readPost(Cache &cache, const Statement &row)
{
    Post post;
    post.id = row.column<PostId>(0);
    post.thread = row.column<ThreadId>(1);
    post.parent = row.column<PostId>(2);
    post.remoteId = row.column<RemotePostId>(3);
    post.subject = shownSubject(row.column<QString>(4), row.column<QString>(22));
    post.created = row.column<QDateTime>(5);
    post.arrived = row.column<QDateTime>(6);
    post.edited = row.column<QDateTime>(7);
    post.ghost = row.column<bool>(10);
    post.gone = row.column<bool>(11);
    post.read = row.column<bool>(12);
    post.starred = row.column<bool>(13);
    post.fresh = row.column<bool>(14);
    post.url = row.column<QUrl>(15);
    post.pendingEdit = !row.isNull(16);
    post.pendingDelete = !row.isNull(20);
    if (post.pendingEdit)
        post.body = { row.column<Format>(17), row.column<QByteArray>(18) };
    else
        post.body = { row.column<Format>(8), unpackBody(row.column<QByteArray>(9)) };
    if (post.pendingEdit || post.pendingDelete) {
        post.intention = row.column<IntentionId>(post.pendingDelete ? 20 : 16);
        post.state = row.column<SendState>(post.pendingDelete ? 21 : 19);
    }
    post.author = readPerson(row, 23);
    post.attachments = attachmentsOf(cache, post.id);
    readParts(cache, post);
    return post;
}

} // namespace

Expected<QList<PostStub>> postStubs(Cache &cache, ThreadId thread)
{
    Statement rows = cache.prepare(R"(
        SELECT post.id, NULL AS intention, post.parent, post.created AS created, post.length,
               post.ghost + 2 * (coalesce(state.read, 0) OR post.ghost)
                   + 4 * (coalesce(state.read, 0) = 0 AND post.ghost = 0 AND post.arrived > coalesce(?2, post.arrived))
        FROM post LEFT JOIN post_state AS state ON state.post = post.id
        WHERE post.thread = ?1 AND post.superseded = 0
        UNION ALL
        SELECT NULL, id, post, written, length(body), 2 FROM intention_under_way AS mine
        WHERE mine.thread = ?1 AND mine.kind = 0
        ORDER BY created, intention, 1)");
    const Reading reading(cache);
    Statement visit = cache.prepare("SELECT last_visit FROM thread_state WHERE thread = ?");
    const QDateTime lastVisit = visit.bind(thread).next() ? visit.column<QDateTime>(0) : QDateTime();
    rows.bind(thread, lastVisit);
    QList<PostStub> list;
    while (rows.next()) {
        const int flags = rows.column<int>(5);
        list.append({ rows.column<PostId>(0), rows.column<IntentionId>(1), rows.column<PostId>(2),
            rows.column<qint64>(3), rows.column<int>(4), bool(flags & 1), bool(flags & 2), bool(flags & 4) });
    }
    return reading.result(list);
}

Expected<QList<Post>> posts(Cache &cache, const QList<PostId> &ids)
{
    const Reading reading(cache);
    Statement row = postRow(cache);
    QList<Post> list;
    for (const PostId id : ids) {
        if (row.bind(id).next())
            list.append(readPost(cache, row));
    }
    return reading.result(list);
}

Expected<Post> post(Cache &cache, PostId id)
{
    const auto found = posts(cache, { id });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(QCoreApplication::translate("foyer::Cache", "This post is not in the cache any more."));
    return found->first();
}

Expected<PostId> acceptedAnswer(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT id FROM post WHERE thread = ? AND accepted = 1 ORDER BY created LIMIT 1");
    PostId answer;
    if (row.bind(thread).next())
        answer = row.column<PostId>(0);
    return row.result(answer);
}

Expected<QByteArray> attachmentData(Cache &cache, AttachmentId id)
{
    Statement row = cache.prepare("SELECT data FROM attachment_data WHERE attachment = ?");
    if (row.bind(id).next())
        return row.column<QByteArray>(0);
    if (auto read = row.outcome(); !read)
        return read.error();
    return notFound(QCoreApplication::translate("foyer::Cache", "This attachment has not been downloaded."));
}

} // namespace foyer
