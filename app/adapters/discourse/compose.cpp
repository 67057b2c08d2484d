#include "app/adapters/discourse/compose.h"

#include "app/adapters/discourse/parse.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QUrl>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int likeAction = 2;
constexpr qsizetype mostCharacters = 150'000; // the largest a site can be set to
const QString idPlace = u"{id}"_s;

Error rejected(const QString &text)
{
    return { ErrorKind::Rejected, text, {} };
}

QByteArray said(const QByteArray &method, const QString &path, const QJsonObject &json = {})
{
    return method + ' ' + path.toUtf8() + '\n'
        + (json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Expected<QString> wordsOf(const Body &body)
{
    const QString words = QString::fromUtf8(body.text);
    if (words.trimmed().isEmpty())
        return rejected(Words::tr("There is no text yet."));
    if (words.size() > mostCharacters)
        return rejected(Words::tr("This text is too long: %Ln character(s), and no site takes more than 150,000.",
            nullptr, int(words.size())));
    return words;
}

// True values or none: sites silence newcomers who write faster than anybody can.
void addEffort(QJsonObject &json, const Effort &effort)
{
    if (effort.typingMs > 0)
        json.insert(u"typing_duration_msecs"_s, effort.typingMs);
    if (effort.openMs > 0)
        json.insert(u"composer_open_duration_msecs"_s, effort.openMs);
}

class Writer {
public:
    Writer(const IntentionContext &context, const Features &features)
        : m_context(context)
        , m_features(features)
        , m_about(numbersIn(context.parent))
        , m_id(context.extra.value(extra::id, idPlace))
    {
    }

    Expected<QByteArray> operator()(const Reply &reply) const
    {
        const auto words = wordsOf(reply.body);
        if (!words)
            return words.error();
        if (!reply.files.isEmpty())
            return noFiles();
        QJsonObject json { { u"raw"_s, *words }, { u"topic_id"_s, m_context.thread.value.toLongLong() },
            { u"reply_to_post_number"_s, m_about.number }, { u"nested_post"_s, true } };
        addEffort(json, reply.effort);
        return said("POST", u"posts.json"_s, json);
    }

    Expected<QByteArray> operator()(const NewThread &thread) const
    {
        const auto words = wordsOf(thread.body);
        if (!words)
            return words.error();
        if (thread.subject.trimmed().isEmpty())
            return rejected(Words::tr("There is no subject yet."));
        if (!thread.files.isEmpty())
            return noFiles();
        QJsonObject json { { u"raw"_s, *words }, { u"title"_s, thread.subject.simplified() },
            { u"category"_s, m_context.forum.value.toLongLong() }, { u"nested_post"_s, true } };
        if (!thread.tags.isEmpty())
            json.insert(u"tags"_s, QJsonArray::fromStringList(thread.tags));
        addEffort(json, thread.effort);
        return said("POST", u"posts.json"_s, json);
    }

    // With what the edit began with, under both names it has had: then the site notices what others did meanwhile.
    Expected<QByteArray> operator()(const EditPost &edit) const
    {
        const auto words = wordsOf(edit.body);
        if (!words)
            return words.error();
        QJsonObject post { { u"raw"_s, *words } };
        if (!edit.startedFrom.isEmpty()) {
            post.insert(u"raw_old"_s, QString::fromUtf8(edit.startedFrom));
            post.insert(u"original_text"_s, QString::fromUtf8(edit.startedFrom));
        }
        return said("PUT", u"posts/%1.json"_s.arg(m_id), { { u"post"_s, post } });
    }

    Expected<QByteArray> operator()(const DeletePost &) const { return said("DELETE", u"posts/%1.json"_s.arg(m_id)); }

    Expected<QByteArray> operator()(const React &react) const
    {
        const QString name = react.reaction.isEmpty() ? u"heart"_s : react.reaction;
        if (m_context.extra.contains(extra::reactions)) // this toggles: perform() looks first
            return said("PUT",
                u"discourse-reactions/posts/%1/custom-reactions/%2/toggle.json"_s.arg(
                    m_id, QString::fromLatin1(QUrl::toPercentEncoding(name))));
        if (!react.reaction.isEmpty())
            return Error { ErrorKind::Unsupported, Words::tr("This community has likes and no other reactions."), {} };
        if (react.on)
            return said(
                "POST", u"post_actions.json"_s, { { u"id"_s, m_id }, { u"post_action_type_id"_s, likeAction } });
        return said("DELETE", u"post_actions/%1.json?post_action_type_id=%2"_s.arg(m_id).arg(likeAction));
    }

    Expected<QByteArray> operator()(const FlagPost &report) const
    {
        const qint64 type = m_features.flagTypes.value(report.reason);
        if (type == 0)
            return Error { ErrorKind::Unsupported, Words::tr("This community does not take reports of that kind."),
                {} };
        QJsonObject json { { u"id"_s, m_id }, { u"post_action_type_id"_s, type }, { u"flag_topic"_s, false } };
        if (!report.words.isEmpty())
            json.insert(u"message"_s, report.words);
        return said("POST", u"post_actions.json"_s, json);
    }

    Expected<QByteArray> operator()(const Bookmark &mark) const
    {
        if (mark.on)
            return said(
                "POST", u"bookmarks.json"_s, { { u"bookmarkable_id"_s, m_id }, { u"bookmarkable_type"_s, u"Post"_s } });
        return said("DELETE", u"bookmarks/{bookmark}.json"_s, { { u"post"_s, m_id } });
    }

    Expected<QByteArray> operator()(const SetWatch &watch) const
    {
        if (!watch.tag.isEmpty()) {
            const QJsonObject level { { u"notification_level"_s, int(watch.level) } };
            return said("PUT",
                u"tag/%1/notifications.json"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(watch.tag))),
                { { u"tag_notification"_s, level } });
        }
        const QString path = watch.thread ? u"t/%1/notifications.json"_s.arg(m_context.thread.value)
                                          : u"category/%1/notifications"_s.arg(m_context.forum.value);
        return said("POST", path, { { u"notification_level"_s, int(watch.level) } });
    }

    Expected<QByteArray> operator()(const SetPinned &pin) const { return topicStatus(u"pinned"_s, pin.on); }
    Expected<QByteArray> operator()(const SetClosed &close) const { return topicStatus(u"closed"_s, close.on); }

    Expected<QByteArray> operator()(const Vote &vote) const
    {
        if (vote.options.isEmpty())
            return said("DELETE", u"polls/vote.json"_s, { { u"post_id"_s, m_id }, { u"poll_name"_s, vote.poll } });
        return said("PUT", u"polls/vote.json"_s,
            { { u"post_id"_s, m_id }, { u"poll_name"_s, vote.poll },
                { u"options"_s, QJsonArray::fromStringList(vote.options) } });
    }

private:
    QByteArray topicStatus(const QString &status, bool on) const
    {
        const QString enabled = on ? u"true"_s : u"false"_s; // as text: JSON's true counts as false there
        return said("PUT", u"t/%1/status.json"_s.arg(m_context.thread.value),
            { { u"status"_s, status }, { u"enabled"_s, enabled } });
    }
    static Error noFiles()
    {
        return { ErrorKind::Unsupported,
            Words::tr("Foyer cannot send files to this kind of community yet. Take them out; your text is kept."), {} };
    }

    const IntentionContext &m_context;
    const Features &m_features;
    const PostNumbers m_about;
    const QString m_id;
};

} // namespace

