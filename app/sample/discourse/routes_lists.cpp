#include "app/sample/discourse/call.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

struct Wish {
    QString path; // for more_topics_url: "/latest"
    std::function<bool(const Forum::Topic &)> fits {};
    bool pinnedFirst = true;
    int perPage = 30;
};

qint64 weight(const Forum &forum, const Forum::Topic &topic, const QString &order)
{
    if (order == u"created"_s)
        return topic.created.toMSecsSinceEpoch();
    if (order == u"views"_s)
        return topic.views;
    if (order == u"posts"_s)
        return topic.posts.size();
    if (order == u"likes"_s)
        return likesOf(forum, topic);
    if (order == u"op_likes"_s)
        return postOf(forum, topic.posts.value(1)).likes.size();
    return topic.bumped.toMSecsSinceEpoch();
}

bool asked(const Call &call, const Forum::Topic &topic)
{
    if (const qint64 category = call.params.number(u"category"_s); category && topic.category != category)
        return false;
    const QStringList tags = call.params.all(u"tags"_s);
    if (!tags.isEmpty()
        && std::none_of(tags.cbegin(), tags.cend(), [&](const QString &tag) { return topic.tags.contains(tag); }))
        return false;
    const QString ids = call.params.value(u"topic_ids"_s);
    return ids.isEmpty() || ids.split(u',').contains(QString::number(topic.id));
}

HttpAnswer list(Call &call, Wish wish)
{
    const Forum &forum = call.forum();
    const QString order = call.params.value(u"order"_s, u"default"_s);
    const qint64 pageNumber = call.params.number(u"page"_s);
    if (call.params.find(u"page"_s) && (pageNumber < 0 || call.params.value(u"page"_s).isEmpty()))
        return badParameter(u"page"_s);
    if (call.site.age == DiscourseAge::Of2026)
        wish.perPage = int(qBound(1LL, call.params.number(u"per_page"_s, wish.perPage), 100LL));
    QList<const Forum::Topic *> found;
    for (const Forum::Topic &topic : forum.topics) {
        if (topic.visible && !topic.deleted && maySee(forum, topic, call.member()) && wish.fits(topic)
            && asked(call, topic))
            found += &topic;
    }
    const bool pins = wish.pinnedFirst && (order == u"default"_s || order == u"activity"_s);
    const bool ascending = call.params.isTrue(u"ascending"_s);
    const auto isPinned = [&](const Forum::Topic *topic) {
        return pins && (topic->pinnedGlobally || (topic->pinned && wish.path.startsWith(u"/c/"_s)));
    };
    std::stable_sort(found.begin(), found.end(), [&](const Forum::Topic *a, const Forum::Topic *b) {
        if (isPinned(a) != isPinned(b))
            return isPinned(a);
        const qint64 x = weight(forum, *a, order), y = weight(forum, *b, order);
        return x != y ? (ascending ? x < y : x > y) : a->id > b->id;
    });
    QList<qint64> ids;
    for (const Forum::Topic *topic : found.mid(pageNumber * wish.perPage, wish.perPage))
        ids += topic->id;
    QString more; // the path of the page as people know it: without ".json"
    if (ids.size() == wish.perPage) {
        more = u"%1?"_s.arg(call.site.folder + wish.path);
        for (const auto &[name, value] : call.params.everything()) {
            if (name != u"page"_s)
                more += u"%1=%2&"_s.arg(name, value);
        }
        more += u"page=%1"_s.arg(pageNumber + 1);
    }
    return json(topicList(call.eyes(), ids, more, wish.perPage));
}

bool isPublic(const Forum::Topic &topic)
{
    return !topic.personal();
}

HttpAnswer latest(Call &call)
{
    return list(call, { u"/latest"_s, isPublic });
}

HttpAnswer top(Call &call)
{
    return list(call, { u"/top"_s, isPublic, false, 50 });
}

// "/new", "/unread", "/read", "/posted", "/bookmarks": mine.
HttpAnswer mine(Call &call)
{
    const QString which = call.caught.value(1);
    const Forum &forum = call.forum();
    const qint64 me = call.memberId();
    const auto standings = forum.standings.value(me);
    return list(call,
        { u"/"_s + which,
            [&, standings, which, me](const Forum::Topic &topic) {
                const Forum::Standing standing = standings.value(topic.id);
                if (topic.personal())
                    return false;
                if (which == u"new"_s || which == u"unseen"_s)
                    return standing.lastRead == 0 && topic.created.daysTo(call.site.now()) < 14;
                if (which == u"unread"_s)
                    return standing.lastRead > 0 && standing.lastRead < topic.highest && levelOf(forum, me, topic) >= 2;
                if (which == u"read"_s)
                    return standing.lastRead > 0;
                if (which == u"posted"_s) {
                    return std::any_of(topic.posts.cbegin(), topic.posts.cend(),
                        [&](qint64 id) { return postOf(forum, id).author == me; });
                }
                return std::any_of(forum.bookmarks.cbegin(), forum.bookmarks.cend(),
                    [&](const Forum::Bookmark &kept) { return kept.member == me && kept.topic == topic.id; });
            },
            false });
}

