// What an adapter read on a server, in the server's own names. Adapters make these values, the cache
// takes them in (cache/ingest.h); nobody else needs them.
#pragma once

#include "models/ids.h"
#include "models/types.h"

#include <QHash>

#include <optional>

namespace foyer {

struct RemotePerson {
    RemotePersonId id; // news: the mail address in lower case
    QString name;
    QString mail;
    QString badge;
    // A picture: an address in which {size} stands for the wanted width in pixels; empty: none.
    QString avatar {};
    QUrl url {}; // their page
    // The account this was read with, where names say so and not mail addresses.
    bool me = false;

    friend bool operator==(const RemotePerson &, const RemotePerson &) = default;
};

struct RemoteForum {
    RemoteForumId id;
    RemoteForumId parent;
    QString name;
    QString description;
    QString color;
    Posting posting = Posting::Open;
    qint64 onServer = 0;
    bool mayStart = true; // this user may begin threads in it; replies are another matter
    std::optional<WatchLevel> watch {}; // as the server keeps it for this user
    QUrl url {};
    bool mine = false; // this user's own, like their messages: followed from the start

    friend bool operator==(const RemoteForum &, const RemoteForum &) = default;
};

struct RemoteThread {
    RemoteThreadId id;
    RemoteForumId forum;
    QString title;
    std::optional<int> views;
    bool closed = false;
    bool pinned = false;
    QUrl url;
    bool archived = false; // closed for everything, marks included
    bool solved = false; // one of its posts was accepted as the answer
    bool message = false; // between a few people; `forum` is then the one that stands for messages
    std::optional<int> likes {};
    QStringList tags {}; // as they are shown; the same in lower case is the same
    QDateTime created {};
    // Only where it was read as this user:
    std::optional<WatchLevel> watch {};
    std::optional<qint64> readUpTo {}; // posts up to this number (RemotePost::number) were read, on any computer
    std::optional<ThreadRights> rights {};
    // How many answers the server says there are, where it may hand over fewer (feeds). none: not told this time.
    std::optional<int> answers {};

    friend bool operator==(const RemoteThread &, const RemoteThread &) = default;
};

struct RemoteAttachment {
    QString name;
    QString mimeType;
    qint64 size = 0;
    QByteArray data; // empty: fetch from url
    QUrl url;

    friend bool operator==(const RemoteAttachment &, const RemoteAttachment &) = default;
};

// Where a post stands: its forum, and the number the server counts it by there (0: none).
struct Place {
    RemoteForumId forum;
    qint64 number = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

struct RemotePost {
    RemotePostId id;
    RemoteThreadId thread; // empty: the cache threads it by references
    QList<RemotePostId> references; // oldest first; the last is the parent; may be trimmed in the middle
    QList<Place> places; // more than one: a crosspost
    RemotePerson author;
    QString subject; // decoded, unfolded, with its Re:
    QDateTime created;
    QDateTime edited;
    Body body;
    QList<RemoteAttachment> attachments;
    RemotePostId supersedes; // replaces that post
    QStringList followupTo;
    // Few; what a later reply will need (see IntentionContext::extra). "id": the server's own name of the post, which
    // it keeps when it moves to another thread and `id` changes.
    QHash<QString, QString> extra;
    QUrl url; // addresses in an HTML body are relative to it
    bool excerpt = false; // the body is the beginning alone, perhaps: it takes the place of no longer one

    PostKind kind = PostKind::Words;
    qint64 number = 0; // in its thread, counted from 1 with gaps; 0: the server does not count
    // As its author typed it (Markdown), where the server tells: what an edit begins with and a quote takes.
    // Empty: not told this time; forget nothing because of that.
    QByteArray source {};
    // Of mine, and the server's answer to this very intention (Intention::token), or the same words released by a
    // moderator: read back is what carries it. May name an intention that is done already.
    QByteArray token {};
    // What follows changes without an edit. none: not told this time; leave what is kept.
    std::optional<QList<Reaction>> reactions {}; // `mine` only when `rights` are told as well
    std::optional<QList<Poll>> polls {};
    std::optional<bool> accepted {}; // it is the answer that solved its thread
    // Only where it was read as this user:
    std::optional<PostRights> rights {};
    std::optional<bool> bookmarked {};

    friend bool operator==(const RemotePost &, const RemotePost &) = default;
};

// A post that is known already and was met in one more place.
struct Placing {
    RemotePostId post;
    Place place;

    friend bool operator==(const Placing &, const Placing &) = default;
};

// What the server itself would tell this user ("Ana answered you"). The cache makes some of these by itself; one about
// the same post and of the same kind is the same.
struct RemoteNotice {
    QString id;
    std::optional<Notice::Kind> kind; // none: something Foyer has no name for; `text` says it
    RemoteThreadId thread;
    RemotePostId post; // may be one that is not here (yet)
    RemotePerson person;
    QString title; // the thread's
    QString text;
    QDateTime created;
    bool read = false;
    QUrl url;

    friend bool operator==(const RemoteNotice &, const RemoteNotice &) = default;
};

struct Progress {
    qint64 done = 0;
    qint64 total = 0; // 0: unknown

    friend bool operator==(const Progress &, const Progress &) = default;
};

// One transaction's worth of news from a server. The cursors commit with the rows they cover.
struct Page {
    QList<RemoteForum> forums;
    bool forumsComplete = false; // `forums` is the whole list: what is missing in it is gone
    QList<RemoteThread> threads;
    QList<RemotePost> posts;
    QList<Placing> placings;
    QList<RemotePostId> gone; // the server said so, twice
    QList<RemoteThreadId> goneThreads {}; // with all their posts; said twice, to us and not to a stranger
    QHash<RemoteThreadId, qint64> readUpTo {}; // as RemoteThread::readUpTo, of threads that are known
    QList<RemoteNotice> notices {};
    std::optional<Customs> customs {}; // none: not told this time
    std::optional<QHash<QString, WatchLevel>> tagLevels {}; // all tags with a level; none: not told this time
    QList<RemoteForumId> renumbered; // forget the numbers of these forums (never the posts)
    QList<RemoteForumId> missing; // asked for by name, and the server does not know them any more
    QList<RemoteForumId> back; // were missing, and are there again
    QHash<QString, QByteArray> cursors;
    std::optional<Progress> progress;
};

} // namespace foyer
