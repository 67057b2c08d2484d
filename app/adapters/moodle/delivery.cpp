#include "app/adapters/moodle/delivery.h"

#include "app/adapters/moodle/html.h"
#include "app/adapters/moodle/words.h"
#include "app/net/json.h"
#include "models/text/htmlwords.h"

#include <QJsonDocument>
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

constexpr int longestSubject = 255;
constexpr qint64 clocksDifferBySeconds = 3600;
constexpr int newestLookedAt = 20;

Error rejected(const QString &words)
{
    return { ErrorKind::Rejected, words, {} };
}

QByteArray said(const QString &function, const QJsonObject &arguments)
{
    return QJsonDocument({ { u"function"_s, function }, { u"arguments"_s, arguments } }).toJson(QJsonDocument::Compact);
}

Call callOf(const QByteArray &wire)
{
    const QJsonObject json = QJsonDocument::fromJson(wire).object();
    return { json[u"function"].toString(), json[u"arguments"].toObject() };
}

// What looks like a tag makes Moodle refuse all of it; what is longer breaks its database.
QString subjectOf(QString subject, bool answers)
{
    if (answers && !subject.startsWith("re:"_L1, Qt::CaseInsensitive))
        subject.prepend("Re: "_L1);
    return subject.simplified().replace(u'<', u'‹').replace(u'>', u'›').left(longestSubject);
}

class Writer {
public:
    explicit Writer(const IntentionContext &context)
        : m_context(context)
    {
    }
    Expected<QByteArray> operator()(const Reply &reply) const
    {
        if (m_context.extra.contains(extra::isPrivate))
            return rejected(Words::tr("This is a private reply, and Moodle takes no answers to those. Answer another "
                                      "post; your text is kept."));
        const QString about = m_context.parentSubject.isEmpty() ? m_context.threadTitle : m_context.parentSubject;
        return words(reply.body, u"mod_forum_add_discussion_post"_s,
            { { u"postid"_s, m_context.parent.value.toLongLong() }, { u"subject"_s, subjectOf(about, true) },
                { u"messageformat"_s, 1 } });
    }
    Expected<QByteArray> operator()(const NewThread &thread) const
    {
        if (thread.subject.trimmed().isEmpty())
            return rejected(Words::tr("There is no subject yet."));
        return words(thread.body, u"mod_forum_add_discussion"_s,
            { { u"forumid"_s, m_context.forum.value.toLongLong() },
                { u"subject"_s, subjectOf(thread.subject, false) } });
    }
    Expected<QByteArray> operator()(const EditPost &edit) const
    {
        return words(edit.body, u"mod_forum_update_discussion_post"_s,
            { { u"postid"_s, m_context.parent.value.toLongLong() }, { u"messageformat"_s, 1 } });
    }
    Expected<QByteArray> operator()(const DeletePost &) const
    {
        return said(u"mod_forum_delete_post"_s, { { u"postid"_s, m_context.parent.value.toLongLong() } });
    }
    // Moodle stars discussions: that of the first post is the discussion's, others stay here.
    Expected<QByteArray> operator()(const Bookmark &mark) const
    {
        if (m_context.references.size() > 1)
            return QByteArray("{}");
        return said(u"mod_forum_toggle_favourite_state"_s,
            { { u"discussionid"_s, m_context.thread.value.toLongLong() }, { u"targetstate"_s, mark.on } });
    }
    Expected<QByteArray> operator()(const SetWatch &watch) const
    {
        if (!watch.thread)
            return Error { ErrorKind::Unsupported,
                Words::tr("Moodle lets programs subscribe to discussions, and to whole forums only in the browser."),
                {} };
        return said(u"mod_forum_set_subscription_state"_s,
            { { u"forumid"_s, m_context.forum.value.toLongLong() },
                { u"discussionid"_s, m_context.thread.value.toLongLong() },
                { u"targetstate"_s, watch.level == WatchLevel::Tracking || watch.level == WatchLevel::Watching } });
    }
    template <class Other> Expected<QByteArray> operator()(const Other &) const
    {
        return Error { ErrorKind::Unsupported, Words::tr("Moodle has nothing like this."), {} };
    }

private:
    static Expected<QByteArray> words(const Body &body, const QString &function, QJsonObject arguments)
    {
        if (body.text.trimmed().isEmpty())
            return rejected(Words::tr("There is no text yet."));
        // Browsers fetch files by another address than programs.
        arguments.insert(u"message"_s, htmlOf(body).replace("/webservice/pluginfile.php/"_L1, "/pluginfile.php/"_L1));
        return said(function, arguments);
    }
    const IntentionContext &m_context;
};

