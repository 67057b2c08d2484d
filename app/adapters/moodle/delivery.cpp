#include "app/adapters/moodle/delivery.h"

#include "app/adapters/moodle/compose.h"
#include "app/adapters/moodle/groups.h"
#include "app/adapters/moodle/words.h"
#include "app/net/json.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace foyer::moodle {

using namespace Qt::StringLiterals;
using json::array;
using json::flag;
using json::number;
using json::text;

namespace {

constexpr qint64 clocksDifferBySeconds = 3600;
constexpr int newestLookedAt = 20;

Error rejected(const QString &words)
{
    return { ErrorKind::Rejected, words, {} };
}

Task<Expected<QJsonValue>> readPost(Site *site, RemotePostId post)
{
    const Call call { u"mod_forum_get_discussion_post"_s, { { u"postid"_s, post.value.toLongLong() } } };
    co_return co_await site->read(call);
}

Task<Expected<QJsonValue>> readDiscussion(Site *site, qint64 discussion)
{
    const Call call { u"mod_forum_get_discussion_posts"_s, { { u"discussionid"_s, discussion } } };
    co_return co_await site->read(call);
}

Task<Expected<Posts>> postsOf(Site *site, qint64 discussion)
{
    const auto answer = co_await readDiscussion(site, discussion);
    if (!answer)
        co_return answer.error();
    const auto posts = parsePosts(*answer, site->reader());
    if (!posts)
        co_return unreadable(site->base().host());
    co_return *posts;
}

// As the list of forums tells it now; an empty one when it is not there.
Task<Expected<QJsonObject>> forumThere(Site *site, RemoteForumId forum)
{
    const Call call { u"mod_forum_get_forums_by_courses"_s };
    const auto answer = co_await site->read(call);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue each : array(*answer)) {
        if (text(each[u"id"]) == forum.value)
            co_return each.toObject();
    }
    co_return QJsonObject();
}

// What is more than a forum takes it drops without a word: nothing of it is sent.
std::optional<Error> tooMuch(const QJsonObject &forum, const QList<OutgoingFile> &files, qint64 mostUpload)
{
    if (forum.isEmpty() || files.isEmpty())
        return {};
    const qint64 most = number(forum[u"maxattachments"]);
    const qint64 bytes = number(forum[u"maxbytes"]); // 0: what the site takes; 1: none
    const qint64 largest = bytes > 1 ? bytes : mostUpload;
    if (bytes == 1 || most == 0)
        return rejected(Words::tr("This forum takes no files. Take them out; your text is kept."));
    if (files.size() > most)
        return rejected(Words::tr("This forum takes at most %n files with a post.", nullptr, int(most)));
    for (const OutgoingFile &file : files) {
        if (largest > 0 && file.data.size() > largest)
            return rejected(Words::tr("“%1” is larger than this forum takes: at most %2.")
                                .arg(file.name, QLocale().formattedDataSize(largest)));
    }
    return {};
}

// Into a draft area, whose number is told.
Task<Expected<qint64>> uploaded(Site *site, QList<OutgoingFile> files)
{
    qint64 area = 0;
    for (const OutgoingFile &file : std::as_const(files)) {
        const auto number = co_await site->upload(file, area);
        if (!number)
            co_return number.error();
        area = *number;
    }
    co_return area;
}

// Pictures in the words go by way of a draft: sent back as they were read, they would be links to nowhere.
Task<Expected<Call>> withPictures(Site *site, Call call, RemotePostId post)
{
    const QString root = QRegularExpression::escape(site->base().toString(QUrl::FullyEncoded));
    const QRegularExpression ours(root + u"pluginfile\\.php/[0-9]+/mod_forum/post/%1/"_s.arg(post.value.toLongLong()));
    QString message = call.arguments.value(u"message"_s).toString();
    if (!message.contains(ours))
        co_return call;
    const Call prepare { u"mod_forum_prepare_draft_area_for_post"_s,
        { { u"postid"_s, post.value.toLongLong() }, { u"area"_s, u"post"_s } } };
    const auto answer = co_await site->read(prepare);
    if (!answer)
        co_return answer.error();
    if (array((*answer)[u"files"]).isEmpty()) // they are gone there
        co_return call;
    const qint64 area = number((*answer)[u"draftitemid"]);
    QString folder = text(array((*answer)[u"files"]).at(0)[u"fileurl"]).section(u'/', 0, -2) + u'/';
    folder.replace("/webservice/pluginfile.php/"_L1, "/draftfile.php/"_L1);
    if (area <= 0 || !folder.contains("/draftfile.php/"_L1))
        co_return unreadable(site->base().host());
    call.arguments.insert(u"message"_s, message.replace(ours, folder));
    call.arguments.insert(u"options"_s, QJsonArray { option(u"inlineattachmentsid"_s, area) });
    co_return call;
}

