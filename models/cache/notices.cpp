#include "models/cache/notices.h"

#include "models/cache/personrow.h"
#include "models/cache/recount.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

#define FOYER_NOTICE_ROWS                                                                                              \
    "SELECT notice.id, notice.account, notice.kind, notice.thread, notice.post, "                                      \
    "       coalesce(thread.title, nullif(notice.title, ''), intention.subject, ''), notice.text, notice.created, "    \
    "notice.read, notice.shown, "                                                                                      \
    "       person.id, person.name, person.mail, person.badge, person.me, person.avatar, person.url, notice.url "      \
    "FROM notice "                                                                                                     \
    "LEFT JOIN thread ON thread.id = notice.thread "                                                                   \
    "LEFT JOIN intention ON intention.id = notice.intention "                                                          \
    "LEFT JOIN person ON person.id = notice.person "

Expected<QList<Notice>> readAll(Statement &rows)
{
    QList<Notice> list;
    while (rows.next()) {
        Notice notice;
        notice.id = rows.column<NoticeId>(0);
        notice.account = rows.column<AccountId>(1);
        notice.kind = rows.column<Notice::Kind>(2);
        notice.thread = rows.column<ThreadId>(3);
        notice.post = rows.column<PostId>(4);
        notice.title = rows.column<QString>(5);
        notice.text = rows.column<QString>(6);
        notice.created = rows.column<QDateTime>(7);
        notice.read = rows.column<bool>(8);
        notice.shown = rows.column<bool>(9);
        notice.person = readPerson(rows, 10);
        notice.url = rows.column<QUrl>(17);
        list.append(notice);
    }
    return rows.result(list);
}

ThreadId threadOfNotice(Cache &cache, NoticeId notice)
{
    Statement row = cache.prepare("SELECT thread FROM notice WHERE id = ?");
    return row.bind(notice).next() ? row.column<ThreadId>(0) : ThreadId {};
}

} // namespace

Expected<QList<Notice>> notices(Cache &cache, int limit, bool unreadOnly)
{
    Statement rows = cache.prepare(
        FOYER_NOTICE_ROWS "WHERE ?1 = 0 OR notice.read = 0 ORDER BY notice.created DESC, notice.id DESC LIMIT ?2");
    rows.bind(unreadOnly, limit);
    return readAll(rows);
}

Expected<QList<Notice>> noticesToShow(Cache &cache)
{
    Statement rows = cache.prepare(
        FOYER_NOTICE_ROWS "WHERE notice.read = 0 AND notice.shown = 0 ORDER BY notice.created, notice.id");
    return readAll(rows);
}

Expected<void> markShown(Cache &cache, const QList<NoticeId> &notices)
{
    Transaction transaction(cache);
    for (const NoticeId id : notices)
        cache.prepare("UPDATE notice SET shown = 1 WHERE id = ?").bind(id).run();
    cache.touched().notices = true;
    return transaction.commit();
}

Expected<void> setNoticesRead(Cache &cache, const QList<NoticeId> &notices, bool read)
{
    Transaction transaction(cache);
    QSet<ThreadId> threads;
    for (const NoticeId id : notices) {
        cache.prepare("UPDATE notice SET read = ? WHERE id = ?").bind(read, id).run();
        threads.insert(threadOfNotice(cache, id));
    }
    threads.remove(ThreadId {});
    recount(cache, threads);
    cache.touched().notices = true;
    return transaction.commit();
}

} // namespace foyer
