#include "models/cache/threading.h"

#include "models/cache/mergethreads.h"
#include "models/cache/searchtext.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

constexpr int keptFirst = 10;
constexpr int keptLast = 90;

} // namespace

QList<RemotePostId> boundedReferences(const RemotePost &post)
{
    QList<RemotePostId> references;
    const qsizetype count = post.references.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (i == keptFirst && count > keptFirst + keptLast)
            i = count - keptLast;
        const RemotePostId &id = post.references[i];
        if (!id || id == post.id)
            continue;
        references.removeOne(id); // named twice: the later place counts
        references.append(id);
    }
    return references;
}

Threading::Threading(Cache &cache, AccountId account, PostIndex &posts, qint64 now)
    : m_cache(cache)
    , m_account(account)
    , m_posts(posts)
    , m_now(now)
{
}

KnownPost &Threading::settle(const RemotePost &post, ForumId forum, qint64 created)
{
    const Context context { forum, withoutRe(post.subject), created };
    const ThreadId named = post.thread ? threadNamed(post.thread, forum, context.title) : ThreadId {};
    KnownPost *parent = named ? parentInThread(post, named, context) : parentByReferences(post, context);
    KnownPost *known = m_posts.find(post.id);
    if (known) {
        if (named && known->thread != named)
            m_posts.setThread(known->id, named);
        fill(*known, parent, context);
    } else {
        const ThreadId thread = named ? named : parent ? parent->thread : newThread(context, m_posts.nextId());
        known = m_posts.add(post.id, thread, parent ? parent->id : PostId {});
    }
    m_touched.insert(known->thread);
    return *known;
}

void Threading::move(KnownPost &post, const RemotePost &remote, ForumId forum, qint64 created)
{
    const Context context { forum, withoutRe(remote.subject), created };
    const ThreadId to = threadNamed(remote.thread, forum, context.title);
    m_touched.insert(post.thread);
    m_touched.insert(to);
    m_left.insert(post.thread);
    m_posts.leaveBehind(post);
    if (KnownPost *ghost = m_posts.find(remote.id); ghost && ghost->id != post.id)
        m_posts.takePlace(post, *ghost);
    const QString before = post.remoteId;
    m_posts.rename(post, remote.id);
    m_posts.forget(before);
    m_posts.setThread(post.id, to);
    const KnownPost *parent = parentInThread(remote, to, context);
    m_posts.setParent(post, parent && !descends(*parent, post) ? parent->id : PostId {});
}

ThreadId Threading::threadNamed(const RemoteThreadId &id, ForumId forum, const QString &title)
{
    if (const ThreadId known = m_named.value(id.value))
        return known;
    Statement row = m_cache.prepare("SELECT id FROM thread WHERE account = ? AND remote_id = ?");
    ThreadId thread;
    if (row.bind(m_account, id).next()) {
        thread = row.column<ThreadId>(0);
    } else {
        Statement insert = m_cache.prepare("INSERT INTO thread (account, forum, remote_id, title) VALUES (?, ?, ?, ?)");
        insert.bind(m_account, forum, id, title).run();
        thread = { insert.insertedId() };
    }
    m_named.insert(id.value, thread);
    return thread;
}

KnownPost *Threading::parentInThread(const RemotePost &post, ThreadId thread, const Context &context)
{
    const QList<RemotePostId> references = boundedReferences(post);
    if (references.isEmpty())
        return nullptr;
    if (KnownPost *parent = m_posts.find(references.last()))
        return parent->thread == thread ? parent : nullptr;
    KnownPost *ghost = m_posts.add(references.last(), thread, {});
    m_posts.addGhostRow(*ghost, context.created, m_now);
    return ghost;
}

KnownPost *Threading::parentByReferences(const RemotePost &post, const Context &context)
{
    QList<RemotePostId> chain = boundedReferences(post);
    if (chain.isEmpty())
        return nullptr;
    KnownPost *parent = link(chain, context);
    // Does this chain know what stands above the ghost that heads the thread?
    while (KnownPost *root = rootOf(parent->thread)) {
        const qsizetype at = root->ghost ? chain.indexOf(RemotePostId { root->remoteId }) : -1;
        if (at <= 0)
            break;
        chain = chain.first(at);
        const KnownPost *above = link(chain, context);
        if (above->thread == root->thread)
            break;
        adopt(*root, *above);
    }
    return parent;
}

// The post named last in the chain. Names above it are looked at only until one has its place.
KnownPost *Threading::link(const QList<RemotePostId> &chain, const Context &context)
{
    KnownPost *above = nullptr;
    qsizetype i = chain.size() - 1;
    for (; i >= 0 && !above; --i) {
        KnownPost *post = m_posts.find(chain[i]);
        if (post && (!post->ghost || post->parent))
            above = post;
    }
    for (i = above ? i + 2 : 0; i < chain.size(); ++i) {
        KnownPost *post = m_posts.find(chain[i]);
        if (!post)
            post = addGhost(chain[i], above, context);
        else if (above && above->thread != post->thread)
            adopt(*post, *above);
        above = post;
    }
    return above;
}