// What is not there as it was meant goes away again.
Task<Error> takenBack(Site *site, RemotePostId post, QString why)
{
    const Call call { u"mod_forum_delete_post"_s, { { u"postid"_s, post.value.toLongLong() } } };
    const auto gone = co_await site->read(call);
    const bool done = gone || gone.error().kind == ErrorKind::NotFound;
    co_return rejected(why + u' '
        + (done ? Words::tr("Foyer has taken it back at once; text and files are kept here.")
                : Words::tr("Foyer could not take it back (%1). Delete it on the site.").arg(gone.error().text)));
}

// Asked for without the right, it is not private and nobody is told: the last moment counts.
Task<Expected<void>> mayAnswerPrivately(Site *site, RemotePostId parent)
{
    const auto answer = co_await readPost(site, parent);
    if (!answer)
        co_return answer.error();
    if (!flag((*answer)[u"post"][u"capabilities"][u"canreplyprivately"]))
        co_return rejected(
            Words::tr("The site does not let you answer this post in private any more. Nothing was sent; "
                      "your text is kept. Answer in public, or write to the person on the site."));
    co_return Expected<void>();
}

Task<Error> takenBackAsPublic(Site *site, RemotePostId post)
{
    co_return co_await takenBack(site, post, Words::tr("The site showed your private reply to everybody."));
}

// The site's answer about the new post tells what it made of our wishes.
Task<Expected<void>> checkWhole(Site *site, RemotePostId id, QJsonValue post, QList<OutgoingFile> files, bool privately)
{
    if (privately && !flag(post[u"isprivatereply"]))
        co_return co_await takenBackAsPublic(site, id);
    const qsizetype missing = files.size() - array(post[u"attachments"]).size();
    if (post.isObject() && missing > 0)
        co_return co_await takenBack(
            site, id, Words::tr("The site dropped %n of the files without a word.", nullptr, int(missing)));
    co_return Expected<void>();
}

// The last edit wins on a Moodle: we look first.
Task<Expected<bool>> alreadyEdited(Site *site, Intention intention, IntentionContext context)
{
    const auto post = co_await postOf(site, context.parent);
    if (!post)
        co_return post.error();
    if (post->token == intention.token)
        co_return true;
    const QByteArray &from = std::get<EditPost>(intention.deed).startedFrom;
    if (!from.isEmpty() && !post->source.isEmpty() && post->source != from.trimmed())
        co_return Error { ErrorKind::Conflict, Words::tr("The post was changed by somebody since you edited it."), {} };
    co_return false;
}

bool isPrivate(const Deed &deed)
{
    const auto *reply = std::get_if<Reply>(&deed);
    return reply && reply->privately;
}

QList<OutgoingFile> filesOf(const Deed &deed)
{
    if (const auto *reply = std::get_if<Reply>(&deed))
        return reply->files;
    const auto *thread = std::get_if<NewThread>(&deed);
    return thread ? thread->files : QList<OutgoingFile>();
}

bool confirms(const QJsonValue &answer, const Deed &deed)
{
    if (std::holds_alternative<EditPost>(deed) || std::holds_alternative<DeletePost>(deed))
        return flag(answer[u"status"]);
    if (std::holds_alternative<NewThread>(deed))
        return number(answer[u"discussionid"]) > 0;
    return number(answer[std::holds_alternative<Reply>(deed) ? u"postid" : u"id"]) > 0;
}

} // namespace

Task<Expected<RemotePost>> postOf(Site *site, RemotePostId id)
{
    const auto answer = co_await readPost(site, id);
    if (!answer)
        co_return answer.error();
    // Only its discussion knows the forum.
    const auto posts = co_await postsOf(site, number((*answer)[u"post"][u"discussionid"]));
    if (!posts)
        co_return posts.error();
    for (const RemotePost &post : posts->posts) {
        if (post.id == id)
            co_return post;
    }
    co_return Error { ErrorKind::NotFound, Words::tr("This post is not there any more."), {} };
}

