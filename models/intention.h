// Something the person did that the server does not have yet. It is committed to the cache before
// anything else happens to it, and leaves only when it was read back or the person cancelled it.
#pragma once

#include "models/error.h"
#include "models/types.h"

#include <QHash>

#include <optional>
#include <variant>

namespace foyer {

struct OutgoingFile {
    QString name;
    QString mimeType;
    QByteArray data;

    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

// How long the person was at it. Some servers silence people who write faster than anybody can, so these are
// measured or zero (unknown), never guessed.
struct Effort {
    int typingMs = 0; // with keys going down
    int openMs = 0; // from the first look at the empty editor to "send"

    friend bool operator==(const Effort &, const Effort &) = default;
};

struct Reply {
    PostId parent;
    Body body;
    QList<OutgoingFile> files {};
    Effort effort {};
    // For the author of the post and those who look after the forum (PostRight::AnswerPrivately). Rather than that
    // anybody else reads it, it is not sent.
    bool privately = false;

    friend bool operator==(const Reply &, const Reply &) = default;
};

struct NewThread {
    ForumId forum;
    QString subject;
    Body body;
    QList<OutgoingFile> files {};
    QStringList tags {};
    Effort effort {};

    friend bool operator==(const NewThread &, const NewThread &) = default;
};

struct EditPost {
    PostId post;
    Body body;
    QByteArray startedFrom; // the text the edit began with, to find conflicts

    friend bool operator==(const EditPost &, const EditPost &) = default;
};

struct DeletePost {
    PostId post;

    friend bool operator==(const DeletePost &, const DeletePost &) = default;
};

// Marks: put on what is there, or taken off again. Nothing of them is read back: the server's yes ends them.
struct React {
    PostId post;
    bool on = true;
    QString reaction {}; // Reaction::name

    friend bool operator==(const React &, const React &) = default;
};

struct FlagPost { // tells the moderators
    PostId post;
    QString reason; // the server's name for it: "spam", "inappropriate", "off_topic", "notify_moderators"
    QString words; // wanted with some reasons

    friend bool operator==(const FlagPost &, const FlagPost &) = default;
};

struct Bookmark {
    PostId post;
    bool on = true;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

struct SetWatch {
    ThreadId thread; // or
    ForumId forum; // or, in the end, a tag of the account's community
    WatchLevel level = WatchLevel::Normal;
    QString tag {};

    friend bool operator==(const SetWatch &, const SetWatch &) = default;
};

struct Vote {
    PostId post;
    QString poll; // Poll::name
    QStringList options; // ids; none: takes the vote back

    friend bool operator==(const Vote &, const Vote &) = default;
};

// By who looks after a thread (ThreadRight), for everybody.
struct SetPinned { // above the others of its forum
    ThreadId thread;
    bool on = true;

    friend bool operator==(const SetPinned &, const SetPinned &) = default;
};

struct SetClosed { // to answers
    ThreadId thread;
    bool on = true;

    friend bool operator==(const SetClosed &, const SetClosed &) = default;
};

// The order is that of the column `kind` in the cache.
using Deed = std::variant<Reply, NewThread, EditPost, DeletePost, React, FlagPost, Bookmark, SetWatch, Vote, SetPinned,
    SetClosed>;

inline bool isMark(const Deed &deed)
{
    return deed.index() > 3;
}

// The post it answers, changes or marks; none where it is about a thread or a forum as a whole.
inline PostId postIn(const Deed &deed)
{
    const auto find = [](const auto &each) {
        if constexpr (requires { each.parent; })
            return each.parent;
        else if constexpr (requires { each.post; })
            return each.post;
        else
            return PostId {};
    };
    return std::visit(find, deed);
}

// The thread it is about as a whole.
inline ThreadId threadIn(const Deed &deed)
{
    const auto find = [](const auto &each) {
        if constexpr (requires { each.thread; })
            return each.thread;
        else
            return ThreadId {};
    };
    return std::visit(find, deed);
}

struct Intention {
    IntentionId id;
    AccountId account;
    Deed deed;
    QByteArray token; // made once, before anything is sent; news: our Message-ID
    SendState state = SendState::Queued;
    int attempts = 0;
    QDateTime nextTry; // invalid: as soon as possible
    std::optional<Error> lastError;
    // The receipt: when each step was committed.
    QDateTime written;
    QDateTime sent;
    QDateTime seen;
    RemotePostId remoteId; // as the server named it
    QByteArray wire; // the bytes as they will be sent, frozen when first built (a resend is the same bytes)

    friend bool operator==(const Intention &, const Intention &) = default;
};

// What the adapter needs beside the intention itself: the server's names of what it points at.
// Filled by the cache, so that an adapter never asks it.
struct IntentionContext {
    RemoteForumId forum; // where it goes
    Posting posting = Posting::Open;
    RemoteThreadId thread;
    RemotePostId parent; // reply: the post answered; edit, delete: the post itself
    QList<RemotePostId> references; // root … parent, oldest first, when the server threads by references
    QString threadTitle;
    QString parentSubject;
    QStringList followupTo; // forums the author of the parent asked replies to go to
    QString identityName;
    QString identityMail;
    QHash<QString, QString> extra; // headers an adapter asked to keep with the post

    friend bool operator==(const IntentionContext &, const IntentionContext &) = default;
};

struct Draft {
    enum class Kind { Reply, NewThread, Edit };

    DraftId id;
    AccountId account;
    Kind kind = Kind::Reply;
    ForumId forum; // NewThread
    ThreadId thread; // Reply, Edit
    PostId post; // Reply: the parent; Edit: the post
    QString subject;
    QString text;
    QByteArray startedFrom; // Edit
    QList<OutgoingFile> files;
    QStringList tags {}; // NewThread
    Effort effort {};
    QDateTime updated {};
    QDateTime binned {}; // valid: in the bin since then, kept 30 days
    bool privately = false; // Reply

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace foyer
