// Is what is kept in order? What can be put right without asking anybody is put right.

#include "models/cache/maintenance.h"
#include "models/cache/pictures.h"
#include "models/cache/recount.h"
#include "models/cache/reindex.h"
#include "models/cache/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

QString say(const char *sentence, qint64 count = -1)
{
    return QCoreApplication::translate("foyer::Cache", sentence, nullptr, int(count));
}

bool fileIsSound(Cache &cache)
{
    Statement row = cache.prepare("PRAGMA integrity_check(1)");
    return row.next() && row.column<QString>(0) == u"ok"_s;
}

qint64 count(Cache &cache, const char *sql)
{
    Statement row = cache.prepare(sql);
    return row.next() ? row.column<qint64>(0) : -1;
}

// Threads whose summary does not say what their posts say.
QSet<ThreadId> wrongCounts(Cache &cache)
{
    Statement rows = cache.prepare(R"(
            SELECT thread.id FROM thread
            LEFT JOIN thread_summary AS summary ON summary.thread = thread.id
            LEFT JOIN (SELECT post.thread AS thread, count(*) AS posts, sum(coalesce(state.read, 0) = 0) AS unread
                       FROM post LEFT JOIN post_state AS state ON state.post = post.id
                       WHERE post.ghost = 0 AND post.superseded = 0 GROUP BY post.thread) AS truth
                   ON truth.thread = thread.id
            WHERE summary.posts IS NOT truth.posts OR summary.unread IS NOT truth.unread)");
    QSet<ThreadId> threads;
    while (rows.next())
        threads.insert(rows.column<ThreadId>(0));
    return threads;
}

struct Check {
    Cache &cache;
    CheckReport &report;
    bool repair;

    void counts() const
    {
        const QSet<ThreadId> wrong = wrongCounts(cache);
        if (wrong.isEmpty())
            return;
        report.findings.append(
            say(QT_TRANSLATE_N_NOOP("foyer::Cache", "%n thread(s) had wrong counts."), wrong.size()));
        if (repair)
            recount(cache, wrong);
    }
    // A post that lost its text stands as one not yet seen: the next sync may bring it back.
    void bodies() const
    {
        const qint64 missing = count(cache, R"(
                SELECT count(*) FROM post WHERE ghost = 0 AND superseded = 0
                AND NOT EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id))");
        if (missing <= 0)
            return;
        report.findings.append(say(QT_TRANSLATE_N_NOOP("foyer::Cache", "%n post(s) had lost their text."), missing));
        if (!repair)
            return;
        QSet<ThreadId> threads;
        Statement rows = cache.prepare(R"(
                UPDATE post SET ghost = 1 WHERE ghost = 0 AND superseded = 0
                AND NOT EXISTS (SELECT 1 FROM post_body WHERE post_body.post = post.id) RETURNING thread)");
        while (rows.next())
            threads.insert(rows.column<ThreadId>(0));
        recount(cache, threads);
    }
    void index() const
    {
        Statement inner = cache.prepare("INSERT INTO post_index (post_index) VALUES ('integrity-check')");
        const bool sound = inner.run();
        const qint64 indexed = count(cache, "SELECT count(*) FROM post_index_docsize");
        const qint64 kept = count(
            cache, "SELECT count(*) FROM post JOIN post_body ON post_body.post = post.id WHERE post.superseded = 0");
        if (sound && indexed == kept)
            return;
        report.findings.append(say(QT_TRANSLATE_NOOP("foyer::Cache", "The search index did not match the posts.")));
        if (repair)
            writeIndex(cache);
    }
    void links() const
    {
        Statement rows = cache.prepare("PRAGMA foreign_key_check");
        if (!rows.next())
            return;
        report.findings.append(say(QT_TRANSLATE_NOOP("foyer::Cache", "Some rows belonged to nothing.")));
        if (!repair)
            return;
        // Not the files of drafts and of the outbox: what I wrote is never thrown away.
        for (const char *sql : {
                 "DELETE FROM post_body WHERE post NOT IN (SELECT id FROM post)",
                 "DELETE FROM post_state WHERE post NOT IN (SELECT id FROM post)",
                 "DELETE FROM post_place WHERE post NOT IN (SELECT id FROM post)",
                 "DELETE FROM attachment WHERE post NOT IN (SELECT id FROM post)",
                 "DELETE FROM attachment_data WHERE attachment NOT IN (SELECT id FROM attachment)",
                 "DELETE FROM thread_state WHERE thread NOT IN (SELECT id FROM thread)",
                 "DELETE FROM thread_place WHERE thread NOT IN (SELECT id FROM thread)",
                 "DELETE FROM thread_summary WHERE thread NOT IN (SELECT id FROM thread)",
                 "DELETE FROM forum_state WHERE forum NOT IN (SELECT id FROM forum)",
             })
            cache.prepare(sql).run();
    }
    // They come again when somebody looks at them.
    Expected<void> pictures() const
    {
        const auto lost = sweepPictures(cache, repair);
        if (!lost)
            return lost.error();
        if (*lost > 0)
            report.findings.append(
                say(QT_TRANSLATE_N_NOOP("foyer::Cache", "%n picture(s) had lost their file."), *lost));
        return {};
    }
    void threads() const
    {
        const qint64 lost =
            count(cache, "SELECT count(DISTINCT thread) FROM post WHERE thread NOT IN (SELECT id FROM thread)");
        if (lost <= 0)
            return;
        report.findings.append(say(QT_TRANSLATE_N_NOOP("foyer::Cache", "%n thread(s) had lost their heading."), lost));
        if (!repair)
            return;
        cache
            .prepare(R"(
                INSERT INTO thread (id, account, forum, root, title)
                SELECT thread, account,
                       coalesce((SELECT forum FROM post_place WHERE post_place.post = min(post.id)),
                                (SELECT min(id) FROM forum WHERE forum.account = post.account), 0),
                       min(id), subject
                FROM post WHERE thread NOT IN (SELECT id FROM thread) GROUP BY thread)")
            .run();
    }
};

} // namespace

Expected<CheckReport> checkCache(Cache &cache, bool repair)
{
    CheckReport report;
    if (!fileIsSound(cache)) {
        report.findings.append(say(QT_TRANSLATE_NOOP("foyer::Cache", "The data file is damaged and must be rebuilt.")));
        return report;
    }
    Transaction transaction(cache);
    const Check check { cache, report, repair };
    check.links();
    check.threads();
    check.bodies();
    check.index();
    check.counts();
    if (auto swept = check.pictures(); !swept)
        return swept.error();
    report.repaired = repair && !report.findings.isEmpty();
    report.sound = repair || report.findings.isEmpty();
    return transaction.commit(report);
}

} // namespace foyer
