#include "app/adapters/discourse/parse.h"
#include "app/net/json.h"
#include "models/text/extract.h"

#include <algorithm>

namespace foyer::discourse {

using namespace json;

namespace {

constexpr qsizetype mostBadges = 6; // sites let people show two or three
constexpr qsizetype longestAbout = 600;

QString plain(const QJsonValue &html)
{
    const Body body { Format::Html, html.toString().left(20'000).toUtf8() };
    return line(QJsonValue(plainText(body))).left(longestAbout);
}

} // namespace

// card.json: the badges somebody shows stand beside the person, in the order they were granted.
Profile parseProfile(const QJsonObject &json)
{
    const QJsonObject user = json[u"user"].toObject();
    Profile profile { plain(user[u"bio_excerpt"]), line(user[u"location"]), time(user[u"created_at"]) };
    QHash<qint64, Badge> named;
    for (const QJsonValue each : array(json[u"badges"]))
        named.insert(number(each[u"id"]), { line(each[u"name"]), plain(each[u"description"]) });
    for (const QJsonValue each : array(json[u"user_badges"])) {
        const Badge badge = named.value(number(each[u"badge_id"]));
        if (!badge.name.isEmpty() && profile.badges.size() < mostBadges && !profile.badges.contains(badge))
            profile.badges.append(badge);
    }
    const qint64 inAll = std::clamp<qint64>(number(user[u"badge_count"]), 0, 10'000);
    profile.badgesInAll = std::max(int(inAll), int(profile.badges.size()));
    return profile;
}

} // namespace foyer::discourse
