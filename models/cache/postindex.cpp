#include "models/cache/postindex.h"

#include "models/cache/jsonlist.h"
#include "models/cache/statement.h"

namespace foyer {

// FNV-1a, 64 bits. Collisions cost a comparison, no more: every look-up compares the name itself.
qint64 remoteHash(AccountId account, QStringView remoteId)
{
    quint64 hash = 0xcbf29ce484222325u ^ quint64(account.value);
    for (const QChar c : remoteId) {
        hash = (hash ^ (c.unicode() & 0xff)) * 0x100000001b3u;
        hash = (hash ^ (c.unicode() >> 8)) * 0x100000001b3u;
    }
    return qint64(hash);
}

PostIndex::PostIndex(Cache &cache, AccountId account)
    : m_cache(cache)
    , m_account(account)
{
    // Ids are given out here, so that a thread can name its root before the root's row is written.
    Statement row = m_cache.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'post'");
    m_nextId = (row.next() ? row.column<qint64>(0) : 0) + 1;
}

KnownPost *PostIndex::remember(KnownPost post)
{
    const auto [at, isNew] = m_posts.try_emplace(post.id.value, std::move(post));
    return &at->second;
}

KnownPost *PostIndex::load(const Statement &row)
{
    KnownPost post;
    post.id = row.column<PostId>(0);
    post.remoteId = row.column<QString>(1);
    post.thread = row.column<ThreadId>(2);
    post.parent = row.column<PostId>(3);
    post.author = row.column<PersonId>(4);
    post.ghost = row.column<bool>(5);
    post.mine = row.column<bool>(6);
    post.gone = row.column<bool>(7);
    post.hasBody = row.column<bool>(9);
    return remember(std::move(post));
}

void PostIndex::fetch(const QSet<QString> &names)
{
    QList<qint64> hashes;
    hashes.reserve(names.size());
    for (const QString &name : names) {
        hashes.append(remoteHash(m_account, name));
        m_byName.insert(name, {});
    }
    Statement rows = m_cache.prepare(R"(
        SELECT post.id, remote_id, thread, post.parent, author, ghost, mine, gone, superseded,
               EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id)
        FROM json_each(?) AS wanted CROSS JOIN post ON post.remote_hash = wanted.value
        WHERE account = ?)");
    rows.bind(jsonList(hashes), m_account);
    while (rows.next()) {
        const QString name = rows.column<QString>(1);
        if (names.contains(name))
            m_byName.insert(name, rows.column<bool>(8) ? rows.column<PostId>(3) : load(rows)->id);
    }
}

KnownPost *PostIndex::find(const RemotePostId &id)
{
    if (const auto known = m_byName.constFind(id.value); known != m_byName.cend())
        return *known ? byId(*known) : nullptr;
    Statement row = m_cache.prepare(R"(
        SELECT id, remote_id, thread, parent, author, ghost, mine, gone, superseded,
               EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id)
        FROM post WHERE remote_hash = ? AND remote_id = ? AND account = ?)");
    KnownPost *found = nullptr;
    if (row.bind(remoteHash(m_account, id.value), id, m_account).next())
        found = row.column<bool>(8) ? byId(row.column<PostId>(3)) : load(row);
    m_byName.insert(id.value, found ? found->id : PostId {});
    return found;
}

KnownPost *PostIndex::byId(PostId id)
{
    if (const auto known = m_posts.find(id.value); known != m_posts.end())
        return &known->second;
    Statement row = m_cache.prepare(R"(
        SELECT id, remote_id, thread, parent, author, ghost, mine, gone, superseded,
               EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id)
        FROM post WHERE id = ?)");
    return row.bind(id).next() ? load(row) : nullptr;
}

KnownPost *PostIndex::add(const RemotePostId &id, ThreadId thread, PostId parent)
{
    KnownPost post;
    post.id = { m_nextId++ };
    post.remoteId = id.value;
    post.thread = thread;
    post.parent = parent;
    post.ghost = true;
    m_byName.insert(id.value, post.id);
    return remember(std::move(post));
}

void PostIndex::addGhostRow(const KnownPost &post, qint64 created, qint64 now)
{
    m_cache
        .prepare(R"(
            INSERT INTO post (id, account, remote_hash, remote_id, thread, parent, created, arrived, ghost)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1))")
        .bind(post.id, m_account, remoteHash(m_account, post.remoteId), post.remoteId, post.thread, post.parent,
            created, now)
        .run();
}

void PostIndex::rename(KnownPost &post, const RemotePostId &id)
{
    m_byName.insert(id.value, post.id);
    post.remoteId = id.value;
    m_cache.prepare("UPDATE post SET remote_hash = ?, remote_id = ? WHERE id = ?")
        .bind(remoteHash(m_account, id.value), id, post.id)
        .run();
}

KnownPost *PostIndex::standAlone(const RemotePostId &id)
{
    m_cache.prepare("DELETE FROM post WHERE remote_hash = ? AND remote_id = ? AND account = ? AND superseded = 1")
        .bind(remoteHash(m_account, id.value), id, m_account)
        .run();
    m_byName.insert(id.value, {});
    return nullptr;
}

void PostIndex::setParent(KnownPost &post, PostId parent)
{
    post.parent = parent;
    m_cache.prepare("UPDATE post SET parent = ? WHERE id = ?").bind(parent, post.id).run();
}

void PostIndex::moveThread(ThreadId from, ThreadId to)
{
    m_cache.prepare("UPDATE post SET thread = ? WHERE thread = ?").bind(to, from).run();
    for (auto &[id, post] : m_posts) {
        if (post.thread == from)
            post.thread = to;
    }
}

void PostIndex::leaveBehind(const KnownPost &post)
{
    m_cache.prepare("UPDATE post SET parent = NULL WHERE parent = ? AND thread = ? AND superseded = 0")
        .bind(post.id, post.thread)
        .run();
    for (auto &[id, other] : m_posts) {
        if (other.parent == post.id && other.thread == post.thread)
            other.parent = {};
    }
}

void PostIndex::takePlace(KnownPost &post, KnownPost &ghost)
{
    m_cache.prepare("UPDATE post SET parent = ? WHERE parent = ?").bind(post.id, ghost.id).run();
    m_cache.prepare("DELETE FROM post WHERE id = ?").bind(ghost.id).run();
    for (auto &[id, other] : m_posts) {
        if (other.parent == ghost.id)
            other.parent = post.id;
    }
    m_byName.insert(ghost.remoteId, {});
    m_posts.erase(ghost.id.value);
}

void PostIndex::setThread(PostId post, ThreadId to)
{
    m_cache.prepare("UPDATE post SET thread = ? WHERE id = ?").bind(to, post).run();
    if (const auto known = m_posts.find(post.value); known != m_posts.end())
        known->second.thread = to;
}

// By who wrote it and when, which no server changes; there is an index for that.
KnownPost *formerly(Cache &cache, PostIndex &posts, const RemotePost &post, PersonId author, qint64 created)
{
    const QString own = post.extra.value(QStringLiteral("id"));
    if (own.isEmpty() || !post.thread)
        return nullptr;
    Statement rows = cache.prepare(R"(
        SELECT id FROM post
        WHERE author = ? AND created = ? AND remote_id <> ? AND superseded = 0 AND ghost = 0
          AND json_extract(extra, '$.id') = ?)");
    return rows.bind(author, created, post.id, own).next() ? posts.byId(rows.column<PostId>(0)) : nullptr;
}

} // namespace foyer
