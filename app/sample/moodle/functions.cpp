// The web service functions, in the shapes of Moodle 4.5.
#include "app/sample/moodle/groups.h"
#include "app/sample/moodle/moodleserver.h"
#include "app/sample/moodle/states.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

using Moodle = FakeMoodle;

const MoodleNo noPost { u"nopostforum"_s, u"Sorry, you are not allowed to post to this forum"_s };
const MoodleNo tooMany { u"forumblockingtoomanyposts"_s,
    u"You have exceeded the posting threshold set for this forum"_s };
const MoodleNo noDiscussion { u"cannotcreatediscussion"_s, u"Could not create new discussion"_s };
const MoodleNo badArgument { u"invalidparameter"_s, u"Invalid parameter value detected"_s };
const MoodleNo noSuchPost { u"invalidpostid"_s, u"Invalid post ID - 99999"_s };

QJsonObject done(bool status = true)
{
    return { { u"status"_s, status }, { u"warnings"_s, QJsonArray() } };
}

QString picture(const MoodleCall &call)
{
    return call.server.root() + u"/theme/image.php/boost/core/1/u/f1"_s;
}

QJsonArray filesOf(const MoodleCall &call, const Moodle::Post &post, const QString &key, const QString &page)
{
    QJsonArray files;
    for (const Moodle::File &file : post.files)
        files.append(
            QJsonObject { { u"filename"_s, file.name }, { u"filepath"_s, u"/"_s }, { u"filesize"_s, file.data.size() },
                { key,
                    call.server.root()
                        + u"/%1/17/mod_forum/attachment/%2/%3"_s.arg(page, QString::number(post.id),
                            QString::fromLatin1(QUrl::toPercentEncoding(file.name))) } });
    return files;
}

QJsonObject postJson(const MoodleCall &call, const Moodle::Post &post)
{
    const Moodle::Discussion discussion = call.moodle().discussions.value(post.discussion);
    const Moodle::User author = call.moodle().users.value(post.author);
    const bool edits = mayEdit(call.moodle(), post, call.who, call.server.now());
    const bool replies = mayReply(call.moodle(), discussion, call.who, call.server.now()) && !post.privateTo;
    const QJsonObject urls { { u"profile"_s, call.server.root() + u"/user/view.php?id=%1"_s.arg(author.id) },
        { u"profileimage"_s, picture(call) } };
    return { { u"id"_s, post.id }, { u"subject"_s, post.subject.toHtmlEscaped() },
        { u"replysubject"_s, u"Re: "_s + post.subject }, { u"message"_s, post.message }, { u"messageformat"_s, 1 },
        { u"author"_s,
            QJsonObject { { u"id"_s, author.id }, { u"fullname"_s, author.fullname }, { u"isdeleted"_s, false },
                { u"groups"_s, QJsonArray() }, { u"urls"_s, urls } } },
        { u"discussionid"_s, post.discussion }, { u"hasparent"_s, post.parent != 0 },
        { u"parentid"_s, post.parent ? QJsonValue(post.parent) : QJsonValue() }, { u"timecreated"_s, post.created },
        { u"timemodified"_s, post.modified }, { u"unread"_s, QJsonValue() }, { u"isdeleted"_s, false },
        { u"isprivatereply"_s, post.privateTo != 0 },
        { u"capabilities"_s,
            QJsonObject { { u"view"_s, true }, { u"edit"_s, edits }, { u"delete"_s, edits }, { u"split"_s, false },
                { u"reply"_s, replies }, { u"canreplyprivately"_s, call.who.teacher && !post.privateTo } } },
        { u"attachments"_s, filesOf(call, post, u"url"_s, u"pluginfile.php"_s) }, { u"tags"_s, QJsonArray() } };
}

QList<Moodle::Post> visiblePosts(const MoodleCall &call, qint64 discussion)
{
    QList<Moodle::Post> posts;
    for (const Moodle::Post &post : call.moodle().posts) {
        if (post.discussion == discussion && maySee(call.moodle(), post, call.who, call.server.now()))
            posts.append(post);
    }
    return posts;
}

