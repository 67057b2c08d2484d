#include "app/adapters/moodle/groups.h"

#include "app/adapters/moodle/words.h"
#include "app/net/json.h"

namespace foyer::moodle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everybody = -1;

Call ownGroups(const Site &site)
{
    return { u"core_group_get_course_user_groups"_s, { { u"courseid"_s, 0 }, { u"userid"_s, site.who().id } } };
}

Groups groupsIn(const QJsonValue &answer)
{
    Groups groups;
    for (const QJsonValue each : json::array(answer[u"groups"])) {
        const QString name = json::line(json::withoutTags(json::line(each[u"name"])));
        if (const qint64 id = json::number(each[u"id"]); id > 0 && !name.isEmpty())
            groups.insert(id, name);
    }
    return groups;
}

Error choose(const QString &why, const Groups &groups)
{
    QStringList names = groups.values();
    names.sort(Qt::CaseInsensitive);
    return { ErrorKind::Rejected, why.arg(names.join(u", "_s)), {} };
}

Expected<std::optional<qint64>> chosen(const Groups &groups, const QStringList &tags, bool seesAll)
{
    if (tags.size() > 1)
        return choose(Words::tr("A discussion goes to one group. Choose one as a tag: %1."), groups);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (tags.isEmpty() ? groups.size() == 1 && !seesAll : it->compare(tags.first(), Qt::CaseInsensitive) == 0)
            return std::optional(it.key());
    }
    if (!tags.isEmpty())
        return choose(Words::tr("There is no such group for you in this forum. Choose one as a tag: %1."), groups);
    if (!seesAll && groups.size() > 1)
        return choose(Words::tr("You are in several groups here. Choose the one this is for as a tag: %1."), groups);
    return std::optional(everybody);
}

} // namespace

Task<Expected<Groups>> groupsOf(Site *site)
{
    if (!site->knows(ownGroups(*site).function))
        co_return Groups();
    const Call call = ownGroups(*site);
    const auto answer = co_await site->read(call);
    if (!answer)
        co_return answer.error();
    co_return groupsIn(*answer);
}

Task<Expected<std::optional<qint64>>> groupFor(Site *site, qint64 module, QStringList tags)
{
    const QList<Call> calls { { u"core_group_get_activity_groupmode"_s, { { u"cmid"_s, module } } },
        { u"core_group_get_activity_allowed_groups"_s, { { u"cmid"_s, module } } }, ownGroups(*site) };
    for (const Call &call : calls) {
        if (!site->knows(call.function))
            co_return std::optional<qint64>();
    }
    const auto answers = co_await site->readAll(calls);
    if (!answers)
        co_return answers.error();
    for (const auto &answer : *answers) {
        if (!answer)
            co_return answer.error();
    }
    if (json::number((*answers->at(0))[u"groupmode"]) == 0) {
        if (tags.isEmpty())
            co_return std::optional<qint64>();
        co_return Error { ErrorKind::Rejected,
            Words::tr("This forum has no groups: everybody in the course would read this. Take the tag out, or choose "
                      "another forum."),
            {} };
    }
    // Where groups see each other, one may still write to one's own only.
    const bool seesAll = json::flag((*answers->at(1))[u"canaccessallgroups"]);
    const Groups there = groupsIn(*answers->at(1));
    const Groups mine = groupsIn(*answers->at(2));
    Groups open;
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        if (seesAll || mine.contains(it.key()))
            open.insert(it.key(), *it);
    }
    co_return chosen(open, tags, seesAll);
}

} // namespace foyer::moodle
