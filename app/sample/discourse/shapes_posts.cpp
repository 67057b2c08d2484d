#include "app/sample/discourse/shapes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

QString excerptOf(const QString &html, int length)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const QString text = QString(html).remove(tags).simplified();
    return text.size() <= length ? text : text.left(length) + u"&hellip;"_s;
}

QJsonObject personObject(const Eyes &eyes, qint64 id)
{
    const Forum::Member &member = memberOf(eyes.forum, id);
    return { { u"id"_s, id }, { u"username"_s, member.username }, { u"name"_s, member.name },
        { u"avatar_template"_s,
            eyes.base + u"/user_avatar/forum.example/%1/{size}/%2_2.png"_s.arg(member.username.toLower()).arg(id) } };
}

QJsonObject pollObject(const Eyes &eyes, const Forum::Poll &poll)
{
    QJsonArray options;
    QSet<qint64> voters;
    for (const Forum::PollOption &option : poll.options)
        voters += option.voters;
    const bool voted = eyes.who && voters.contains(eyes.who->id);
    const bool showResults = poll.results == u"always"_s || (poll.results == u"on_vote"_s && voted)
        || (poll.results == u"on_close"_s && !poll.open);
    for (const Forum::PollOption &option : poll.options) {
        QJsonObject object { { u"id"_s, option.id }, { u"html"_s, option.html } };
        if (showResults)
            object.insert(u"votes"_s, option.voters.size());
        options += object;
    }
    QJsonObject object { { u"name"_s, poll.name }, { u"type"_s, poll.type },
        { u"status"_s, poll.open ? u"open"_s : u"closed"_s }, { u"results"_s, poll.results }, { u"options"_s, options },
        { u"voters"_s, voters.size() }, { u"chart_type"_s, u"bar"_s },
        { u"title"_s, poll.title.isEmpty() ? QJsonValue() : QJsonValue(poll.title) } };
    if (poll.isPublic)
        object.insert(u"public"_s, true);
    if (poll.type == u"multiple"_s) {
        object.insert(u"min"_s, poll.least);
        object.insert(u"max"_s, poll.most);
    }
    return object;
}

static void insertPolls(const Eyes &eyes, const Forum::Post &post, QJsonObject &object)
{
    QJsonArray polls;
    QJsonObject votes;
    for (const Forum::Poll &poll : post.polls) {
        polls += pollObject(eyes, poll);
        QJsonArray mine;
        for (const Forum::PollOption &option : poll.options) {
            if (eyes.who && option.voters.contains(eyes.who->id))
                mine += option.id;
        }
        if (!mine.isEmpty())
            votes.insert(poll.name, mine);
    }
    if (!polls.isEmpty())
        object.insert(u"polls"_s, polls);
    if (!votes.isEmpty())
        object.insert(u"polls_votes"_s, votes);
}

// Zeros and noes are left out, as there.
static QJsonArray actions(const Eyes &eyes, const Forum::Post &post)
{
    QJsonObject likes { { u"id"_s, 2 } };
    const bool own = eyes.who && eyes.who->id == post.author;
    if (!post.likes.isEmpty())
        likes.insert(u"count"_s, post.likes.size());
    if (eyes.who && post.likes.contains(eyes.who->id)) {
        likes.insert(u"acted"_s, true);
        if (post.likes.value(eyes.who->id).secsTo(eyes.now) <= 600)
            likes.insert(u"can_undo"_s, true);
    } else if (eyes.who && !own && !post.userDeleted) {
        likes.insert(u"can_act"_s, true);
    }
    QJsonArray all;
    if (likes.size() > 1)
        all += likes;
    if (eyes.who && !own) {
        for (const int type : { 3, 4, 8, 6, 7 }) {
            const bool made = std::any_of(eyes.forum.flags.cbegin(), eyes.forum.flags.cend(), [&](const auto &flag) {
                return flag.member == eyes.who->id && flag.post == post.id && flag.type == type;
            });
            all += QJsonObject { { u"id"_s, type }, { made ? u"acted"_s : u"can_act"_s, true } };
        }
    }
    return all;
}

static void insertParent(const Eyes &eyes, const Forum::Post &post, QJsonObject &object)
{
    object.insert(u"reply_to_post_number"_s, post.replyTo ? QJsonValue(post.replyTo) : QJsonValue());
    const Forum::Post *parent = postNumbered(eyes.forum, post.topic, post.replyTo);
    if (!parent)
        return;
    object.insert(u"reply_to_user"_s, personObject(eyes, parent->author));
}

// How often each post of a topic is answered, by number.
static QHash<int, int> repliesIn(const Forum &forum, qint64 topic)
{
    QHash<int, int> replies;
    for (const qint64 id : topicOf(forum, topic).posts)
        ++replies[postOf(forum, id).replyTo];
    return replies;
}

static void insertOwn(const Eyes &eyes, const Forum::Post &post, QJsonObject &object)
{
    const bool mayEdit = mayChange(eyes.forum, post, eyes.who);
    object.insert(u"yours"_s, eyes.who && eyes.who->id == post.author);
    object.insert(u"can_edit"_s, mayEdit);
    object.insert(u"can_delete"_s, mayEdit && (post.number > 1 || eyes.who->staff()));
    object.insert(u"can_recover"_s, eyes.who && post.userDeleted && eyes.who->id == post.author);
    object.insert(u"can_wiki"_s, eyes.who && eyes.who->staff());
    object.insert(u"can_view_edit_history"_s, true);
    if (!eyes.who)
        return;
    object.insert(u"read"_s, post.number <= eyes.forum.standings.value(eyes.who->id).value(post.topic).lastRead);
    for (const Forum::Bookmark &kept : eyes.forum.bookmarks) {
        if (kept.member != eyes.who->id || kept.post != post.id)
            continue;
        object.insert(u"bookmarked"_s, true);
        object.insert(u"bookmark_id"_s, kept.id);
        object.insert(u"bookmark_name"_s, kept.name);
        object.insert(u"bookmark_reminder_at"_s, stamp(kept.reminder));
    }
}