QJsonObject discussionJson(const MoodleCall &call, const Moodle::Discussion &discussion)
{
    const Moodle &moodle = call.moodle();
    const Moodle::Post first = moodle.posts.value(discussion.first);
    const Moodle::User author = moodle.users.value(first.author);
    qint64 replies = -1;
    Moodle::Post last = first;
    for (const Moodle::Post &post : moodle.posts) {
        if (post.discussion != discussion.id)
            continue;
        last = post.created >= last.created ? post : last;
        replies += !post.privateTo || post.privateTo == call.who.id || post.author == call.who.id || call.who.teacher;
    }
    return { { u"id"_s, first.id }, { u"name"_s, discussion.name.toHtmlEscaped() }, { u"groupid"_s, discussion.group },
        { u"timemodified"_s, last.created }, { u"usermodified"_s, last.author },
        { u"timestart"_s, discussion.timestart }, { u"timeend"_s, 0 }, { u"discussion"_s, discussion.id },
        { u"parent"_s, 0 }, { u"userid"_s, first.author }, { u"created"_s, first.created },
        { u"modified"_s, first.modified }, { u"subject"_s, first.subject.toHtmlEscaped() },
        { u"message"_s, first.message }, { u"messageformat"_s, 1 }, { u"attachment"_s, !first.files.isEmpty() },
        { u"userfullname"_s, author.fullname }, { u"userpictureurl"_s, picture(call) }, { u"numreplies"_s, replies },
        { u"numunread"_s, 0 }, { u"pinned"_s, discussion.pinned }, { u"locked"_s, discussion.locked },
        { u"starred"_s, discussion.starred.contains(call.who.id) },
        { u"canreply"_s, mayReply(moodle, discussion, call.who, call.server.now()) },
        { u"canlock"_s, call.who.teacher }, { u"canfavourite"_s, true } };
}

MoodleResult siteInfo(const MoodleCall &call)
{
    QJsonArray functions;
    for (const QString &name : moodleFunctions())
        functions.append(QJsonObject { { u"name"_s, name }, { u"version"_s, u"2024100706"_s } });
    return { QJsonObject { { u"sitename"_s, call.moodle().sitename }, { u"username"_s, call.who.username },
        { u"fullname"_s, call.who.fullname }, { u"lang"_s, u"en"_s }, { u"userid"_s, call.who.id },
        { u"siteurl"_s, call.server.root() }, { u"functions"_s, functions }, { u"uploadfiles"_s, 1 },
        { u"usermaxuploadfilesize"_s, call.moodle().mostUpload }, { u"release"_s, u"4.5.6 (Build: 20250811)"_s },
        { u"version"_s, u"2024100706"_s } } };
}

MoodleResult courses(const MoodleCall &call)
{
    QJsonArray list;
    for (const Moodle::Course &course : call.moodle().courses)
        list.append(QJsonObject { { u"id"_s, course.id }, { u"shortname"_s, course.name.left(8) },
            { u"fullname"_s, course.name.toHtmlEscaped() }, { u"displayname"_s, course.name.toHtmlEscaped() },
            { u"visible"_s, 1 } });
    return { list };
}

MoodleResult forums(const MoodleCall &call)
{
    QJsonArray list;
    for (const Moodle::Forum &forum : call.moodle().forums) {
        qint64 count = 0;
        for (const Moodle::Discussion &each : call.moodle().discussions)
            count += each.forum == forum.id && maySee(call.moodle(), each, call.who, call.server.now());
        if (forum.hidden && !call.who.teacher)
            continue;
        list.append(QJsonObject { { u"id"_s, forum.id }, { u"course"_s, forum.course }, { u"type"_s, forum.type },
            { u"name"_s, forum.name.toHtmlEscaped() }, { u"intro"_s, forum.intro }, { u"introformat"_s, 1 },
            { u"duedate"_s, forum.due }, { u"cutoffdate"_s, forum.cutoff }, { u"maxbytes"_s, forum.mostBytes },
            { u"maxattachments"_s, forum.mostFiles }, { u"cmid"_s, forum.id + 1000 }, { u"numdiscussions"_s, count },
            { u"cancreatediscussions"_s, mayBegin(call.moodle(), forum, call.who, call.server.now()) } });
    }
    return { list };
}

