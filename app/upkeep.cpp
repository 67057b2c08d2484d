#include "app/upkeep.h"

#include "models/cache/maintenance.h"
#include "models/cache/status.h"
#include "models/log.h"
#include "models/settings.h"

#include <QDateTime>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lastDay = u"upkeep/day"_s;

} // namespace

Upkeep::Upkeep(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    m_worker.setMaxThreadCount(1);
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &Upkeep::daily);
    m_hourly.start();
    QTimer::singleShot(1min, this, &Upkeep::daily); // the start is for the reader
}

Upkeep::~Upkeep()
{
    m_worker.waitForDone();
}

void Upkeep::checkAfterCrash()
{
    m_worker.start([this, file = m_cache.file(), &stream = m_cache.stream()] {
        const auto cache = Cache::open(file, stream);
        const auto report = cache ? checkCache(**cache, true) : cache.error();
        if (!report)
            Q_EMIT damaged(report.error());
        else if (!report->sound)
            Q_EMIT damaged({ ErrorKind::Storage, report->findings.join(u'\n') });
        else if (report->repaired)
            Q_EMIT said(tr("Foyer ended unexpectedly last time. Its data was checked and repaired."));
    });
}

void Upkeep::daily()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (setting(m_cache, lastDay).valueOr(today) == today)
        return;
    if (!setSetting(m_cache, lastDay, today))
        return; // a full disk: no time for copies
    const Retention rule { number(m_cache, option::keepDays), 0, 0 };
    m_worker.start([rule, file = m_cache.file(), &stream = m_cache.stream()] {
        const auto cache = Cache::open(file, stream);
        if (!cache)
            return;
        if (const auto copy = backUp(**cache); !copy)
            qCWarning(lcApp) << "backup:" << copy.error().text;
        if (rule.days > 0) {
            if (const auto freed = applyRetention(**cache, rule, false); !freed)
                qCWarning(lcApp) << "retention:" << freed.error().text;
        }
    });
}

} // namespace foyer
