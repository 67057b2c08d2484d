#include "models/cache/ingestforums.h"

#include "models/cache/recount.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

void upsert(IngestContext &context, const RemoteForum &forum, int position)
{
    Statement write = context.cache.prepare(R"(
            INSERT INTO forum (account, remote_id, name, description, color, posting, position, on_server, may_start, url,
                               watch)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, remote_id) DO UPDATE SET
                name = excluded.name, description = excluded.description, color = excluded.color,
                posting = excluded.posting, position = excluded.position, on_server = excluded.on_server, gone = 0,
                may_start = excluded.may_start, url = excluded.url,
                watch = iif(excluded.watch IS NULL OR EXISTS (
                    SELECT 1 FROM intention_under_way AS mine WHERE mine.kind = 7 AND mine.forum = forum.id),
                    watch, excluded.watch)
            WHERE (name, description, color, posting, position, on_server, gone, may_start, url, watch)
               IS NOT (excluded.name, excluded.description, excluded.color, excluded.posting, excluded.position,
                       excluded.on_server, 0, excluded.may_start, excluded.url, coalesce(excluded.watch, watch))
            RETURNING id)");
    write.bind(context.account, forum.id, forum.name, forum.description, forum.color, forum.posting, position,
        forum.onServer, forum.mayStart, forum.url, forum.watch);
    QList<ForumId> changed;
    while (write.next())
        changed.append(write.column<ForumId>(0));
    for (const ForumId id : changed) {
        context.cache.touched().forums.insert(id);
        regroupForum(context.cache, id); // it may be muted now, or no longer
    }
}

void follow(IngestContext &context, const RemoteForum &forum)
{
    context.cache
        .prepare(R"(
                INSERT OR IGNORE INTO forum_state (forum, followed)
                SELECT id, 1 FROM forum WHERE account = ? AND remote_id = ?)")
        .bind(context.account, forum.id)
        .run();
}

void setParent(IngestContext &context, const RemoteForum &forum)
{
    context.cache
        .prepare(R"(
                UPDATE forum SET parent = (SELECT id FROM forum WHERE account = ?1 AND remote_id = ?2)
                WHERE account = ?1 AND remote_id = ?3)")
        .bind(context.account, forum.parent, forum.id)
        .run();
}

// An empty list is more likely a broken server than one without forums: it changes nothing.
void markMissing(IngestContext &context, const QList<RemoteForum> &listed)
{
    if (listed.isEmpty())
        return;
    QSet<QString> names;
    for (const RemoteForum &forum : listed)
        names.insert(forum.id.value);
    Statement rows = context.cache.prepare("SELECT id, remote_id FROM forum WHERE account = ? AND gone = 0");
    rows.bind(context.account);
    QList<ForumId> missing;
    while (rows.next()) {
        if (!names.contains(rows.column<QString>(1)))
            missing.append(rows.column<ForumId>(0));
    }
    for (const ForumId forum : missing) {
        context.cache.prepare("UPDATE forum SET gone = 1 WHERE id = ?").bind(forum).run();
        context.cache.touched().forums.insert(forum);
    }
}

// A mark and no more: the posts stay, and so does the wish to follow it.
void setMissing(IngestContext &context, const RemoteForumId &forum, bool missing)
{
    Statement write = context.cache.prepare(
        "UPDATE forum SET gone = ?1 WHERE account = ?2 AND remote_id = ?3 AND gone <> ?1 RETURNING id");
    if (write.bind(missing, context.account, forum).next())
        context.cache.touched().forums.insert(write.column<ForumId>(0));
}

void forgetNumbers(IngestContext &context, const RemoteForumId &forum)
{
    context.cache
        .prepare(R"(
                UPDATE post_place SET number = 0
                WHERE forum = (SELECT id FROM forum WHERE account = ? AND remote_id = ?))")
        .bind(context.account, forum)
        .run();
}

} // namespace

void ingestForums(IngestContext &context, const Page &page)
{
    int position = 0;
    for (const RemoteForum &forum : page.forums)
        upsert(context, forum, page.forumsComplete ? position++ : 0);
    for (const RemoteForum &forum : page.forums) {
        if (forum.parent)
            setParent(context, forum);
        if (forum.mine)
            follow(context, forum);
    }
    if (page.forumsComplete)
        markMissing(context, page.forums);
    for (const RemoteForumId &forum : page.missing)
        setMissing(context, forum, true);
    for (const RemoteForumId &forum : page.back)
        setMissing(context, forum, false);
    for (const RemoteForumId &forum : page.renumbered)
        forgetNumbers(context, forum);
}

ForumNames::ForumNames(IngestContext &context)
    : m_context(context)
{
}

ForumId ForumNames::find(const RemoteForumId &id)
{
    if (const auto known = m_known.constFind(id.value); known != m_known.cend())
        return known->id;
    Statement row = m_context.cache.prepare(R"(
        SELECT id, coalesce(followed, 0) FROM forum LEFT JOIN forum_state ON forum_state.forum = forum.id
        WHERE account = ? AND remote_id = ?)");
    Known known;
    if (row.bind(m_context.account, id).next())
        known = { row.column<ForumId>(0), row.column<bool>(1) };
    m_known.insert(id.value, known);
    m_followed.insert(known.id, known.followed);
    return known.id;
}

ForumId ForumNames::findOrMake(const RemoteForumId &id)
{
    if (const ForumId known = find(id))
        return known;
    Statement insert = m_context.cache.prepare("INSERT INTO forum (account, remote_id, name) VALUES (?, ?, ?)");
    insert.bind(m_context.account, id, id).run();
    const ForumId forum { insert.insertedId() };
    m_known.insert(id.value, { forum, false });
    m_context.cache.touched().forums.insert(forum);
    return forum;
}

bool ForumNames::followed(ForumId forum) const
{
    return m_followed.value(forum);
}

} // namespace foyer
