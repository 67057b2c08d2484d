#include "app/adapters/discourse/delivery.h"

#include "app/adapters/discourse/compose.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QUrl>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

using Found = Expected<std::optional<Delivery>>;

constexpr qsizetype newestLookedAt = 40;
constexpr qint64 clocksDifferBySeconds = 3600;
const QString bookmarkPlace = u"{bookmark}"_s;

bool isNew(const Deed &deed)
{
    return std::holds_alternative<Reply>(deed) || std::holds_alternative<NewThread>(deed);
}

// The words of the answer to a request that makes or changes a post: nested or, from old sites, bare.
QJsonObject postIn(const QJsonObject &json)
{
    return json[u"post"].isObject() ? json[u"post"].toObject() : json;
}

// Is the mark there? Who reacts by pressing the same button twice has not reacted: what is there decides whether it is
// pressed.
bool isDone(const QJsonObject &post, const Deed &deed)
{
    if (const auto *react = std::get_if<React>(&deed)) {
        const QString wanted = react->reaction.isEmpty() ? u"heart"_s : react->reaction;
        if (post[u"reactions"].isArray())
            return (text(post[u"current_user_reaction"][u"id"]) == wanted) == react->on;
        for (const QJsonValue each : array(post[u"actions_summary"])) {
            if (number(each[u"id"]) == 2)
                return flag(each[u"acted"]) == react->on;
        }
        return !react->on;
    }
    if (const auto *mark = std::get_if<Bookmark>(&deed))
        return flag(post[u"bookmarked"]) == mark->on;
    if (const auto *vote = std::get_if<Vote>(&deed)) {
        QStringList chosen;
        for (const QJsonValue each : array(post[u"polls_votes"][vote->poll]))
            chosen.append(text(each));
        return QSet<QString>(chosen.cbegin(), chosen.cend())
            == QSet<QString>(vote->options.cbegin(), vote->options.cend());
    }
    return false;
}

// A report of this kind by this user.
bool isReported(const QJsonObject &post, const Intention &intention)
{
    const QJsonObject asked = QJsonDocument::fromJson(wireOf(intention.wire).body).object();
    for (const QJsonValue each : array(post[u"actions_summary"])) {
        if (number(each[u"id"]) == number(asked[u"post_action_type_id"]))
            return flag(each[u"acted"]);
    }
    return false;
}

// A yes that is about this deed, and not somebody's who answers everything with "200".
bool confirms(const QJsonObject &answer, const Deed &deed)
{
    if (std::holds_alternative<Vote>(deed))
        return answer[u"poll"].isObject();
    // Of a tag: its level, or all levels there are, with the version.
    if (const auto *watch = std::get_if<SetWatch>(&deed); watch && !watch->tag.isEmpty())
        return answer.contains(u"notification_level"_s) || answer.contains(u"watched_tags"_s)
            || answer.contains(u"success"_s);
    if (std::holds_alternative<Bookmark>(deed) || std::holds_alternative<SetWatch>(deed) || threadIn(deed))
        return answer.contains(u"success"_s) || answer.contains(u"id"_s);
    if (std::holds_alternative<DeletePost>(deed))
        return answer.isEmpty() || answer.contains(u"success"_s);
    return number(postIn(answer)[u"id"]) > 0; // the post itself
}

bool wantsALook(const Wire &wire)
{
    return wire.wantsId() || wire.path.contains("/toggle.json"_L1) || wire.path.contains(bookmarkPlace);
}

// What is missing in the request stands in the post it is about. None: there is nothing left to do.
Task<Expected<std::optional<Wire>>> completed(Site *site, Intention intention, IntentionContext context)
{
    Wire wire = wireOf(intention.wire);
    if (!wantsALook(wire))
        co_return std::optional(std::move(wire));
    const auto post = co_await readPost(site, context.parent);
    if (!post)
        co_return post.error();
    if (isDone(post->json, intention.deed))
        co_return std::optional<Wire>();
    wire.setId(QString::number(post->row.id));
    const QString bookmark = text(post->json[u"bookmark_id"]);
    if (wire.path.contains(bookmarkPlace)) {
        wire.path.replace(bookmarkPlace, bookmark);
        wire.body.clear();
    }
    co_return std::optional(std::move(wire));
}

void keepAnswer(Site *site, const Answer &answer, const Intention &intention, const IntentionContext &context,
    QList<PostRow> *answers)
{
    auto row = parsePost(postIn(answer.json), site->reader(answer));
    if (!row)
        return;
    place(*row, context.forum, context.threadTitle);
    row->post.bookmarked.reset(); // what follows in the same round may change it before this is handed on
    if (!isMark(intention.deed)) {
        row->post.token = intention.token;
        if (row->post.source.isEmpty()) // not every answer repeats the words
            row->post.source = fieldOf(wireOf(intention.wire), u"raw"_s).toUtf8();
    }
    if (std::holds_alternative<EditPost>(intention.deed)) { // counted without what this user did
        row->post.reactions.reset();
        row->post.rights.reset();
    }
    answers->append(std::move(*row));
}

