// The server as the conformance suite handles it: from its other side, by another road than the adapter under test.
// One per kind of server; the suite has all the tests.
#pragma once

#include "app/adapters/adapter.h"
#include "app/sample/fault.h"
#include "models/ids.h"

#include <QMap>

#include <memory>

namespace foyer {

// The forums every server under test has, by what they are for.
enum class Room { Talk, Second, Moderated };

// What is beyond Capability: tests that need one are skipped, by name, where a server has no such thing.
enum class Trait { Crossposts, Renumbering, Moderation, LateParents, SignIn };

struct Words {
    QList<Room> rooms { Room::Talk };
    QString subject {};
    QString text {};
    RemotePostId parent {};
    RemotePostId replaces {}; // an edit, on servers where an edit is a new post
};

struct PostThere {
    RemotePostId parent; // empty: begins a thread
    QString author; // mail address
    QString text; // simplified()

    friend bool operator==(const PostThere &, const PostThere &) = default;
};
using Contents = QMap<QString, PostThere>; // by remote id

class ServerSide {
public:
    virtual ~ServerSide() = default;

    // A fresh, empty set of forums, nobody connected, no fault. False: the reason is in `why`.
    virtual bool reset(QString *why) = 0;
    virtual void close() = 0;
    virtual QUrl url() const = 0;
    virtual Credentials member() const = 0; // may read and write
    virtual bool has(Trait trait) const = 0;
    virtual std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, bool impatient) const = 0;

    // Somebody else acts.
    virtual RemotePostId write(const Words &words) = 0;
    virtual void remove(const RemotePostId &post) = 0;
    virtual void approve(const RemotePostId &post) = 0;
    virtual void closeRoom(Room room) = 0; // for writing
    virtual void renumber(Room room) = 0;
    virtual RemoteForumId addForum(const QString &name) = 0;
    virtual void removeForum(const RemoteForumId &forum) = 0;
    virtual void changeSecret(const QString &secret) = 0;

    // What is there now, seen by an eye of its own.
    virtual RemoteForumId room(Room room) const = 0;
    virtual Contents contents() const = 0;
    virtual int waitingForModerator() const = 0;
    virtual int connections() const = 0; // so far
    virtual int requests() const = 0; // so far; -1: cannot be known

    virtual void setFault(const Fault &fault) = 0;
    virtual int struck() const = 0; // how often the fault happened
};

} // namespace foyer
