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
    QHash<QString, QString> extra; // few; what a later reply will need (see IntentionContext::extra)
    QUrl url;

    friend bool operator==(const RemotePost &, const RemotePost &) = default;
};

// A post that is known already and was met in one more place.
struct Placing {
    RemotePostId post;
    Place place;

    friend bool operator==(const Placing &, const Placing &) = default;
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
    QList<RemoteForumId> renumbered; // forget the numbers of these forums (never the posts)
    QList<RemoteForumId> missing; // asked for by name, and the server does not know them any more
    QList<RemoteForumId> back; // were missing, and are there again
    QHash<QString, QByteArray> cursors;
    std::optional<Progress> progress;
};

} // namespace foyer
