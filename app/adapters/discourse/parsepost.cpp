#include "app/adapters/discourse/parse.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QCryptographicHash>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int likeAction = 2;
constexpr qsizetype longestBody = 4 * 1024 * 1024; // sites allow 32,000 characters, their owners more
enum PostType { Regular = 1, ModeratorAction = 2, SmallAction = 3, Whisper = 4 };

QByteArray bounded(const QJsonValue &text)
{
    return text.toString().left(longestBody).toUtf8();
}

// "/letter_avatar/…", "//cdn…", "https://…": braces must survive, so this is no QUrl.
QString avatarOf(const QString &pattern, const QUrl &base)
{
    if (pattern.startsWith("//"_L1))
        return base.scheme() + u':' + pattern;
    if (pattern.startsWith(u'/'))
        return base.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + pattern;
    return pattern.startsWith("https://"_L1) || pattern.startsWith("http://"_L1) ? pattern : QString();
}

RemotePerson authorOf(const QJsonObject &json, const Reader &reader)
{
    const QString username = line(json[u"username"]);
    RemotePerson person;
    person.id = { username.toLower() };
    person.name = line(json[u"name"]);
    if (person.name.isEmpty())
        person.name = username;
    if (person.name.isEmpty()) // the account is gone
        person.name = Words::tr("Somebody");
    person.badge = line(json[u"user_title"]);
    if (person.badge.isEmpty() && flag(json[u"admin"]))
        person.badge = Words::tr("Administrator");
    else if (person.badge.isEmpty() && flag(json[u"moderator"]))
        person.badge = Words::tr("Moderator");
    person.avatar = avatarOf(text(json[u"avatar_template"]), reader.base);
    if (!username.isEmpty())
        person.url = reader.base.resolved(QUrl(u"u/"_s + QString::fromLatin1(QUrl::toPercentEncoding(username))));
    person.me = !reader.user.isEmpty() && person.id.value == reader.user;
    return person;
}

// What the team did, in a sentence. The site's web pages have words for each; so have we for the usual ones.
QString eventSentence(const QString &code, const QString &who)
{
    static const QHash<QString, const char *> sentences {
        { u"closed.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was closed.") },
        { u"closed.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was opened again.") },
        { u"autoclosed.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread closed by itself.") },
        { u"autoclosed.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread opened by itself.") },
        { u"archived.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was archived.") },
        { u"archived.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread left the archive.") },
        { u"pinned.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was pinned.") },
        { u"pinned.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was unpinned.") },
        { u"pinned_globally.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was pinned everywhere.") },
        { u"pinned_globally.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was unpinned.") },
        { u"visible.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was listed again.") },
        { u"visible.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread was taken off the lists.") },
        { u"split_topic"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "Posts were moved from or to another thread.") },
        { u"banner.enabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread became the banner of all pages.") },
        { u"banner.disabled"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "The thread is the banner no longer.") },
        { u"invited_user"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "Somebody was invited: %1.") },
        { u"invited_group"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "A group was invited: %1.") },
        { u"removed_user"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "Somebody was taken out: %1.") },
        { u"user_left"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "Somebody left: %1.") },
        { u"public_topic"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "This became a public thread.") },
        { u"private_topic"_s, QT_TRANSLATE_NOOP("foyer::Discourse", "This became a private conversation.") },
    };
    const char *known = sentences.value(code);
    if (!known) // a plugin's: its own name says most
        return QString(code).replace(u'_', u' ').replace(u'.', u' ').simplified();
    const QString sentence = Words::tr(known);
    return sentence.contains("%1"_L1) ? sentence.arg(who) : sentence;
}

Body bodyOf(const QJsonObject &json, int type)
{
    const QByteArray cooked = bounded(json[u"cooked"]);
    if (type == SmallAction && cooked.trimmed().isEmpty())
        return { Format::Plain, eventSentence(line(json[u"action_code"]), line(json[u"action_code_who"])).toUtf8() };
    if (!cooked.isEmpty())
        return { Format::Html, cooked };
    return { Format::Markdown, bounded(json[u"raw"]) };
}

QList<Reaction> reactionsOf(const QJsonObject &json, const Reader &reader)
{
    QList<Reaction> list;
    if (json[u"reactions"].isArray()) { // the plugin's; its heart is the plain like
        const QString mine = reader.personal ? text(json[u"current_user_reaction"][u"id"]) : QString();
        for (const QJsonValue each : array(json[u"reactions"])) {
            const QString name = line(each[u"id"]);
            if (!name.isEmpty())
                list.append({ name == "heart"_L1 ? QString() : name, int(number(each[u"count"])),
                    !mine.isEmpty() && mine == name });
        }
        return list;
    }
    for (const QJsonValue each : array(json[u"actions_summary"])) {
        if (number(each[u"id"]) != likeAction)
            continue;
        const Reaction like { {}, int(number(each[u"count"])), reader.personal && flag(each[u"acted"]) };
        if (like.count > 0)
            list.append(like);
    }
    return list;
}

