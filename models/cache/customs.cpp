// What a community offers and asks of everybody, as one text in a row.

#include "models/cache/marks.h"
#include "models/cache/marksteps.h"
#include "models/cache/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Customs &customs)
{
    QJsonArray reasons;
    for (const FlagReason &each : customs.reasons)
        reasons.append(QJsonObject { { u"id"_s, each.id }, { u"name"_s, each.name },
            { u"description"_s, each.description }, { u"words"_s, each.wantsWords } });
    QJsonArray pages;
    for (const CommunityPage &each : customs.pages)
        pages.append(QJsonObject { { u"kind"_s, int(each.kind) }, { u"url"_s, each.url.toString() } });
    const QJsonObject all { { u"reasons"_s, reasons }, { u"pages"_s, pages },
        { u"tags"_s, QJsonArray::fromStringList(customs.tags) }, { u"makes tags"_s, customs.mayMakeTags },
        { u"reactions"_s, customs.reactions } };
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Customs customsIn(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    Customs customs;
    for (const QJsonValue each : all[u"reasons"].toArray())
        customs.reasons.append({ each[u"id"].toString(), each[u"name"].toString(), each[u"description"].toString(),
            each[u"words"].toBool() });
    for (const QJsonValue each : all[u"pages"].toArray())
        customs.pages.append(
            { CommunityPage::Kind(std::clamp(each[u"kind"].toInt(), 0, 3)), QUrl(each[u"url"].toString()) });
    for (const QJsonValue each : all[u"tags"].toArray())
        customs.tags.append(each.toString());
    customs.mayMakeTags = all[u"makes tags"].toBool();
    customs.reactions = all[u"reactions"].toString();
    return customs;
}

} // namespace

void writeCustoms(Cache &cache, AccountId account, const Customs &customs)
{
    cache.prepare("INSERT OR REPLACE INTO customs (account, value) VALUES (?, ?)").bind(account, textOf(customs)).run();
}

Expected<Customs> customs(Cache &cache, AccountId account)
{
    Statement row = cache.prepare("SELECT value FROM customs WHERE account = ?");
    Customs found;
    if (row.bind(account).next())
        found = customsIn(row.column<QString>(0));
    return row.result(found);
}

} // namespace foyer
