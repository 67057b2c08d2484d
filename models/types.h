// What the cache holds, as plain values: copied freely, compared by value.
// Times are UTC; an invalid QDateTime means "unknown".
#pragma once

#include "models/capabilities.h"
#include "models/customs.h"
#include "models/ids.h"
#include "models/postparts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace foyer {

// My identity on one server. The password or token is never here: it lives in the keychain,
// under the account's id.
struct Account {
    enum class SecretStore { None, Keychain, File, Ask };

    AccountId id;
    QString kind; // adapter name: "nntp", …
    QString name; // what the community is called in the window
    QUrl url; // scheme, host, port: where the server is
    QString user; // empty: anonymous
    QString identityName; // how my posts are signed
    QString identityMail;
    SecretStore secretStore = SecretStore::None;
    Capabilities capabilities; // as of the last sign-in
    QDateTime lastSync; // last round that ended well
    bool broken = false; // the last sign-in was refused

    friend bool operator==(const Account &, const Account &) = default;
};

enum class WatchLevel { Muted, Normal, Tracking, Watching };

enum class Posting { Open, Moderated, ReadOnly };

struct Forum {
    ForumId id;
    AccountId account;
    ForumId parent;
    RemoteForumId remoteId;
    QString name;
    QString description;
    QString color; // "#rrggbb" or empty
    Posting posting = Posting::Open;
    bool mayStart = true; // this user may begin threads in it; replies are another matter
    std::optional<WatchLevel> watch {}; // where the server keeps it
    QUrl url {};
    bool followed = false;
    bool gone = false; // the server does not list it any more; kept for reading
    int unread = 0; // unread posts
    int unreadThreads = 0;
    qint64 onServer = 0; // the server's estimate of posts, 0 = unknown

    friend bool operator==(const Forum &, const Forum &) = default;
};

struct Person {
    PersonId id;
    QString name;
    QString mail; // empty where the server hides it
    QString badge; // "Chair", "First post", …
    bool me = false;
    // A picture: an address in which {size} stands for the wanted width in pixels; empty: none.
    QString avatar {};
    QUrl url {}; // their page

    friend bool operator==(const Person &, const Person &) = default;
};

struct Thread {
    ThreadId id;
    AccountId account;
    ForumId forum;
    RemoteThreadId remoteId; // empty where the server has no threads of its own (news)
    PostId root; // may be a ghost
    QString title;
    Person author;
    Person lastAuthor;
    QString snippet; // a line of the newest post
    QDateTime created;
    QDateTime lastActivity;
    QDateTime lastVisit; // when it was last on screen; "new" is what came after
    int replies = 0;
    int people = 0;
    std::optional<int> views; // where the server counts them
    int unread = 0;
    int fresh = 0; // arrived since lastVisit and unread: the +N
    bool mentionsMe = false; // a notice of mine is unread in it
    bool wroteHere = false;
    bool starred = false;
    bool closed = false;
    bool pinned = false;
    bool hasDraft = false;
    int queued = 0; // my intentions waiting in it
    int attention = 0; // of those: the ones that need me
    int moderated = 0; // of those: the ones that wait for a moderator
    WatchLevel watch = WatchLevel::Normal;
    QUrl url;
    bool archived = false; // closed for everything, marks included
    bool solved = false; // one of its posts was accepted as the answer
    bool message = false; // between a few people
    std::optional<int> likes {};
    QStringList tags {};
    ThreadRights rights {};
    int elsewhere = 0; // answers that only the site has: it told of them, and does not hand them over

    friend bool operator==(const Thread &, const Thread &) = default;
};

enum class Format { Plain, Flowed, Markdown, Html };

struct Body {
    Format format = Format::Plain;
    QByteArray text; // UTF-8, as the server gave it, transfer encodings undone

    friend bool operator==(const Body &, const Body &) = default;
};

struct Attachment {
    AttachmentId id;
    QString name; // a bare file name: no path in it
    QString mimeType;
    qint64 size = 0;
    QUrl url; // where to fetch it, when the bytes did not come with the post
    bool kept = false; // the bytes are in the cache

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

// States of what I wrote, on disk. See ARCHITECTURE.md for the picture.
enum class SendState {
    Queued, // waits for its turn or the network
    Sending, // being handed over
    Sent, // the server took it
    Moderation, // the server took it and a moderator must release it
    Seen, // read back from the server: done
    NeedsAttention, // the server said no; text kept
    Unclear, // may or may not have arrived: never resent blindly
    Held, // the thread changed under it; the person decides
    Cancelled,
    ByHand, // the server takes it from a browser alone: the person finishes it there, Intention::wire says where
};

// One row of a conversation: a post of the server, or one of mine that the server does not have yet
// (then id is empty and intention says which).
struct Post {
    PostId id;
    IntentionId intention;
    ThreadId thread;
    PostId parent;
    RemotePostId remoteId;
    Person author;
    QString subject; // only where it differs from the thread's title
    QDateTime created;
    QDateTime arrived;
    QDateTime edited;
    Body body;
    QList<Attachment> attachments;
    bool ghost = false; // referred to, never seen
    bool gone = false; // no longer on the server, kept here
    bool read = false;
    bool fresh = false; // arrived since the last visit
    bool starred = false;
    bool pendingEdit = false; // body is my edit, not yet on the server
    bool pendingDelete = false; // I deleted it, the server does not know yet
    std::optional<SendState> state; // set for posts of mine on their way
    QUrl url;
    PostKind kind = PostKind::Words;
    qint64 number = 0; // as the server counts it in its thread; 0: it does not
    QByteArray source {}; // as its author typed it (Markdown), where the server told
    // With my pending marks laid over what the server says:
    QList<Reaction> reactions {};
    QList<Poll> polls {};
    bool accepted = false; // it solved its thread
    bool flagged = false; // I reported it
    std::optional<PostRights> rights {}; // none: the server did not say; ask the account's capabilities

    friend bool operator==(const Post &, const Post &) = default;
};

struct Notice {
    enum class Kind { Reply, Mention, Like, Message, Moderation, SendProblem, Other };

    NoticeId id;
    AccountId account;
    Kind kind = Kind::Reply;
    ThreadId thread;
    PostId post;
    Person person;
    QString title; // the thread's title
    QString text; // a line of the post
    QDateTime created;
    bool read = false;
    bool shown = false; // the desktop has shown it
    QUrl url {}; // where it is on the server, when nothing of it is here

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace foyer
