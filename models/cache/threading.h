// Finds each post its place: thread and parent. Where the server has threads it says so; on news the
// References header does (JWZ's algorithm, adapted to a store that grows: jwz.org/doc/threading.html).
//
// * A name nobody has seen yet stands as a ghost, so that a late parent falls into place.
// * A post's own header decides its parent; what others' headers say ("hearsay") links ghosts only.
// * No link closes a circle. Nothing here is recursive; long chains are bounded.
// * When two threads turn out to be one, the smaller moves into the larger.
#pragma once

#include "models/cache/postindex.h"
#include "models/remote.h"

#include <QSet>

namespace foyer {

class Threading {
public:
    Threading(Cache &cache, AccountId account, PostIndex &posts, qint64 now);

    // The place of a post that is new or a ghost so far. Its own row is for the caller to write.
    KnownPost &settle(const RemotePost &post, ForumId forum, qint64 created);
    // A post that is here goes to another thread, under another name.
    void move(KnownPost &post, const RemotePost &remote, ForumId forum, qint64 created);
    ThreadId threadNamed(const RemoteThreadId &id, ForumId forum, const QString &title); // made when missing

    ForumId homeOf(ThreadId thread);
    void setRoots(); // of the touched threads that the server named: their first post

    const QSet<ThreadId> &touched() const { return m_touched; }
    void touch(ThreadId thread) { m_touched.insert(thread); }

private:
    struct Context { // of the post whose references are followed
        ForumId forum;
        QString title;
        qint64 created = 0;
    };
    KnownPost *parentInThread(const RemotePost &post, ThreadId thread, const Context &context);
    KnownPost *parentByReferences(const RemotePost &post, const Context &context);
    KnownPost *link(const QList<RemotePostId> &chain, const Context &context);
    KnownPost *addGhost(const RemotePostId &id, KnownPost *parent, const Context &context);
    void fill(KnownPost &ghost, KnownPost *parent, const Context &context);
    void adopt(KnownPost &root, const KnownPost &parent); // a whole thread below a post of another
    void moveBranch(KnownPost &top, const KnownPost &parent);
    bool descends(const KnownPost &post, const KnownPost &from);
    KnownPost *rootOf(ThreadId thread);
    ThreadId newThread(const Context &context, PostId root);
    void merge(ThreadId lower, ThreadId upper);

    Cache &m_cache;
    AccountId m_account;
    PostIndex &m_posts;
    qint64 m_now;
    QHash<ThreadId, PostId> m_roots;
    QHash<ThreadId, ForumId> m_homes;
    QHash<QString, ThreadId> m_named;
    QSet<ThreadId> m_left; // posts went from there
    QSet<ThreadId> m_touched;
};

// Oldest first, each once, without the post itself; of very many the first ten and the last ninety.
QList<RemotePostId> boundedReferences(const RemotePost &post);

} // namespace foyer
