#include "app/adapters/nodebb/parse.h"

#include "app/adapters/nodebb/answer.h"
#include "app/net/json.h"

#include <QCryptographicHash>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qsizetype longestBody = 4 * 1024 * 1024;
constexpr int deepest = 20; // categories in categories
constexpr qint64 unreadCountsMs = 24 * 3600 * 1000LL; // what is older counts as read on every site, whoever read it

QDateTime timeOf(const QJsonValue &ms)
{
    const qint64 number = json::number(ms);
    return number > 0 ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC) : QDateTime();
}

// Titles come as they were typed; until version 4 with entities for what HTML would misread.
QString titleOf(const QJsonValue &value)
{
    const QString title = line(value);
    return title.contains("&lt;"_L1) || title.contains("&amp;"_L1) || title.contains("&quot;"_L1)
            || title.contains("&#"_L1)
        ? withoutTags(title)
        : title;
}

QUrl pageOf(const Reader &reader, const QString &path)
{
    return reader.base.resolved(QUrl(path));
}

RemotePerson personOf(const QJsonObject &json, const QString &uid, const Reader &reader)
{
    RemotePerson person;
    const QString slug = text(json[u"userslug"]);
    person.name = plainWords(text(json[u"displayname"]));
    if (person.name.isEmpty())
        person.name = plainWords(text(json[u"username"]));
    if (person.name.isEmpty())
        person.name = Words::tr("Somebody");
    person.id = { uid == "0"_L1 || uid.isEmpty() ? u"was/"_s + text(json[u"oldUid"]) : uid };
    person.me = !reader.uid.isEmpty() && uid == reader.uid;
    const QString picture = text(json[u"picture"]);
    if (!picture.isEmpty())
        person.avatar = reader.base.resolved(QUrl(picture)).toString();
    if (!slug.isEmpty())
        person.url = pageOf(reader, u"user/"_s + QString::fromLatin1(QUrl::toPercentEncoding(slug)));
    const QJsonArray groups = array(json[u"selectedGroups"]);
    if (!groups.isEmpty())
        person.badge = line(groups.first()[u"userTitle"]);
    return person;
}

void readMarks(RemotePost &post, const QJsonObject &json, const Reader &reader)
{
    const bool personal = !reader.uid.isEmpty() && json.contains(u"upvoted");
    QList<Reaction> reactions;
    const Reaction up { {}, int(number(json[u"upvotes"])), personal && flag(json[u"upvoted"]) };
    const Reaction down { u"-1"_s, int(number(json[u"downvotes"])), personal && flag(json[u"downvoted"]) };
    for (const Reaction &each : { up, down }) {
        if (each.count > 0)
            reactions.append(each);
    }
    if (json.contains(u"upvotes"))
        post.reactions = reactions;
    if (!personal)
        return;
    PostRights rights;
    rights.setFlag(PostRight::Edit, flag(json[u"display_edit_tools"]) || post.author.me);
    rights.setFlag(PostRight::Delete, flag(json[u"display_delete_tools"]) || post.author.me);
    rights.setFlag(PostRight::Like, !post.author.me);
    rights.setFlag(PostRight::Unlike, !post.author.me);
    rights.setFlag(PostRight::Flag, !post.author.me);
    post.rights = rights;
    if (json.contains(u"bookmarked"))
        post.bookmarked = flag(json[u"bookmarked"]);
}

// On pages an answer to what is not there (any more) has no parent; elsewhere nobody says.
QString parentOf(const QJsonObject &json, const TopicRow &topic, const QString &id)
{
    const bool onPage = json[u"replies"].isObject();
    const QString parent = onPage ? text(json[u"parent"][u"pid"]) : text(json[u"toPid"]);
    return parent.isEmpty() || parent == id ? topic.first : parent;
}

std::optional<Notice::Kind> kindOf(const QString &type)
{
    static const QHash<QString, Notice::Kind> kinds { { u"new-reply"_s, Notice::Kind::Reply },
        { u"mention"_s, Notice::Kind::Mention }, { u"upvote"_s, Notice::Kind::Like },
        { u"new-chat"_s, Notice::Kind::Message }, { u"new-group-chat"_s, Notice::Kind::Message } };
    const auto known = kinds.constFind(type);
    return known == kinds.cend() ? std::nullopt : std::optional(*known);
}

} // namespace

RemotePostId postName(const QString &topic, const QString &post)
{
    return { topic + u'/' + post };
}

