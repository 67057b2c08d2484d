// What we hear: JSON of a Discourse site → values. Pure; tolerant of 2023, of 2026 and of plugins: a field decides by
// being there. What makes no sense at all is left out, never guessed.
//
// Names: a topic is "42", its post number 17 "42/17". Numbers stay when others go, and quotes, links, notices and
// answers name posts by them; the id the site's own verbs want is kept in RemotePost::extra.
#pragma once

#include "models/profile.h"
#include "models/remote.h"

#include <QJsonObject>
#include <QJsonValue>

namespace foyer::discourse {

// Who reads where.
struct Reader {
    QUrl base; // ends with a slash
    QString user; // lower case; empty: anonymous
    bool personal = false; // the answer was made for this user: marks and rights in it are theirs
};

namespace extra {
inline const QString id = QStringLiteral("id");
inline const QString reactions = QStringLiteral("reactions"); // set: likes go by the reactions plugin
} // namespace extra

RemotePostId postName(qint64 topic, qint64 number);
struct PostNumbers {
    qint64 topic = 0;
    qint64 number = 0;
};
PostNumbers numbersIn(const RemotePostId &name); // zeros when it is none of ours

struct PostRow {
    qint64 id = 0;
    qint64 topic = 0;
    qint64 number = 0;
    bool deleted = false; // still shown to the team or to its author, and gone for all others
    RemotePost post;
    RemoteForumId forum; // empty where the answer does not say
    QString title;
};
std::optional<PostRow> parsePost(const QJsonObject &json, const Reader &reader);
QList<PostRow> parsePosts(const QJsonValue &list, const Reader &reader);
// The place a post has in its topic; only lists of several topics say it by themselves.
void place(PostRow &row, const RemoteForumId &forum, const QString &title);

struct TopicRow {
    qint64 id = 0;
    qint64 highest = 0; // number of its last post
    qint64 posts = 0;
    QDateTime bumped;
    RemoteThread thread;
};
std::optional<TopicRow> parseTopicRow(const QJsonObject &json, const Reader &reader);

struct TopicList {
    QList<TopicRow> rows;
    bool more = false;
};
TopicList parseTopicList(const QJsonObject &json, const Reader &reader);

struct Topic {
    TopicRow row;
    QList<PostRow> posts;
    QList<qint64> stream; // ids of all posts in order; empty in topics too long for that
};
std::optional<Topic> parseTopic(const QJsonObject &json, const Reader &reader);

struct Categories {
    QList<RemoteForum> forums;
    QSet<QString> restricted; // not for everybody
};
Categories parseCategories(const QJsonValue &list, const Reader &reader);

Profile parseProfile(const QJsonObject &json);

Customs parseCustoms(const QJsonObject &site, const Reader &reader);
// From what a site says of who asks; none where it does not speak of tags.
std::optional<QHash<QString, WatchLevel>> parseTagLevels(const QJsonObject &currentUser);

QList<RemoteNotice> parseNotices(const QJsonObject &json, const QHash<QString, qint64> &types, const Reader &reader);

// Equal for equal words, whatever a server does to spaces: finds what we sent.
QByteArray tokenOf(const QString &words);

} // namespace foyer::discourse