MoodleResult discussions(const MoodleCall &call)
{
    const qint64 wanted = call.number(u"forumid"_s);
    const auto forum = call.moodle().forums.constFind(wanted);
    if (forum == call.moodle().forums.cend()) {
        const QString words = u"Unable to find forum with id %1"_s.arg(wanted);
        return { {}, { words, words } };
    }
    if (forum->hidden && !call.who.teacher)
        return { {}, { u"requireloginerror"_s, u"Course or activity not accessible."_s } };
    QList<QJsonObject> all;
    for (const Moodle::Discussion &each : call.moodle().discussions) {
        if (each.forum == wanted && maySee(call.moodle(), each, call.who, call.server.now()))
            all.append(discussionJson(call, each));
    }
    const QString key = call.number(u"sortorder"_s, -1) == 3 ? u"created"_s : u"timemodified"_s;
    std::stable_sort(all.begin(), all.end(), [&key](const QJsonObject &a, const QJsonObject &b) {
        if (a[u"pinned"].toBool() != b[u"pinned"].toBool())
            return a[u"pinned"].toBool();
        return a[key].toInteger() > b[key].toInteger();
    });
    const qint64 page = call.number(u"page"_s, -1);
    if (page >= 0)
        all = all.mid(page * call.number(u"perpage"_s), call.number(u"perpage"_s));
    QJsonArray list;
    for (const QJsonObject &each : std::as_const(all))
        list.append(each);
    return { QJsonObject { { u"discussions"_s, list }, { u"warnings"_s, QJsonArray() } } };
}

MoodleResult posts(const MoodleCall &call)
{
    const auto discussion = call.moodle().discussions.constFind(call.number(u"discussionid"_s));
    if (discussion == call.moodle().discussions.cend())
        return { {}, noSuchDiscussion() };
    QJsonArray list;
    if (maySee(call.moodle(), *discussion, call.who, call.server.now())) {
        for (const Moodle::Post &post : visiblePosts(call, discussion->id))
            list.append(postJson(call, post));
    }
    return { QJsonObject { { u"posts"_s, list }, { u"forumid"_s, discussion->forum },
        { u"courseid"_s, call.moodle().forums.value(discussion->forum).course }, { u"warnings"_s, QJsonArray() } } };
}

MoodleResult onePost(const MoodleCall &call)
{
    const auto post = call.moodle().posts.constFind(call.number(u"postid"_s));
    if (post == call.moodle().posts.cend())
        return { {}, noSuchPost };
    return { QJsonObject { { u"post"_s, postJson(call, *post) }, { u"warnings"_s, QJsonArray() } } };
}

// Whole seconds, later than "since"; edits and removals tell nothing.
MoodleResult updates(const MoodleCall &call)
{
    QJsonArray instances;
    for (const Moodle::Forum &forum : call.moodle().forums) {
        QJsonArray firsts;
        for (const Moodle::Discussion &each : call.moodle().discussions) {
            if (forum.course == call.number(u"courseid"_s) && each.forum == forum.id
                && lastPostTime(call.moodle(), each.id) > call.number(u"since"_s))
                firsts.append(each.first);
        }
        if (!firsts.isEmpty())
            instances.append(QJsonObject { { u"contextlevel"_s, u"module"_s }, { u"id"_s, forum.id + 1000 },
                { u"updates"_s,
                    QJsonArray { QJsonObject { { u"name"_s, u"discussions"_s }, { u"itemids"_s, firsts } } } } });
    }
    return { QJsonObject { { u"instances"_s, instances }, { u"warnings"_s, QJsonArray() } } };
}