Task<Expected<Posts>> postsOf(Site *site, qint64 discussion)
{
    const Call call { u"mod_forum_get_discussion_posts"_s, { { u"discussionid"_s, discussion } } };
    const auto answer = co_await site->read(call);
    if (!answer)
        co_return answer.error();
    const Reader reader { site->base(), site->who().id, site->serverTime() };
    const auto posts = parsePosts(*answer, reader);
    if (!posts)
        co_return unreadable(site->base().host());
    co_return *posts;
}

// What is more than a forum takes it drops without a word: asked before, and nothing of it is sent.
Task<Expected<void>> mayTake(Site *site, RemoteForumId forum, QList<OutgoingFile> files)
{
    const Call call { u"mod_forum_get_forums_by_courses"_s };
    const auto answer = co_await site->read(call);
    if (!answer)
        co_return answer.error();
    for (const QJsonValue each : array(*answer)) {
        if (text(each[u"id"]) != forum.value)
            continue;
        const qint64 most = number(each[u"maxattachments"]);
        const qint64 bytes = number(each[u"maxbytes"]);
        if (bytes == 1 || most == 0)
            co_return rejected(Words::tr("This forum takes no files. Take them out; your text is kept."));
        if (files.size() > most)
            co_return rejected(Words::tr("This forum takes at most %n files with a post.", nullptr, int(most)));
        for (const OutgoingFile &file : std::as_const(files)) {
            if (bytes > 1 && file.data.size() > bytes)
                co_return rejected(Words::tr("“%1” is larger than this forum takes: at most %2.")
                                       .arg(file.name, QLocale().formattedDataSize(bytes)));
        }
    }
    co_return Expected<void>();
}

Task<Expected<QJsonArray>> withFiles(Site *site, RemoteForumId forum, QList<OutgoingFile> files)
{
    if (files.isEmpty())
        co_return QJsonArray();
    const auto may = co_await mayTake(site, forum, files);
    if (!may)
        co_return may.error();
    qint64 area = 0;
    for (const OutgoingFile &file : std::as_const(files)) {
        const auto uploaded = co_await site->upload(file, area);
        if (!uploaded)
            co_return uploaded.error();
        area = *uploaded;
    }
    co_return QJsonArray { QJsonObject { { u"name"_s, u"attachmentsid"_s }, { u"value"_s, area } } };
}

// Pictures in the words go by way of a draft: sent back as they were read, they would be links to nowhere.
Task<Expected<Call>> withPictures(Site *site, Call call, RemotePostId post)
{
    const QString root = QRegularExpression::escape(site->base().toString(QUrl::FullyEncoded));
    const QRegularExpression ours(root + u"pluginfile\\.php/[0-9]+/mod_forum/post/%1/"_s.arg(post.value.toLongLong()));
    QString message = call.arguments[u"message"].toString();
    if (!message.contains(ours))
        co_return call;
    const Call prepare { u"mod_forum_prepare_draft_area_for_post"_s,
        { { u"postid"_s, post.value.toLongLong() }, { u"area"_s, u"post"_s } } };
    const auto answer = co_await site->read(prepare);
    if (!answer)
        co_return answer.error();
    const qint64 area = number((*answer)[u"draftitemid"]);
    QString folder = text(array((*answer)[u"files"]).at(0)[u"fileurl"]).section(u'/', 0, -2) + u'/';
    folder.replace("/webservice/pluginfile.php/"_L1, "/draftfile.php/"_L1);
    if (area <= 0 || !folder.contains("/draftfile.php/"_L1))
        co_return unreadable(site->base().host());
    call.arguments.insert(u"message"_s, message.replace(ours, folder));
    call.arguments.insert(
        u"options"_s, QJsonArray { QJsonObject { { u"name"_s, u"inlineattachmentsid"_s }, { u"value"_s, area } } });
    co_return call;
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

bool confirms(const QJsonValue &answer, const Deed &deed)
{
    if (std::holds_alternative<EditPost>(deed) || std::holds_alternative<DeletePost>(deed))
        return flag(answer[u"status"]);
    if (std::holds_alternative<NewThread>(deed))
        return number(answer[u"discussionid"]) > 0;
    return number(answer[std::holds_alternative<Reply>(deed) ? u"postid" : u"id"]) > 0;
}

} // namespace

