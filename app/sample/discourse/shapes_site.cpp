// What a site says about itself.
#include "app/sample/discourse/shapes.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

QJsonObject basicInfoObject(const Eyes &eyes)
{
    QJsonObject info { { u"logo_url"_s, eyes.base + u"/images/logo.png"_s },
        { u"logo_small_url"_s, eyes.base + u"/images/logo-small.png"_s },
        { u"apple_touch_icon_url"_s, eyes.base + u"/images/logo-small.png"_s },
        { u"favicon_url"_s, eyes.base + u"/images/logo-small.png"_s }, { u"title"_s, eyes.forum.settings.title },
        { u"description"_s, eyes.forum.settings.description }, { u"header_primary_color"_s, u"333333"_s },
        { u"header_background_color"_s, u"ffffff"_s }, { u"login_required"_s, eyes.forum.settings.loginRequired } };
    if (eyes.age == DiscourseAge::Of2026) {
        info.insert(u"locale"_s, u"en"_s);
        info.insert(u"include_in_discourse_discover"_s, false);
    }
    return info;
}

QJsonObject settingsObject(const Eyes &eyes)
{
    const Forum::Settings &settings = eyes.forum.settings;
    return { { u"title"_s, settings.title }, { u"site_description"_s, settings.description },
        { u"min_post_length"_s, settings.minPostLength }, { u"min_first_post_length"_s, settings.minPostLength },
        { u"min_personal_message_post_length"_s, qMin(10, settings.minPostLength) },
        { u"min_topic_title_length"_s, settings.minTitleLength }, { u"max_topic_title_length"_s, 255 },
        { u"max_post_length"_s, settings.maxPostLength }, { u"max_image_size_kb"_s, settings.maxUploadKb },
        { u"max_attachment_size_kb"_s, settings.maxUploadKb },
        { u"authorized_extensions"_s, u"jpg|jpeg|png|gif|svg|webp|pdf|txt|csv"_s }, { u"emoji_set"_s, u"twitter"_s },
        { u"external_emoji_url"_s, QString() }, { u"enable_emoji"_s, true }, { u"polling_interval"_s, 3000 },
        { u"long_polling_base_url"_s, u"/"_s }, { u"enable_long_polling"_s, true }, { u"flush_timings_secs"_s, 60 },
        { u"poll_enabled"_s, true }, { u"poll_maximum_options"_s, 20 }, { u"solved_enabled"_s, settings.solved },
        { u"tagging_enabled"_s, true }, { u"enable_badges"_s, true }, { u"enable_bookmarks_with_reminders"_s, true },
        { u"post_undo_action_window_mins"_s, 10 }, { u"allow_uncategorized_topics"_s, false },
        { u"login_required"_s, settings.loginRequired }, { u"contact_url"_s, settings.contactUrl },
        { u"tos_url"_s, QString() }, { u"privacy_policy_url"_s, QString() }, { u"enable_personal_messages"_s, true } };
}

