#include "app/adapters/nodebb/delivery.h"

#include "app/adapters/nodebb/answer.h"
#include "app/net/formdata.h"
#include "app/net/json.h"

#include <QJsonDocument>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

using Found = Expected<std::optional<Delivery>>;

constexpr qint64 clocksDifferBySeconds = 3600;

Error rejected(const QString &text)
{
    return { ErrorKind::Rejected, text, {} };
}

const QByteArray *wordsOf(const Deed &deed)
{
    if (const auto *reply = std::get_if<Reply>(&deed))
        return &reply->body.text;
    if (const auto *thread = std::get_if<NewThread>(&deed))
        return &thread->body.text;
    const auto *edit = std::get_if<EditPost>(&deed);
    return edit ? &edit->body.text : nullptr;
}

struct Writer {
    const IntentionContext &context;
    const QString post = inPath(partsOf(context.parent).post);

    static QByteArray said(const char *method, const QString &path, const QJsonObject &json = {})
    {
        return QByteArray(method) + ' ' + path.toUtf8() + '\n' + QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    QByteArray operator()(const Reply &reply) const
    {
        QJsonObject json { { u"content"_s, QString::fromUtf8(reply.body.text) } };
        if (!context.extra.contains(extra::first)) // which answers the topic as a whole
            json.insert(u"toPid"_s, idValue(partsOf(context.parent).post));
        return said("POST", u"v3/topics/"_s + inPath(context.thread.value), json);
    }
    QByteArray operator()(const NewThread &thread) const
    {
        return said("POST", u"v3/topics"_s,
            { { u"cid"_s, idValue(context.forum.value) }, { u"title"_s, thread.subject.simplified() },
                { u"content"_s, QString::fromUtf8(thread.body.text) },
                { u"tags"_s, QJsonArray::fromStringList(thread.tags) } });
    }
    QByteArray operator()(const EditPost &edit) const
    {
        return said("PUT", u"v3/posts/"_s + post, { { u"content"_s, QString::fromUtf8(edit.body.text) } });
    }
    QByteArray operator()(const DeletePost &) const { return said("DELETE", u"v3/posts/%1/state"_s.arg(post)); }
    QByteArray operator()(const React &react) const
    {
        if (!react.on)
            return said("DELETE", u"v3/posts/%1/vote"_s.arg(post));
        return said("PUT", u"v3/posts/%1/vote"_s.arg(post), { { u"delta"_s, react.reaction == "-1"_L1 ? -1 : 1 } });
    }
    QByteArray operator()(const FlagPost &report) const
    {
        const QString reason = report.words.isEmpty() ? report.reason : report.words;
        return said("POST", u"v3/flags"_s,
            { { u"type"_s, u"post"_s }, { u"id"_s, partsOf(context.parent).post }, { u"reason"_s, reason } });
    }
    QByteArray operator()(const Bookmark &mark) const
    {
        return said(mark.on ? "PUT" : "DELETE", u"v3/posts/%1/bookmark"_s.arg(post));
    }
    QByteArray operator()(const SetWatch &watch) const
    {
        static constexpr const char *states[] = { "ignoring", "notwatching", "tracking", "watching" };
        if (!watch.thread) {
            const QString state = QString::fromLatin1(states[int(watch.level)]);
            return said("PUT", u"v3/categories/%1/watch"_s.arg(inPath(context.forum.value)), { { u"state"_s, state } });
        }
        const QString topic = u"v3/topics/"_s + inPath(context.thread.value);
        if (watch.level == WatchLevel::Muted)
            return said("PUT", topic + u"/ignore"_s);
        return said(watch.level == WatchLevel::Normal ? "DELETE" : "PUT", topic + u"/follow"_s);
    }
    QByteArray operator()(const SetPinned &pin) const { return topicState(u"pin"_s, pin.on); }
    QByteArray operator()(const SetClosed &close) const { return topicState(u"lock"_s, close.on); }
    QByteArray operator()(const Vote &) const { return {}; }

    QByteArray topicState(const QString &which, bool on) const
    {
        return said(on ? "PUT" : "DELETE", u"v3/topics/%1/%2"_s.arg(inPath(context.thread.value), which));
    }
};

// The mark is there already, or the post gone: what was wanted.
bool isDoneAlready(const Deed &deed, const Error &why)
{
    const bool again = why.text.contains("already"_L1, Qt::CaseInsensitive);
    const bool mark = std::holds_alternative<Bookmark>(deed) || std::holds_alternative<FlagPost>(deed)
        || std::holds_alternative<DeletePost>(deed);
    return why.kind == ErrorKind::Rejected && again && mark;
}

// Nobody but us compares: the last one to write wins.
Task<Expected<void>> checkUnchanged(Site *site, EditPost edit, QString post)
{
    const auto there = co_await site->read(u"v3/posts/"_s + inPath(post));
    if (!there)
        co_return there.error();
    const QString words = there->json[u"content"].toString().simplified();
    const QString began = QString::fromUtf8(edit.startedFrom).simplified();
    const bool same = words == began || words == QString::fromUtf8(edit.body.text).simplified();
    if (same || began.isEmpty())
        co_return Expected<void>();
    co_return Error { ErrorKind::Conflict, Words::tr("The post was changed since you began to edit it."), {} };
}

// Of the newest of my posts, one with these words.
Task<Found> findPost(Site *site, Intention intention, IntentionContext context)
{
    const auto self = co_await site->read(u"self"_s);
    if (!self)
        co_return self.error();
    const QString slug = inPath(text(self->json[u"userslug"]));
    const auto list = co_await site->page(u"user/%1/posts"_s.arg(slug));
    if (!list)
        co_return list.error();
    if (!list->json[u"posts"].isArray())
        co_return Error { ErrorKind::Unclear, Words::tr("%1 does not show what you wrote.").arg(site->base().host()),
            {} };
    const bool begins = std::holds_alternative<NewThread>(intention.deed);
    const QDateTime earliest = intention.written.addSecs(-clocksDifferBySeconds);
    for (const QJsonValue each : array(list->json[u"posts"])) {
        const auto row = parseSummary(each.toObject(), { site->base(), site->uid(), {} });
        const bool fits = row && !row->deleted && row->post.created >= earliest
            && (begins ? row->post.references.isEmpty() : row->topic == context.thread.value);
        if (!fits)
            continue;
        const auto raw = co_await site->read(u"v3/posts/"_s + inPath(row->id));
        if (!raw)
            co_return raw.error();
        if (tokenOf(raw->json[u"content"].toString()) == intention.token)
            co_return std::optional(Delivery { row->post.id, false });
    }
    co_return std::optional<Delivery>();
}

// What waits for a moderator.
Task<Found> findQueued(Site *site, Intention intention)
{
    const auto queue = co_await site->page(u"post-queue"_s);
    const bool hidden =
        !queue && (queue.error().kind == ErrorKind::NotFound || queue.error().kind == ErrorKind::Forbidden);
    if (hidden && intention.state != SendState::Moderation)
        co_return std::optional<Delivery>();
    if (hidden) // nobody knows whether it still waits
        co_return Error { ErrorKind::Unclear, queue.error().text, {} };
    if (!queue)
        co_return queue.error();
    for (const QJsonValue each : array(queue->json[u"posts"])) {
        if (tokenOf(each[u"data"][u"rawContent"].toString()) == intention.token)
            co_return std::optional(Delivery { {}, true });
    }
    co_return std::optional<Delivery>();
}

// What is wrong with a file is said with 500 like what is wrong with the server; whether it arrived is all the same:
// nothing shows it yet.
Error notUploaded(const QString &name, Error why)
{
    if (why.text == "upload ratelimit reached"_L1) {
        return { ErrorKind::RateLimited, Words::tr("The site takes only a few files a minute. “%1” waits.").arg(name),
            std::chrono::minutes(1) };
    }
    if (why.kind == ErrorKind::Forbidden || why.text.contains("too large"_L1))
        return rejected(Words::tr("“%1” was refused: %2").arg(name, why.text));
    why.kind = why.kind == ErrorKind::Unclear ? ErrorKind::Unreachable : why.kind;
    return why;
}

} // namespace