Expected<Intention> compose(Intention intention, const IntentionContext &context)
{
    if (!intention.token.isEmpty() && !intention.wire.isEmpty())
        return intention;
    const auto wire = std::visit(Writer(context), intention.deed);
    if (!wire)
        return wire.error();
    const QString html = callOf(*wire).arguments[u"message"].toString();
    if (intention.token.isEmpty())
        intention.token = tokenOf(html.isEmpty() ? *wire : shown(html, QUrl()));
    intention.wire = *wire;
    return intention;
}

Task<Expected<RemotePost>> postOf(Site *site, RemotePostId id)
{
    const Call call { u"mod_forum_get_discussion_post"_s, { { u"postid"_s, id.value.toLongLong() } } };
    const auto answer = co_await site->read(call);
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

Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, Memory *memory)
{
    Call call = callOf(intention.wire);
    if (call.function.isEmpty())
        co_return Delivery {};
    QList<OutgoingFile> files;
    if (const auto *reply = std::get_if<Reply>(&intention.deed))
        files = reply->files;
    else if (const auto *thread = std::get_if<NewThread>(&intention.deed))
        files = thread->files;
    const auto options = co_await withFiles(site, context.forum, files);
    if (!options)
        co_return options.error();
    if (!options->isEmpty())
        call.arguments.insert(u"options"_s, *options);
    if (std::holds_alternative<EditPost>(intention.deed)) {
        const auto done = co_await alreadyEdited(site, intention, context);
        if (!done)
            co_return done.error();
        memory->changed.insert(context.thread.value.toLongLong());
        if (*done)
            co_return Delivery {};
        const auto whole = co_await withPictures(site, call, context.parent);
        if (!whole)
            co_return whole.error();
        call = *whole;
    }
    const auto answer = co_await site->write(call);
    if (!answer)
        co_return answer.error();
    if (!confirms(*answer, intention.deed))
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
    const qint64 discussion = number((*answer)[u"discussionid"], context.thread.value.toLongLong());
    if (!isMark(intention.deed))
        memory->changed.insert(discussion);
    if (!std::holds_alternative<NewThread>(intention.deed))
        co_return Delivery { { text((*answer)[u"postid"]) }, false };
    const auto posts = co_await postsOf(site, discussion);
    const bool named = posts && !posts->posts.isEmpty();
    co_return Delivery { named ? posts->posts.first().id : RemotePostId(), false };
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
        const Reader reader { site->base(), site->who().id, site->serverTime() };
        const auto rows = parseDiscussions(*answer, context.forum.value.toLongLong(), reader);
        if (!rows)
            co_return unreadable(site->base().host());
        places.clear();
        for (const Row &row : *rows) {
            if (row.first.author.me)
                places.append(row.id);
        }
    }
    const QDateTime earliest = intention.written.addSecs(-clocksDifferBySeconds);
    for (const qint64 place : std::as_const(places)) {
        const auto posts = co_await postsOf(site, place);
        if (!posts)
            co_return posts.error();
        for (const RemotePost &post : posts->posts) {
            const RemotePostId parent = post.references.isEmpty() ? RemotePostId() : post.references.last();
            const bool here = std::holds_alternative<NewThread>(intention.deed) ? !parent : parent == context.parent;
            if (here && post.author.me && post.token == intention.token && post.created >= earliest)
                co_return Found(Delivery { post.id, false });
        }
    }
    co_return Found();
}

} // namespace foyer::moodle