QList<Moodle::File> sentFiles(const MoodleCall &call, const Moodle::Forum &forum)
{
    QList<Moodle::File> files = call.moodle().drafts.value(call.option(u"attachmentsid"_s).toLongLong());
    const qint64 most = forum.mostBytes > 0 ? forum.mostBytes : call.moodle().mostKept;
    files.removeIf([most](const Moodle::File &file) { return file.data.size() > most; });
    return files.first(std::min<qsizetype>(files.size(), forum.mostFiles)); // the others go without a word
}

bool looksLikeATag(const QString &subject)
{
    static const QRegularExpression tag(u"<[a-zA-Z/!?]"_s);
    return tag.match(subject).hasMatch();
}

MoodleResult addPost(const MoodleCall &call)
{
    Moodle &moodle = call.moodle();
    const auto parent = moodle.posts.constFind(call.number(u"postid"_s));
    if (looksLikeATag(call.text(u"subject"_s)))
        return { {}, badArgument };
    if (parent == moodle.posts.cend())
        return { {}, { u"invalidparentpostid"_s, u"Parent post ID was incorrect"_s } };
    const Moodle::Discussion discussion = moodle.discussions.value(parent->discussion);
    if (parent->privateTo)
        return { {}, { u"codingerror"_s, u"Coding error detected: you cannot reply to a private reply"_s } };
    if (!mayReply(moodle, discussion, call.who, call.server.now()))
        return { {}, noPost };
    if (hadEnough(moodle, moodle.forums.value(discussion.forum), call.who, call.server.now()))
        return { {}, tooMany };
    // Asked for without the right: published, without a word.
    const bool secret = call.option(u"private"_s) == "1"_L1 && call.who.teacher && !moodle.ignoresPrivate;
    const qint64 id = addReply(moodle, parent->id, call.who.id, call.text(u"subject"_s), call.text(u"message"_s),
        call.server.now(), secret ? parent->author : 0);
    moodle.posts[id].files = sentFiles(call, moodle.forums.value(discussion.forum));
    return { QJsonObject { { u"postid"_s, id }, { u"warnings"_s, QJsonArray() },
        { u"post"_s, postJson(call, moodle.posts.value(id)) }, { u"messages"_s, QJsonArray() } } };
}

MoodleResult begin(const MoodleCall &call)
{
    Moodle &moodle = call.moodle();
    const Moodle::Forum forum = moodle.forums.value(call.number(u"forumid"_s));
    if (looksLikeATag(call.text(u"subject"_s)))
        return { {}, badArgument };
    if (forum.id == 0 || !mayBegin(moodle, forum, call.who, call.server.now()))
        return { {}, noDiscussion };
    if (hadEnough(moodle, forum, call.who, call.server.now()))
        return { {}, tooMany };
    const std::optional<qint64> group = groupMeant(call, forum);
    if (!group)
        return { {}, noDiscussion };
    const qint64 id = addDiscussion(
        moodle, forum.id, call.who.id, call.text(u"subject"_s), call.text(u"message"_s), call.server.now(), *group);
    moodle.posts[moodle.discussions.value(id).first].files = sentFiles(call, forum);
    return { QJsonObject { { u"discussionid"_s, id }, { u"warnings"_s, QJsonArray() } } };
}

// Files in the words stand in a draft while somebody edits.
QString draftFolder(const MoodleCall &call, const QString &page, qint64 item)
{
    return call.server.root() + u"/%1/11/user/draft/%2/"_s.arg(page).arg(item);
}

QString postFolder(const MoodleCall &call, qint64 post)
{
    return call.server.root() + u"/webservice/pluginfile.php/17/mod_forum/post/%1/"_s.arg(post);
}