Expected<Intention> compose(Intention intention, const IntentionContext &context, const Features &features)
{
    if (!intention.token.isEmpty() && !intention.wire.isEmpty())
        return intention;
    if (context.posting == Posting::ReadOnly && intention.deed.index() < 2)
        return rejected(Words::tr("You cannot write to this category."));
    auto wire = std::visit(Writer(context, features), intention.deed);
    if (!wire)
        return wire.error();
    const Wire made = wireOf(*wire);
    const QString words = fieldOf(made, u"raw"_s);
    if (intention.token.isEmpty())
        intention.token = words.isEmpty() ? tokenOf(QString::fromUtf8(*wire)) : tokenOf(words);
    intention.wire = std::move(*wire);
    return intention;
}

Wire wireOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray first = bytes.first(std::max<qsizetype>(0, end));
    const qsizetype space = first.indexOf(' ');
    return { first.first(std::max<qsizetype>(0, space)), QString::fromUtf8(first.sliced(space + 1)),
        bytes.sliced(end + 1) };
}

bool Wire::wantsId() const
{
    return path.contains(idPlace) || body.contains("\"{id}\"");
}

void Wire::setId(const QString &id)
{
    path.replace(idPlace, id);
    body.replace("\"{id}\"", '"' + id.toUtf8() + '"');
}

QString fieldOf(const Wire &wire, const QString &name)
{
    const QJsonObject json = QJsonDocument::fromJson(wire.body).object();
    const QString field = json[name].toString();
    return field.isEmpty() ? json[u"post"][name].toString() : field;
}

} // namespace foyer::discourse
