// A whole Discourse as a plain value: categories, topics, posts, people, and what each of them has liked, read,
// watched, kept or been told. Functions act on it as Discourse would (deeds.h); discourseserver.h serves it. The
// sample community runs on one, and tests compare the cache with one.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace foyer {

struct FakeDiscourse {
    struct Member {
        qint64 id = 0;
        QString username;
        QString name;
        QString mail;
        QString title; // shown beside the name
        QString bio; // Markdown
        QString location;
        int trust = 1;
        bool admin = false;
        bool moderator = false;
        bool suspended = false;
        bool silenced = false; // whatever they write waits for a moderator
        QDateTime created;
        QDateTime lastSeen;
        qint64 seenNotice = 0;
        QMap<qint64, int> categoryLevels; // watch levels: 0 muted … 3 watching, 4 first posts
        QMap<QString, int> tagLevels;
        QSet<QString> ignored; // usernames
        bool staff() const { return admin || moderator; }
        friend bool operator==(const Member &, const Member &) = default;
    };
    struct Category {
        enum Permission { Full = 1, ReplyOnly = 2, ReadOnly = 3 };
        qint64 id = 0;
        qint64 parent = 0;
        QString name;
        QString slug;
        QString color = QStringLiteral("0088CC");
        QString description; // HTML
        QString emoji;
        int position = 0;
        Permission permission = Full; // of everybody but staff
        bool moderated = false; // posts wait for a moderator
        bool staffOnly = false; // nobody else sees it
        friend bool operator==(const Category &, const Category &) = default;
    };
    struct Tag {
        qint64 id = 0;
        QString name;
        QString description;
        friend bool operator==(const Tag &, const Tag &) = default;
    };
    struct PollOption {
        QString id; // a digest
        QString html;
        QSet<qint64> voters;
        friend bool operator==(const PollOption &, const PollOption &) = default;
    };
    struct Poll {
        QString name = QStringLiteral("poll");
        QString title;
        QString type = QStringLiteral("regular"); // regular, multiple
        QString results = QStringLiteral("always"); // always, on_vote, on_close
        bool open = true;
        bool isPublic = false; // who voted for what may be seen
        int least = 1; // choices, when multiple
        int most = 1;
        QList<PollOption> options;
        friend bool operator==(const Poll &, const Poll &) = default;
    };
    struct Post {
        enum Type { Regular = 1, ModeratorAction = 2, SmallAction = 3, Whisper = 4 };
        qint64 id = 0;
        qint64 topic = 0;
        int number = 0;
        int replyTo = 0; // a number in the same topic; 0: none
        qint64 author = 0;
        qint64 editor = 0;
        Type type = Regular;
        QString action; // of a small action: "closed.enabled"
        QString raw;
        QString cooked;
        QDateTime created;
        QDateTime updated;
        QString editReason;
        int version = 1;
        int reads = 0;
        bool deleted = false; // by a moderator: only they still see it
        bool userDeleted = false; // "(post deleted by author)"
        bool hidden = false; // by flags
        bool wiki = false;
        QMap<qint64, QDateTime> likes; // by whom
        QList<Poll> polls;
        friend bool operator==(const Post &, const Post &) = default;
    };
    struct Topic {
        qint64 id = 0;
        qint64 category = 0; // 0: a personal message
        qint64 author = 0;
        QString title;
        QStringList tags;
        QDateTime created;
        QDateTime bumped;
        int views = 0;
        int highest = 0; // number of the last post, deleted or not
        int accepted = 0; // number of the post that solved it
        int slowSeconds = 0;
        bool closed = false;
        bool archived = false;
        bool visible = true;
        bool pinned = false;
        bool pinnedGlobally = false;
        bool banner = false;
        bool deleted = false;
        QSet<qint64> allowed; // of a personal message
        QMap<int, qint64> posts; // by number, deleted ones included
        bool personal() const { return category == 0; }
        friend bool operator==(const Topic &, const Topic &) = default;
    };
    // What one member has to do with one topic.
    struct Standing {
        int lastRead = 0;
        int level = -1; // 0 muted, 1 normal, 2 tracking, 3 watching; -1: never chosen
        qint64 milliseconds = 0; // spent reading
        friend bool operator==(const Standing &, const Standing &) = default;
    };
    struct Notice {
        enum Type {
            Mentioned = 1,
            Replied = 2,
            Quoted = 3,
            Edited = 4,
            Liked = 5,
            PrivateMessage = 6,
            Posted = 9,
            GrantedBadge = 12,
            WatchingFirstPost = 17,
            PostApproved = 20,
            BookmarkReminder = 24,
        };
        qint64 id = 0;
        qint64 member = 0;
        qint64 actor = 0;
        Type type = Replied;
        qint64 topic = 0;
        int number = 0; // of the post
        qint64 badge = 0;
        bool read = false;
        QDateTime created;
        bool highPriority() const { return type == PrivateMessage || type == BookmarkReminder; }
        friend bool operator==(const Notice &, const Notice &) = default;
    };
    struct Bookmark {
        qint64 id = 0;
        qint64 member = 0;
        qint64 topic = 0;
        qint64 post = 0; // 0: the topic as a whole
        QString name;
        QDateTime reminder;
        QDateTime created;
        friend bool operator==(const Bookmark &, const Bookmark &) = default;
    };
    struct Draft {
        QByteArray data; // JSON; empty: it was sent or thrown away
        int sequence = 0;
        QString owner; // who wrote it last: a client's own mark
        QDateTime updated;
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    struct Flag {
        qint64 member = 0;
        qint64 post = 0;
        int type = 0;
        QString message;
        friend bool operator==(const Flag &, const Flag &) = default;
    };
    struct Badge {
        qint64 id = 0;
        QString name;
        QString description;
        QString icon;
        int type = 3; // 1 gold, 2 silver, 3 bronze
        friend bool operator==(const Badge &, const Badge &) = default;
    };
    struct GrantedBadge {
        qint64 badge = 0;
        qint64 member = 0;
        QDateTime when;
        qint64 post = 0;
        friend bool operator==(const GrantedBadge &, const GrantedBadge &) = default;
    };
    struct Upload {
        qint64 id = 0;
        qint64 member = 0;
        QString name;
        QByteArray mime;
        QByteArray data;
        int seed = 0; // without data: a landscape, painted when it is asked for
        QByteArray digest; // names it in "upload://DIGEST.png"
        int width = 0;
        int height = 0;
        QString extension() const { return name.section(QLatin1Char('.'), -1).toLower(); }
        QString shortUrl() const
        {
            return QStringLiteral("upload://") + QString::fromLatin1(digest) + QLatin1Char('.') + extension();
        }
        friend bool operator==(const Upload &, const Upload &) = default;
    };
    // Wants to be a post.
    struct Words {
        qint64 author = 0;
        QString raw;
        qint64 topic = 0; // a reply …
        int replyTo = 0;
        QString title; // … or a new topic …
        qint64 category = 0;
        QStringList tags;
        QStringList recipients; // … or a personal message
        int typingMs = -1; // as the client measured it; -1: it did not say
        Post::Type type = Post::Regular;
        friend bool operator==(const Words &, const Words &) = default;
    };
    struct Pending { // waits for a moderator
        qint64 id = 0;
        Words words;
        QDateTime created;
        friend bool operator==(const Pending &, const Pending &) = default;
    };
    struct Key {
        qint64 member = 0;
        QByteArray client;
        QStringList scopes;
        QDateTime expires;
        friend bool operator==(const Key &, const Key &) = default;
    };
    // Something that happened, for the message bus.
    struct Event {
        QString channel; // "/latest", "/topic/7"
        qint64 id = 0; // counts within the channel
        QByteArray data; // JSON
        QSet<qint64> members; // who may hear it; empty: everybody
        friend bool operator==(const Event &, const Event &) = default;
    };
    struct Settings {
        QString title = QStringLiteral("A forum");
        QString description;
        QString contactUrl;
        bool loginRequired = false;
        bool readOnly = false;
        int minPostLength = 1; // a real site: 20
        int minTitleLength = 1; // a real site: 15
        int maxPostLength = 32'000;
        int uniquePostMinutes = 5;
        int secondsBetweenPosts = 0; // a real site: 5
        int minFirstTypingMs = 0; // a real site: 3000
        int editMinutes = 0; // 0: for ever
        int maxUploadKb = 4096;
        bool solved = true; // the plugin is there
        friend bool operator==(const Settings &, const Settings &) = default;
    };

