// What a Moodle site tells, as values. Pure functions; what is not there counts as nothing.
#pragma once

#include "app/adapters/moodle/site.h"
#include "models/remote.h"

namespace foyer::moodle {

// Of RemotePost::extra.
namespace extra {
inline const QString id = QStringLiteral("id");
inline const QString isPrivate = QStringLiteral("private"); // told to one person alone
} // namespace extra

// Where a forum is: what the site tells of changes names the course and the module, nothing else the forum.
struct ForumPlace {
    qint64 course = 0;
    qint64 module = 0;
    qint64 discussions = 0; // as of the last list of forums

    friend bool operator==(const ForumPlace &, const ForumPlace &) = default;
};
using ForumPlaces = QHash<qint64, ForumPlace>;

struct ForumList {
    QList<RemoteForum> forums; // courses first, then their forums
    ForumPlaces places;
};
ForumList parseForums(const QJsonValue &courses, const QJsonValue &forums, const Reader &reader);

// A discussion as lists tell it. Nothing tells that an answer in it was edited.
struct Row {
    qint64 id = 0;
    RemoteThread thread;
    RemotePost first; // without its words: its star
    qint64 replies = 0;
    qint64 lastPost = 0; // when, by the site's clock
    QByteArray words; // another one: its posts are others
    QByteArray marks; // another one: only pins, locks and stars are
};
// Who may pin is told of the forum as a whole.
std::optional<QList<Row>> parseDiscussions(
    const QJsonValue &answer, qint64 forum, const Reader &reader, bool mayPin = false);

struct Posts {
    qint64 forum = 0;
    qint64 discussion = 0;
    QList<RemotePost> posts; // oldest first; empty: not for this user, or not now
    QSet<QString> toMe; // that answer posts of this user
};
std::optional<Posts> parsePosts(const QJsonValue &answer, const Reader &reader);
// As add_discussion_post and get_discussion_post tell it.
std::optional<RemotePost> parsePost(const QJsonValue &post, qint64 forum, const Reader &reader);

QList<RemoteNotice> parseNotices(const QJsonValue &answer, const QSet<QString> &toMe);

} // namespace foyer::moodle