static QJsonObject postObject(const Eyes &eyes, const Forum::Post &post, bool withRaw, int replies)
{
    const Forum::Member &author = memberOf(eyes.forum, post.author);
    const Forum::Topic &topic = topicOf(eyes.forum, post.topic);
    QJsonObject object = personObject(eyes, post.author);
    object.insert(u"id"_s, post.id);
    object.insert(u"user_id"_s, post.author);
    object.insert(u"created_at"_s, stamp(post.created));
    object.insert(u"updated_at"_s, stamp(post.updated));
    object.insert(u"cooked"_s, withBase(post.cooked, eyes.base));
    object.insert(u"post_number"_s, post.number);
    object.insert(u"post_type"_s, post.type);
    object.insert(u"reply_count"_s, replies);
    insertParent(eyes, post, object);
    object.insert(u"quote_count"_s, post.cooked.count(u"<aside class=\"quote"_s));
    object.insert(u"incoming_link_count"_s, 0);
    object.insert(u"reads"_s, post.reads);
    object.insert(u"readers_count"_s, qMax(0, post.reads - 1));
    // An integer until 2024, any number since.
    object.insert(u"score"_s, eyes.age == DiscourseAge::Of2023 ? double(post.reads) : post.reads * 0.2 + 0.5);
    object.insert(u"topic_id"_s, post.topic);
    object.insert(u"topic_slug"_s, slugOf(topic.title));
    object.insert(u"display_username"_s, author.name);
    object.insert(u"primary_group_name"_s, QJsonValue());
    object.insert(u"flair_name"_s, QJsonValue());
    object.insert(u"flair_url"_s, QJsonValue());
    object.insert(u"version"_s, post.version);
    object.insert(u"user_title"_s, author.title.isEmpty() ? QJsonValue() : QJsonValue(author.title));
    object.insert(u"actions_summary"_s, actions(eyes, post));
    object.insert(u"moderator"_s, author.moderator);
    object.insert(u"admin"_s, author.admin);
    object.insert(u"staff"_s, author.staff());
    object.insert(u"hidden"_s, post.hidden);
    object.insert(u"trust_level"_s, author.trust);
    object.insert(u"deleted_at"_s, post.deleted ? stamp(post.updated) : QJsonValue());
    object.insert(u"user_deleted"_s, post.userDeleted);
    object.insert(u"edit_reason"_s, post.editReason.isEmpty() ? QJsonValue() : QJsonValue(post.editReason));
    object.insert(u"wiki"_s, post.wiki);
    object.insert(u"bookmarked"_s, false);
    insertOwn(eyes, post, object);
    if (!post.action.isEmpty())
        object.insert(u"action_code"_s, post.action);
    if (withRaw)
        object.insert(u"raw"_s, post.raw);
    insertPolls(eyes, post, object);
    if (eyes.forum.settings.solved) {
        object.insert(u"accepted_answer"_s, topic.accepted == post.number);
        object.insert(u"can_accept_answer"_s, eyes.who && eyes.who->id == topic.author && post.number > 1);
    }
    if (eyes.age == DiscourseAge::Of2026) {
        object.insert(u"posts_count"_s, topic.posts.size());
        object.insert(
            u"post_url"_s, eyes.base + u"/t/%1/%2/%3"_s.arg(slugOf(topic.title)).arg(post.topic).arg(post.number));
        object.insert(u"post_localizations"_s, QJsonArray());
    }
    return object;
}

QJsonObject postObject(const Eyes &eyes, const Forum::Post &post, bool withRaw)
{
    return postObject(eyes, post, withRaw, repliesIn(eyes.forum, post.topic).value(post.number));
}

QJsonArray postArray(const Eyes &eyes, const QList<qint64> &posts, bool withRaw)
{
    QJsonArray array;
    QHash<qint64, QHash<int, int>> replies; // counted once for a topic: some have hundreds of posts
    for (const qint64 id : posts) {
        const Forum::Post &post = postOf(eyes.forum, id);
        if (!replies.contains(post.topic))
            replies.insert(post.topic, repliesIn(eyes.forum, post.topic));
        array += postObject(eyes, post, withRaw, replies.value(post.topic).value(post.number));
    }
    return array;
}

QJsonObject streamedPost(const Eyes &eyes, const Forum::Post &post)
{
    const Forum::Topic &topic = topicOf(eyes.forum, post.topic);
    QJsonObject object = postObject(eyes, post, true);
    for (const QString &left : { u"read"_s, u"polls"_s, u"polls_votes"_s, u"link_counts"_s })
        object.remove(left);
    object.insert(u"topic_title"_s, topic.title);
    object.insert(u"topic_html_title"_s, topic.title.toHtmlEscaped());
    object.insert(u"category_id"_s, topic.category);
    if (eyes.age == DiscourseAge::Of2026)
        object.insert(u"excerpt"_s, excerptOf(post.cooked));
    return object;
}

} // namespace foyer
