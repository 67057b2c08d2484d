#include "app/adapters/discourse/parse.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

std::optional<WatchLevel> watchOf(const QJsonValue &level)
{
    const auto number = maybeNumber(level);
    if (!number || *number < 0 || *number > 4)
        return {};
    return *number == 4 ? WatchLevel::Normal : WatchLevel(*number); // 4: watching the first post of new ones
}

// "ideas", or since 2026 {"id": 7, "name": "ideas", "slug": "ideas"}.
QStringList tagsOf(const QJsonValue &value)
{
    QStringList tags;
    for (const QJsonValue each : array(value)) {
        const QString name = each.isObject() ? line(each[u"name"]) : line(each);
        if (!name.isEmpty() && !tags.contains(name, Qt::CaseInsensitive))
            tags.append(name);
    }
    return tags;
}

RemoteThread threadOf(const QJsonObject &json, qint64 id, const Reader &reader)
{
    RemoteThread thread;
    thread.id = { QString::number(id) };
    thread.forum = { QString::number(number(json[u"category_id"])) };
    thread.title = line(json[u"title"]);
    if (thread.title.isEmpty())
        thread.title = withoutTags(json[u"fancy_title"].toString());
    if (const auto views = maybeNumber(json[u"views"]))
        thread.views = int(*views);
    if (const auto likes = maybeNumber(json[u"like_count"]))
        thread.likes = int(*likes);
    thread.archived = flag(json[u"archived"]);
    thread.closed = flag(json[u"closed"]) || thread.archived;
    thread.pinned = flag(json[u"pinned"]) || flag(json[u"pinned_globally"]) || text(json[u"archetype"]) == u"banner";
    thread.solved = flag(json[u"has_accepted_answer"]) || json[u"accepted_answer"].isObject();
    thread.message = json[u"archetype"].toString() == "private_message"_L1;
    thread.tags = tagsOf(json[u"tags"]);
    thread.created = time(json[u"created_at"]);
    thread.url = reader.base.resolved(QUrl(u"t/-/%1"_s.arg(id)));
    if (reader.personal) {
        const QJsonValue level =
            json.contains(u"details") ? json[u"details"][u"notification_level"] : json[u"notification_level"];
        thread.watch = watchOf(level);
        thread.readUpTo = maybeNumber(json[u"last_read_post_number"]);
        if (const QJsonValue details = json[u"details"]; details.isObject()) {
            thread.rights = ThreadRights();
            thread.rights->setFlag(ThreadRight::Pin, flag(details[u"can_pin_unpin_topic"]));
            thread.rights->setFlag(ThreadRight::Close, flag(details[u"can_close_topic"]));
        }
    }
    return thread;
}

RemoteForum forumOf(const QJsonObject &json, qint64 parent, const Reader &reader)
{
    RemoteForum forum;
    const qint64 id = number(json[u"id"]);
    forum.id = { QString::number(id) };
    if (const qint64 above = number(json[u"parent_category_id"], parent); above > 0)
        forum.parent = { QString::number(above) };
    forum.name = line(json[u"name"]);
    for (const QLatin1String key : { "description_text"_L1, "description_excerpt"_L1, "description"_L1 }) {
        if (forum.description.isEmpty())
            forum.description = withoutTags(json[key].toString());
    }
    const QString color = text(json[u"color"]);
    if (color.size() == 6 || color.size() == 3)
        forum.color = u'#' + color.toLower();
    const qint64 permission = number(json[u"permission"]); // 1: all, 2: answer, 3: read; none: not said
    forum.posting = permission == 3 ? Posting::ReadOnly : Posting::Open;
    forum.mayStart = permission == 0 || permission == 1;
    forum.watch = reader.personal ? watchOf(json[u"notification_level"]) : std::nullopt;
    forum.onServer = number(json[u"post_count"]);
    forum.url = reader.base.resolved(QUrl(u"c/%1"_s.arg(id)));
    return forum;
}

void addCategories(const QJsonValue &list, qint64 parent, const Reader &reader, Categories &found)
{
    for (const QJsonValue each : array(list)) {
        const QJsonObject json = each.toObject();
        const qint64 id = number(json[u"id"]);
        if (id <= 0)
            continue;
        RemoteForum forum = forumOf(json, parent, reader);
        const auto same = [&](const RemoteForum &other) { return other.id == forum.id; };
        if (flag(json[u"read_restricted"]))
            found.restricted.insert(forum.id.value);
        if (std::none_of(found.forums.cbegin(), found.forums.cend(), same))
            found.forums.append(std::move(forum));
        if (parent == 0) // no site nests deeper than this one level below
            addCategories(json[u"subcategory_list"], id, reader, found);
    }
}

