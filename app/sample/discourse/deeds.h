// What people do on a FakeDiscourse, with Discourse's rules and its words when it says no. Each deed also tells
// whom it concerns: notices, and events for the message bus.
#pragma once

#include "app/sample/discourse/fakediscourse.h"

#include <optional>

namespace foyer {

struct DeedResult {
    int status = 200; // as HTTP
    QStringList errors {};
    QString type {}; // "invalid_access" …
    qint64 id = 0; // of what was made: a post, or what waits for a moderator
    bool enqueued = false;
    int waitSeconds = 0; // with 429
    bool ok() const { return status == 200; }
    friend bool operator==(const DeedResult &, const DeedResult &) = default;
};

// Setting up. The ids of what was made.
qint64 addMember(FakeDiscourse &forum, FakeDiscourse::Member member);
qint64 addCategory(FakeDiscourse &forum, FakeDiscourse::Category category);
void removeCategory(FakeDiscourse &forum, qint64 category);
QByteArray addKey(FakeDiscourse &forum, qint64 member, const QByteArray &client, const QStringList &scopes);

// Writing. writePost() asks whether it may; forcePost() does not, and makes the post, the topic where there is none
// yet, and everybody's notices.
DeedResult writePost(FakeDiscourse &forum, const FakeDiscourse::Words &words, const QDateTime &now);
qint64 forcePost(FakeDiscourse &forum, const FakeDiscourse::Words &words, const QDateTime &now);
// The moderator's answer. The post's id, or 0.
qint64 approve(FakeDiscourse &forum, qint64 pending, const QDateTime &now);
bool refuse(FakeDiscourse &forum, qint64 pending);
// `startedFrom`: the text the editor saw; 409 when it is another by now.
DeedResult editPost(FakeDiscourse &forum, qint64 post, qint64 editor, const QString &raw,
    const std::optional<QString> &startedFrom, const QString &reason, const QDateTime &now);
// The author leaves "(post deleted by author)"; a moderator takes it away. The first post takes its topic with it.
DeedResult removePost(FakeDiscourse &forum, qint64 post, qint64 who, const QDateTime &now);
DeedResult recoverPost(FakeDiscourse &forum, qint64 post, qint64 who, const QDateTime &now);
struct TopicChange {
    std::optional<QString> title {};
    std::optional<qint64> category {};
    std::optional<QStringList> tags {};
};
DeedResult changeTopic(FakeDiscourse &forum, qint64 topic, qint64 who, const TopicChange &change, const QDateTime &now);
// Into another topic, where they get new numbers; their ids stay. When none is left behind, the old topic is gone and
// its address leads to the other one.
void movePosts(FakeDiscourse &forum, const QList<qint64> &posts, qint64 target);
// Moderators only; each leaves a small action: "closed", "archived", "pinned", "pinned_globally", "visible".
void setStatus(FakeDiscourse &forum, qint64 topic, const QString &status, bool on, qint64 who, const QDateTime &now);

// Everything else.
DeedResult like(FakeDiscourse &forum, qint64 post, qint64 who, bool on, const QDateTime &now);
DeedResult flag(FakeDiscourse &forum, const FakeDiscourse::Flag &flag);
DeedResult vote(FakeDiscourse &forum, qint64 post, const QString &poll, qint64 who, const QStringList &options);
// Read posts by number, with the milliseconds each was looked at.
void readPosts(FakeDiscourse &forum, qint64 topic, qint64 who, const QMap<int, int> &timings, qint64 milliseconds);
void watch(FakeDiscourse &forum, qint64 topic, qint64 who, int level);
qint64 grantBadge(FakeDiscourse &forum, qint64 badge, qint64 member, const QDateTime &now, qint64 post = 0);

// Told and heard.
void publish(FakeDiscourse &forum, const QString &channel, const QByteArray &json, const QSet<qint64> &members = {});
void notify(FakeDiscourse &forum, FakeDiscourse::Notice notice);

} // namespace foyer
