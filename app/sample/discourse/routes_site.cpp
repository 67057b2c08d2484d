#include "app/sample/discourse/call.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

static HttpAnswer categories(Call &call)
{
    const Eyes eyes = call.eyes();
    const bool nested = call.params.isTrue(u"include_subcategories"_s);
    QJsonArray rows;
    for (const Forum::Category &category : eyes.forum.categories) {
        if (category.parent || !maySee(eyes.forum, category, eyes.who) || call.params.number(u"page"_s, 1) > 1)
            continue;
        QJsonObject row = categoryObject(eyes, category);
        QJsonArray children;
        for (const Forum::Category &child : eyes.forum.categories) {
            if (nested && child.parent == category.id && maySee(eyes.forum, child, eyes.who))
                children += categoryObject(eyes, child);
        }
        if (!children.isEmpty())
            row.insert(u"subcategory_list"_s, children);
        rows += row;
    }
    return json({ { u"category_list"_s,
        QJsonObject { { u"can_create_category"_s, false }, { u"can_create_topic"_s, eyes.who != nullptr },
            { u"categories"_s, rows } } } });
}

QList<Route> siteRoutes()
{
    return {
        { "GET", u"/site/basic-info"_s, [](Call &call) { return json(basicInfoObject(call.eyes())); } },
        { "GET", u"/site"_s, [](Call &call) { return json(siteObject(call.eyes())); } },
        { "GET", u"/site/settings"_s, [](Call &call) { return json(settingsObject(call.eyes())); } },
        { "GET", u"/site/emoji"_s,
            [](Call &) {
                return jsonArray({ QJsonObject {
                    { u"name"_s, u"forum_cup"_s }, { u"url"_s, u"/images/own/forum_cup.png?v=12"_s } } });
            } },
        { "GET", u"/srv/status"_s, [](Call &) { return plain("ok"); } },
        { "GET", u"/categories"_s, categories },
        { "GET", u"/session/current"_s,
            [](Call &call) {
                return call.who ? json({ { u"current_user"_s, currentUserObject(call.eyes()) } }) : plain({}, 404);
            } },
    };
}

} // namespace foyer
