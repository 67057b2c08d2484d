// What site.json says to everybody: reasons to report a post, tags, and where the rules stand.
#include "app/adapters/discourse/parse.h"
#include "app/net/json.h"

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qsizetype mostReasons = 20;
constexpr qsizetype mostTags = 500;

QUrl pageOf(const Reader &reader, const QString &given, const QString &usual)
{
    return reader.base.resolved(QUrl(given.isEmpty() ? usual : given));
}

// Sent to a person and not to the team: a message, not a report.
bool isReport(const QJsonValue &type)
{
    const bool off = type.toObject().contains(u"enabled") && !flag(type[u"enabled"]);
    return flag(type[u"is_flag"]) && !off && text(type[u"name_key"]) != u"notify_user";
}

} // namespace

Customs parseCustoms(const QJsonObject &site, const Reader &reader)
{
    Customs customs;
    for (const QJsonValue type : array(site[u"post_action_types"])) {
        if (!isReport(type) || customs.reasons.size() >= mostReasons)
            continue;
        const QString name = text(type[u"name_key"]);
        const bool words = type.toObject().contains(u"require_message") ? flag(type[u"require_message"])
                                                                        : flag(type[u"is_custom_flag"]);
        customs.reasons.append(
            { name, line(type[u"name"]), line(QJsonValue(withoutTags(text(type[u"description"])))), words });
    }
    for (const QJsonValue tag : array(site[u"top_tags"])) {
        const QString name = line(tag.isObject() ? tag[u"name"] : tag);
        if (!name.isEmpty() && customs.tags.size() < mostTags)
            customs.tags.append(name);
    }
    customs.mayMakeTags = flag(site[u"can_create_tag"]);
    customs.reactions = text(site[u"discourse_reactions_enabled_reactions"]).split(u'|').join(u' ');
    customs.pages = {
        { CommunityPage::Kind::About, pageOf(reader, {}, u"about"_s) },
        { CommunityPage::Kind::Guidelines, pageOf(reader, text(site[u"faq_url"]), u"guidelines"_s) },
        { CommunityPage::Kind::Terms, pageOf(reader, text(site[u"tos_url"]), u"tos"_s) },
        { CommunityPage::Kind::Privacy, pageOf(reader, text(site[u"privacy_policy_url"]), u"privacy"_s) },
    };
    return customs;
}

// Names, or since 2026 {"id": 7, "name": "ideas"}. Who watches first posts only hears of no answers: that is as usual.
std::optional<QHash<QString, WatchLevel>> parseTagLevels(const QJsonObject &user)
{
    const std::pair<QString, WatchLevel> lists[] { { u"muted_tags"_s, WatchLevel::Muted },
        { u"tracked_tags"_s, WatchLevel::Tracking }, { u"watched_tags"_s, WatchLevel::Watching } };
    std::optional<QHash<QString, WatchLevel>> levels;
    for (const auto &[key, level] : lists) {
        if (!user[key].isArray())
            continue;
        if (!levels)
            levels.emplace();
        for (const QJsonValue tag : array(user[key])) {
            const QString name = line(tag.isObject() ? tag[u"name"] : tag);
            if (!name.isEmpty() && levels->size() < mostTags)
                levels->insert(name, level);
        }
    }
    return levels;
}

} // namespace foyer::discourse
