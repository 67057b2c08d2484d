#include "app/sync/statusline.h"

#include "models/log.h"

namespace foyer {

namespace {
constexpr qint64 pauseMs = 300;
}

StatusLine::StatusLine(Cache &cache, AccountId account)
    : m_cache(cache)
{
    m_status.account = account;
}

void StatusLine::begin(const QDateTime &now)
{
    m_status = { m_status.account, true, {}, {}, now, {} };
    write();
}

void StatusLine::job(const QString &name)
{
    m_status.job = name;
    m_status.progress = {};
    if (m_sinceWritten.elapsed() >= pauseMs)
        write();
}

void StatusLine::progress(const Progress &progress)
{
    m_status.progress = progress;
    if (m_sinceWritten.elapsed() >= pauseMs)
        write();
}

void StatusLine::end(const QDateTime &now, const std::optional<Error> &fault)
{
    m_status = { m_status.account, false, {}, {}, now, fault };
    write();
}

// A status that cannot be written costs nobody anything: the round itself reports a broken cache.
void StatusLine::write()
{
    m_sinceWritten.start();
    if (const auto written = setSyncStatus(m_cache, m_status); !written)
        qCWarning(lcSync) << "status not written:" << written.error().text;
}

} // namespace foyer
