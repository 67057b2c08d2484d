// What is one's own: notices, bookmarks, drafts, read marks, watch levels.
#include "app/sample/discourse/call.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

const HttpAnswer done = { 200, { { "Content-Type", "application/json; charset=utf-8" } }, R"({"success":"OK"})" };

HttpAnswer notices(Call &call)
{
    const Forum &forum = call.forum();
    const qint64 me = call.memberId();
    const bool recent = call.params.value(u"recent"_s) == u"true"_s;
    const bool old = call.site.age == DiscourseAge::Of2023;
    const qint64 offset = recent ? 0 : call.params.number(u"offset"_s);
    const qint64 limit = recent ? qBound(1LL, call.params.number(u"limit"_s, 30), old ? 50LL : 60LL)
        : old                   ? 60
                                : qBound(1LL, call.params.number(u"limit"_s, 60), 60LL);
    const QString filter = call.params.value(u"filter"_s);
    QJsonArray rows;
    qint64 met = 0, newest = 0;
    for (auto it = forum.notices.cend(); it != forum.notices.cbegin();) {
        --it;
        if (it->member != me || (filter == u"unread"_s && it->read) || (filter == u"read"_s && !it->read))
            continue;
        newest = qMax(newest, it->id);
        if (++met > offset && rows.size() < limit)
            rows += noticeObject(call.eyes(), *it);
    }
    QJsonObject object { { u"notifications"_s, rows }, { u"total_rows_notifications"_s, met },
        { u"seen_notification_id"_s, call.who->seenNotice } };
    if (met > offset + rows.size())
        object.insert(u"load_more_notifications"_s,
            u"/notifications?offset=%1&username=%2"_s.arg(offset + rows.size()).arg(call.who->username));
    if (recent && !call.params.isTrue(u"silent"_s)) // whoever looks has seen
        call.forum().members[me].seenNotice = newest;
    return json(object);
}

HttpAnswer totals(Call &call)
{
    if (call.site.age == DiscourseAge::Of2023)
        return notFound();
    const Unread unread = unreadOf(call.eyes());
    return json({ { u"unread_notifications"_s, unread.notices + unread.high - unread.personal },
        { u"unread_personal_messages"_s, unread.personal }, { u"unseen_reviewables"_s, 0 },
        { u"topic_tracking"_s, QJsonObject { { u"unread"_s, 0 }, { u"new"_s, 0 } } },
        { u"group_inboxes"_s, QJsonArray() }, { u"username"_s, call.who->username } });
}

HttpAnswer markRead(Call &call)
{
    const qint64 id = call.params.number(u"id"_s);
    for (Forum::Notice &notice : call.forum().notices) {
        if (notice.member == call.memberId() && (!id || notice.id == id))
            notice.read = true;
    }
    return done;
}