PostRights rightsOf(const QJsonObject &json)
{
    PostRights rights;
    rights.setFlag(PostRight::Edit, flag(json[u"can_edit"]));
    rights.setFlag(PostRight::Delete, flag(json[u"can_delete"]));
    for (const QJsonValue each : array(json[u"actions_summary"])) {
        const bool like = number(each[u"id"]) == likeAction;
        if (flag(each[u"can_act"]))
            rights |= like ? PostRight::Like : PostRight::Flag;
        if (like && flag(each[u"can_undo"]))
            rights |= PostRight::Unlike;
    }
    const QJsonObject reaction = json[u"current_user_reaction"].toObject();
    if (!reaction.isEmpty())
        rights.setFlag(PostRight::Unlike, flag(reaction[u"can_undo"]));
    return rights;
}

QList<Poll> pollsOf(const QJsonObject &json)
{
    QList<Poll> polls;
    for (const QJsonValue value : array(json[u"polls"])) {
        Poll poll;
        poll.name = text(value[u"name"]);
        poll.title = withoutTags(value[u"title"].toString());
        poll.voters = int(number(value[u"voters"]));
        poll.closed = value[u"status"].toString() == "closed"_L1;
        const QString type = value[u"type"].toString();
        poll.most = type == "multiple"_L1 ? std::max(1, int(number(value[u"max"], 1))) : 1;
        for (const QJsonValue option : array(value[u"options"])) {
            const auto votes = maybeNumber(option[u"votes"]);
            poll.options.append({ text(option[u"id"]), option[u"html"].toString().toUtf8(),
                votes ? std::optional(int(*votes)) : std::nullopt });
        }
        for (const QJsonValue chosen : array(json[u"polls_votes"][poll.name]))
            poll.mine.append(text(chosen));
        if (!poll.name.isEmpty() && !poll.options.isEmpty())
            polls.append(poll);
    }
    return polls;
}

void readMarks(RemotePost &post, const QJsonObject &json, const Reader &reader)
{
    if (json[u"actions_summary"].isArray() || json[u"reactions"].isArray())
        post.reactions = reactionsOf(json, reader);
    if (json[u"polls"].isArray())
        post.polls = pollsOf(json);
    if (json.contains(u"accepted_answer"))
        post.accepted = flag(json[u"accepted_answer"]);
    if (!reader.personal)
        return;
    post.rights = rightsOf(json);
    if (json.contains(u"bookmarked"))
        post.bookmarked = flag(json[u"bookmarked"]);
}

} // namespace

RemotePostId postName(qint64 topic, qint64 number)
{
    return { QString::number(topic) + u'/' + QString::number(number) };
}

PostNumbers numbersIn(const RemotePostId &name)
{
    const PostNumbers numbers { name.value.section(u'/', 0, 0).toLongLong(), name.value.section(u'/', 1).toLongLong() };
    return numbers.topic > 0 && numbers.number > 0 ? numbers : PostNumbers {};
}

std::optional<PostRow> parsePost(const QJsonObject &json, const Reader &reader)
{
    PostRow row;
    row.id = number(json[u"id"]);
    row.topic = number(json[u"topic_id"]);
    row.number = number(json[u"post_number"]);
    if (row.id <= 0 || row.topic <= 0 || row.number <= 0)
        return {};
    const bool byTheTeam = !json[u"deleted_at"].isNull() && !json[u"deleted_at"].isUndefined();
    row.deleted = byTheTeam || flag(json[u"user_deleted"]); // a stub stays for a day after its author took it away
    if (const qint64 category = number(json[u"category_id"]); category > 0)
        row.forum = { QString::number(category) };
    row.title = line(json[u"topic_title"]);

    const int type = int(number(json[u"post_type"], Regular));
    RemotePost &post = row.post;
    post.id = postName(row.topic, row.number);
    post.thread = { QString::number(row.topic) };
    post.number = row.number;
    post.kind = type == SmallAction ? PostKind::Event : type == Whisper ? PostKind::Whisper : PostKind::Words;
    post.author = authorOf(json, reader);
    post.created = time(json[u"created_at"]);
    if (number(json[u"version"], 1) > 1)
        post.edited = time(json[u"updated_at"]);
    post.body = bodyOf(json, type);
    post.source = bounded(json[u"raw"]);
    // An answer to nobody in particular answers what began the thread.
    const qint64 answered = number(json[u"reply_to_post_number"], 1);
    if (row.number > 1)
        post.references = { postName(row.topic, answered > 0 && answered != row.number ? answered : 1) };
    post.extra.insert(extra::id, QString::number(row.id));
    if (json[u"reactions"].isArray())
        post.extra.insert(extra::reactions, u"1"_s);
    post.url = reader.base.resolved(QUrl(u"t/-/%1/%2"_s.arg(row.topic).arg(row.number)));
    if (post.author.me && !post.source.isEmpty())
        post.token = tokenOf(QString::fromUtf8(post.source));
    readMarks(post, json, reader);
    return row;
}

QList<PostRow> parsePosts(const QJsonValue &list, const Reader &reader)
{
    QList<PostRow> rows;
    for (const QJsonValue each : array(list)) {
        if (auto row = parsePost(each.toObject(), reader))
            rows.append(std::move(*row));
    }
    return rows;
}

void place(PostRow &row, const RemoteForumId &forum, const QString &title)
{
    row.forum = forum;
    row.title = title;
    row.post.places = { { forum, 0 } };
    if (row.number == 1)
        row.post.subject = title;
}

QByteArray tokenOf(const QString &words)
{
    return "words:"
        + QCryptographicHash::hash(words.simplified().toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
}

} // namespace foyer::discourse
