// A NodeBB forum as a plain value: categories, members, topics, posts and what members did to them. Functions act on it
// as NodeBB 4 would; nodebbserver.h serves it. Words are shown as paragraphs, nothing more: what NodeBB makes of
// Markdown stands in the snapshots of the tests.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace foyer {

struct FakeNodebb {
    struct Member {
        qint64 uid = 0;
        QString name; // also the login
        QString display;
        QString password;
        bool moderator = false;
        QString banned {}; // why; empty: not
        int secondFactor = 0; // wanted and not given: 1 as with version 7 of the plugin, 2 as with 8
        QDateTime lastPost {};
        QSet<qint64> bookmarks {};
        QHash<qint64, int> votes {}; // post → 1, -1
        QHash<qint64, int> watch {}; // topic → 1 follows, -1 ignores
        QHash<qint64, QString> watchedCategories {}; // "watching", "tracking", "notwatching", "ignoring"
        QHash<qint64, qint64> readAt {}; // topic → ms
        int wrongPasswords = 0;
    };
    struct Category {
        qint64 cid = 0;
        qint64 parent = 0;
        QString name;
        bool queued = false; // posts wait for a moderator
        bool readOnly = false;
        bool hidden = false; // for moderators only
    };
    struct Topic {
        qint64 tid = 0;
        qint64 cid = 0;
        qint64 uid = 0;
        QString title;
        QStringList tags;
        QDateTime created;
        QList<qint64> posts {}; // in order; the first is the main one
        bool locked = false;
        bool pinned = false;
        bool deleted = false;
    };
    struct Post {
        qint64 pid = 0;
        qint64 tid = 0;
        qint64 uid = 0;
        qint64 toPid = 0;
        QString raw;
        QDateTime created;
        QDateTime edited {};
        bool deleted = false;
    };
    struct Flag {
        qint64 uid = 0;
        qint64 pid = 0;
        QString reason;
    };
    struct Notice {
        QString nid;
        qint64 to = 0;
        qint64 from = 0;
        qint64 pid = 0;
        QString type;
        QDateTime when;
        bool read = false;
    };
    struct Words { // to be posted: in a topic, or as a new one
        qint64 uid = 0;
        qint64 tid = 0;
        qint64 toPid = 0;
        qint64 cid = 0;
        QString title {};
        QString raw {};
        QStringList tags {};
    };
    struct Queued {
        QString id;
        Words words;
        QDateTime when;
    };

    QString title = QStringLiteral("NodeBB");
    QMap<qint64, Category> categories;
    QMap<qint64, Member> members;
    QMap<qint64, Topic> topics;
    QMap<qint64, Post> posts;
    QList<Flag> flags;
    QList<Notice> notices;
    QList<Queued> queue;
    QHash<QByteArray, QByteArray> files; // name → bytes
    int secondsBetweenPosts = 0;
    int shortestPost = 1;
    bool maintenance = false;
    qint64 lastId = 0;
};

// Why not, as NodeBB says it; empty words: done. `id`: of what was made.
struct NodebbResult {
    int status = 200;
    QString words {};
    qint64 id = 0;
    QString queued {};
};

qint64 addCategory(FakeNodebb &forum, FakeNodebb::Category category);
qint64 addMember(FakeNodebb &forum, FakeNodebb::Member member);
// Asks no rule: somebody wrote it.
qint64 forcePost(FakeNodebb &forum, const FakeNodebb::Words &words, const QDateTime &now);
// As a member; rules apply.
NodebbResult writePost(FakeNodebb &forum, const FakeNodebb::Words &words, const QDateTime &now);
NodebbResult editPost(FakeNodebb &forum, qint64 pid, qint64 uid, const QString &raw, const QDateTime &now);
NodebbResult removePost(FakeNodebb &forum, qint64 pid, qint64 uid, bool deleted);
void purgePost(FakeNodebb &forum, qint64 pid); // as if it had never been
void releaseQueue(FakeNodebb &forum, const QDateTime &now);

bool maySee(const FakeNodebb &forum, const FakeNodebb::Topic &topic, qint64 uid);
qint64 lastActivity(const FakeNodebb &forum, const FakeNodebb::Topic &topic); // ms
bool isUnread(const FakeNodebb &forum, const FakeNodebb::Topic &topic, qint64 uid, const QDateTime &now);
QString shown(const QString &raw); // HTML

} // namespace foyer
