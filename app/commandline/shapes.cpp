#include "app/commandline/shapes.h"

#include "models/allowed.h"
#include "models/text/extract.h"

#include <QJsonArray>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

QJsonValue shape(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

template <class Tag> QJsonValue shape(Id<Tag> id)
{
    return id ? QJsonValue(id.value) : QJsonValue();
}

QJsonValue shape(const QUrl &url)
{
    return url.isEmpty() ? QJsonValue() : QJsonValue(url.toString(QUrl::FullyEncoded));
}

QString htmlOf(const Body &body)
{
    if (body.format == Format::Html)
        return QString::fromUtf8(body.text);
    return "<pre>"_L1 + plainText(body).toHtmlEscaped() + "</pre>"_L1;
}

} // namespace

QJsonObject shapeOf(const Account &account)
{
    QString identity = account.identityName;
    if (!account.identityMail.isEmpty())
        identity = (identity + " <"_L1 + account.identityMail + u'>').trimmed();
    return { { u"id"_s, shape(account.id) }, { u"name"_s, account.name }, { u"kind"_s, account.kind },
        { u"url"_s, shape(account.url) }, { u"user"_s, account.user }, { u"identity"_s, identity },
        { u"lastSync"_s, shape(account.lastSync) }, { u"signInRefused"_s, account.broken } };
}

QJsonObject shapeOf(const Forum &forum, const QString &community)
{
    const QString posting = forum.posting == Posting::Open ? u"open"_s
        : forum.posting == Posting::Moderated              ? u"moderated"_s
                                                           : u"read-only"_s;
    return { { u"id"_s, shape(forum.id) }, { u"community"_s, community }, { u"name"_s, forum.name },
        { u"description"_s, forum.description }, { u"posting"_s, posting }, { u"followed"_s, forum.followed },
        { u"gone"_s, forum.gone }, { u"unread"_s, forum.unread }, { u"onServer"_s, forum.onServer } };
}

QJsonObject shapeOf(const Thread &thread, const QString &community, const QString &forum)
{
    return { { u"id"_s, shape(thread.id) }, { u"community"_s, community }, { u"forum"_s, forum },
        { u"title"_s, thread.title }, { u"author"_s, thread.author.name }, { u"created"_s, shape(thread.created) },
        { u"lastActivity"_s, shape(thread.lastActivity) }, { u"replies"_s, thread.replies },
        { u"onlyOnSite"_s, thread.elsewhere }, { u"views"_s, thread.views ? QJsonValue(*thread.views) : QJsonValue() },
        { u"unread"_s, thread.unread }, { u"tags"_s, QJsonArray::fromStringList(thread.tags) },
        { u"solved"_s, thread.solved }, { u"closed"_s, thread.closed || thread.archived },
        { u"pinned"_s, thread.pinned }, { u"message"_s, thread.message }, { u"url"_s, shape(thread.url) } };
}

QJsonObject shapeOf(const Post &post)
{
    return { { u"id"_s, shape(post.id) }, { u"thread"_s, shape(post.thread) }, { u"parent"_s, shape(post.parent) },
        { u"author"_s, post.author.name }, { u"created"_s, shape(post.created) }, { u"text"_s, plainTextOf(post) },
        { u"html"_s, htmlOf(post.body) }, { u"likes"_s, likeOf(post).count }, { u"liked"_s, likeOf(post).mine },
        { u"answer"_s, post.accepted }, { u"private"_s, post.kind == PostKind::Private }, { u"state"_s, stateOf(post) },
        { u"url"_s, shape(post.url) } };
}

QJsonObject shapeOf(const SearchHit &hit)
{
    return { { u"post"_s, shape(hit.post) }, { u"thread"_s, shape(hit.thread) }, { u"title"_s, hit.title },
        { u"forum"_s, hit.forum }, { u"author"_s, hit.author.name }, { u"created"_s, shape(hit.created) },
        { u"snippet"_s, hit.snippet } };
}

QJsonObject shapeOf(const Intention &intention, const QString &target, const QUrl &url)
{
    return { { u"id"_s, shape(intention.id) }, { u"kind"_s, kindOf(intention.deed) }, { u"target"_s, target },
        { u"state"_s, nameOf(intention.state) }, { u"attempts"_s, intention.attempts },
        { u"nextTry"_s, shape(intention.nextTry) },
        { u"error"_s, intention.lastError ? QJsonValue(intention.lastError->text) : QJsonValue() },
        { u"url"_s, shape(url) } };
}

QString nameOf(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return u"queued"_s;
    case SendState::Sending:
        return u"sending"_s;
    case SendState::Sent:
        return u"sent"_s;
    case SendState::Moderation:
        return u"moderation"_s;
    case SendState::Seen:
        return u"seen"_s;
    case SendState::NeedsAttention:
        return u"needs-attention"_s;
    case SendState::Unclear:
        return u"unclear"_s;
    case SendState::Held:
        return u"held"_s;
    case SendState::Cancelled:
        return u"cancelled"_s;
    case SendState::ByHand:
        return u"by-hand"_s;
    }
    return {};
}

QString kindOf(const Deed &deed)
{
    struct Names {
        QString operator()(const Reply &) const { return u"reply"_s; }
        QString operator()(const NewThread &) const { return u"thread"_s; }
        QString operator()(const EditPost &) const { return u"edit"_s; }
        QString operator()(const DeletePost &) const { return u"delete"_s; }
        QString operator()(const React &) const { return u"react"_s; }
        QString operator()(const FlagPost &) const { return u"flag"_s; }
        QString operator()(const Bookmark &) const { return u"bookmark"_s; }
        QString operator()(const SetWatch &) const { return u"watch"_s; }
        QString operator()(const Vote &) const { return u"vote"_s; }
        QString operator()(const SetPinned &) const { return u"pin"_s; }
        QString operator()(const SetClosed &) const { return u"close"_s; }
    };
    return std::visit(Names {}, deed);
}

QString stateOf(const Post &post)
{
    if (post.state && *post.state != SendState::Seen)
        return nameOf(*post.state);
    if (post.ghost)
        return u"ghost"_s;
    if (post.gone)
        return u"gone"_s;
    return post.read ? u"read"_s : u"unread"_s;
}

QString plainTextOf(const Post &post)
{
    return plainText(post.body);
}

} // namespace foyer::commandline