// /c/parent/slug/7/l/latest: the number counts, and the slug must be right.
HttpAnswer inCategory(Call &call)
{
    const qint64 id = call.number(2);
    const auto category = call.forum().categories.constFind(id);
    if (category == call.forum().categories.cend() || !maySee(call.forum(), *category, call.member()))
        return notFound();
    const QString slugs = call.caught.value(1);
    if (!slugs.isEmpty() && slugs.section(u'/', -1) != category->slug) {
        HttpAnswer moved = page(u"Moved"_s, {}, 301);
        moved.add("Location", (call.site.folder + u"/c/%1/%2/l/latest.json"_s.arg(category->slug).arg(id)).toUtf8());
        return moved;
    }
    QSet<qint64> wanted { id };
    for (const Forum::Category &child : call.forum().categories) {
        if (child.parent == id && !call.params.isTrue(u"no_subcategories"_s))
            wanted.insert(child.id);
    }
    return list(call, { u"/c/%1/%2/l/latest"_s.arg(category->slug).arg(id), [wanted](const Forum::Topic &topic) {
                           return wanted.contains(topic.category);
                       } });
}

// /tag/NAME for ever; /tag/SLUG/ID and /tag/ID since 2026.
HttpAnswer withTag(Call &call)
{
    const QString word = call.caught.value(call.caught.size() - 1);
    QString name = call.forum().tags.contains(word) ? word : QString();
    if (call.site.age == DiscourseAge::Of2026) {
        for (const Forum::Tag &tag : call.forum().tags) {
            if (tag.id == word.toLongLong())
                name = tag.name;
        }
    }
    if (name.isEmpty())
        return notFound();
    return list(call,
        { u"/tag/"_s + word, [name](const Forum::Topic &topic) { return isPublic(topic) && topic.tags.contains(name); },
            false });
}

HttpAnswer tags(Call &call)
{
    QJsonArray all;
    for (const Forum::Tag &tag : call.forum().tags) {
        int count = 0;
        for (const Forum::Topic &topic : call.forum().topics)
            count += !topic.deleted && topic.tags.contains(tag.name);
        const bool old = call.site.age == DiscourseAge::Of2023;
        all += QJsonObject { { u"id"_s, old ? QJsonValue(tag.name) : QJsonValue(tag.id) }, { u"text"_s, tag.name },
            { u"name"_s, tag.name }, { u"slug"_s, slugOf(tag.name) }, { u"description"_s, tag.description },
            { u"count"_s, count }, { u"pm_only"_s, false }, { u"target_tag"_s, QJsonValue() } };
    }
    return json({ { u"tags"_s, all }, { u"extras"_s, QJsonObject { { u"tag_groups"_s, QJsonArray() } } } });
}

HttpAnswer personal(Call &call)
{
    const bool sent = call.caught.value(1) == u"-sent"_s;
    const qint64 me = call.memberId();
    if (call.caught.value(2).compare(call.who->username, Qt::CaseInsensitive) != 0)
        return forbidden();
    return list(call,
        { u"/topics/private-messages%1/%2"_s.arg(call.caught.value(1), call.caught.value(2)),
            [sent, me](const Forum::Topic &topic) {
                return topic.personal() && topic.allowed.contains(me) && (!sent || topic.author == me);
            },
            false });
}

// Newest first.
HttpAnswer begunBy(Call &call)
{
    const Forum::Member *who = memberNamed(call.forum(), call.caught.value(1));
    if (!who)
        return notFound();
    call.params.set(u"order"_s, u"created"_s);
    return list(call, { u"/topics/created-by/"_s + who->username, [id = who->id](const Forum::Topic &topic) {
                           return !topic.personal() && topic.author == id;
                       } });
}

} // namespace

QList<Route> listRoutes()
{
    return {
        { "GET", u"/latest|/hot|/filter"_s, latest },
        { "GET", u"/top"_s, top },
        { "GET", u"/(new|unread|unseen|read|posted|bookmarks)"_s, mine, true },
        { "GET", u"/c/(?:(.+?)/)?(\\d+)(?:/l/latest|/none/l/latest)?"_s, inCategory },
        { "GET", u"/tags"_s, tags },
        { "GET", u"/tag/([^/]+)(?:/l/latest)?"_s, withTag },
        { "GET", u"/tag/[^/]+/(\\d+)"_s, withTag },
        { "GET", u"/topics/created-by/([^/]+)"_s, begunBy },
        { "GET", u"/topics/private-messages(-sent|-archive|-unread|-new)?/([^/]+)"_s, personal, true },
    };
}

} // namespace foyer