    Settings settings;
    QMap<qint64, Member> members;
    QMap<qint64, Category> categories;
    QMap<QString, Tag> tags; // by name
    QMap<qint64, Topic> topics;
    QMap<qint64, Post> posts;
    QMap<qint64, QMap<qint64, Standing>> standings; // by member, by topic
    QMap<qint64, Notice> notices;
    QMap<qint64, Bookmark> bookmarks;
    QMap<qint64, QMap<QString, Draft>> drafts; // by member, by key
    QList<Flag> flags;
    QMap<qint64, Badge> badges;
    QList<GrantedBadge> granted;
    QMap<qint64, Upload> uploads;
    QMap<qint64, Pending> pending;
    QHash<QByteArray, Key> keys;
    QHash<QString, QString> moved; // "/t/7" → "/t/12": topics that were merged
    QMap<QString, QList<Event>> events; // the last hundred of each channel
    QHash<QByteArray, qint64> names; // posts that have a name elsewhere too: the sample's source
    bool unheard = false; // nobody listens to the channels yet: nothing is told on them
    qint64 lastId = 0; // ids are given out from one counter

    qint64 nextId() { return ++lastId; }

    friend bool operator==(const FakeDiscourse &, const FakeDiscourse &) = default;
};

// Looking things up: an empty one, or nullptr, where there is none.
const FakeDiscourse::Post &postOf(const FakeDiscourse &forum, qint64 id);
const FakeDiscourse::Topic &topicOf(const FakeDiscourse &forum, qint64 id);
const FakeDiscourse::Member &memberOf(const FakeDiscourse &forum, qint64 id);
const FakeDiscourse::Member *memberNamed(const FakeDiscourse &forum, const QString &username);
const FakeDiscourse::Post *postNumbered(const FakeDiscourse &forum, qint64 topic, int number);
// "Making it stick!" → "making-it-stick"; "topic" when nothing is left, as Discourse does.
QString slugOf(const QString &title, const QString &otherwise = QStringLiteral("topic"));

// What `who` (nullptr: a stranger) may see and do.
bool maySee(const FakeDiscourse &forum, const FakeDiscourse::Category &category, const FakeDiscourse::Member *who);
bool maySee(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic, const FakeDiscourse::Member *who);
bool maySee(const FakeDiscourse &forum, const FakeDiscourse::Post &post, const FakeDiscourse::Member *who);
bool mayReply(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic, const FakeDiscourse::Member *who);
bool mayBegin(const FakeDiscourse &forum, const FakeDiscourse::Category &category, const FakeDiscourse::Member *who);
bool mayChange(const FakeDiscourse &forum, const FakeDiscourse::Post &post, const FakeDiscourse::Member *who);
// The ids `who` sees of a topic, in order.
QList<qint64> streamOf(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic, const FakeDiscourse::Member *who);
int levelOf(const FakeDiscourse &forum, qint64 member, const FakeDiscourse::Topic &topic);

} // namespace foyer