PostParts partsOf(const RemotePostId &name)
{
    return { name.value.section(u'/', 0, 0), name.value.section(u'/', 1) };
}

std::optional<TopicRow> parseTopic(const QJsonObject &json, const Reader &reader)
{
    TopicRow row;
    row.id = text(json[u"tid"]);
    const QString category = text(json[u"cid"]);
    if (row.id.isEmpty() || row.id.contains(u'/') || category.isEmpty() || !json.contains(u"postcount"))
        return {};
    row.first = text(json[u"mainPid"]);
    row.posts = std::max<qint64>(0, number(json[u"postcount"]));
    row.last = number(json[u"lastposttime"]);
    row.deleted = flag(json[u"deleted"]);
    row.unread = flag(json[u"unread"]);
    RemoteThread &thread = row.thread;
    thread.id = { row.id };
    thread.forum = { category };
    thread.title = titleOf(json[u"title"]);
    if (const auto views = maybeNumber(json[u"viewcount"]))
        thread.views = int(*views);
    thread.closed = flag(json[u"locked"]);
    thread.pinned = flag(json[u"pinned"]);
    thread.created = timeOf(json[u"timestamp"]);
    thread.url = pageOf(reader, u"topic/"_s + row.id);
    for (const QJsonValue tag : array(json[u"tags"])) {
        const QString name = line(tag.isObject() ? tag[u"value"] : tag);
        if (!name.isEmpty())
            thread.tags.append(name);
    }
    if (reader.uid.isEmpty())
        return row;
    if (json.contains(u"followed") || json.contains(u"isFollowing")) {
        const bool watched = flag(json[u"followed"]) || flag(json[u"isFollowing"]);
        const bool muted = flag(json[u"ignored"]) || flag(json[u"isIgnoring"]);
        thread.watch = muted ? WatchLevel::Muted : watched ? WatchLevel::Watching : WatchLevel::Normal;
    }
    if (const QJsonValue may = json[u"privileges"]; may.isObject())
        thread.rights = flag(may[u"isAdminOrMod"]) ? ThreadRight::Pin | ThreadRight::Close : ThreadRights();
    const bool fresh = reader.now.isValid() && reader.now.toMSecsSinceEpoch() - row.last < unreadCountsMs;
    if (json.contains(u"unread") && !row.unread && fresh)
        thread.readUpTo = row.posts;
    else if (const auto position = maybeNumber(json[u"bookmark"]))
        thread.readUpTo = *position;
    return row;
}

QList<TopicRow> parseTopics(const QJsonValue &list, const Reader &reader)
{
    QList<TopicRow> rows;
    for (const QJsonValue each : array(list)) {
        if (auto row = parseTopic(each.toObject(), reader))
            rows.append(std::move(*row));
    }
    return rows;
}

std::optional<PostRow> parsePost(const QJsonObject &json, const TopicRow &topic, const Reader &reader)
{
    PostRow row;
    row.id = text(json[u"pid"]);
    row.topic = topic.id;
    if (row.id.isEmpty() || topic.id.isEmpty())
        return {};
    row.index = number(json[u"index"], -1);
    row.deleted = flag(json[u"deleted"]);
    RemotePost &post = row.post;
    post.id = postName(topic.id, row.id);
    post.thread = { topic.id };
    post.number = row.index + 1;
    post.places = { { topic.thread.forum, 0 } };
    post.author = personOf(json[u"user"].toObject(), text(json[u"uid"]), reader);
    post.created = timeOf(json[u"timestamp"]);
    post.edited = timeOf(json[u"edited"]);
    post.body = { Format::Html, json[u"content"].toString().left(longestBody).toUtf8() };
    post.extra.insert(extra::id, row.id);
    post.url = pageOf(reader, u"post/"_s + row.id);
    const bool first = row.id == topic.first || (topic.first.isEmpty() && row.index == 0);
    if (first) {
        post.subject = topic.thread.title;
        post.extra.insert(extra::first, u"1"_s);
    } else {
        post.references = { postName(topic.id, parentOf(json, topic, row.id)) };
    }
    readMarks(post, json, reader);
    return row;
}

QList<PostRow> parsePosts(const QJsonValue &list, const TopicRow &topic, const Reader &reader)
{
    QList<PostRow> rows;
    for (const QJsonValue each : array(list)) {
        if (auto row = parsePost(each.toObject(), topic, reader))
            rows.append(std::move(*row));
    }
    return rows;
}

