// The server's names of what an intention points at.

#include "models/cache/outbox.h"
#include "models/cache/outboxrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

namespace {

constexpr int mostReferences = 100;

void readForum(Cache &cache, ForumId forum, IntentionContext &context)
{
    Statement row = cache.prepare("SELECT remote_id, posting FROM forum WHERE id = ?");
    if (!row.bind(forum).next())
        return;
    context.forum = row.column<RemoteForumId>(0);
    context.posting = row.column<Posting>(1);
}

void readThread(Cache &cache, ThreadId thread, IntentionContext &context)
{
    Statement row = cache.prepare("SELECT remote_id, title, forum FROM thread WHERE id = ?");
    if (!row.bind(thread).next())
        return;
    context.thread = row.column<RemoteThreadId>(0);
    context.threadTitle = row.column<QString>(1);
    readForum(cache, row.column<ForumId>(2), context);
}

QHash<QString, QString> readExtra(const QByteArray &json)
{
    QHash<QString, QString> extra;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        extra.insert(it.key(), it.value().toString());
    return extra;
}

// A post answered in the forum its thread lives in, where it stands there at all; else where it stands.
void readPost(Cache &cache, PostId post, IntentionContext &context)
{
    Statement row = cache.prepare(R"(
            SELECT post.remote_id, post.subject, post.followup_to, post.extra, thread.title, thread.remote_id,
                   coalesce((SELECT place.forum FROM post_place AS place
                             WHERE place.post = post.id AND place.forum = thread.forum),
                            (SELECT min(place.forum) FROM post_place AS place WHERE place.post = post.id),
                            thread.forum)
            FROM post JOIN thread ON thread.id = post.thread WHERE post.id = ?)");
    if (!row.bind(post).next())
        return;
    context.parent = row.column<RemotePostId>(0);
    context.parentSubject = row.column<QString>(1);
    context.followupTo = row.column<QString>(2).split(u'\n', Qt::SkipEmptyParts);
    context.extra = readExtra(row.column<QByteArray>(3));
    context.threadTitle = row.column<QString>(4);
    context.thread = row.column<RemoteThreadId>(5);
    readForum(cache, row.column<ForumId>(6), context);
}

// Upwards from the post, the newest hundred; then oldest first.
void readReferences(Cache &cache, PostId post, IntentionContext &context)
{
    Statement row = cache.prepare("SELECT remote_id, parent FROM post WHERE id = ?");
    for (PostId at = post; at && context.references.size() < mostReferences && row.bind(at).next();
         at = row.column<PostId>(1))
        context.references.prepend(row.column<RemotePostId>(0));
}

void readIdentity(Cache &cache, AccountId account, IntentionContext &context)
{
    Statement row = cache.prepare("SELECT identity_name, identity_mail FROM account WHERE id = ?");
    if (!row.bind(account).next())
        return;
    context.identityName = row.column<QString>(0);
    context.identityMail = row.column<QString>(1);
}

} // namespace

Expected<IntentionContext> contextOf(Cache &cache, const Intention &intention)
{
    const Reading reading(cache);
    IntentionContext context;
    readIdentity(cache, intention.account, context);
    if (const auto *deed = std::get_if<NewThread>(&intention.deed)) {
        readForum(cache, deed->forum, context);
        context.threadTitle = deed->subject;
    } else if (const ThreadId thread = threadIn(intention.deed)) {
        readThread(cache, thread, context);
    } else if (const auto *watch = std::get_if<SetWatch>(&intention.deed)) {
        readForum(cache, watch->forum, context);
    } else {
        const PostId post = postIn(intention.deed);
        readPost(cache, post, context);
        readReferences(cache, post, context);
    }
    return reading.result(context);
}

} // namespace foyer