KnownPost *Threading::addGhost(const RemotePostId &id, KnownPost *parent, const Context &context)
{
    const ThreadId thread = parent ? parent->thread : newThread(context, m_posts.nextId());
    KnownPost *ghost = m_posts.add(id, thread, parent ? parent->id : PostId {});
    m_posts.addGhostRow(*ghost, context.created, m_now);
    m_touched.insert(thread);
    return ghost;
}

// A ghost becomes a post: its own header has the say.
void Threading::fill(KnownPost &ghost, KnownPost *parent, const Context &context)
{
    const KnownPost *root = rootOf(ghost.thread);
    const bool heads = root && root->id == ghost.id;
    if (heads) {
        m_cache.prepare("UPDATE thread SET title = ?, forum = coalesce(?, forum) WHERE id = ? AND remote_id IS NULL")
            .bind(context.title, context.forum, ghost.thread)
            .run();
        m_homes.remove(ghost.thread);
    }
    if (!parent || parent->id == ghost.parent)
        return;
    if (parent->thread != ghost.thread)
        heads ? adopt(ghost, *parent) : moveBranch(ghost, *parent);
    else if (!descends(*parent, ghost))
        m_posts.setParent(ghost, parent->id);
}

bool Threading::descends(const KnownPost &post, const KnownPost &from)
{
    QSet<PostId> met;
    for (const KnownPost *at = &post; at && !met.contains(at->id);
         at = at->parent ? m_posts.byId(at->parent) : nullptr) {
        if (at->id == from.id)
            return true;
        met.insert(at->id);
    }
    return false;
}

KnownPost *Threading::rootOf(ThreadId thread)
{
    auto known = m_roots.constFind(thread);
    if (known == m_roots.cend()) {
        Statement row = m_cache.prepare("SELECT root FROM thread WHERE id = ?");
        known = m_roots.insert(thread, row.bind(thread).next() ? row.column<PostId>(0) : PostId {});
    }
    return *known ? m_posts.byId(*known) : nullptr;
}

ThreadId Threading::newThread(const Context &context, PostId root)
{
    Statement insert = m_cache.prepare("INSERT INTO thread (account, forum, root, title) VALUES (?, ?, ?, ?)");
    insert.bind(m_account, context.forum, root, context.title).run();
    const ThreadId thread { insert.insertedId() };
    m_roots.insert(thread, root);
    m_homes.insert(thread, context.forum);
    return thread;
}

ForumId Threading::homeOf(ThreadId thread)
{
    auto known = m_homes.constFind(thread);
    if (known == m_homes.cend()) {
        Statement row = m_cache.prepare("SELECT forum FROM thread WHERE id = ?");
        known = m_homes.insert(thread, row.bind(thread).next() ? row.column<ForumId>(0) : ForumId {});
    }
    return *known;
}

void Threading::setRoots()
{
    QSet<ThreadId> threads = m_left;
    for (const ThreadId thread : std::as_const(m_named)) {
        if (m_touched.contains(thread))
            threads.insert(thread);
    }
    for (const ThreadId thread : std::as_const(threads)) {
        m_cache
            .prepare(R"(
                UPDATE thread SET root = coalesce((SELECT id FROM post WHERE post.thread = thread.id AND superseded = 0
                                                   ORDER BY ghost, created, id LIMIT 1), 0)
                WHERE id = ?)")
            .bind(thread)
            .run();
    }
}

void Threading::adopt(KnownPost &root, const KnownPost &parent)
{
    m_posts.setParent(root, parent.id);
    merge(root.thread, parent.thread);
}

void Threading::merge(ThreadId lower, ThreadId upper)
{
    const KnownPost *root = rootOf(upper);
    const PostId head = root ? root->id : PostId {};
    const auto [kept, dropped] = mergeThreads(m_cache, lower, upper);
    m_posts.moveThread(dropped, kept);
    dropThread(m_cache, dropped);
    m_roots.remove(dropped);
    m_roots.insert(kept, head);
    m_homes.remove(kept);
    m_touched.remove(dropped);
    m_touched.insert(kept);
    m_cache.touched().threads.insert(dropped);
}

// The post and everything below it, without its old thread.
void Threading::moveBranch(KnownPost &top, const KnownPost &parent)
{
    const ThreadId from = top.thread;
    QHash<PostId, QList<PostId>> children;
    {
        Statement rows = m_cache.prepare("SELECT id, parent FROM post WHERE thread = ?");
        rows.bind(from);
        while (rows.next())
            children[rows.column<PostId>(1)].append(rows.column<PostId>(0));
    }
    QList<PostId> branch { top.id };
    for (qsizetype i = 0; i < branch.size(); ++i)
        branch += children.take(branch[i]);
    m_posts.setParent(top, parent.id);
    for (const PostId post : branch)
        m_posts.setThread(post, parent.thread);
    m_touched.insert(from);
    m_touched.insert(parent.thread);
}

} // namespace foyer
