#include "app/adapters/nodebb/live.h"

#include "app/adapters/nodebb/parse.h"
#include "app/net/json.h"

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

// An answer, or a topic: where it is followed.
void addThread(LiveNews &news, const QJsonValue &topic, const QJsonValue &category, const LivePlan &plan)
{
    if (plan.followed.contains({ text(category) }) && !text(topic).isEmpty())
        news.threads.insert({ text(topic) });
}

// Something was done to a post: told in its topic's room, and to whoever did it wherever that is.
void addPost(LiveNews &news, const QJsonValue &post, const QJsonValue &topic, const std::optional<OpenThread> &open)
{
    const QString id = text(post);
    const QString in = text(topic);
    if (open && !id.isEmpty() && (in.isEmpty() || in == open->thread.value))
        news.posts.insert(id, postName(open->thread.value, id));
}

} // namespace

bool isForMe(const QList<SocketIo::Heard> &heard, const QString &uid)
{
    return std::all_of(heard.cbegin(), heard.cend(), [&uid](const SocketIo::Heard &each) {
        return each.data.at(0) != u"checkSession"_s || text(each.data.at(1)) == uid;
    });
}

LiveNews newsIn(const QList<SocketIo::Heard> &heard, const LivePlan &plan, const std::optional<OpenThread> &open,
    const QString &uid)
{
    LiveNews news;
    for (const SocketIo::Heard &each : heard) {
        const QString name = text(each.data.at(0));
        const QJsonValue what = each.data.at(1);
        if (each.call >= 0)
            continue;
        if (name == "event:new_post"_L1) {
            for (const QJsonValue post : array(what[u"posts"]))
                addThread(news, post[u"tid"], post[u"topic"][u"cid"], plan);
        } else if (name == "event:new_topic"_L1) {
            addThread(news, what[u"tid"], what[u"cid"], plan);
        } else if (name == "event:new_notification"_L1 || name == "event:notifications.updateCount"_L1) {
            news.notices = true;
        } else if (name == "event:topic_purged"_L1 || name == "event:topic_deleted"_L1) {
            news.lost.insert({ text(what[u"tid"]) });
        } else if (name.startsWith("event:topic_"_L1)) {
            addThread(news, what[u"tid"], what[u"cid"], plan);
            news.everything = news.everything || name == "event:topic_moved"_L1;
        } else if (name == "event:post_purged"_L1) {
            news.again = news.again || (open && text(what[u"tid"]) == open->thread.value);
        } else if (name.startsWith("event:post_"_L1)) {
            const QJsonValue post = what[u"post"].isObject() ? what[u"post"] : what;
            addPost(news, post[u"pid"], post[u"tid"], open);
        } else if (name == "event:voted"_L1 || name.startsWith("posts."_L1)) {
            const QJsonValue post = what[u"post"];
            addPost(news, post[u"pid"], post[u"tid"], open);
            news.mine = news.mine || name != "event:voted"_L1 || text(what[u"fromuid"]) == uid;
        }
    }
    return news;
}

} // namespace foyer::nodebb