HttpAnswer timings(Call &call)
{
    QMap<int, int> times;
    const auto given = call.params.within(u"timings"_s);
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        times.insert(it.key().toInt(), qMin(it.value().toInt(), 60'000));
    readPosts(
        call.forum(), call.params.number(u"topic_id"_s), call.memberId(), times, call.params.number(u"topic_time"_s));
    return plain({});
}

HttpAnswer unreadAgain(Call &call)
{
    Forum::Standing &standing = call.forum().standings[call.memberId()][call.number(1)];
    standing.lastRead = call.params.value(u"last"_s) == u"1"_s ? qMax(0, standing.lastRead - 1) : 0;
    return done;
}

HttpAnswer watchTopic(Call &call)
{
    watch(call.forum(), call.number(1), call.memberId(), int(call.params.number(u"notification_level"_s, 1)));
    return done;
}

HttpAnswer watchCategory(Call &call)
{
    if (!call.forum().categories.contains(call.number(1)))
        return notFound();
    call.forum().members[call.memberId()].categoryLevels[call.number(1)] =
        int(qBound(0LL, call.params.number(u"notification_level"_s, 1), 4LL));
    return done;
}

HttpAnswer watchTag(Call &call)
{
    const QString name = call.caught.value(1);
    if (!call.forum().tags.contains(name))
        return notFound();
    const QString level = call.params.find(u"tag_notification[notification_level]"_s)
                              .value_or(call.params.value(u"notification_level"_s, u"1"_s));
    call.forum().members[call.memberId()].tagLevels[name] = qBound(0, level.toInt(), 4);
    return done;
}

HttpAnswer addBookmark(Call &call)
{
    const qint64 target = call.params.number(u"bookmarkable_id"_s);
    const bool whole = call.params.value(u"bookmarkable_type"_s) == u"Topic"_s;
    const qint64 topic = whole ? target : postOf(call.forum(), target).topic;
    if (!call.forum().topics.contains(topic))
        return notFound();
    for (const Forum::Bookmark &kept : call.forum().bookmarks) {
        if (kept.member == call.memberId() && kept.topic == topic && kept.post == (whole ? 0 : target)) {
            return json({ { u"errors"_s, QJsonArray { u"You cannot bookmark the same thing twice."_s } } }, 400);
        }
    }
    Forum::Bookmark kept { call.forum().nextId(), call.memberId(), topic, whole ? 0 : target,
        call.params.value(u"name"_s), QDateTime::fromString(call.params.value(u"reminder_at"_s), Qt::ISODate),
        call.site.now() };
    call.forum().bookmarks.insert(kept.id, kept);
    return json({ { u"success"_s, u"OK"_s }, { u"id"_s, kept.id } });
}

HttpAnswer removeBookmark(Call &call)
{
    const auto kept = call.forum().bookmarks.constFind(call.number(1));
    if (kept == call.forum().bookmarks.cend() || kept->member != call.memberId())
        return notFound();
    const qint64 topic = kept->topic;
    call.forum().bookmarks.remove(call.number(1));
    const bool more = std::any_of(call.forum().bookmarks.cbegin(), call.forum().bookmarks.cend(),
        [&](const Forum::Bookmark &other) { return other.member == call.memberId() && other.topic == topic; });
    return json({ { u"success"_s, u"OK"_s }, { u"topic_bookmarked"_s, more } });
}

HttpAnswer bookmarks(Call &call)
{
    if (call.caught.value(1).compare(call.who->username, Qt::CaseInsensitive) != 0)
        return forbidden();
    constexpr qsizetype perPage = 20;
    QList<const Forum::Bookmark *> mine;
    for (const Forum::Bookmark &kept : call.forum().bookmarks) {
        if (kept.member == call.memberId())
            mine.prepend(&kept);
    }
    if (mine.isEmpty())
        return json({ { u"bookmarks"_s, QJsonArray() } }); // another root when there is none
    const qint64 at = call.params.number(u"page"_s) * perPage;
    QJsonArray rows;
    for (const Forum::Bookmark *kept : mine.mid(at, perPage))
        rows += bookmarkObject(call.eyes(), *kept);
    QJsonObject list { { u"bookmarks"_s, rows } };
    if (mine.size() > at + perPage)
        list.insert(
            u"more_bookmarks_url"_s, u"/u/%1/bookmarks.json?page=%2"_s.arg(call.who->username).arg(at / perPage + 1));
    return json({ { u"user_bookmark_list"_s, list } });
}

QJsonObject draftObject(const QString &key, const Forum::Draft &draft, const Call &call)
{
    const QString words = QJsonDocument::fromJson(draft.data).object()[u"reply"].toString();
    QJsonObject object { { u"draft_key"_s, key }, { u"sequence"_s, draft.sequence },
        { u"draft_sequence"_s, draft.sequence }, { u"data"_s, QString::fromUtf8(draft.data) },
        { u"created_at"_s, stamp(draft.updated) }, { u"excerpt"_s, words.left(200).toHtmlEscaped() },
        { u"draft_username"_s, call.who->username }, { u"updated_at"_s, stamp(draft.updated) } };
    if (key.startsWith(u"topic_"_s)) {
        const Forum::Topic &topic = topicOf(call.forum(), key.mid(6).toLongLong());
        object.insert(u"topic_id"_s, topic.id);
        object.insert(u"title"_s, topic.title);
    }
    return object;
}

HttpAnswer drafts(Call &call)
{
    QJsonArray rows;
    const qint64 offset = call.params.number(u"offset"_s);
    const qint64 limit = qBound(1LL, call.params.number(u"limit"_s, 50), 50LL);
    qint64 met = 0;
    const auto mine = call.forum().drafts.value(call.memberId());
    for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
        if (!it->data.isEmpty() && ++met > offset && rows.size() < limit)
            rows += draftObject(it.key(), *it, call);
    }
    return json({ { u"drafts"_s, rows } });
}

HttpAnswer draft(Call &call)
{
    const Forum::Draft found = call.forum().drafts.value(call.memberId()).value(call.caught.value(1));
    return json({ { u"draft"_s, found.data.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(found.data)) },
        { u"draft_sequence"_s, found.sequence } });
}