Task<Expected<PostRow>> readPost(Site *site, QString post)
{
    const QString path = u"v3/posts/"_s + inPath(post);
    const auto words = co_await site->read(path);
    if (!words)
        co_return words.error();
    const auto summary = co_await site->read(path + u"/summary"_s);
    if (!summary)
        co_return summary.error();
    QJsonObject json = summary->json.toObject();
    for (const QLatin1String key : { "upvotes"_L1, "downvotes"_L1, "upvoted"_L1, "downvoted"_L1, "edited"_L1 }) {
        if (words->json.toObject().contains(key))
            json.insert(key, words->json[key]);
    }
    auto row = parseSummary(json, { site->base(), site->uid(), {} });
    if (!row)
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site sent something that is not a post."), {} };
    row->post.source = words->json[u"content"].toString().toUtf8();
    row->post.token = tokenOf(words->json[u"content"].toString());
    co_return std::move(*row);
}

Expected<Intention> compose(Intention intention, const IntentionContext &context)
{
    if (!intention.token.isEmpty() && !intention.wire.isEmpty())
        return intention;
    const QByteArray *words = wordsOf(intention.deed);
    if (words && words->trimmed().isEmpty())
        return rejected(Words::tr("There is no text yet."));
    const auto *thread = std::get_if<NewThread>(&intention.deed);
    if (thread && thread->subject.trimmed().isEmpty())
        return rejected(Words::tr("There is no subject yet."));
    const auto *reply = std::get_if<Reply>(&intention.deed);
    if ((thread && !thread->files.isEmpty()) || (reply && !reply->files.isEmpty()))
        return rejected(Words::tr("The files have to be uploaded first."));
    if (context.posting == Posting::ReadOnly && (thread || reply))
        return rejected(Words::tr("You cannot write to this category."));
    QByteArray wire = std::visit(Writer { context }, intention.deed);
    if (wire.isEmpty())
        return Error { ErrorKind::Unsupported, Words::tr("This community has no polls."), {} };
    if (intention.token.isEmpty())
        intention.token = tokenOf(QString::fromUtf8(words ? *words : wire));
    intention.wire = std::move(wire);
    return intention;
}

Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context)
{
    if (site->uid().isEmpty())
        co_return Error { ErrorKind::AuthNeeded, Words::tr("Sign in to take part; what you wrote is kept."), {} };
    if (const auto *edit = std::get_if<EditPost>(&intention.deed)) {
        const auto unchanged = co_await checkUnchanged(site, *edit, partsOf(context.parent).post);
        if (!unchanged)
            co_return unchanged.error();
    }
    const QByteArray &wire = intention.wire; // "POST v3/topics/7", a line's end, JSON
    const qsizetype space = std::max<qsizetype>(0, wire.indexOf(' '));
    const qsizetype end = std::max<qsizetype>(space + 1, wire.indexOf('\n'));
    const QString path = QString::fromUtf8(wire.mid(space + 1, end - space - 1));
    const auto answer = co_await site->write(wire.first(space), path, wire.mid(end + 1));
    if (!answer && isDoneAlready(intention.deed, answer.error()))
        co_return Delivery {};
    if (!answer)
        co_return answer.error();
    if (flag(answer->json[u"queued"]))
        co_return Delivery { {}, true };
    if (!wordsOf(intention.deed))
        co_return Delivery {};
    const bool begins = std::holds_alternative<NewThread>(intention.deed);
    const QString topic = text(answer->json[u"tid"]);
    const QString post = text(answer->json[begins ? u"mainPid" : u"pid"]);
    if (topic.isEmpty() || post.isEmpty())
        co_return Error { ErrorKind::ParseFailed, Words::tr("The site's answer does not say what became of it."), {} };
    co_return Delivery { postName(topic, post), false };
}

