// The verbs every kind of server must know. Values in, values out: an adapter never sees the cache or the
// window. One object per account, used on the sync thread only; close() is awaited before it is destroyed.
#pragma once

#include "app/adapters/filekey.h"
#include "app/adapters/live.h"
#include "app/adapters/remotedraft.h"
#include "app/net/task.h"
#include "models/error.h"
#include "models/intention.h"
#include "models/profile.h"
#include "models/remote.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace foyer {

struct Credentials {
    QString user; // empty: anonymous
    QString secret;
};

// Takes a page; returns when the adapter may go on. An error ends the pull and is its result.
using PageSink = std::function<Task<Expected<void>>(Page)>;

struct PullPlan {
    QHash<QString, QByteArray> cursors;
    QList<RemoteForumId> followed;
    QSet<RemoteForumId> gone; // of these, the server had dropped the last time
    qint64 newest = 0; // per forum at the first sync; 0: all
    // Which of these are kept with a body: nobody fetches a crosspost twice.
    std::function<QSet<RemotePostId>(const QList<RemotePostId> &)> known;
    // For what a server never tells: the numbers of the posts that are kept of a forum, ascending, and the names
    // behind some of them. Asked for now and then; `now` says when that is due.
    std::function<QList<qint64>(const RemoteForumId &)> numbers;
    std::function<QList<RemotePostId>(const RemoteForumId &, const QList<qint64> &)> names;
    QDateTime now;
    std::optional<LiveNews> news {}; // pull just this, younger than its stamp
    std::optional<OpenThread> open {}; // on screen
    bool waitedFor = false; // by a person, now: politeness may wait less long
    // The posts of a thread that are kept and not gone, by the server's own names (RemotePost::extra, "id").
    std::function<QHash<QString, RemotePostId>(const RemoteThreadId &)> ownNames {};
};

struct Delivery {
    RemotePostId id;
    bool moderated = false; // accepted, and waits for a moderator
    QUrl byHand {}; // nothing was sent: the person finishes it on this page
    QByteArray paste {}; // and puts this there; empty: what was written, as it is
};

// Posts of one thread that were read, and how long each was on screen; 0: marked as read without being shown.
struct ReadReport {
    RemoteThreadId thread;
    QList<std::pair<RemotePostId, std::chrono::milliseconds>> posts;
};

class Adapter {
public:
    virtual ~Adapter() = default;

    // Connects and signs in; says what this user may do. Called again after a lost connection.
    virtual Task<Expected<Capabilities>> signIn(Credentials credentials) = 0;
    // All forums of the server, in pages (a large server has 100,000).
    virtual Task<Expected<void>> forums(PageSink sink) = 0;
    // What changed since the cursors, cheapest question first. An unchanged server costs as few requests as its
    // kind allows: one, and one more where what concerns this user is told apart.
    virtual Task<Expected<void>> pull(PullPlan plan, PageSink sink) = 0;
    // Makes the token and the bytes of an intention; pure, no network. Rejected when the server surely would.
    virtual Expected<Intention> compose(Intention intention, const IntentionContext &context) const = 0;
    // Sends what compose() made. Unclear when the answer was lost after the body had left.
    virtual Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) = 0;
    // After an unclear outcome: is it there? none = surely not; Unclear = cannot be known.
    virtual Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) = 0;
    // One post by name, e.g. the missing parent of a reply.
    virtual Task<Expected<RemotePost>> fetchPost(RemotePostId id) = 0;
    // What the server says of a person (Capability::Profiles). NotFound, Forbidden: nothing, or not to us.
    virtual Task<Expected<Profile>> fetchProfile(QString) { co_return Error { ErrorKind::Unsupported, {} }; }
    // Tells the server what was read (Capability::ServerRead).
    virtual Task<Expected<void>> reportRead(ReadReport) { co_return Error { ErrorKind::Unsupported, {} }; }
    // Where files go before the post they belong to: hands one over and gives the words that stand for it in the text.
    virtual bool uploadsFirst() const { return false; }
    virtual Task<Expected<QByteArray>> upload(OutgoingFile) { co_return Error { ErrorKind::Unsupported, {} }; }
    // Drafts on the server too: see remotedraft.h.
    virtual bool keepsDrafts() const { return false; } // for who is signed in
    virtual QByteArray draftKey(const RemoteDraft &) const { return {}; } // where this one goes; empty: nowhere
    virtual Task<Expected<RemoteDrafts>> drafts() { co_return Error { ErrorKind::Unsupported, {} }; }
    virtual Task<Expected<qint64>> keepDraft(RemoteDraft) { co_return Error { ErrorKind::Unsupported, {} }; }
    virtual Task<Expected<void>> dropDraft(RemoteDraft) { co_return Error { ErrorKind::Unsupported, {} }; }
    // Tells what moves as it moves (Capability::Live), beside all other verbs, until stopListening() or an error.
    // Unsupported: this server cannot, do not ask again.
    virtual Task<Expected<void>> listen(LivePlan, LiveSink) { co_return Error { ErrorKind::Unsupported, {} }; }
    virtual void stopListening() { }
    // The thread on screen is another now, or none; what it tells by itself comes to the sink of listen() as well. A
    // pull that reads it (PullPlan::open) comes first.
    virtual void lookAt(std::optional<OpenThread>) { }
    // For a file of the server. An error: not now, later.
    virtual Expected<FileKey> keyFor(const QUrl &) { return FileKey {}; }
    // What is kept instead of the secret given to signIn(), where that was exchanged for one that can do less.
    virtual std::optional<QString> secretToKeep() const { return {}; }
    // Gives back what a sign-in in the browser granted, before the account goes: the secret is worth nothing then.
    virtual Task<Expected<void>> signOut() { co_return Expected<void>(); }
    // Stops everything under way (each ends with Cancelled), says goodbye, and returns when all is quiet.
    virtual Task<void> close() = 0;
};

struct AdapterOptions {
    QUrl url;
    QByteArray secretSalt; // per account, for cancel locks; from the keychain
    QByteArray remembered {}; // the account's cursor "capabilities" (Page::cursors): spares asking again
};

// What an address turned out to be, or the step that failed in Error::text.
struct Probed {
    QString kind;
    QUrl url; // as it will be kept
    QString suggestedName;
    bool needsSignIn = false;
    bool mayRead = false; // without an account
};

} // namespace foyer