// The number rises when a post was made of the draft, and when another client takes over.
HttpAnswer saveDraft(Call &call)
{
    const QString key = call.params.value(u"draft_key"_s);
    if (key.isEmpty())
        return missingParameter(u"draft_key"_s);
    Forum::Draft &draft = call.forum().drafts[call.memberId()][key];
    int sequence = int(call.params.number(u"sequence"_s));
    const QString owner = call.params.value(u"owner"_s);
    if (draft.data.isEmpty()) // whoever comes too late for a draft that went away begins a new one
        sequence = draft.sequence;
    if (sequence != draft.sequence && !call.params.isTrue(u"force_save"_s)) {
        return json({ { u"errors"_s, QJsonArray { u"The draft is being edited in another window."_s } },
                        { u"extras"_s, QJsonObject { { u"description"_s, u"Please reload this page."_s } } } },
            409);
    }
    if (!owner.isEmpty() && !draft.owner.isEmpty() && owner != draft.owner)
        ++sequence;
    draft = { call.params.value(u"data"_s).toUtf8(), sequence, owner, call.site.now() };
    return json({ { u"success"_s, u"OK"_s }, { u"draft_sequence"_s, sequence } });
}

// A stale number is no error here: nothing happens.
HttpAnswer removeDraft(Call &call)
{
    Forum::Draft &draft = call.forum().drafts[call.memberId()][call.caught.value(1)];
    if (call.params.number(u"sequence"_s) >= draft.sequence)
        draft.data.clear();
    return done;
}

HttpAnswer tracking(Call &call)
{
    const bool personal = call.caught.value(2).startsWith(u"private"_s);
    QJsonArray rows;
    for (const Forum::Topic &topic : call.forum().topics) {
        if (topic.personal() != personal || topic.deleted || !maySee(call.forum(), topic, call.member()))
            continue;
        const Forum::Standing standing = call.forum().standings.value(call.memberId()).value(topic.id);
        const int level = levelOf(call.forum(), call.memberId(), topic);
        const bool fresh = standing.lastRead == 0 && topic.created.daysTo(call.site.now()) < 14;
        const bool unread = standing.lastRead > 0 && standing.lastRead < topic.highest && level >= 2;
        if (level == 0 || (!fresh && !unread))
            continue;
        rows += QJsonObject { { u"topic_id"_s, topic.id }, { u"highest_post_number"_s, topic.highest },
            { u"last_read_post_number"_s, standing.lastRead ? QJsonValue(standing.lastRead) : QJsonValue() },
            { u"created_at"_s, stamp(topic.created) }, { u"category_id"_s, topic.category },
            { u"notification_level"_s, standing.lastRead ? QJsonValue(level) : QJsonValue() },
            { u"created_in_new_period"_s, fresh },
            { u"treat_as_new_topic_start_date"_s, stamp(call.site.now().addDays(-14)) },
            { u"tags"_s, tagsValue(call.eyes(), topic.tags) } };
    }
    return jsonArray(rows);
}

HttpAnswer dismissNew(Call &call)
{
    for (const QString &id : call.params.all(u"topic_ids"_s)) {
        Forum::Standing &standing = call.forum().standings[call.memberId()][id.toLongLong()];
        standing.lastRead = qMax(1, standing.lastRead);
    }
    return done;
}

} // namespace

QList<Route> ownRoutes()
{
    return {
        { "GET", u"/notifications"_s, notices, true },
        { "GET", u"/notifications/totals"_s, totals, true },
        { "PUT", u"/notifications/(?:mark-read|read)"_s, markRead, true },
        { "POST", u"/topics/timings"_s, timings, true },
        { "DELETE", u"/t/(\\d+)/timings"_s, unreadAgain, true },
        { "PUT", u"/topics/reset-new"_s, dismissNew, true },
        { "POST", u"/t/(\\d+)/notifications"_s, watchTopic, true },
        { "POST", u"/category/(\\d+)/notifications"_s, watchCategory, true },
        { "PUT", u"/tag/([^/]+)/notifications"_s, watchTag, true },
        { "POST", u"/bookmarks"_s, addBookmark, true },
        { "DELETE", u"/bookmarks/(\\d+)"_s, removeBookmark, true },
        { "GET", u"/u/([^/]+)/bookmarks"_s, bookmarks, true },
        { "GET", u"/drafts"_s, drafts, true },
        { "GET", u"/drafts/([^/]+)"_s, draft, true },
        { "POST", u"/drafts"_s, saveDraft, true },
        { "DELETE", u"/drafts/([^/]+)"_s, removeDraft, true },
        { "GET", u"/u/([^/]+)/(private-message-topic-tracking-state|topic-tracking-state)"_s, tracking, true },
    };
}

} // namespace foyer