MoodleResult prepare(const MoodleCall &call)
{
    const auto post = call.moodle().posts.constFind(call.number(u"postid"_s));
    if (post == call.moodle().posts.cend())
        return { {}, noSuchPost };
    const qint64 item = call.moodle().next();
    const QString name = post->message.section(postFolder(call, post->id), 1).section(u'"', 0, 0);
    const QJsonObject file { { u"filename"_s, name },
        { u"fileurl"_s, draftFolder(call, u"webservice/pluginfile.php"_s, item) + name } };
    return { QJsonObject { { u"draftitemid"_s, item }, { u"files"_s, QJsonArray { file } } } };
}

MoodleResult edit(const MoodleCall &call)
{
    const auto post = call.moodle().posts.find(call.number(u"postid"_s));
    if (post == call.moodle().posts.end())
        return { {}, noSuchPost };
    if (!mayEdit(call.moodle(), *post, call.who, call.server.now()))
        return { {}, { u"cannotupdatepost"_s, u"You can't update this post"_s } };
    if (!call.text(u"message"_s).isEmpty())
        post->message = call.text(u"message"_s);
    const qint64 item = call.option(u"inlineattachmentsid"_s).toLongLong();
    post->message.replace(draftFolder(call, u"draftfile.php"_s, item), postFolder(call, post->id));
    post->modified = call.server.now();
    return { done() };
}

MoodleResult remove(const MoodleCall &call)
{
    Moodle &moodle = call.moodle();
    const auto post = moodle.posts.constFind(call.number(u"postid"_s));
    if (post == moodle.posts.cend())
        return { {}, noSuchPost };
    if (!mayEdit(moodle, *post, call.who, call.server.now()))
        return { {}, { u"cannotdeletepost"_s, u"You can't delete this post!"_s } };
    const bool answered = std::any_of(
        moodle.posts.cbegin(), moodle.posts.cend(), [&](const Moodle::Post &each) { return each.parent == post->id; });
    if (answered && !call.who.teacher)
        return { {},
            { u"couldnotdeletereplies"_s, u"Sorry, that cannot be deleted as people have already responded to it"_s } };
    removePost(moodle, post->id);
    return { done() };
}

MoodleResult view(const MoodleCall &call)
{
    call.moodle().viewed.insert(call.number(u"discussionid"_s));
    return { done() };
}

MoodleResult unread(const MoodleCall &call)
{
    const auto &all = call.moodle().notifications;
    return { qint64(std::count_if(all.cbegin(), all.cend(),
        [&](const Moodle::Notification &each) { return each.to == call.who.id && !each.read; })) };
}

MoodleResult notifications(const MoodleCall &call)
{
    QJsonArray list;
    const auto &all = call.moodle().notifications;
    for (auto each = all.crbegin(); each != all.crend(); ++each) {
        if (each->to != call.who.id || list.size() >= call.number(u"limit"_s, 20))
            continue;
        const QString about = u"{\"discussionid\":\"%1\",\"postid\":\"%2\"}"_s.arg(each->discussion).arg(each->post);
        list.append(QJsonObject { { u"id"_s, each->id }, { u"useridfrom"_s, each->from }, { u"useridto"_s, each->to },
            { u"subject"_s, each->subject }, { u"text"_s, each->text }, { u"timecreated"_s, each->created },
            { u"read"_s, each->read }, { u"component"_s, each->post ? u"mod_forum"_s : u"moodle"_s },
            { u"eventtype"_s, u"posts"_s }, { u"customdata"_s, about },
            { u"contexturl"_s, call.server.root() + u"/my/"_s } });
    }
    return { QJsonObject { { u"notifications"_s, list }, { u"unreadcount"_s, unread(call).value } } };
}

