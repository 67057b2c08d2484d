// People, and what is theirs: notices, bookmarks, uploads.
#include "app/sample/discourse/shapes.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

Unread unreadOf(const Eyes &eyes)
{
    Unread unread;
    for (const Forum::Notice &notice : eyes.forum.notices) {
        if (!eyes.who || notice.member != eyes.who->id || notice.read)
            continue;
        ++(notice.highPriority() ? unread.high : unread.notices);
        unread.personal += notice.type == Forum::Notice::PrivateMessage;
    }
    return unread;
}

QJsonObject currentUserObject(const Eyes &eyes)
{
    const Forum::Member &who = *eyes.who;
    const Unread unread = unreadOf(eyes);
    QJsonArray muted;
    for (auto level = who.categoryLevels.cbegin(); level != who.categoryLevels.cend(); ++level) {
        if (level.value() == 0)
            muted += level.key();
    }
    QStringList tags[5]; // by level
    for (auto level = who.tagLevels.cbegin(); level != who.tagLevels.cend(); ++level)
        tags[qBound(0, level.value(), 4)] += level.key();
    QJsonObject user = personObject(eyes, who.id);
    const QJsonObject more { { u"muted_tags"_s, tagsValue(eyes, tags[0]) },
        { u"tracked_tags"_s, tagsValue(eyes, tags[2]) }, { u"watched_tags"_s, tagsValue(eyes, tags[3]) },
        { u"unread_notifications"_s, unread.notices }, { u"unread_high_priority_notifications"_s, unread.high },
        { u"all_unread_notifications_count"_s, unread.notices + unread.high },
        { u"new_personal_messages_notifications_count"_s, unread.personal },
        { u"seen_notification_id"_s, who.seenNotice }, { u"trust_level"_s, who.trust }, { u"admin"_s, who.admin },
        { u"moderator"_s, who.moderator }, { u"staff"_s, who.staff() }, { u"can_create_topic"_s, true },
        { u"can_send_private_messages"_s, true }, { u"title"_s, who.title }, { u"muted_category_ids"_s, muted },
        { u"ignored_users"_s, QJsonArray::fromStringList(who.ignored.values()) }, { u"groups"_s, QJsonArray() },
        { u"any_posts"_s, true }, { u"draft_count"_s, eyes.forum.drafts.value(who.id).size() },
        { u"timezone"_s, u"UTC"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        user.insert(it.key(), it.value());
    return user;
}

QJsonObject profileObject(const Eyes &eyes, const Forum::Member &member)
{
    int posts = 0, topics = 0, received = 0, given = 0;
    for (const Forum::Post &post : eyes.forum.posts) {
        given += post.likes.contains(member.id);
        if (post.author != member.id || post.deleted)
            continue;
        ++posts;
        topics += post.number == 1;
        received += int(post.likes.size());
    }
    QMap<qint64, Forum::GrantedBadge> first; // of each badge; some are granted again and again
    QMap<qint64, int> times;
    for (const Forum::GrantedBadge &grant : eyes.forum.granted) {
        if (grant.member == member.id && ++times[grant.badge] == 1)
            first.insert(grant.badge, grant);
    }
    QJsonArray badges, granted;
    for (const Forum::GrantedBadge &grant : std::as_const(first)) {
        const Forum::Badge badge = eyes.forum.badges.value(grant.badge);
        badges +=
            QJsonObject { { u"id"_s, badge.id }, { u"name"_s, badge.name }, { u"description"_s, badge.description },
                { u"icon"_s, badge.icon }, { u"badge_type_id"_s, badge.type }, { u"grant_count"_s, times[badge.id] } };
        granted += QJsonObject { { u"id"_s, grant.badge * 1000 + grant.member }, { u"badge_id"_s, grant.badge },
            { u"user_id"_s, grant.member }, { u"granted_at"_s, stamp(grant.when) }, { u"count"_s, times[badge.id] } };
    }
    QJsonObject user = personObject(eyes, member.id);
    const QJsonObject more { { u"title"_s, member.title }, { u"trust_level"_s, member.trust },
        { u"moderator"_s, member.moderator }, { u"admin"_s, member.admin }, { u"created_at"_s, stamp(member.created) },
        { u"last_seen_at"_s, stamp(member.lastSeen) }, { u"last_posted_at"_s, stamp(member.lastSeen) },
        { u"bio_raw"_s, member.bio }, { u"bio_excerpt"_s, member.bio.toHtmlEscaped() },
        { u"bio_cooked"_s, u"<p>"_s + member.bio.toHtmlEscaped() + u"</p>"_s }, { u"location"_s, member.location },
        { u"badge_count"_s, badges.size() }, { u"post_count"_s, posts }, { u"topic_count"_s, topics },
        { u"time_read"_s, 36'000 }, { u"profile_view_count"_s, 12 }, { u"likes_received"_s, received },
        { u"likes_given"_s, given }, { u"can_send_private_message_to_user"_s, eyes.who != nullptr },
        { u"ignored"_s, false }, { u"muted"_s, false }, { u"featured_user_badge_ids"_s, QJsonArray() },
        { u"groups"_s, QJsonArray() } };
    for (auto it = more.begin(); it != more.end(); ++it)
        user.insert(it.key(), it.value());
    return { { u"user"_s, user }, { u"badges"_s, badges }, { u"user_badges"_s, granted },
        { u"badge_types"_s,
            QJsonArray { QJsonObject { { u"id"_s, 1 }, { u"name"_s, u"Gold"_s } },
                QJsonObject { { u"id"_s, 2 }, { u"name"_s, u"Silver"_s } },
                QJsonObject { { u"id"_s, 3 }, { u"name"_s, u"Bronze"_s } } } } };
}

QJsonObject noticeObject(const Eyes &eyes, const Forum::Notice &notice)
{
    const Forum::Member &actor = memberOf(eyes.forum, notice.actor);
    const Forum::Topic &topic = topicOf(eyes.forum, notice.topic);
    QJsonObject data;
    if (notice.badge) {
        const Forum::Badge badge = eyes.forum.badges.value(notice.badge);
        data = { { u"badge_id"_s, badge.id }, { u"badge_name"_s, badge.name }, { u"badge_slug"_s, slugOf(badge.name) },
            { u"username"_s, memberOf(eyes.forum, notice.member).username } };
    } else {
        const Forum::Post *post = postNumbered(eyes.forum, notice.topic, notice.number);
        data = { { u"topic_title"_s, topic.title }, { u"original_post_id"_s, post ? post->id : 0 },
            { u"original_post_type"_s, 1 }, { u"original_username"_s, actor.username },
            { u"revision_number"_s, QJsonValue() }, { u"display_username"_s, actor.username } };
        if (eyes.age == DiscourseAge::Of2026)
            data.insert(u"display_name"_s, actor.name);
    }
    return { { u"id"_s, notice.id }, { u"user_id"_s, notice.member }, { u"notification_type"_s, int(notice.type) },
        { u"read"_s, notice.read }, { u"high_priority"_s, notice.highPriority() },
        { u"created_at"_s, stamp(notice.created) },
        { u"post_number"_s, notice.number ? QJsonValue(notice.number) : QJsonValue() },
        { u"topic_id"_s, notice.topic ? QJsonValue(notice.topic) : QJsonValue() },
        { u"fancy_title"_s, notice.topic ? QJsonValue(topic.title.toHtmlEscaped()) : QJsonValue() },
        { u"slug"_s, notice.topic ? QJsonValue(slugOf(topic.title)) : QJsonValue() }, { u"data"_s, data } };
}

QJsonObject bookmarkObject(const Eyes &eyes, const Forum::Bookmark &bookmark)
{
    const Forum::Topic &topic = topicOf(eyes.forum, bookmark.topic);
    const Forum::Post &post = postOf(eyes.forum, bookmark.post ? bookmark.post : topic.posts.value(1));
    return { { u"id"_s, bookmark.id }, { u"created_at"_s, stamp(bookmark.created) },
        { u"updated_at"_s, stamp(bookmark.created) }, { u"name"_s, bookmark.name },
        { u"reminder_at"_s, stamp(bookmark.reminder) }, { u"pinned"_s, false }, { u"title"_s, topic.title },
        { u"fancy_title"_s, topic.title.toHtmlEscaped() }, { u"excerpt"_s, excerptOf(post.cooked) },
        { u"bookmarkable_id"_s, bookmark.post ? bookmark.post : bookmark.topic },
        { u"bookmarkable_type"_s, bookmark.post ? u"Post"_s : u"Topic"_s },
        { u"bookmarkable_url"_s,
            eyes.base + u"/t/%1/%2/%3"_s.arg(slugOf(topic.title)).arg(topic.id).arg(qMax(1, post.number)) },
        { u"topic_id"_s, topic.id }, { u"linked_post_number"_s, post.number }, { u"post_id"_s, post.id },
        { u"slug"_s, slugOf(topic.title) }, { u"category_id"_s, topic.category }, { u"closed"_s, topic.closed },
        { u"archived"_s, topic.archived }, { u"user"_s, personObject(eyes, post.author) } };
}

QString uploadPath(const Forum::Upload &upload)
{
    return u"/uploads/default/original/1X/%1.%2"_s.arg(QString::fromLatin1(upload.digest), upload.extension());
}

QJsonObject uploadObject(const Eyes &eyes, const Forum::Upload &upload)
{
    const double kb = double(upload.data.size()) / 1024;
    return { { u"id"_s, upload.id }, { u"url"_s, eyes.base + uploadPath(upload) },
        { u"original_filename"_s, upload.name }, { u"filesize"_s, upload.data.size() },
        { u"width"_s, upload.width ? QJsonValue(upload.width) : QJsonValue() },
        { u"height"_s, upload.height ? QJsonValue(upload.height) : QJsonValue() },
        { u"thumbnail_width"_s, upload.width ? QJsonValue(qMin(690, upload.width)) : QJsonValue() },
        { u"thumbnail_height"_s,
            upload.width ? QJsonValue(upload.height * qMin(690, upload.width) / upload.width) : QJsonValue() },
        { u"extension"_s, upload.extension() }, { u"short_url"_s, upload.shortUrl() },
        { u"short_path"_s,
            eyes.base + u"/uploads/short-url/"_s + QString::fromLatin1(upload.digest) + u'.' + upload.extension() },
        { u"retain_hours"_s, QJsonValue() }, { u"human_filesize"_s, u"%1 KB"_s.arg(kb, 0, 'f', 1) },
        { u"dominant_color"_s, QJsonValue() } };
}

} // namespace foyer
