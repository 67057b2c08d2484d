#include "models/cache/servernotices.h"

#include "models/cache/body.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"
#include "models/text/extract.h"

namespace foyer {

namespace {

constexpr int oldAfterDays = 7;

struct About { // what is here of what the notice is about
    PostId post;
    ThreadId thread;
};

About aboutOf(IngestContext &context, PostIndex &posts, const RemoteNotice &notice)
{
    if (const KnownPost *post = notice.post ? posts.find(notice.post) : nullptr; post && !post->ghost)
        return { post->id, post->thread };
    Statement row = context.cache.prepare("SELECT id FROM thread WHERE account = ? AND remote_id = ?");
    if (notice.thread && row.bind(context.account, notice.thread).next())
        return { {}, row.column<ThreadId>(0) };
    return {};
}

// It was told of before, or the cache made the same by itself.
NoticeId known(IngestContext &context, const RemoteNotice &notice, Notice::Kind kind, PostId post)
{
    Statement row = context.cache.prepare(R"(
        SELECT id FROM notice WHERE (account = ?1 AND remote_id = ?2) OR (?3 IS NOT NULL AND post = ?3 AND kind = ?4)
        ORDER BY remote_id IS NULL LIMIT 1)");
    return row.bind(context.account, notice.id, post, kind).next() ? row.column<NoticeId>(0) : NoticeId {};
}

PersonId personOf(IngestContext &context, const RemotePerson &person)
{
    const QString handle = person.id ? person.id.value : person.name;
    if (handle.isEmpty())
        return {};
    Statement write = context.cache.prepare(R"(
        INSERT INTO person (account, handle, name, mail, badge, me, avatar) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account, handle) DO UPDATE SET avatar = iif(excluded.avatar = '', avatar, excluded.avatar)
        RETURNING id)");
    write.bind(context.account, handle, person.name, person.mail, person.badge, person.me, person.avatar).next();
    return write.column<PersonId>(0);
}

void markRead(IngestContext &context, NoticeId id, const RemoteNotice &notice)
{
    Statement write = context.cache.prepare(R"(
        UPDATE notice SET read = max(read, ?1), remote_id = ?2 WHERE id = ?3 AND (read < ?1 OR remote_id IS NOT ?2)
        RETURNING thread)");
    if (!write.bind(notice.read, notice.id, id).next())
        return;
    context.cache.touched().notices = true;
    if (const auto thread = write.column<ThreadId>(0))
        recount(context.cache, { thread });
}

void insert(IngestContext &context, const RemoteNotice &notice, Notice::Kind kind, const About &about)
{
    const bool old = notice.created.isValid() && notice.created.daysTo(context.now) > oldAfterDays;
    // Servers say who and where; what was said is here, or comes with the post.
    const bool silent = notice.text.isEmpty() && about.post;
    const QString text = silent ? snippet(bodyOf(context.cache, about.post)) : notice.text;
    const auto waitsFor = !about.post && notice.post ? std::optional(notice.post.value) : std::nullopt;
    context.cache
        .prepare(R"(
            INSERT OR IGNORE INTO notice (account, kind, thread, post, person, text, created, read, shown, remote_id,
                                          remote_post, title, url)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(context.account, kind, about.thread, about.post, personOf(context, notice.person), text,
            notice.created.isValid() ? notice.created : context.now, notice.read,
            context.firstSync || old || notice.read, notice.id, waitsFor, notice.title, notice.url)
        .run();
    context.cache.touched().notices = true;
    if (about.thread)
        recount(context.cache, { about.thread });
    if (!notice.read && !old)
        ++context.result.notices;
}

} // namespace

void writeNotices(IngestContext &context, const QList<RemoteNotice> &notices)
{
    if (notices.isEmpty())
        return;
    PostIndex posts(context.cache, context.account);
    for (const RemoteNotice &notice : notices) {
        const Notice::Kind kind = notice.kind.value_or(Notice::Kind::Other);
        const About about = aboutOf(context, posts, notice);
        if (const NoticeId id = known(context, notice, kind, about.post))
            markRead(context, id, notice);
        else
            insert(context, notice, kind, about);
    }
}

QMultiHash<QString, NoticeId> waitingNotices(IngestContext &context)
{
    Statement rows = context.cache.prepare(
        "SELECT remote_post, id FROM notice WHERE account = ? AND remote_post IS NOT NULL AND post IS NULL");
    rows.bind(context.account);
    QMultiHash<QString, NoticeId> waiting;
    while (rows.next())
        waiting.insert(rows.column<QString>(0), rows.column<NoticeId>(1));
    return waiting;
}

void settleNotice(Cache &cache, NoticeId notice, const KnownPost &post, const QString &snippet)
{
    if (!notice)
        return;
    Statement write = cache.prepare(R"(
        UPDATE OR IGNORE notice SET post = ?1, thread = ?2, remote_post = NULL, text = iif(text = '', ?3, text)
        WHERE id = ?4)");
    write.bind(post.id, post.thread, snippet, notice).run();
    if (write.rowsChanged() == 0) { // another of this kind has the post: somebody else liked it too
        cache.prepare("UPDATE notice SET thread = ?, remote_post = NULL, text = iif(text = '', ?, text) WHERE id = ?")
            .bind(post.thread, snippet, notice)
            .run();
    }
    cache.touched().notices = true;
}

} // namespace foyer
