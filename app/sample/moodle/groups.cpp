#include "app/sample/moodle/groups.h"

#include <QJsonArray>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

std::optional<qint64> groupMeant(const MoodleCall &call, const FakeMoodle::Forum &forum)
{
    const qint64 wish = call.number(u"groupid"_s);
    if (forum.groupMode == 0)
        return -1;
    if (call.who.teacher)
        return wish;
    if (wish == 0 && !call.who.groups.isEmpty())
        return *std::min_element(call.who.groups.cbegin(), call.who.groups.cend());
    return call.who.groups.contains(wish) ? std::optional(wish) : std::nullopt;
}

static QJsonArray groupList(const MoodleCall &call, qint64 course, bool all)
{
    QJsonArray list;
    for (const FakeMoodle::Group &group : call.moodle().groups) {
        if ((course == 0 || group.course == course) && (all || call.who.groups.contains(group.id)))
            list.append(QJsonObject {
                { u"id"_s, group.id }, { u"name"_s, group.name.toHtmlEscaped() }, { u"courseid"_s, group.course } });
    }
    return list;
}

MoodleResult ownGroups(const MoodleCall &call)
{
    return { QJsonObject { { u"groups"_s, groupList(call, call.number(u"courseid"_s), false) } } };
}

MoodleResult groupMode(const MoodleCall &call)
{
    return { QJsonObject { { u"groupmode"_s, call.moodle().forums.value(call.number(u"cmid"_s) - 1000).groupMode } } };
}

MoodleResult allowedGroups(const MoodleCall &call)
{
    const FakeMoodle::Forum forum = call.moodle().forums.value(call.number(u"cmid"_s) - 1000);
    return { QJsonObject { { u"groups"_s, groupList(call, forum.course, forum.groupMode == 2 || call.who.teacher) },
        { u"canaccessallgroups"_s, call.who.teacher } } };
}

} // namespace foyer
