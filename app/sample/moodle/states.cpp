#include "app/sample/moodle/states.h"

#include <QJsonArray>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateJson(const MoodleCall &call, const FakeMoodle::Discussion &discussion)
{
    return { { u"id"_s, discussion.id }, { u"forumid"_s, discussion.forum }, { u"pinned"_s, discussion.pinned },
        { u"locked"_s, discussion.locked },
        { u"userstate"_s,
            QJsonObject { { u"subscribed"_s, discussion.subscribed.contains(call.who.id) },
                { u"favourited"_s, discussion.starred.contains(call.who.id) } } } };
}

void set(QSet<qint64> &who, qint64 user, bool on)
{
    if (on)
        who.insert(user);
    else
        who.remove(user);
}

} // namespace

MoodleNo noSuchDiscussion()
{
    return { {}, u"Call to a member function get_forum_id() on null"_s };
}

MoodleResult starDiscussion(const MoodleCall &call)
{
    const auto discussion = call.moodle().discussions.find(call.number(u"discussionid"_s));
    if (discussion == call.moodle().discussions.end())
        return { {}, noSuchDiscussion() };
    set(discussion->starred, call.who.id, call.flag(u"targetstate"_s));
    return { stateJson(call, *discussion) };
}

MoodleResult subscribeDiscussion(const MoodleCall &call)
{
    const auto discussion = call.moodle().discussions.find(call.number(u"discussionid"_s));
    if (discussion == call.moodle().discussions.end())
        return { {}, noSuchDiscussion() };
    set(discussion->subscribed, call.who.id, call.flag(u"targetstate"_s));
    return { stateJson(call, *discussion) };
}

MoodleResult forumAccess(const MoodleCall &call)
{
    return { QJsonObject { { u"canpindiscussions"_s, call.who.teacher }, { u"canpostprivatereply"_s, call.who.teacher },
        { u"warnings"_s, QJsonArray() } } };
}

MoodleResult pinDiscussion(const MoodleCall &call)
{
    const auto discussion = call.moodle().discussions.find(call.number(u"discussionid"_s));
    if (discussion == call.moodle().discussions.end())
        return { {}, noSuchDiscussion() };
    if (!call.who.teacher)
        return { {}, { u"cannotpindiscussions"_s, u"Sorry, you do not have permission to pin discussions."_s } };
    discussion->pinned = call.number(u"targetstate"_s) != 0;
    return { stateJson(call, *discussion) };
}

// What it calls the target is the state before: nothing locks, anything unlocks.
MoodleResult lockDiscussion(const MoodleCall &call)
{
    const auto discussion = call.moodle().discussions.find(call.number(u"discussionid"_s));
    if (discussion == call.moodle().discussions.end())
        return { {}, noSuchDiscussion() };
    if (!call.who.teacher)
        return { {}, { u"errorcannotlock"_s, u"You do not have the permission to lock discussions."_s } };
    discussion->locked = call.number(u"targetstate"_s) == 0;
    const QJsonObject times { { u"locked"_s, discussion->locked ? call.server.now() : 0 } };
    return { QJsonObject { { u"id"_s, discussion->id }, { u"locked"_s, discussion->locked }, { u"times"_s, times } } };
}

} // namespace foyer