QJsonObject categoryObject(const Eyes &eyes, const Forum::Category &category)
{
    int topics = 0, posts = 0;
    for (const Forum::Topic &topic : eyes.forum.topics) {
        if (topic.category == category.id && !topic.deleted) {
            ++topics;
            posts += int(topic.posts.size());
        }
    }
    bool children = false;
    QJsonArray childIds;
    for (const Forum::Category &other : eyes.forum.categories) {
        if (other.parent == category.id && maySee(eyes.forum, other, eyes.who)) {
            children = true;
            childIds += other.id;
        }
    }
    const bool staff = eyes.who && eyes.who->staff();
    QJsonObject object { { u"id"_s, category.id }, { u"name"_s, category.name }, { u"color"_s, category.color },
        { u"text_color"_s, u"FFFFFF"_s }, { u"slug"_s, category.slug }, { u"topic_count"_s, topics },
        { u"post_count"_s, posts }, { u"position"_s, category.position }, { u"description"_s, category.description },
        { u"description_text"_s, excerptOf(category.description) },
        { u"description_excerpt"_s, excerptOf(category.description) }, { u"topic_url"_s, QJsonValue() },
        { u"read_restricted"_s, category.staffOnly },
        { u"permission"_s,
            !eyes.who ? QJsonValue() : QJsonValue(staff ? int(Forum::Category::Full) : int(category.permission)) },
        { u"notification_level"_s, eyes.who ? eyes.who->categoryLevels.value(category.id, 1) : 1 },
        { u"has_children"_s, children }, { u"subcategory_ids"_s, childIds }, { u"num_featured_topics"_s, 3 },
        { u"can_edit"_s, staff }, { u"topic_template"_s, QString() }, { u"show_subcategory_list"_s, false },
        { u"uploaded_logo"_s, QJsonValue() }, { u"uploaded_background"_s, QJsonValue() } };
    if (category.parent)
        object.insert(u"parent_category_id"_s, category.parent);
    if (eyes.age == DiscourseAge::Of2023) {
        object.insert(u"allowed_tags"_s, QJsonArray());
        object.insert(u"allowed_tag_groups"_s, QJsonArray());
    } else {
        object.insert(u"style_type"_s, category.emoji.isEmpty() ? u"square"_s : u"emoji"_s);
        object.insert(u"emoji"_s, category.emoji.isEmpty() ? QJsonValue() : QJsonValue(category.emoji));
        object.insert(u"icon"_s, QJsonValue());
    }
    return object;
}

static QJsonObject noticeTypes(DiscourseAge age)
{
    QJsonObject types { { u"mentioned"_s, 1 }, { u"replied"_s, 2 }, { u"quoted"_s, 3 }, { u"edited"_s, 4 },
        { u"liked"_s, 5 }, { u"private_message"_s, 6 }, { u"invited_to_private_message"_s, 7 },
        { u"invitee_accepted"_s, 8 }, { u"posted"_s, 9 }, { u"moved_post"_s, 10 }, { u"linked"_s, 11 },
        { u"granted_badge"_s, 12 }, { u"invited_to_topic"_s, 13 }, { u"custom"_s, 14 }, { u"group_mentioned"_s, 15 },
        { u"group_message_summary"_s, 16 }, { u"watching_first_post"_s, 17 }, { u"topic_reminder"_s, 18 },
        { u"liked_consolidated"_s, 19 }, { u"post_approved"_s, 20 }, { u"bookmark_reminder"_s, 24 },
        { u"reaction"_s, 25 }, { u"watching_category_or_tag"_s, 36 }, { u"following"_s, 800 } };
    if (age == DiscourseAge::Of2026)
        types.insert(u"boost"_s, 43);
    return types;
}

static QJsonObject flagType(
    DiscourseAge age, int id, const QString &key, const QString &name, const QString &description, bool needsWords)
{
    QJsonObject type { { u"id"_s, id }, { u"name_key"_s, key }, { u"name"_s, name }, { u"description"_s, description },
        { u"short_description"_s, description }, { u"is_flag"_s, id != 2 } };
    if (age == DiscourseAge::Of2023) {
        type.insert(u"is_custom_flag"_s, needsWords);
    } else {
        type.insert(u"require_message"_s, needsWords);
        type.insert(u"enabled"_s, true);
        type.insert(u"applies_to"_s, QJsonArray { u"Post"_s, u"Topic"_s });
        type.insert(u"is_used"_s, true);
        type.insert(u"position"_s, id);
        type.insert(u"auto_action_type"_s, id == 8 || id == 4);
    }
    return type;
}

