#include "app/sync/intake.h"

#include "app/desktop/priority.h"
#include "models/cache/maintenance.h"
#include "models/cache/postwords.h"
#include "models/log.h"

#include <QCoroFuture>

namespace foyer {

namespace {

constexpr size_t pagesAtOnce = 4; // one being committed, three being prepared
constexpr qsizetype postsInLog = 6000; // some 15 MB

} // namespace

QList<Page> inPieces(Page page, int posts)
{
    if (page.posts.size() <= posts)
        return { std::move(page) };
    QList<Page> pieces;
    for (qsizetype from = 0; from < page.posts.size(); from += posts) {
        Page piece;
        piece.posts = page.posts.mid(from, posts);
        pieces.append(std::move(piece));
    }
    Page &first = pieces.first();
    first.forums = page.forums;
    first.forumsComplete = page.forumsComplete;
    first.threads = page.threads;
    first.renumbered = page.renumbered;
    first.missing = page.missing;
    first.back = page.back;
    Page &last = pieces.last();
    last.placings = page.placings;
    last.gone = page.gone;
    last.goneThreads = page.goneThreads;
    last.readUpTo = page.readUpTo;
    last.notices = page.notices;
    last.customs = page.customs;
    last.cursors = page.cursors;
    last.progress = page.progress;
    return pieces;
}

Intake::Intake(Cache &cache, AccountId account, std::function<void(const Progress &)> progressed)
    : m_cache(cache)
    , m_account(account)
    , m_progressed(std::move(progressed))
{
}

Intake::~Intake()
{
    m_copying.waitForFinished();
}

Task<Expected<void>> Intake::take(Page page)
{
    for (const Page &piece : inPieces(std::move(page))) {
        while (m_queue.size() >= pagesAtOnce && !m_failed)
            co_await m_committed;
        if (m_failed)
            co_return std::as_const(*m_failed);
        QSet<RemotePostId> posts;
        for (const RemotePost &post : piece.posts) {
            if (!post.body.text.isEmpty())
                posts.insert(post.id);
        }
        m_queue.push_back({ compute(prepare, piece), std::move(posts) });
        if (!m_committing)
            commitAll();
    }
    co_return {};
}

Task<> Intake::commitAll()
{
    m_committing = true;
    while (m_committing) {
        const PreparedPage page = co_await m_queue.front().page;
        if (!m_failed)
            commit(page);
        m_queue.pop_front();
        if (m_queue.empty()) {
            m_committing = false;
            m_committed.ring(); // may end the round, and this with it
            co_return;
        }
        m_committed.ring();
    }
}

void Intake::commit(const PreparedPage &page)
{
    const Expected<Ingested> taken = ingest(m_cache, m_account, page);
    if (!taken) {
        m_failed = taken.error();
        return;
    }
    m_total.newPosts += taken->newPosts;
    m_total.notices += taken->notices;
    m_total.seen += taken->seen;
    m_uncopied += page.posts.size();
    copyLog();
    if (page.page.progress)
        m_progressed(*page.page.progress);
}

// Beside the pages that come, on another thread: as part of a commit it would keep the window from writing.
void Intake::copyLog()
{
    if (m_uncopied < postsInLog || !m_copying.isFinished())
        return;
    m_uncopied = 0;
    m_copying = compute([file = m_cache.file()] {
        if (const auto copied = foyer::copyLog(file); !copied)
            qCWarning(lcSync) << "the log stays uncopied for now:" << copied.error().text;
    });
}

Task<Expected<Ingested>> Intake::finish()
{
    while (m_committing)
        co_await m_committed;
    const Ingested total = std::exchange(m_total, {});
    if (total.newPosts == 0 && !m_failed)
        mergeWords(); // what busier rounds left
    if (const auto failed = std::exchange(m_failed, {}))
        co_return *failed;
    co_return total;
}

void Intake::mergeWords()
{
    bool more = true;
    while (more && !m_failed) {
        const Expected<bool> merged = mergeIndex(m_cache);
        more = merged.valueOr(false);
        if (!merged)
            m_failed = merged.error();
    }
}

QSet<RemotePostId> Intake::known(const QList<RemotePostId> &ids)
{
    QSet<RemotePostId> known = asked(foyer::known(m_cache, m_account, ids));
    for (const RemotePostId &id : ids) {
        for (const Prepared &underway : m_queue) {
            if (underway.posts.contains(id))
                known.insert(id);
        }
    }
    return known;
}

QList<qint64> Intake::numbers(const RemoteForumId &forum)
{
    return asked(numbersIn(m_cache, m_account, forum));
}

QList<RemotePostId> Intake::names(const RemoteForumId &forum, const QList<qint64> &numbers)
{
    return asked(namesIn(m_cache, m_account, forum, numbers));
}

QHash<QString, RemotePostId> Intake::ownNames(const RemoteThreadId &thread)
{
    return asked(ownNamesIn(m_cache, m_account, thread));
}

} // namespace foyer