namespace {

// What a call needs that is only known when it goes.
Task<Expected<Call>> completed(Site *site, Call call, Intention intention, IntentionContext context)
{
    QJsonArray options = call.arguments.value(u"options"_s).toArray();
    const QList<OutgoingFile> files = filesOf(intention.deed);
    const auto *thread = std::get_if<NewThread>(&intention.deed);
    if (thread || !files.isEmpty()) {
        const auto forum = co_await forumThere(site, context.forum);
        if (!forum)
            co_return forum.error();
        if (const auto no = tooMuch(*forum, files, site->who().mostUpload))
            co_return *no;
        if (thread && !forum->isEmpty()) {
            const auto group = co_await groupFor(site, number((*forum)[u"cmid"]), thread->tags);
            if (!group)
                co_return group.error();
            if (*group)
                call.arguments.insert(u"groupid"_s, **group);
        }
    }
    if (!files.isEmpty()) {
        const auto area = co_await uploaded(site, files);
        if (!area)
            co_return area.error();
        options.append(option(u"attachmentsid"_s, *area));
    }
    if (!options.isEmpty())
        call.arguments.insert(u"options"_s, options);
    if (std::holds_alternative<EditPost>(intention.deed))
        co_return co_await withPictures(site, call, context.parent);
    co_return call;
}

// The first post of a discussion that was just begun; its number is not in the answer.
Task<Expected<QJsonValue>> firstPostOf(Site *site, qint64 discussion)
{
    const auto answer = co_await readDiscussion(site, discussion);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue each : array((*answer)[u"posts"])) {
        if (!flag(each[u"hasparent"]))
            co_return each;
    }
    co_return QJsonValue();
}

} // namespace

Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, Memory *memory)
{
    Call call = callOf(intention.wire);
    if (call.function.isEmpty())
        co_return Delivery {};
    if (std::holds_alternative<EditPost>(intention.deed)) {
        const auto done = co_await alreadyEdited(site, intention, context);
        if (!done)
            co_return done.error();
        memory->changed.insert(context.thread.value.toLongLong());
        if (*done)
            co_return Delivery {};
    }
    const auto whole = co_await completed(site, call, intention, context);
    if (!whole)
        co_return whole.error();
    call = *whole;
    if (isPrivate(intention.deed)) {
        const auto may = co_await mayAnswerPrivately(site, context.parent);
        if (!may)
            co_return may.error();
    }
    const auto answer = co_await site->write(call);
    if (!answer)
        co_return answer.error();
    if (!confirms(*answer, intention.deed))
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
    const qint64 discussion = number((*answer)[u"discussionid"], context.thread.value.toLongLong());
    if (!isMark(intention.deed))
        memory->changed.insert(discussion);
    QJsonValue post = (*answer)[u"post"];
    RemotePostId id { text((*answer)[u"postid"]) };
    if (std::holds_alternative<NewThread>(intention.deed)) {
        const auto first = co_await firstPostOf(site, discussion);
        if (!first || first->isNull()) // it is there, and the next pull finds it
            co_return Delivery {};
        post = *first;
        id = { text(post[u"id"]) };
    }
    const QList<OutgoingFile> files = filesOf(intention.deed);
    const auto right = co_await checkWhole(site, id, post, files, isPrivate(intention.deed));
    if (!right)
        co_return right.error();
    co_return Delivery { id, false };
}

Task<Expected<std::optional<Delivery>>> findDelivery(
    Site *site, Intention intention, IntentionContext context, Memory *memory)
{
    using Found = std::optional<Delivery>;
    if (intention.token.isEmpty() || isMark(intention.deed)) // never sent; or the same twice is the same
        co_return Found();
    const qint64 discussion = context.thread.value.toLongLong();
    if (std::holds_alternative<EditPost>(intention.deed) || std::holds_alternative<DeletePost>(intention.deed)) {
        const auto post = co_await postOf(site, context.parent);
        const bool removal = std::holds_alternative<DeletePost>(intention.deed);
        memory->changed.insert(discussion);
        if (!post && post.error().kind == ErrorKind::NotFound && removal)
            co_return Found(Delivery {});
        if (!post)
            co_return post.error();
        co_return !removal && post->token == intention.token ? Found(Delivery {}) : Found();
    }
    QList<qint64> places { discussion };
    if (std::holds_alternative<NewThread>(intention.deed)) {
        const Call call { u"mod_forum_get_forum_discussions"_s,
            { { u"forumid"_s, context.forum.value.toLongLong() }, { u"sortorder"_s, 3 }, { u"page"_s, 0 },
                { u"perpage"_s, newestLookedAt } } };
        const auto answer = co_await site->read(call);
        if (!answer)
            co_return answer.error();
        const auto rows = parseDiscussions(*answer, context.forum.value.toLongLong(), site->reader());
        if (!rows)
            co_return unreadable(site->base().host());
        places.clear();
        for (const Row &row : *rows) {
            if (row.first.author.me)
                places.append(row.id);
        }
    }
    const QDateTime earliest = intention.written.addSecs(-clocksDifferBySeconds);
    RemotePostId published;
    for (const qint64 place : std::as_const(places)) {
        const auto posts = co_await postsOf(site, place);
        if (!posts)
            co_return posts.error();
        for (const RemotePost &post : posts->posts) {
            const RemotePostId parent = post.references.isEmpty() ? RemotePostId() : post.references.last();
            const bool here = std::holds_alternative<NewThread>(intention.deed) ? !parent : parent == context.parent;
            if (!here || !post.author.me || post.token != intention.token || post.created < earliest)
                continue;
            if (!isPrivate(intention.deed) || post.kind == PostKind::Private)
                co_return Found(Delivery { post.id, false });
            published = post.id;
        }
    }
    if (published)
        co_return co_await takenBackAsPublic(site, published);
    co_return Found();
}

} // namespace foyer::moodle
