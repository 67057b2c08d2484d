#include "ui/statusbar.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "ui/label.h"
#include "ui/zoomed.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

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
    , m_undo(new QPushButton(tr("Undo")))
    , m_waiting(new Label(type::meta, &Theme::muted))
    , m_job(new Label(type::meta, &Theme::muted))
    , m_bar(new QProgressBar)
    , m_progress(new Label(type::meta, &Theme::muted))
    , m_kept(new Label(type::meta, &Theme::muted))
{
    onZoom(this, [this] { setFixedHeight(scaled(28)); });
    m_synced->setElided();
    m_bar->setTextVisible(false);
    onZoom(m_bar, [this] { m_bar->setFixedSize(scaled(120), scaled(10)); });
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(12), 1, scaled(12), 0);
    layout->setSpacing(scaled(16));
    m_undo->setProperty("look", u"word"_s);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one reads
    onZoom(m_undo, [this] { m_undo->setFont(type::meta(QApplication::font())); });
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &StatusBar::undone);
    for (QWidget *part : std::initializer_list<QWidget *> { m_synced, m_undo, m_waiting, m_job, m_bar, m_progress })
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_kept);

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &StatusBar::refresh);
    m_spoken.setSingleShot(true);
    connect(&m_spoken, &QTimer::timeout, this, &StatusBar::refresh);
    connect(&cache.stream(), &ChangeStream::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

void StatusBar::say(const QString &sentence)
{
    if (!m_undo->isHidden() && sentence.isEmpty())
        return; // what can be undone stays until its time is over
    m_undo->hide();
    Q_EMIT undoGone();
    if (sentence.isEmpty()) {
        m_spoken.stop();
        return refresh();
    }
    m_spoken.start(6s);
    m_synced->setText(sentence);
    m_synced->setRank(&Theme::ink);
    fit();
    announce();
}

void StatusBar::sayUndoable(const QString &sentence)
{
    say(sentence);
    m_undo->show();
    m_undo->setAccessibleDescription(sentence);
    m_spoken.start(20s);
    fit();
}

// A screen reader says it although the focus is elsewhere.
void StatusBar::announce()
{
    setAccessibleName(text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
        if (!m_undo->isHidden()) {
            m_undo->hide();
            Q_EMIT undoGone();
        }
        QDateTime last;
        for (const Account &account : accounts(m_cache).valueOr({}))
            last = std::max(last, account.lastSync);
        m_synced->setRank(&Theme::muted);
        m_synced->setText(last.isValid() ? tr("Synced %1").arg(shortTime(last, QDateTime::currentDateTimeUtc()))
                                         : tr("Not synced yet"));
    }
    const Counts now = counts(m_cache).valueOr({});
    if (now.communities == 0 && !m_spoken.isActive())
        m_synced->clear();
    m_waiting->setRank(now.attention ? &Theme::waiting : &Theme::muted);
    QStringList waiting;
    if (now.outbox > now.attention)
        waiting.append(tr("%n waiting to be sent", nullptr, now.outbox - now.attention));
    if (now.attention > 0)
        waiting.append(tr("%n need you", "posts of mine", now.attention));
    m_waiting->setText(waiting.join(u" · "_s));
    const Storage here = storage(m_cache).valueOr({});
    const QLocale locale;
    m_kept->setText(now.communities == 0
            ? QString()
            : u"%1 · %2 · %3"_s.arg(tr("%n communities", nullptr, now.communities),
                tr("%1 posts kept", nullptr, int(here.posts)).arg(locale.toString(here.posts)),
                locale.formattedDataSize(here.bytes, 0, QLocale::DataSizeTraditionalFormat)));
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

// Narrow windows keep what matters most and drop what can wait: from the left of this list to its right.
void StatusBar::fit()
{
    const bool talking = m_spoken.isActive();
    const auto wanted = [&](const QWidget *part) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const bool ofJob = part == m_job || part == m_bar || part == m_progress;
        return label && label->text().isEmpty() ? false : !ofJob || (m_busy && !talking);
    };
    int room = width() - 2 * scaled(12);
    if (!m_undo->isHidden())
        room -= m_undo->sizeHint().width() + scaled(16);
    bool full = false; // nothing less important after the first that had no room
    for (QWidget *part : std::initializer_list<QWidget *> { m_synced, m_waiting, m_bar, m_progress, m_job, m_kept }) {
        if (!wanted(part)) {
            part->hide();
            continue;
        }
        const int width = part == m_bar ? m_bar->minimumWidth() : part->sizeHint().width();
        full = full || (part != m_synced && width + scaled(16) > room);
        part->setVisible(!full);
        room -= width + scaled(16);
    }
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
