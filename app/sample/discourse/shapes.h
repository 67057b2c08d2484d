// The JSON a Discourse makes of what it knows, for whoever asks. Servers of 2023 and of 2026 differ in places.
#pragma once

#include "app/sample/discourse/fakediscourse.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foyer {

enum class DiscourseAge { Of2023, Of2026 };

// Through which everything is seen.
struct Eyes {
    const FakeDiscourse &forum;
    const FakeDiscourse::Member *who; // nullptr: a stranger
    DiscourseAge age;
    QString base; // "" or "/folder", before every path
    QDateTime now;
};

QJsonValue stamp(const QDateTime &when); // null when invalid
QString withBase(const QString &html, const QString &base); // "/x" becomes "/folder/x" in attributes

QJsonObject personObject(const Eyes &eyes, qint64 member); // id, username, name, avatar_template
QJsonObject currentUserObject(const Eyes &eyes);
QJsonObject profileObject(const Eyes &eyes, const FakeDiscourse::Member &member);
QJsonObject siteObject(const Eyes &eyes);
QJsonObject basicInfoObject(const Eyes &eyes);
QJsonObject settingsObject(const Eyes &eyes);
QJsonObject categoryObject(const Eyes &eyes, const FakeDiscourse::Category &category);
QJsonArray tagsValue(const Eyes &eyes, const QStringList &names); // strings, or objects since 2026

// A row of a list, and a list of them with the people in it.
QJsonObject topicRow(const Eyes &eyes, const FakeDiscourse::Topic &topic);
QJsonObject topicList(const Eyes &eyes, const QList<qint64> &topics, const QString &more, int perPage);
// One topic, with these posts of it; `withStream`: and the ids of all.
QJsonObject topicPage(
    const Eyes &eyes, const FakeDiscourse::Topic &topic, const QList<qint64> &posts, bool withStream, bool withRaw);
QJsonObject postObject(const Eyes &eyes, const FakeDiscourse::Post &post, bool withRaw);
QJsonArray postArray(const Eyes &eyes, const QList<qint64> &posts, bool withRaw);
// For /posts.json: with the topic's title.
QJsonObject streamedPost(const Eyes &eyes, const FakeDiscourse::Post &post);

QJsonObject noticeObject(const Eyes &eyes, const FakeDiscourse::Notice &notice);
QJsonObject bookmarkObject(const Eyes &eyes, const FakeDiscourse::Bookmark &bookmark);
QJsonObject pollObject(const Eyes &eyes, const FakeDiscourse::Poll &poll);
QJsonObject uploadObject(const Eyes &eyes, const FakeDiscourse::Upload &upload);

QString excerptOf(const QString &html, int length = 220);
QString uploadPath(const FakeDiscourse::Upload &upload);

// Counting, as seen by these eyes.
struct Unread {
    int notices = 0;
    int high = 0; // of high priority: personal messages, reminders
    int personal = 0; // personal messages
};
Unread unreadOf(const Eyes &eyes);
int likesOf(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic);

} // namespace foyer
