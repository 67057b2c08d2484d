#include "app/adapters/discourse/drafts.h"

#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int perPage = 30;
constexpr int mostPages = 5;
constexpr qsizetype mostDrafts = perPage * mostPages;
constexpr qsizetype mostKey = 255; // of the site's own
constexpr qsizetype mostData = 512 * 1024;
constexpr qsizetype mostText = 200'000; // a post has 32,000 where nobody changed that
constexpr qsizetype mostSubject = 500;
constexpr qsizetype mostTags = 50;
const QByteArray topicKey = "topic_";
const QByteArray newTopicKey = "new_topic";

bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= mostKey
        && std::all_of(key.cbegin(), key.cend(), [](QChar each) { return each > u' ' && each < u'\x7f'; });
}

qint64 topicIn(const QByteArray &key)
{
    bool good = false;
    const qint64 topic = key.startsWith(topicKey) ? key.mid(topicKey.size()).toLongLong(&good) : 0;
    return good && topic > 0 && topicKey + QByteArray::number(topic) == key ? topic : 0;
}

QJsonObject dataIn(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    const QString data = value.toString();
    return data.size() > mostData ? QJsonObject() : QJsonDocument::fromJson(data.toUtf8()).object();
}

QStringList tagsIn(const QJsonValue &value)
{
    QStringList tags;
    for (const QJsonValue each : array(value)) {
        const QString name = line(each.isObject() ? each[u"name"] : each);
        if (!name.isEmpty() && tags.size() < mostTags)
            tags.append(name);
    }
    return tags;
}

// None: kept for something Foyer does not show as a draft.
std::optional<RemoteDraft> draftIn(const QJsonObject &row, const QByteArray &key)
{
    const QJsonObject data = dataIn(row[u"data"]);
    const QString action = text(data[u"action"]);
    RemoteDraft draft { key };
    draft.sequence = number(row[u"sequence"], number(row[u"draft_sequence"]));
    draft.text = data[u"reply"].toString();
    if (const qint64 topic = topicIn(key); topic > 0 && action == "reply"_L1) {
        draft.thread = { QString::number(topic) };
    } else if (key.startsWith(newTopicKey) && action == "createTopic"_L1) {
        draft.subject = line(data[u"title"]);
        draft.tags = tagsIn(data[u"tags"]);
        if (const qint64 category = number(data[u"categoryId"]); category > 0)
            draft.forum = { QString::number(category) };
    } else {
        return {};
    }
    // Cut short it would be kept cut short: so whole, or not at all.
    const bool empty = draft.text.trimmed().isEmpty() && draft.subject.trimmed().isEmpty();
    if (empty || draft.text.size() > mostText || draft.subject.size() > mostSubject || draft.sequence < 0)
        return {};
    const auto ms = [&data](QStringView name) { return int(std::clamp<qint64>(number(data[name]), 0, INT_MAX)); };
    draft.typingMs = ms(u"typingTime");
    draft.openMs = ms(u"composerTime");
    draft.updated = time(row[row.contains(u"updated_at") ? u"updated_at" : u"created_at"]);
    return draft;
}

} // namespace

QByteArray draftKeyOf(const RemoteDraft &draft)
{
    if (!draft.key.isEmpty())
        return draft.key;
    if (!draft.thread)
        return newTopicKey + '_' + QByteArray::number(draft.updated.toMSecsSinceEpoch());
    const QByteArray key = topicKey + draft.thread.value.toLatin1();
    return topicIn(key) > 0 ? key : QByteArray();
}

RemoteDrafts parseDrafts(const QJsonObject &json)
{
    RemoteDrafts found;
    const QJsonArray rows = array(json[u"drafts"]);
    for (const QJsonValue each : rows) {
        const QString key = text(each[u"draft_key"]);
        if (!isKey(key))
            continue;
        if (auto draft = draftIn(each.toObject(), key.toLatin1()))
            found.drafts.append(std::move(*draft));
        else
            found.foreign.insert(key.toLatin1());
        if (found.drafts.size() + found.foreign.size() >= mostDrafts)
            return found;
    }
    found.complete = json[u"drafts"].isArray() && rows.size() < perPage;
    return found;
}

QByteArray keepingOf(const RemoteDraft &draft, const QString &owner)
{
    QJsonObject data { { u"reply"_s, draft.text }, { u"action"_s, draft.thread ? u"reply"_s : u"createTopic"_s },
        { u"archetypeId"_s, u"regular"_s }, { u"composerTime"_s, draft.openMs }, { u"typingTime"_s, draft.typingMs } };
    if (!draft.thread) {
        data.insert(u"title"_s, draft.subject);
        data.insert(u"tags"_s, QJsonArray::fromStringList(draft.tags));
        if (draft.forum)
            data.insert(u"categoryId"_s, draft.forum.value.toLongLong());
    }
    const QString words = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    const QJsonObject json { { u"draft_key"_s, QString::fromLatin1(draft.key) }, { u"sequence"_s, draft.sequence },
        { u"data"_s, words }, { u"owner"_s, owner } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Task<Expected<RemoteDrafts>> readDrafts(Site *site)
{
    RemoteDrafts all;
    for (int page = 0; page < mostPages && !all.complete; ++page) {
        const QString path = u"drafts.json?offset=%1&limit=%2"_s.arg(page * perPage).arg(perPage);
        const auto answer = co_await site->read(path, As::Me);
        if (!answer)
            co_return answer.error();
        if (!answer->json[u"drafts"].isArray() || !answer->personal) {
            co_return Error { ErrorKind::ParseFailed,
                Words::tr("%1 does not tell its drafts. Foyer tries again later.").arg(site->base().host()), {} };
        }
        RemoteDrafts some = parseDrafts(answer->json);
        all.complete = some.complete;
        all.drafts.append(some.drafts);
        all.foreign.unite(some.foreign);
    }
    co_return all;
}

Task<Expected<qint64>> keepDraft(Site *site, RemoteDraft draft, QString owner)
{
    QByteArray body = keepingOf(draft, owner);
    const auto answer =
        co_await site->write("POST", u"drafts.json"_s, std::move(body), "application/json", Urgency::Background);
    if (!answer)
        co_return answer.error();
    const auto sequence = maybeNumber(answer->json[u"draft_sequence"]);
    if (!sequence || *sequence < 0) {
        co_return Error { ErrorKind::Unclear, Words::tr("The site's answer does not say what became of it."), {} };
    }
    co_return *sequence;
}

Task<Expected<void>> dropDraft(Site *site, RemoteDraft draft)
{
    const QString path =
        u"drafts/%1.json?sequence=%2"_s.arg(QString::fromLatin1(draft.key.toPercentEncoding())).arg(draft.sequence);
    const auto answer = co_await site->write("DELETE", path, {}, "application/json", Urgency::Background);
    if (!answer)
        co_return answer.error();
    co_return Expected<void>();
}

} // namespace foyer::discourse
