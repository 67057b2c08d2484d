#include "app/sample/discourse/shapes.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

QJsonValue stamp(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString withBase(const QString &html, const QString &base)
{
    if (base.isEmpty())
        return html;
    return QString(html).replace(u"=\"/"_s, u"=\""_s + base + u'/');
}

QJsonArray tagsValue(const Eyes &eyes, const QStringList &names)
{
    if (eyes.age == DiscourseAge::Of2023)
        return QJsonArray::fromStringList(names);
    QJsonArray tags;
    for (const QString &name : names) {
        tags += QJsonObject { { u"id"_s, eyes.forum.tags.value(name).id }, { u"name"_s, name },
            { u"slug"_s, slugOf(name, u"tag"_s) } };
    }
    return tags;
}

// "Rock & roll…" with curly quotes: HTML.
static QString fancy(const QString &title)
{
    return title.toHtmlEscaped().replace(u"'"_s, u"&rsquo;"_s).replace(u"..."_s, u"&hellip;"_s);
}

int likesOf(const Forum &forum, const Forum::Topic &topic)
{
    int likes = 0;
    for (const qint64 id : topic.posts)
        likes += int(postOf(forum, id).likes.size());
    return likes;
}

// The posts that count.
static QList<qint64> counted(const Forum &forum, const Forum::Topic &topic)
{
    QList<qint64> ids;
    for (const qint64 id : topic.posts) {
        const Forum::Post &post = postOf(forum, id);
        if (!post.deleted && post.type != Forum::Post::Whisper)
            ids += id;
    }
    return ids;
}

static QJsonValue imageOf(const Eyes &eyes, const Forum::Topic &topic)
{
    const QString cooked = postOf(eyes.forum, topic.posts.value(1)).cooked;
    const qsizetype at = cooked.indexOf(u"src=\"/uploads/"_s);
    if (at < 0)
        return {};
    return eyes.base + cooked.mid(at + 5, cooked.indexOf(u'"', at + 5) - at - 5);
}

static bool isBookmarked(const Eyes &eyes, qint64 topic)
{
    return eyes.who && std::any_of(eyes.forum.bookmarks.cbegin(), eyes.forum.bookmarks.cend(), [&](const auto &kept) {
        return kept.member == eyes.who->id && kept.topic == topic;
    });
}

// What rows and pages have in common.
static QJsonObject topicObject(const Eyes &eyes, const Forum::Topic &topic)
{
    const QList<qint64> posts = counted(eyes.forum, topic);
    const Forum::Post last = posts.isEmpty() ? Forum::Post {} : postOf(eyes.forum, posts.last());
    int replies = 0;
    for (const qint64 id : posts)
        replies += postOf(eyes.forum, id).replyTo > 0;
    QJsonObject object { { u"id"_s, topic.id }, { u"title"_s, topic.title }, { u"fancy_title"_s, fancy(topic.title) },
        { u"slug"_s, slugOf(topic.title) }, { u"posts_count"_s, posts.size() }, { u"reply_count"_s, replies },
        { u"highest_post_number"_s, topic.highest }, { u"image_url"_s, imageOf(eyes, topic) },
        { u"created_at"_s, stamp(topic.created) }, { u"last_posted_at"_s, stamp(last.created) },
        { u"archetype"_s,
            topic.personal()   ? u"private_message"_s
                : topic.banner ? u"banner"_s
                               : u"regular"_s },
        { u"visible"_s, topic.visible }, { u"closed"_s, topic.closed }, { u"archived"_s, topic.archived },
        { u"pinned"_s, topic.pinned || topic.pinnedGlobally }, { u"pinned_globally"_s, topic.pinnedGlobally },
        { u"views"_s, topic.views }, { u"like_count"_s, likesOf(eyes.forum, topic) },
        { u"has_summary"_s, posts.size() > 50 }, { u"tags"_s, tagsValue(eyes, topic.tags) },
        { u"category_id"_s, topic.personal() ? QJsonValue() : QJsonValue(topic.category) },
        { u"featured_link"_s, QJsonValue() } };
    if (eyes.forum.settings.solved)
        object.insert(u"has_accepted_answer"_s, topic.accepted > 0);
    return object;
}

QJsonObject topicRow(const Eyes &eyes, const Forum::Topic &topic)
{
    QJsonObject row = topicObject(eyes, topic);
    const QList<qint64> posts = counted(eyes.forum, topic);
    const qint64 lastPoster = posts.isEmpty() ? topic.author : postOf(eyes.forum, posts.last()).author;
    row.insert(u"bumped"_s, true);
    row.insert(u"bumped_at"_s, stamp(topic.bumped));
    row.insert(u"last_poster_username"_s, memberOf(eyes.forum, lastPoster).username);
    row.insert(u"unseen"_s, false);
    row.insert(u"unpinned"_s, QJsonValue());
    row.insert(u"bookmarked"_s, eyes.who ? QJsonValue(isBookmarked(eyes, topic.id)) : QJsonValue());
    row.insert(u"liked"_s, eyes.who ? QJsonValue(false) : QJsonValue());
    if (topic.pinned || topic.pinnedGlobally)
        row.insert(u"excerpt"_s, excerptOf(postOf(eyes.forum, topic.posts.value(1)).cooked));
    if (eyes.who) {
        const auto all = eyes.forum.standings.value(eyes.who->id);
        if (all.contains(topic.id)) {
            const int lastRead = all.value(topic.id).lastRead;
            row.insert(u"last_read_post_number"_s, lastRead);
            row.insert(u"notification_level"_s, levelOf(eyes.forum, eyes.who->id, topic));
            row.insert(u"unread"_s, 0);
            row.insert(u"new_posts"_s, 0);
            row.insert(u"unread_posts"_s, qMax(0, topic.highest - lastRead));
        } else {
            row.insert(u"unseen"_s, true);
        }
    }
    QJsonArray posters { QJsonObject {
        { u"extras"_s, lastPoster == topic.author ? QJsonValue(u"latest single"_s) : QJsonValue() },
        { u"description"_s, u"Original Poster"_s }, { u"user_id"_s, topic.author },
        { u"primary_group_id"_s, QJsonValue() } } };
    if (lastPoster != topic.author) {
        posters += QJsonObject { { u"extras"_s, u"latest"_s }, { u"description"_s, u"Most Recent Poster"_s },
            { u"user_id"_s, lastPoster }, { u"primary_group_id"_s, QJsonValue() } };
    }
    row.insert(u"posters"_s, posters);
    if (topic.personal()) {
        QJsonArray participants;
        for (const qint64 member : topic.allowed)
            participants += QJsonObject { { u"extras"_s, QJsonValue() }, { u"user_id"_s, member } };
        row.insert(u"participants"_s, participants);
        row.insert(u"allowed_user_count"_s, topic.allowed.size());
    }
    return row;
}

QJsonObject topicList(const Eyes &eyes, const QList<qint64> &topics, const QString &more, int perPage)
{
    QJsonArray rows, users;
    QSet<qint64> people;
    for (const qint64 id : topics) {
        const QJsonObject row = topicRow(eyes, topicOf(eyes.forum, id));
        for (const QJsonValue poster : row[u"posters"].toArray())
            people.insert(poster[u"user_id"].toInteger());
        for (const QJsonValue poster : row[u"participants"].toArray())
            people.insert(poster[u"user_id"].toInteger());
        rows += row;
    }
    QList<qint64> sorted = people.values();
    std::sort(sorted.begin(), sorted.end());
    for (const qint64 member : sorted)
        users += personObject(eyes, member);
    QJsonObject list { { u"can_create_topic"_s, eyes.who != nullptr }, { u"per_page"_s, perPage },
        { u"top_tags"_s, tagsValue(eyes, eyes.forum.tags.keys().mid(0, 10)) }, { u"topics"_s, rows } };
    if (!more.isEmpty())
        list.insert(u"more_topics_url"_s, more);
    return { { u"users"_s, users }, { u"primary_groups"_s, QJsonArray() }, { u"flair_groups"_s, QJsonArray() },
        { u"topic_list"_s, list } };
}

static QJsonObject detailsObject(const Eyes &eyes, const Forum::Topic &topic)
{
    QMap<qint64, int> counts;
    for (const qint64 id : counted(eyes.forum, topic))
        ++counts[postOf(eyes.forum, id).author];
    QJsonArray participants, allowed;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        QJsonObject person = personObject(eyes, it.key());
        person.insert(u"post_count"_s, it.value());
        participants += person;
    }
    for (const qint64 member : topic.allowed)
        allowed += personObject(eyes, member);
    QJsonObject details { { u"can_edit"_s, eyes.who && (eyes.who->staff() || eyes.who->id == topic.author) },
        { u"notification_level"_s, eyes.who ? levelOf(eyes.forum, eyes.who->id, topic) : 1 },
        { u"participants"_s, participants }, { u"created_by"_s, personObject(eyes, topic.author) },
        { u"last_poster"_s, personObject(eyes, postOf(eyes.forum, topic.posts.value(topic.highest)).author) },
        { u"links"_s, QJsonArray() } };
    if (mayReply(eyes.forum, topic, eyes.who)) // absent when not, as flags are there
        details.insert(u"can_create_post"_s, true);
    if (eyes.who && eyes.who->staff()) {
        details.insert(u"can_close_topic"_s, true);
        details.insert(u"can_pin_unpin_topic"_s, true);
    }
    if (topic.personal())
        details.insert(u"allowed_users"_s, allowed);
    return details;
}

