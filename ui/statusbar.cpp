#include "ui/statusbar.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "ui/label.h"
#include "ui/zoomed.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>
#include <chrono>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString jobName(const QString &job)
{
    if (job == "forums"_L1)
        return StatusBar::tr("Reading the list of forums");
    if (job == "outbox"_L1)
        return StatusBar::tr("Sending");
    return StatusBar::tr("Getting new posts");
}

} // namespace

StatusBar::StatusBar(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_synced(new Label(type::meta, &Theme::muted))
    , m_waiting(new Label(type::meta, &Theme::muted))
    , m_job(new Label(type::meta, &Theme::muted))
    , m_bar(new QProgressBar)
    , m_progress(new Label(type::meta, &Theme::muted))
    , m_kept(new Label(type::meta, &Theme::muted))
{
    onZoom(this, [this] { setFixedHeight(scaled(28)); });
    m_bar->setTextVisible(false);
    onZoom(m_bar, [this] { m_bar->setFixedSize(scaled(120), scaled(10)); });
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), 1, scaled(12), 0);
    layout->setSpacing(scaled(16));
    for (QWidget *part : std::initializer_list<QWidget *> { m_synced, m_waiting, m_job, m_bar, m_progress })
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_kept);

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &StatusBar::refresh);
    m_spoken.setSingleShot(true);
    m_spoken.setInterval(6s);
    connect(&m_spoken, &QTimer::timeout, this, &StatusBar::refresh);
    connect(&cache.stream(), &ChangeStream::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

void StatusBar::say(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_spoken.stop();
        return refresh();
    }
    m_spoken.start();
    m_synced->setText(sentence);
    m_synced->setRank(&Theme::ink);
    fit();
}

QString StatusBar::text() const
{
    QStringList parts;
    for (const QLabel *label : std::initializer_list<QLabel *> { m_synced, m_waiting, m_job, m_progress, m_kept }) {
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    return parts.join(u" · "_s);
}

void StatusBar::refresh()
{
    if (!m_spoken.isActive()) {
        QDateTime last;
        for (const Account &account : accounts(m_cache).valueOr({}))
            last = std::max(last, account.lastSync);
        m_synced->setRank(&Theme::muted);
        m_synced->setText(last.isValid() ? tr("Synced %1").arg(shortTime(last, QDateTime::currentDateTimeUtc()))
                                         : tr("Not synced yet"));
    }
    const Counts now = counts(m_cache).valueOr({});
    m_waiting->setRank(now.attention ? &Theme::waiting : &Theme::muted);
    QStringList waiting;
    if (now.outbox > now.attention)
        waiting.append(tr("%n waiting to be sent", nullptr, now.outbox - now.attention));
    if (now.attention > 0)
        waiting.append(tr("%n in need of you", nullptr, now.attention));
    m_waiting->setText(waiting.join(u" · "_s));
    const QLocale locale;
    m_kept->setText(u"%1 · %2 · %3"_s.arg(tr("%n communities", nullptr, now.communities),
        tr("%1 posts kept", nullptr, int(now.posts)).arg(locale.toString(now.posts)),
        locale.formattedDataSize(now.bytes, 0, QLocale::DataSizeTraditionalFormat)));
    refreshJob();
    fit();
    setAccessibleName(text());
}

void StatusBar::refreshJob()
{
    const QList<SyncStatus> all = syncStatus(m_cache).valueOr({});
    const auto running = std::find_if(all.cbegin(), all.cend(), [](const SyncStatus &s) { return s.running; });
    m_busy = running != all.cend();
    if (!m_busy) {
        m_job->clear();
        m_progress->clear();
        return;
    }
    const QString name = account(m_cache, running->account).valueOr({}).name;
    m_job->setText(tr("%1: %2", "community: what it does").arg(name, jobName(running->job)));
    const Progress &progress = running->progress;
    m_bar->setRange(0, 1000);
    m_bar->setValue(progress.total > 0 ? int(1000 * progress.done / progress.total) : 0);
    const QLocale locale;
    m_progress->setText(progress.total > 0
            ? tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
            : QString());
}

// Narrow windows keep what changes and drop what can wait.
void StatusBar::fit()
{
    const bool talking = m_spoken.isActive();
    m_waiting->setVisible(!m_waiting->text().isEmpty() && (!talking || width() >= scaled(820)));
    m_job->setVisible(m_busy && !talking && width() >= scaled(640));
    m_bar->setVisible(m_busy && !talking && width() >= scaled(420));
    m_progress->setVisible(m_busy && !talking && width() >= scaled(560));
    int room = 2 * scaled(12);
    for (const QWidget *part :
        std::initializer_list<QWidget *> { m_synced, m_waiting, m_job, m_bar, m_progress, m_kept }) {
        if (!part->isHidden() || part == m_kept)
            room += part->sizeHint().width() + scaled(16);
    }
    m_kept->setVisible(room <= width());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.side);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace foyer