Task<Found> findDelivery(Site *site, Intention intention, IntentionContext context)
{
    if (intention.token.isEmpty()) // never composed, so never sent
        co_return std::optional<Delivery>();
    if (site->uid().isEmpty())
        co_return Error { ErrorKind::AuthNeeded, Words::tr("Sign in to take part; what you wrote is kept."), {} };
    const bool removal = std::holds_alternative<DeletePost>(intention.deed);
    if (!removal && !wordsOf(intention.deed)) // the same mark once more changes nothing
        co_return std::optional<Delivery>();
    if (!removal && !std::holds_alternative<EditPost>(intention.deed)) {
        const Found found = co_await findPost(site, intention, context);
        if (!found || *found)
            co_return found;
        co_return co_await findQueued(site, std::move(intention));
    }
    const auto post = co_await readPost(site, partsOf(context.parent).post);
    if (!post && !(removal && post.error().kind == ErrorKind::NotFound))
        co_return post.error();
    const bool done = removal ? !post || post->deleted : post->post.token == intention.token;
    co_return done ? std::optional(Delivery {}) : std::nullopt;
}

Task<Expected<QByteArray>> uploadFile(Site *site, OutgoingFile file)
{
    if (!site->hasSession())
        co_return Error { ErrorKind::Unsupported,
            Words::tr("%1 takes files only from who signed in with a password.").arg(site->base().host()), {} };
    FormData form = formOf("files[]", file);
    const auto answer = co_await site->write("POST", u"post/upload"_s, form.body, form.type);
    if (!answer)
        co_return notUploaded(file.name, answer.error());
    QString url = text(answer->json[u"images"].toArray().first()[u"url"]);
    url.replace(u' ', u"%20"_s).replace(u'(', u"%28"_s).replace(u')', u"%29"_s); // what would end the link
    if (url.isEmpty())
        co_return Error { ErrorKind::ServerBroken, Words::tr("The site does not say where it put “%1”.").arg(file.name),
            {} };
    QString name = file.name;
    for (QChar &letter : name) { // it ends neither the name of a link nor the link
        if (letter < u' ' || QStringView(u"\"\\[]()<>|").contains(letter))
            letter = u'_';
    }
    const bool picture = file.mimeType.startsWith("image/"_L1);
    co_return u"%1[%2](%3)"_s.arg(picture ? u"!"_s : QString(), name, url).toUtf8();
}

} // namespace foyer::nodebb
