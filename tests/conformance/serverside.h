// The server as the conformance suite handles it: from its other side, by another road than the adapter under test.
// One per kind of server; the suite has all the tests.
#pragma once

#include "app/adapters/adapter.h"
#include "app/sample/fault.h"
#include "models/ids.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer {

// The forums every server under test has, by what they are for.
enum class Room { Talk, Second, Moderated };

// What is beyond Capability: tests that need one are skipped, by name, where a server has no such thing.
enum class Trait {
    Crossposts,
    Renumbering,
    Moderation,
    LateParents,
    SignIn,
    EditConflicts,
    Moderators, // who pin threads and close them from programs
    Forums, // more than one
    Removals, // that a post is gone is told
    Sending, // it takes posts from programs
    Inside, // we have a hand in it: it begins empty, its marks are seen, its forums closed, others' posts changed
};

// How one gets to the server. All but the first lead nowhere.
enum class Road { Straight, NoSuchName, NoTls };

// Where the adapter under test finds itself.
struct Circumstances {
    bool impatient = false; // an answer that does not come is not waited for
    std::function<QDateTime()> now;
};

struct Words {
    QList<Room> rooms { Room::Talk };
    QString subject {};
    QString text {};
    RemotePostId parent {};
    RemotePostId replaces {}; // an edit, on servers where an edit is a new post
};

struct PostThere {
    RemotePostId parent; // empty: begins a thread
    QString author; // mail address, or the name where servers keep that to themselves
    QString text; // simplified()

    friend bool operator==(const PostThere &, const PostThere &) = default;
};
using Contents = QMap<QString, PostThere>; // by remote id

// What the member under test has put on a post and its thread.
struct MarksThere {
    bool liked = false;
    bool bookmarked = false;
    bool pinned = false; // the thread; and this …
    bool closed = false; // … by whoever looks after it
    int reports = 0;
    int level = 0; // WatchLevel of the thread
    QStringList options; // of the poll in it, by id
    QStringList votes; // of these, the member's
    QStringList tags; // of the thread

    friend bool operator==(const MarksThere &, const MarksThere &) = default;
};

class ServerSide {
public:
    virtual ~ServerSide() = default;

    // A fresh, empty set of forums, nobody connected, no fault. False: the reason is in `why`.
    virtual bool reset(QString *why) = 0;
    virtual void close() = 0;
    virtual QUrl url() const = 0;
    virtual Credentials member() const = 0; // may read and write
    virtual bool has(Trait trait) const = 0;
    virtual std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const = 0;
    // The command (Fault) that hands over a post.
    virtual QByteArray sending() const = 0;
    virtual QByteArray looking() const = 0; // … that asks what changed
    // What looking costs where nothing happened.
    virtual int quietRequests() const { return 1; }

    // Somebody else acts.
    virtual RemotePostId write(const Words &words) = 0;
    virtual void remove(const RemotePostId &post) = 0;
    virtual void approve(const RemotePostId &post) = 0; // named by its token; servers without one have only that one
    virtual void closeRoom(Room room) = 0; // for writing
    virtual void makeModerator() { } // the member under test becomes one
    virtual void renumber(Room room) = 0;
    virtual RemoteForumId addForum(const QString &name) = 0;
    virtual void removeForum(const RemoteForumId &forum) = 0;
    virtual void changeSecret(const QString &secret) = 0;
    virtual void pass(std::chrono::seconds) { } // time, where the server's rules look at it

    // What is there now, seen by an eye of its own.
    virtual RemoteForumId room(Room room) const = 0;
    virtual Contents contents() const = 0;
    // Written in this test, and not before on a server that cannot be emptied.
    virtual bool isOfThisTest(const QDateTime &) const { return true; }
    // The words as they were typed, where the server keeps them beside what it shows; else empty.
    virtual QString source(const RemotePostId &) const { return {}; }
    virtual MarksThere marks(const RemotePostId &) const { return {}; }
    virtual int waitingForModerator() const = 0;
    virtual int connections() const = 0; // so far
    virtual int requests() const = 0; // so far; -1: cannot be known
    // Every command so far, as a fault would name it; empty: cannot be known.
    virtual QList<QByteArray> asked() const { return {}; }

    virtual void setFault(const Fault &fault) = 0;
    virtual int struck() const = 0; // how often the fault happened
    virtual void setRoad(Road) { } // of adapters made from now on
};

} // namespace foyer