std::optional<Notice::Kind> kindOf(qint64 type, const QHash<QString, qint64> &types)
{
    static const QHash<QString, Notice::Kind> kinds {
        { u"mentioned"_s, Notice::Kind::Mention },
        { u"group_mentioned"_s, Notice::Kind::Mention },
        { u"replied"_s, Notice::Kind::Reply },
        { u"quoted"_s, Notice::Kind::Reply },
        { u"posted"_s, Notice::Kind::Reply },
        { u"liked"_s, Notice::Kind::Like },
        { u"liked_consolidated"_s, Notice::Kind::Like },
        { u"reaction"_s, Notice::Kind::Like },
        { u"private_message"_s, Notice::Kind::Message },
        { u"invited_to_private_message"_s, Notice::Kind::Message },
        { u"post_approved"_s, Notice::Kind::Moderation },
    };
    const QString name = types.key(type);
    const auto known = kinds.constFind(name);
    return known == kinds.cend() ? std::nullopt : std::optional(*known);
}

} // namespace

std::optional<TopicRow> parseTopicRow(const QJsonObject &json, const Reader &reader)
{
    TopicRow row;
    row.id = number(json[u"id"]);
    if (row.id <= 0)
        return {};
    row.highest = number(json[u"highest_post_number"]);
    row.posts = number(json[u"posts_count"], row.highest);
    row.highest = std::max(row.highest, row.posts);
    row.bumped = time(json[u"bumped_at"]);
    if (!row.bumped.isValid())
        row.bumped = time(json[u"last_posted_at"]);
    row.thread = threadOf(json, row.id, reader);
    return row;
}

TopicList parseTopicList(const QJsonObject &json, const Reader &reader)
{
    TopicList list;
    const QJsonObject topics = json[u"topic_list"].toObject();
    for (const QJsonValue each : array(topics[u"topics"])) {
        if (auto row = parseTopicRow(each.toObject(), reader))
            list.rows.append(std::move(*row));
    }
    list.more = !topics[u"more_topics_url"].toString().isEmpty();
    return list;
}

std::optional<Topic> parseTopic(const QJsonObject &json, const Reader &reader)
{
    auto row = parseTopicRow(json, reader);
    if (!row)
        return {};
    Topic topic { *row, parsePosts(json[u"post_stream"][u"posts"], reader), {} };
    for (const QJsonValue id : array(json[u"post_stream"][u"stream"])) {
        if (const qint64 post = number(id); post > 0)
            topic.stream.append(post);
    }
    for (PostRow &post : topic.posts)
        place(post, topic.row.thread.forum, topic.row.thread.title);
    return topic;
}

Categories parseCategories(const QJsonValue &list, const Reader &reader)
{
    Categories found;
    addCategories(list, 0, reader, found);
    return found;
}

QList<RemoteNotice> parseNotices(const QJsonObject &json, const QHash<QString, qint64> &types, const Reader &reader)
{
    QList<RemoteNotice> notices;
    for (const QJsonValue each : array(json[u"notifications"])) {
        RemoteNotice notice;
        notice.id = text(each[u"id"]);
        if (notice.id.isEmpty())
            continue;
        const qint64 type = number(each[u"notification_type"]);
        const QJsonValue data = each[u"data"];
        const qint64 topic = number(each[u"topic_id"]);
        const qint64 post = number(each[u"post_number"]);
        notice.kind = kindOf(type, types);
        if (topic > 0)
            notice.thread = { QString::number(topic) };
        if (topic > 0 && post > 0)
            notice.post = postName(topic, post);
        notice.title = line(data[u"topic_title"]);
        if (notice.title.isEmpty())
            notice.title = withoutTags(each[u"fancy_title"].toString());
        const QString who = line(data[u"display_username"]);
        notice.person.id = { who.toLower() };
        notice.person.name = who;
        notice.text = line(data[u"badge_name"]);
        if (notice.text.isEmpty() && !notice.kind)
            notice.text = types.key(type).replace(u'_', u' ');
        notice.created = time(each[u"created_at"]);
        notice.read = flag(each[u"read"]);
        if (topic > 0)
            notice.url = reader.base.resolved(QUrl(u"t/-/%1/%2"_s.arg(topic).arg(std::max<qint64>(post, 1))));
        notices.append(std::move(notice));
    }
    return notices;
}

} // namespace foyer::discourse