// Behind the last page: what else there is to read.
static QJsonArray suggested(const Eyes &eyes, const Forum::Topic &topic)
{
    QJsonArray rows;
    for (auto other = eyes.forum.topics.cend(); other != eyes.forum.topics.cbegin() && rows.size() < 5;) {
        --other;
        if (other->id != topic.id && !other->personal() && !other->deleted && maySee(eyes.forum, *other, eyes.who))
            rows += topicRow(eyes, *other);
    }
    return rows;
}

static QJsonArray bookmarksIn(const Eyes &eyes, qint64 topic)
{
    QJsonArray kept;
    for (const Forum::Bookmark &bookmark : eyes.forum.bookmarks) {
        if (eyes.who && bookmark.member == eyes.who->id && bookmark.topic == topic) {
            kept += QJsonObject { { u"id"_s, bookmark.id },
                { u"bookmarkable_id"_s, bookmark.post ? bookmark.post : bookmark.topic },
                { u"bookmarkable_type"_s, bookmark.post ? u"Post"_s : u"Topic"_s }, { u"name"_s, bookmark.name },
                { u"reminder_at"_s, stamp(bookmark.reminder) }, { u"auto_delete_preference"_s, 3 } };
        }
    }
    return kept;
}

QJsonObject topicPage(
    const Eyes &eyes, const Forum::Topic &topic, const QList<qint64> &posts, bool withStream, bool withRaw)
{
    constexpr qsizetype mega = 10'000;
    QJsonObject page = topicObject(eyes, topic);
    QJsonObject stream { { u"posts"_s, postArray(eyes, posts, withRaw) } };
    const QList<qint64> all = streamOf(eyes.forum, topic, eyes.who);
    if (all.size() >= mega) {
        stream.insert(u"isMegaTopic"_s, true);
        stream.insert(u"lastId"_s, all.last());
    } else if (withStream) {
        QJsonArray ids;
        for (const qint64 id : all)
            ids += id;
        stream.insert(u"stream"_s, ids);
    }
    page.insert(u"post_stream"_s, stream);
    page.insert(u"timeline_lookup"_s, QJsonArray { QJsonArray { 1, topic.created.daysTo(eyes.now) } });
    page.insert(u"suggested_topics"_s, suggested(eyes, topic));
    page.insert(u"word_count"_s, 100 * all.size());
    page.insert(u"deleted_at"_s, topic.deleted ? stamp(eyes.now) : QJsonValue());
    page.insert(u"user_id"_s, topic.author);
    page.insert(u"draft"_s, QJsonValue());
    page.insert(u"draft_key"_s, u"topic_"_s + QString::number(topic.id));
    page.insert(u"draft_sequence"_s, eyes.who ? QJsonValue(0) : QJsonValue());
    page.insert(u"chunk_size"_s, 20);
    page.insert(u"current_post_number"_s, 1);
    page.insert(u"bookmarks"_s, bookmarksIn(eyes, topic.id));
    page.insert(u"bookmarked"_s, isBookmarked(eyes, topic.id));
    page.insert(u"topic_timer"_s, QJsonValue());
    const QList<Forum::Event> events = eyes.forum.events.value(u"/topic/"_s + QString::number(topic.id));
    page.insert(u"message_bus_last_id"_s, events.isEmpty() ? 0 : events.last().id);
    page.insert(u"slow_mode_seconds"_s, topic.slowSeconds);
    page.insert(u"actions_summary"_s, QJsonArray());
    const QJsonObject details = detailsObject(eyes, topic);
    page.insert(u"participant_count"_s, details[u"participants"].toArray().size());
    page.insert(u"details"_s, details);
    if (eyes.who) {
        page.insert(u"last_read_post_number"_s, eyes.forum.standings.value(eyes.who->id).value(topic.id).lastRead);
        page.insert(u"can_vote"_s, false);
    }
    if (topic.accepted) {
        if (const Forum::Post *answer = postNumbered(eyes.forum, topic.id, topic.accepted)) {
            page.insert(u"accepted_answer"_s,
                QJsonObject { { u"post_number"_s, topic.accepted },
                    { u"username"_s, memberOf(eyes.forum, answer->author).username },
                    { u"excerpt"_s, excerptOf(answer->cooked) } });
        }
    }
    return page;
}

} // namespace foyer
