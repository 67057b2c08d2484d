// Which threads stand in a list, in which order; and what is done to all of them at once.

#include "models/cache/readreports.h"
#include "models/cache/statement.h"
#include "models/cache/threads.h"

#include <QSet>

namespace foyer {

namespace {

using Places = Expected<QList<ThreadPlace>>;

Places readPlaces(Statement &rows)
{
    QList<ThreadPlace> list;
    while (rows.next())
        list.append({ rows.column<ThreadId>(0), rows.column<ThreadGroup>(1) });
    return rows.result(list);
}

// 0: the group of a thread that is listed without being in the Inbox does not matter outside of it.
struct Listing {
    Cache &cache;
    bool unreadOnly;
    int limit;

    Places operator()(InboxScope) const
    {
        Statement rows = cache.prepare(R"(
                SELECT thread, inbox_group FROM thread_summary
                WHERE inbox_group IS NOT NULL ORDER BY inbox_group, last_activity DESC LIMIT ?)");
        return readPlaces(rows.bind(limit));
    }
    Places operator()(ForMeScope) const
    {
        Statement rows = cache.prepare(R"(
                SELECT DISTINCT summary.thread, 3, summary.last_activity FROM notice
                JOIN thread_summary AS summary ON summary.thread = notice.thread
                WHERE notice.read = 0 ORDER BY summary.last_activity DESC LIMIT ?)");
        return readPlaces(rows.bind(limit));
    }
    Places operator()(StarredScope) const
    {
        Statement rows = cache.prepare(R"(
                SELECT summary.thread, 3 FROM thread_summary AS summary
                WHERE summary.thread IN (
                    SELECT thread FROM thread_state WHERE starred = 1
                    UNION SELECT post.thread FROM post_state JOIN post ON post.id = post_state.post WHERE starred = 1)
                  AND (?1 = 0 OR summary.unread > 0)
                ORDER BY summary.last_activity DESC LIMIT ?2)");
        return readPlaces(rows.bind(unreadOnly, limit));
    }
    Places operator()(ForumScope scope) const
    {
        Statement rows = cache.prepare(R"(
                SELECT thread, 3, pinned, last_activity FROM thread_summary
                WHERE forum = ?1 AND (?2 = 0 OR unread > 0)
                UNION ALL
                SELECT summary.thread, 3, summary.pinned, summary.last_activity
                FROM thread_place AS place JOIN thread_summary AS summary ON summary.thread = place.thread
                WHERE place.forum = ?1 AND (?2 = 0 OR summary.unread > 0)
                ORDER BY pinned DESC, last_activity DESC LIMIT ?3)");
        return readPlaces(rows.bind(scope.forum, unreadOnly, limit));
    }
    Places operator()(AccountScope scope) const
    {
        Statement rows = cache.prepare(R"(
                SELECT summary.thread, 3 FROM forum
                JOIN forum_state ON forum_state.forum = forum.id AND followed = 1
                JOIN thread_summary AS summary ON summary.forum = forum.id
                WHERE forum.account = ?1 AND (?2 = 0 OR summary.unread > 0)
                ORDER BY summary.last_activity DESC LIMIT ?3)");
        return readPlaces(rows.bind(scope.account, unreadOnly, limit));
    }
    Places operator()(const TagScope &scope) const
    {
        // Tags stand one a line.
        Statement rows = cache.prepare(R"(
                SELECT summary.thread, 3 FROM thread JOIN thread_summary AS summary ON summary.thread = thread.id
                WHERE thread.account = ?1 AND thread.tags <> ''
                  AND instr(char(10) || lower(thread.tags) || char(10), char(10) || lower(?2) || char(10)) > 0
                  AND (?3 = 0 OR summary.unread > 0)
                ORDER BY summary.last_activity DESC LIMIT ?4)");
        return readPlaces(rows.bind(scope.account, scope.tag, unreadOnly, limit));
    }
};

// The threads that are to stay are put where they belong, by the same order.
Places withKept(Cache &cache, QList<ThreadPlace> list, const ThreadQuery &query)
{
    struct Row {
        ThreadPlace place;
        bool pinned = false;
        qint64 lastActivity = 0;
    };
    const bool forum = std::holds_alternative<ForumScope>(query.scope);
    Statement row = cache.prepare("SELECT pinned, last_activity FROM thread_summary WHERE thread = ?");
    const auto read = [&](ThreadPlace place) -> std::optional<Row> {
        if (!row.bind(place.id).next())
            return {};
        return Row { place, forum && row.column<bool>(0), row.column<qint64>(1) };
    };
    const auto before = [](const Row &a, const Row &b) {
        return std::tuple(a.place.group, !a.pinned, -a.lastActivity)
            < std::tuple(b.place.group, !b.pinned, -b.lastActivity);
    };
    for (const ThreadPlace &stays : query.keep) {
        const auto listed = std::find_if(
            list.cbegin(), list.cend(), [&stays](const ThreadPlace &place) { return place.id == stays.id; });
        const bool rises = listed != list.cend() && listed->group <= stays.group;
        const auto kept = rises ? std::nullopt : read(stays);
        if (!kept)
            continue;
        if (listed != list.cend())
            list.erase(listed);
        const auto at = std::partition_point(list.begin(), list.end(), [&](const ThreadPlace &place) {
            const auto other = read(place);
            return other && before(*other, *kept);
        });
        list.insert(at, kept->place);
    }
    return row.result(list);
}

} // namespace

Expected<QList<ThreadPlace>> threadPlaces(Cache &cache, const ThreadQuery &query)
{
    auto list = std::visit(Listing { cache, query.unreadOnly, query.limit }, query.scope);
    if (!list || query.keep.isEmpty())
        return list;
    return withKept(cache, std::move(*list), query);
}

Expected<int> threadCount(Cache &cache, const ThreadQuery &query)
{
    const auto count = [](Statement &row) {
        const int count = row.next() ? row.column<int>(0) : 0;
        return row.result(count);
    };
    if (std::holds_alternative<InboxScope>(query.scope)) {
        Statement row =
            cache.prepare("SELECT count(*) FROM (SELECT 1 FROM thread_summary WHERE inbox_group IS NOT NULL LIMIT ?)");
        return count(row.bind(query.limit));
    }
    if (const auto *scope = std::get_if<ForumScope>(&query.scope)) {
        Statement row = cache.prepare(R"(
                SELECT count(*) FROM (
                    SELECT 1 FROM thread_summary WHERE forum = ?1 AND (?2 = 0 OR unread > 0)
                    UNION ALL
                    SELECT 1 FROM thread_place AS place JOIN thread_summary AS summary ON summary.thread = place.thread
                    WHERE place.forum = ?1 AND (?2 = 0 OR summary.unread > 0)
                    LIMIT ?3))");
        return count(row.bind(scope->forum, query.unreadOnly, query.limit));
    }
    const auto list = std::visit(Listing { cache, query.unreadOnly, query.limit }, query.scope);
    return list ? Expected<int>(int(list->size())) : list.error();
}

Expected<QList<PostId>> setScopeRead(Cache &cache, const ThreadScope &scope)
{
    const auto list = threadPlaces(cache, { scope, true, {}, -1 });
    if (!list)
        return list.error();
    Transaction transaction(cache);
    QList<PostId> changed;
    for (const ThreadPlace &place : *list) {
        Statement posts = cache.prepare(R"(
                INSERT INTO post_state (post, read)
                SELECT id, 1 FROM post WHERE thread = ? AND ghost = 0 AND superseded = 0
                ON CONFLICT (post) DO UPDATE SET read = 1 WHERE read = 0
                RETURNING post)");
        posts.bind(place.id);
        while (posts.next()) {
            changed.append(posts.column<PostId>(0));
            noteRead(cache, changed.last(), true);
        }
        cache.prepare("UPDATE notice SET read = 1 WHERE thread = ? AND read = 0").bind(place.id).run();
        // As recount() would say, without looking at every post again.
        cache
            .prepare(R"(
                UPDATE thread_summary SET unread = 0, fresh = 0, counted = 0, mentions_me = 0, inbox_group = NULL
                WHERE thread = ? RETURNING forum)")
            .bind(place.id)
            .run();
        cache.touched().threads.insert(place.id);
    }
    Statement forums = cache.prepare("SELECT forum FROM forum_state WHERE followed = 1");
    while (forums.next())
        cache.touched().forums.insert(forums.column<ForumId>(0));
    cache.touched().notices = true;
    return transaction.commit(std::move(changed));
}

Expected<Counts> counts(Cache &cache)
{
    Statement row = cache.prepare(R"(
        SELECT (SELECT count(*) FROM thread_summary WHERE inbox_group IS NOT NULL),
               (SELECT count(*) FROM notice WHERE read = 0),
               (SELECT count(*) FROM (
                    SELECT thread FROM thread_state WHERE starred = 1
                    UNION SELECT post.thread FROM post_state JOIN post ON post.id = post_state.post WHERE starred = 1)),
               (SELECT count(*) FROM draft WHERE binned IS NULL),
               (SELECT count(*) FROM intention WHERE state NOT IN (4, 8)),
               (SELECT count(*) FROM intention WHERE state NOT IN (4, 8) AND state IN (5, 6, 7)),
               (SELECT count(*) FROM account))");
    Counts counts;
    if (row.next())
        counts = { row.column<int>(0), row.column<int>(1), row.column<int>(2), row.column<int>(3), row.column<int>(4),
            row.column<int>(5), row.column<int>(6) };
    return row.result(counts);
}

Expected<Storage> storage(Cache &cache)
{
    Statement row = cache.prepare(R"(
        SELECT (SELECT count(*) FROM post_index_docsize),
               (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size))");
    Storage storage;
    if (row.next())
        storage = { row.column<qint64>(0), row.column<qint64>(1) };
    return row.result(storage);
}

} // namespace foyer
