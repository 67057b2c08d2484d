#include "app/adapters/discourse/features.h"

#include "app/net/json.h"

#include <QJsonDocument>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

QHash<QString, qint64> numbersOf(const QJsonObject &json)
{
    QHash<QString, qint64> numbers;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto each = maybeNumber(it.value()))
            numbers.insert(it.key(), *each);
    }
    return numbers;
}

QJsonObject objectOf(const QHash<QString, qint64> &numbers)
{
    QJsonObject json;
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

// What every site has had since before keys existed.
const QHash<QString, qint64> &usualNotices()
{
    static const QHash<QString, qint64> types { { u"mentioned"_s, 1 }, { u"replied"_s, 2 }, { u"quoted"_s, 3 },
        { u"edited"_s, 4 }, { u"liked"_s, 5 }, { u"private_message"_s, 6 }, { u"invited_to_private_message"_s, 7 },
        { u"posted"_s, 9 }, { u"moved_post"_s, 10 }, { u"linked"_s, 11 }, { u"granted_badge"_s, 12 },
        { u"invited_to_topic"_s, 13 }, { u"group_mentioned"_s, 15 }, { u"watching_first_post"_s, 17 },
        { u"liked_consolidated"_s, 19 }, { u"post_approved"_s, 20 }, { u"bookmark_reminder"_s, 24 },
        { u"reaction"_s, 25 } };
    return types;
}

const QHash<QString, qint64> &usualFlags()
{
    static const QHash<QString, qint64> types { { u"off_topic"_s, 3 }, { u"inappropriate"_s, 4 },
        { u"notify_user"_s, 6 }, { u"notify_moderators"_s, 7 }, { u"spam"_s, 8 }, { u"illegal"_s, 10 } };
    return types;
}

} // namespace

Capabilities Features::capabilities() const
{
    Capabilities all =
        Capability::Tree | Capability::Views | Capability::Markdown | Capability::Live | Capability::Profiles;
    if (user.isEmpty())
        return all;
    all |= Capability::Reply | Capability::NewThread | Capability::Edit | Capability::Delete | Capability::Like
        | Capability::Flag | Capability::Watch | Capability::Bookmark | Capability::Vote | Capability::Moderated
        | Capability::ServerNotices | Capability::ServerRead | Capability::Attachments;
    all.setFlag(Capability::Tags, mayTag);
    return all;
}

void Features::readSite(const QJsonObject &site)
{
    noticeTypes = numbersOf(site[u"notification_types"].toObject());
    flagTypes.clear();
    for (const QJsonValue each : array(site[u"post_action_types"])) {
        const bool off = each.toObject().contains(u"enabled") && !flag(each[u"enabled"]);
        if (flag(each[u"is_flag"]) && !off)
            flagTypes.insert(text(each[u"name_key"]), number(each[u"id"]));
    }
    mayTag = flag(site[u"can_tag_topics"]);
}

QByteArray Features::toText() const
{
    QStringList hidden(restricted.cbegin(), restricted.cend());
    hidden.sort();
    return QJsonDocument(
        QJsonObject { { u"user"_s, user }, { u"user id"_s, userId }, { u"members only"_s, loginRequired },
            { u"nameless"_s, nameless }, { u"restricted"_s, QJsonArray::fromStringList(hidden) },
            { u"notices"_s, objectOf(noticeTypes) }, { u"flags"_s, objectOf(flagTypes) }, { u"tags"_s, mayTag } })
        .toJson(QJsonDocument::Compact);
}

Features Features::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Features features;
    features.user = json[u"user"].toString();
    features.userId = number(json[u"user id"]);
    features.loginRequired = flag(json[u"members only"]);
    features.nameless = flag(json[u"nameless"]);
    for (const QJsonValue each : array(json[u"restricted"]))
        features.restricted.insert(each.toString());
    features.noticeTypes = numbersOf(json[u"notices"].toObject());
    features.flagTypes = numbersOf(json[u"flags"].toObject());
    if (features.noticeTypes.isEmpty())
        features.noticeTypes = usualNotices();
    if (features.flagTypes.isEmpty())
        features.flagTypes = usualFlags();
    features.mayTag = flag(json[u"tags"]);
    return features;
}

} // namespace foyer::discourse
