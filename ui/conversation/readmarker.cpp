#include "ui/conversation/readmarker.h"

#include "models/cache/threads.h"
#include "models/settings.h"

using namespace Qt::StringLiterals;

namespace foyer {

ReadMarker::ReadMarker(Cache &cache, CacheWorker &worker, PostListModel &model, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_worker(worker)
    , m_model(model)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_clock = [timer] { return timer->elapsed(); };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReadMarker::check);
}

void ReadMarker::setSeen(const QList<PostId> &posts)
{
    const qint64 now = m_clock();
    QHash<PostId, qint64> since;
    for (const PostId post : posts) {
        if (!m_leftAlone.contains(post))
            since.insert(post, m_since.value(post, now));
    }
    m_since = since;
    if (!m_since.isEmpty() && !m_timer.isActive())
        m_timer.start(m_dwell >= 0 ? m_dwell : number(m_cache, option::readDwell));
}

void ReadMarker::forget()
{
    m_since.clear();
    m_leftAlone.clear();
    m_timer.stop();
}

void ReadMarker::check()
{
    const QString mode = value(m_cache, option::readMode);
    if (mode == "never"_L1)
        return m_since.clear();
    const int dwell = m_dwell >= 0 ? m_dwell : number(m_cache, option::readDwell);
    const qint64 now = m_clock();
    QList<PostId> due;
    qint64 wait = -1;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it) {
        const qint64 left = it.value() + dwell - now;
        if (left <= 0)
            due.append(it.key());
        else
            wait = wait < 0 ? left : qMin(wait, left);
    }
    for (const PostId post : std::as_const(due))
        m_since.remove(post);
    if (wait >= 0)
        m_timer.start(int(wait));
    if (due.isEmpty())
        return;
    const bool whole = mode == "always"_L1 && m_leftAlone.isEmpty();
    m_worker.run(
        this,
        [whole, due, thread = m_model.thread()](
            Cache &cache) { return whole ? setThreadRead(cache, thread, true) : setRead(cache, due, true); },
        [this](const Expected<void> &marked) {
            if (!marked)
                Q_EMIT failed(marked.error().text);
        });
}

} // namespace foyer
