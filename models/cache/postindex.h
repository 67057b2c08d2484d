// Posts by the server's names, for the length of one page: every name is asked of the database once.
// Used by ingest alone, inside its transaction.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"
#include "models/remote.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace foyer {

struct KnownPost {
    PostId id;
    ThreadId thread;
    PostId parent;
    PersonId author;
    QString remoteId;
    bool ghost = false;
    bool mine = false;
    bool gone = false;
    bool hasBody = false;
};

// Stable over versions and machines: it is on disk.
qint64 remoteHash(AccountId account, QStringView remoteId);

class PostIndex {
public:
    PostIndex(Cache &cache, AccountId account);

    // Asks for all these at once, so that find() need not.
    void fetch(const QSet<QString> &names);
    // The pointers stay good as long as the index. A superseded post answers with the one that replaced it.
    KnownPost *find(const RemotePostId &id);
    KnownPost *byId(PostId id);
    KnownPost *add(const RemotePostId &id, ThreadId thread, PostId parent); // a new id, not yet a row
    void addGhostRow(const KnownPost &post, qint64 created, qint64 now);
    PostId nextId() const { return { m_nextId }; } // the one add() gives next
    PostId takeId() { return { m_nextId++ }; }
    // Rows and what is remembered of them.
    void rename(KnownPost &post, const RemotePostId &id);
    void forget(const QString &name) { m_byName.insert(name, {}); } // leads nowhere from now on
    KnownPost *standAlone(const RemotePostId &id); // a superseded name no longer leads elsewhere; answers nullptr
    void setParent(KnownPost &post, PostId parent);
    void moveThread(ThreadId from, ThreadId to);
    void setThread(PostId post, ThreadId to);
    void leaveBehind(const KnownPost &post); // what answers it in its thread answers nobody there any more
    void takePlace(KnownPost &post, KnownPost &ghost); // what answers the ghost answers the post

private:
    KnownPost *remember(KnownPost post);
    KnownPost *load(const class Statement &row);

    Cache &m_cache;
    AccountId m_account;
    qint64 m_nextId = 0;
    std::unordered_map<qint64, KnownPost> m_posts;
    QHash<QString, PostId> m_byName; // 0: surely not there
};

// The same post under the name it had in another thread; none: it was never here, or its server tells no more than one
// name of it (RemotePost::extra, "id").
KnownPost *formerly(Cache &cache, PostIndex &posts, const RemotePost &post, PersonId author, qint64 created);

} // namespace foyer