bool isMine(const PostRow &row, const Intention &intention)
{
    const QDateTime earliest = intention.written.addSecs(-clocksDifferBySeconds);
    return row.post.author.me && row.post.token == intention.token && row.post.created >= earliest;
}

// The newest posts of the topic: what it shows first, and the last of its list.
Task<Found> findReply(Site *site, Intention intention, IntentionContext context)
{
    const QString path = u"t/"_s + context.thread.value;
    const auto answer = co_await site->read(path + u".json?include_raw=true"_s, As::Me);
    if (!answer)
        co_return answer.error();
    auto topic = parseTopic(answer->json, site->reader(*answer));
    if (!topic)
        co_return Error { ErrorKind::Unclear, Words::tr("The thread cannot be looked at."), {} };
    QStringList ids;
    for (const qint64 id : topic->stream.mid(std::max<qsizetype>(0, topic->stream.size() - newestLookedAt)))
        ids.append(u"post_ids[]=%1"_s.arg(id));
    const QString newest = ids.isEmpty() ? u"%1/%2.json?include_raw=true"_s.arg(path).arg(topic->row.highest)
                                         : u"%1/posts.json?include_raw=true&%2"_s.arg(path, ids.join(u'&'));
    if (topic->row.highest > topic->posts.size()) {
        const auto rest = co_await site->read(newest, As::Me);
        if (!rest)
            co_return rest.error();
        topic->posts += parsePosts(rest->json[u"post_stream"][u"posts"], site->reader(*rest));
    }
    for (const PostRow &row : std::as_const(topic->posts)) {
        if (isMine(row, intention))
            co_return std::optional(Delivery { row.post.id, false });
    }
    co_return std::optional<Delivery>();
}

Task<Found> findThread(Site *site, Intention intention)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(site->user()));
    const auto answer = co_await site->read(u"topics/created-by/%1.json"_s.arg(name), As::Me);
    const bool hidden =
        !answer && (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Forbidden);
    if (hidden) // there is no other place to look
        co_return Error { ErrorKind::Unclear, Words::tr("%1 does not show what you began.").arg(site->base().host()),
            {} };
    if (!answer)
        co_return answer.error();
    const TopicList list = parseTopicList(answer->json, site->reader(*answer));
    for (const TopicRow &row : list.rows) {
        if (row.thread.created < intention.written.addSecs(-clocksDifferBySeconds))
            continue;
        const auto first = co_await readPost(site, postName(row.id, 1));
        if (!first)
            co_return first.error();
        if (isMine(first->row, intention))
            co_return std::optional(Delivery { first->row.post.id, false });
    }
    co_return std::optional<Delivery>();
}

// What waits for a moderator is in no list but the author's own.
Task<Found> findPending(Site *site, Intention intention)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(site->user()));
    const auto answer = co_await site->read(u"posts/%1/pending.json"_s.arg(name), As::Me);
    if (!answer && answer.error().kind != ErrorKind::NotFound && answer.error().kind != ErrorKind::Forbidden)
        co_return answer.error();
    // Where the site does not tell what waits, nobody knows whether it still does.
    if (!answer && intention.state == SendState::Moderation)
        co_return Error { ErrorKind::Unclear, answer.error().text, {} };
    if (!answer)
        co_return std::optional<Delivery>();
    for (const QJsonValue each : array(answer->json[u"pending_posts"])) {
        if (tokenOf(each[u"raw_text"].toString()) == intention.token)
            co_return std::optional(Delivery { {}, true });
    }
    co_return std::optional<Delivery>();
}

bool isSo(const QJsonObject &topic, const Deed &deed)
{
    if (const auto *pin = std::get_if<SetPinned>(&deed))
        return flag(topic[u"pinned"]) == pin->on;
    if (const auto *close = std::get_if<SetClosed>(&deed))
        return flag(topic[u"closed"]) == close->on;
    const auto *watch = std::get_if<SetWatch>(&deed);
    return watch && number(topic[u"details"][u"notification_level"], -1) == qint64(watch->level);
}

Task<Found> findOnTopic(Site *site, Intention intention, IntentionContext context)
{
    const auto topic = co_await site->read(u"t/%1.json"_s.arg(context.thread.value), As::Me);
    if (!topic)
        co_return topic.error();
    if (topic->personal && isSo(topic->json, intention.deed))
        co_return std::optional(Delivery {});
    co_return std::optional<Delivery>();
}

Task<Found> findWatch(Site *site, Intention intention, IntentionContext context)
{
    const SetWatch watch = std::get<SetWatch>(intention.deed);
    if (!watch.tag.isEmpty()) { // the site tells levels of tags with who one is
        const auto name = co_await site->whoAmI();
        if (!name)
            co_return name.error();
        if (site->tagLevels().value(watch.tag, WatchLevel::Normal) == watch.level)
            co_return std::optional(Delivery {});
    }
    if (!watch.thread)
        co_return std::optional<Delivery>(); // the same once more changes nothing
    co_return co_await findOnTopic(site, std::move(intention), std::move(context));
}

