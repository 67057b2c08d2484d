#include "app/instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr int patience = 2000; // ms

template <class Tag> QJsonArray numbers(const QSet<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids)
        array.append(id.value);
    return array;
}

template <class Tag> QSet<Id<Tag>> ids(const QJsonValue &array)
{
    QSet<Id<Tag>> ids;
    for (const auto &number : array.toArray())
        ids.insert(Id<Tag> { number.toInteger() });
    return ids;
}

QJsonObject shape(const Changes &changes)
{
    return { { u"forums"_s, numbers(changes.forums) }, { u"threads"_s, numbers(changes.threads) },
        { u"posts"_s, numbers(changes.posts) }, { u"intentions"_s, numbers(changes.intentions) },
        { u"accounts"_s, changes.accounts }, { u"drafts"_s, changes.drafts }, { u"notices"_s, changes.notices },
        { u"status"_s, changes.status }, { u"settings"_s, changes.settings },
        { u"syncWanted"_s, numbers(changes.syncWanted) }, { u"pictures"_s, numbers(changes.pictures) },
        { u"picturesWanted"_s, numbers(changes.picturesWanted) }, { u"people"_s, numbers(changes.people) } };
}

Changes changesIn(const QJsonObject &object)
{
    Changes changes;
    changes.forums = ids<ForumTag>(object["forums"_L1]);
    changes.threads = ids<ThreadTag>(object["threads"_L1]);
    changes.posts = ids<PostTag>(object["posts"_L1]);
    changes.intentions = ids<IntentionTag>(object["intentions"_L1]);
    changes.accounts = object["accounts"_L1].toBool();
    changes.drafts = object["drafts"_L1].toBool();
    changes.notices = object["notices"_L1].toBool();
    changes.status = object["status"_L1].toBool();
    changes.settings = object["settings"_L1].toBool();
    changes.syncWanted = ids<AccountTag>(object["syncWanted"_L1]);
    changes.pictures = ids<AccountTag>(object["pictures"_L1]);
    changes.picturesWanted = ids<AccountTag>(object["picturesWanted"_L1]);
    changes.people = ids<AccountTag>(object["people"_L1]);
    return changes;
}

} // namespace

QByteArray encoded(const InstanceMessage &message)
{
    QJsonObject object { { u"changes"_s, shape(message.changes) } };
    if (message.open)
        object.insert(u"open"_s, message.open->toString(QUrl::FullyEncoded));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceMessage> decoded(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    InstanceMessage message;
    message.changes = changesIn(object["changes"_L1].toObject());
    if (object.contains("open"_L1))
        message.open = QUrl(object["open"_L1].toString(), QUrl::StrictMode);
    return message;
}

bool tellWindow(const DataFolder &folder, const InstanceMessage &message)
{
    QLocalSocket socket;
    socket.connectToServer(folder.socketName());
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(encoded(message));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == "ok\n";
}

} // namespace foyer
