// What we hear: JSON of a NodeBB → values. Pure; tolerant of versions 3 and 4: types differ from page to page. A post
// is named by its topic and itself ("42/1763"), so that one which moved to another topic is known again by its own id
// (RemotePost::extra). All ids are text: federated ones are addresses.
#pragma once

#include "models/profile.h"
#include "models/remote.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foyer::nodebb {

// Who reads where.
struct Reader {
    QUrl base; // ends with a slash
    QString uid; // empty: a guest
    QDateTime now {};
};

namespace extra {
inline const QString id = QStringLiteral("id");
inline const QString first = QStringLiteral("first"); // set: it begins its topic
} // namespace extra

RemotePostId postName(const QString &topic, const QString &post);
struct PostParts {
    QString topic, post;
};
PostParts partsOf(const RemotePostId &name);

struct TopicRow {
    QString id, first; // the topic's, and that of the post it begins with
    qint64 posts = 0; // deleted ones too
    qint64 last = 0; // ms; goes back when the last post is deleted
    bool deleted = false;
    bool unread = false;
    RemoteThread thread;
};
std::optional<TopicRow> parseTopic(const QJsonObject &json, const Reader &reader);
QList<TopicRow> parseTopics(const QJsonValue &list, const Reader &reader);

struct PostRow {
    QString id, topic;
    qint64 index = -1; // in its topic, from 0; -1: not told
    bool deleted = false;
    RemotePost post;
};
// `topic` says where it belongs; what an answer about a single post says by itself is not asked.
std::optional<PostRow> parsePost(const QJsonObject &json, const TopicRow &topic, const Reader &reader);
QList<PostRow> parsePosts(const QJsonValue &list, const TopicRow &topic, const Reader &reader);
// A post that came with a few words about its topic and its category around it.
std::optional<PostRow> parseSummary(const QJsonObject &json, const Reader &reader);

void parseForums(
    const QJsonValue &list, const Reader &reader, QList<RemoteForum> &found, const QString &parent = {}, int depth = 0);
QList<RemoteNotice> parseNotices(const QJsonValue &list, const Reader &reader);
Profile parseProfile(const QJsonObject &json);

// Equal for equal words, whatever a server does to spaces: finds what we sent.
QByteArray tokenOf(const QString &words);

} // namespace foyer::nodebb