std::optional<PostRow> parseSummary(const QJsonObject &json, const Reader &reader)
{
    TopicRow topic;
    const QJsonObject around = json[u"topic"].toObject();
    topic.id = text(json[u"tid"]);
    topic.first = text(around[u"mainPid"]);
    topic.thread.forum = { text(around[u"cid"]) };
    topic.thread.title = titleOf(around[u"title"]);
    return topic.first.isEmpty() ? std::nullopt : parsePost(json, topic, reader);
}

void parseForums(
    const QJsonValue &list, const Reader &reader, QList<RemoteForum> &found, const QString &parent, int depth)
{
    for (const QJsonValue each : array(list)) {
        const QJsonObject json = each.toObject();
        RemoteForum forum;
        forum.id = { text(json[u"cid"]) };
        const auto same = [&](const RemoteForum &other) { return other.id == forum.id; };
        const bool place = !forum.id.value.isEmpty() && !forum.id.value.startsWith(u'-') && !flag(json[u"disabled"])
            && text(json[u"link"]).isEmpty(); // others lead elsewhere
        if (!place || std::any_of(found.cbegin(), found.cend(), same))
            continue;
        const QString above = text(json[u"parentCid"]);
        forum.parent = { above == "0"_L1 ? QString() : above.isEmpty() ? parent : above };
        forum.name = titleOf(json[u"name"]);
        forum.description = line(withoutTags(json[u"descriptionParsed"].toString()));
        const QString color = text(json[u"bgColor"]).toLower();
        forum.color = color.size() == 7 && color.startsWith(u'#') ? color : QString();
        forum.onServer = number(json[u"post_count"]);
        forum.mayStart = !flag(json[u"isSection"]);
        forum.url = pageOf(reader, u"category/"_s + forum.id.value);
        if (!reader.uid.isEmpty() && json.contains(u"isIgnored")) { // its own page says so, lists do not
            forum.watch = flag(json[u"isWatched"]) ? WatchLevel::Watching
                : flag(json[u"isTracked"])         ? WatchLevel::Tracking
                : flag(json[u"isIgnored"])         ? WatchLevel::Muted
                                                   : WatchLevel::Normal;
        }
        found.append(forum);
        if (depth < deepest)
            parseForums(json[u"children"], reader, found, forum.id.value, depth + 1);
    }
}

QList<RemoteNotice> parseNotices(const QJsonValue &list, const Reader &reader)
{
    QList<RemoteNotice> notices;
    for (const QJsonValue each : array(list)) {
        RemoteNotice notice;
        notice.id = text(each[u"nid"]);
        if (notice.id.isEmpty())
            continue;
        // Several about one topic come as one: the path leads to the first that was not read.
        const QString path = text(each[u"path"]);
        const QString topic = text(each[u"tid"]);
        const QString post = path.contains("/post/"_L1) ? path.section(u"/post/"_s, -1) : text(each[u"pid"]);
        notice.kind = kindOf(text(each[u"type"]));
        if (!topic.isEmpty()) {
            notice.thread = { topic };
            notice.post = post.isEmpty() ? RemotePostId() : postName(topic, post);
        }
        const QJsonObject user = each[u"user"].toObject();
        notice.person = personOf(user, text(user[u"uid"]), reader);
        notice.title = titleOf(each[u"topicTitle"].isString() ? each[u"topicTitle"] : each[u"subject"]);
        notice.text = withoutTags(each[notice.kind ? u"bodyLong" : u"bodyShort"].toString()).left(300);
        notice.created = timeOf(each[u"datetime"]);
        notice.read = flag(each[u"read"]);
        if (path.startsWith(reader.base.path())) // which names the folder a site is in
            notice.url = reader.base.resolved(QUrl(path));
        else if (path.startsWith(u'/'))
            notice.url = pageOf(reader, path.sliced(1));
        notices.append(std::move(notice));
    }
    return notices;
}

Profile parseProfile(const QJsonObject &json)
{
    Profile profile;
    profile.about = line(withoutTags(json[u"aboutme"].toString()));
    profile.place = line(json[u"location"]);
    profile.joined = timeOf(json[u"joindate"]);
    return profile;
}

QByteArray tokenOf(const QString &words)
{
    return "words:"
        + QCryptographicHash::hash(words.simplified().toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
}

} // namespace foyer::nodebb