Task<Found> findChange(Site *site, Intention intention, IntentionContext context, QList<PostRow> *answers)
{
    const bool removal = std::holds_alternative<DeletePost>(intention.deed);
    auto post = co_await readPost(site, context.parent);
    if (!post && post.error().kind == ErrorKind::NotFound && removal)
        co_return std::optional(Delivery {});
    if (!post)
        co_return post.error();
    const bool edited = std::holds_alternative<EditPost>(intention.deed)
        && tokenOf(QString::fromUtf8(post->row.post.source)) == intention.token;
    const bool reported = std::holds_alternative<FlagPost>(intention.deed) && isReported(post->json, intention);
    if (edited) {
        place(post->row, context.forum, context.threadTitle);
        answers->append(post->row);
    }
    if (edited || reported || (removal && post->row.deleted) || isDone(post->json, intention.deed))
        co_return std::optional(Delivery {});
    co_return std::optional<Delivery>();
}

} // namespace

Task<Expected<ReadPost>> readPost(Site *site, RemotePostId name)
{
    const PostNumbers at = numbersIn(name);
    if (at.number == 0)
        co_return Error { ErrorKind::NotFound, Words::tr("This is not the name of a post."), {} };
    const As as = site->hasKey() ? As::Me : As::Anybody;
    const QString path = u"posts/by_number/%1/%2.json?include_raw=true"_s.arg(at.topic).arg(at.number);
    auto answer = co_await site->read(path, as, Urgency::Person);
    if (!answer)
        co_return answer.error();
    auto row = parsePost(answer->json, site->reader(*answer));
    if (!row)
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site sent something that is not a post."), {} };
    co_return ReadPost { std::move(*row), std::move(answer->json) };
}

Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, QList<PostRow> *answers)
{
    if (!site->hasKey())
        co_return Error { ErrorKind::AuthNeeded, Words::tr("Sign in to take part; what you wrote is kept."), {} };
    const auto wire = co_await completed(site, intention, context);
    if (!wire)
        co_return wire.error();
    if (!*wire)
        co_return Delivery {};
    const auto answer = co_await site->write((*wire)->method, (*wire)->path, (*wire)->body);
    if (!answer) {
        const Error &why = answer.error();
        if (why.kind == ErrorKind::Forbidden) { // by the rules, or because the key is dead?
            const auto name = co_await site->whoAmI();
            if (!name && name.error().kind == ErrorKind::AuthNeeded)
                co_return name.error();
        }
        // Sites refuse the same twice, words within minutes and marks for ever: the first time may have been ours.
        const bool no = why.kind == ErrorKind::Rejected || why.kind == ErrorKind::Forbidden;
        if (no && intention.attempts > 1) {
            const auto found = co_await findDelivery(site, intention, context, answers);
            if (found && *found)
                co_return **found;
        }
        co_return why;
    }
    if (answer->json[u"action"].toString() == "enqueued"_L1)
        co_return Delivery { {}, true };
    if (!confirms(answer->json, intention.deed))
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
    const qsizetype before = answers->size();
    keepAnswer(site, *answer, intention, context, answers);
    if (std::holds_alternative<Vote>(intention.deed)) { // some polls show what others chose to those who have voted
        auto post = co_await readPost(site, context.parent);
        if (post) {
            place(post->row, context.forum, context.threadTitle);
            post->row.post.bookmarked.reset();
            answers->append(std::move(post->row));
        }
    }
    if (!isNew(intention.deed))
        co_return Delivery {};
    if (answers->size() == before)
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
    co_return Delivery { answers->last().post.id, false };
}

Task<Expected<std::optional<Delivery>>> findDelivery(
    Site *site, Intention intention, IntentionContext context, QList<PostRow> *answers)
{
    if (intention.token.isEmpty()) // never composed, so never sent
        co_return std::optional<Delivery>();
    if (!site->hasKey())
        co_return Error { ErrorKind::AuthNeeded, Words::tr("Sign in to take part; what you wrote is kept."), {} };
    if (isNew(intention.deed)) {
        const bool reply = std::holds_alternative<Reply>(intention.deed);
        Task<Found> looking = reply ? findReply(site, intention, context) : findThread(site, intention);
        const Found found = co_await looking;
        if (!found || *found)
            co_return found;
        co_return co_await findPending(site, std::move(intention));
    }
    if (std::holds_alternative<SetWatch>(intention.deed))
        co_return co_await findWatch(site, std::move(intention), std::move(context));
    if (threadIn(intention.deed))
        co_return co_await findOnTopic(site, std::move(intention), std::move(context));
    co_return co_await findChange(site, std::move(intention), std::move(context), answers);
}

} // namespace foyer::discourse