static QJsonArray flagTypes(DiscourseAge age)
{
    QJsonArray types { flagType(age, 2, u"like"_s, u"Like"_s, u"Like this post"_s, false),
        flagType(age, 3, u"off_topic"_s, u"It's Off-Topic"_s, u"This has nothing to do with what is discussed here."_s,
            false),
        flagType(
            age, 4, u"inappropriate"_s, u"It's Inappropriate"_s, u"This hurts somebody, or breaks our rules."_s, false),
        flagType(age, 8, u"spam"_s, u"It's Spam"_s, u"This wants to sell something."_s, false),
        flagType(age, 6, u"notify_user"_s, u"Send @%{username} a message"_s, u"I want to tell this person something."_s,
            true),
        flagType(age, 7, u"notify_moderators"_s, u"Something Else"_s, u"A moderator should look at this."_s, true) };
    if (age == DiscourseAge::Of2026)
        types += flagType(age, 10, u"illegal"_s, u"It's Illegal"_s, u"A moderator must look at this."_s, true);
    return types;
}

QJsonObject siteObject(const Eyes &eyes)
{
    QJsonArray categories;
    for (const Forum::Category &category : eyes.forum.categories) {
        if (maySee(eyes.forum, category, eyes.who))
            categories += categoryObject(eyes, category);
    }
    return { { u"default_archetype"_s, u"regular"_s }, { u"notification_types"_s, noticeTypes(eyes.age) },
        { u"post_types"_s,
            QJsonObject {
                { u"regular"_s, 1 }, { u"moderator_action"_s, 2 }, { u"small_action"_s, 3 }, { u"whisper"_s, 4 } } },
        { u"trust_levels"_s,
            QJsonObject {
                { u"newuser"_s, 0 }, { u"basic"_s, 1 }, { u"member"_s, 2 }, { u"regular"_s, 3 }, { u"leader"_s, 4 } } },
        { u"groups"_s,
            QJsonArray { QJsonObject { { u"id"_s, 1 }, { u"name"_s, u"admins"_s } },
                QJsonObject { { u"id"_s, 2 }, { u"name"_s, u"moderators"_s } } } },
        { u"post_action_types"_s, flagTypes(eyes.age) }, { u"topic_flag_types"_s, flagTypes(eyes.age) },
        { u"filters"_s,
            QJsonArray {
                u"latest"_s, u"unread"_s, u"new"_s, u"unseen"_s, u"top"_s, u"read"_s, u"posted"_s, u"bookmarks"_s } },
        { u"periods"_s, QJsonArray { u"all"_s, u"yearly"_s, u"quarterly"_s, u"monthly"_s, u"weekly"_s, u"daily"_s } },
        { u"top_menu_items"_s, QJsonArray { u"latest"_s, u"new"_s, u"unread"_s } },
        { u"uncategorized_category_id"_s, 1 }, { u"is_readonly"_s, eyes.forum.settings.readOnly },
        { u"categories"_s, categories }, { u"can_create_tag"_s, eyes.who && eyes.who->trust >= 3 },
        { u"can_tag_topics"_s, eyes.who != nullptr }, { u"can_tag_pms"_s, false },
        { u"tags_filter_regexp"_s, u"[/\\?#]"_s },
        { u"top_tags"_s, tagsValue(eyes, eyes.forum.tags.keys().mid(0, 20)) },
        { u"archetypes"_s,
            QJsonArray { QJsonObject { { u"id"_s, u"regular"_s }, { u"name"_s, u"Regular Topic"_s } } } },
        { u"user_fields"_s, QJsonArray() }, { u"auth_providers"_s, QJsonArray() },
        { u"hashtag_configurations"_s,
            QJsonObject { { u"topic-composer"_s, QJsonArray { u"category"_s, u"tag"_s } } } },
        { u"hashtag_icons"_s, QJsonObject { { u"category"_s, u"folder"_s }, { u"tag"_s, u"tag"_s } } },
        { u"censored_regexp"_s, QJsonArray() }, { u"watched_words_replace"_s, QJsonValue() },
        { u"watched_words_link"_s, QJsonValue() } };
}

} // namespace foyer