struct Function {
    const char *name;
    const char *arguments; // "name:type …", types: i(nteger), b(oolean), t(ext), l(ist)
    MoodleResult (*call)(const MoodleCall &);
};
constexpr Function functions[] = { { "core_webservice_get_site_info", "", siteInfo },
    { "core_enrol_get_users_courses", "userid:i returnusercount:b", courses },
    { "mod_forum_get_forums_by_courses", "courseids:l", forums },
    { "mod_forum_get_forum_discussions", "forumid:i sortorder:i page:i perpage:i groupid:i", discussions },
    { "mod_forum_get_discussion_posts", "discussionid:i sortby:t sortdirection:t includeinlineattachments:b", posts },
    { "mod_forum_get_discussion_post", "postid:i", onePost },
    { "core_group_get_course_user_groups", "courseid:i userid:i groupingid:i", ownGroups },
    { "core_group_get_activity_groupmode", "cmid:i", groupMode },
    { "core_group_get_activity_allowed_groups", "cmid:i userid:i", allowedGroups },
    { "core_course_get_updates_since", "courseid:i since:i filter:l", updates },
    { "mod_forum_add_discussion_post", "postid:i subject:t message:t options:l messageformat:i", addPost },
    { "mod_forum_add_discussion", "forumid:i subject:t message:t groupid:i options:l", begin },
    { "mod_forum_update_discussion_post", "postid:i subject:t message:t messageformat:i options:l", edit },
    { "mod_forum_prepare_draft_area_for_post", "postid:i area:t draftitemid:i filestokeep:l", prepare },
    { "mod_forum_delete_post", "postid:i", remove },
    { "mod_forum_toggle_favourite_state", "discussionid:i targetstate:b", starDiscussion },
    { "mod_forum_set_subscription_state", "forumid:i discussionid:i targetstate:b", subscribeDiscussion },
    { "mod_forum_get_forum_access_information", "forumid:i", forumAccess },
    { "mod_forum_set_pin_state", "discussionid:i targetstate:i", pinDiscussion },
    { "mod_forum_set_lock_state", "forumid:i discussionid:i targetstate:i", lockDiscussion },
    { "mod_forum_view_forum_discussion", "discussionid:i", view },
    { "message_popup_get_unread_popup_notification_count", "useridto:i", unread },
    { "message_popup_get_popup_notifications", "useridto:i newestfirst:b limit:i offset:i", notifications } };

bool fits(const QJsonValue &value, char type, bool fromForm)
{
    bool isNumber = false;
    switch (type) {
    case 'i':
        value.toString().toLongLong(&isNumber);
        return isNumber || value.isDouble();
    case 'b':
        return fromForm ? value == u"0"_s || value == u"1"_s : value.isBool() || value.isDouble();
    case 'l':
        return value.isObject() || value.isArray();
    default:
        return value.isString();
    }
}

} // namespace

qint64 MoodleCall::number(const QString &name, qint64 otherwise) const
{
    const QJsonValue value = arguments[name];
    if (value.isUndefined())
        return otherwise;
    return value.isBool() ? value.toBool() : value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QString MoodleCall::text(const QString &name) const
{
    return arguments[name].toString();
}

QString MoodleCall::option(const QString &name) const
{
    const QJsonObject options = arguments[u"options"].toObject();
    for (const QJsonValue each : options) {
        if (each[u"name"].toString() == name)
            return each[u"value"].toString();
    }
    return {};
}

MoodleResult callMoodle(const QString &name, const MoodleCall &call)
{
    for (const Function &function : functions) {
        if (name != QLatin1String(function.name))
            continue;
        const QStringList known = QString::fromLatin1(function.arguments).split(u' ', Qt::SkipEmptyParts);
        for (auto it = call.arguments.begin(); it != call.arguments.end(); ++it) {
            const auto found = std::find_if(known.cbegin(), known.cend(),
                [&](const QString &each) { return each.section(u':', 0, 0) == it.key(); });
            if (it.key() != "moodlewsrestformat"_L1
                && (found == known.cend() || !fits(it.value(), found->back().toLatin1(), call.fromForm)))
                return { {}, badArgument };
        }
        return function.call(call);
    }
    return { {}, { u"invalidrecord"_s, u"Can't find data record in database table external_functions."_s } };
}

QStringList moodleFunctions()
{
    QStringList names { u"tool_mobile_call_external_functions"_s };
    for (const Function &function : functions)
        names += QString::fromLatin1(function.name);
    return names;
}

} // namespace foyer
