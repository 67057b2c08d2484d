#include "ui/preferences/storagepage.h"

#include "models/cache/pictures.h"
#include "models/cache/threads.h"
#include "ui/label.h"
#include "ui/preferences/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QThread>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// On a connection of its own, so that the window goes on meanwhile.
Expected<RetentionReport> applyElsewhere(const QString &file, ChangeStream &stream, const Retention &rule, bool dryRun)
{
    const auto cache = Cache::open(file, stream);
    if (!cache)
        return cache.error();
    return applyRetention(**cache, rule, dryRun);
}

} // namespace

StoragePage::StoragePage(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_kept(new Label(type::ui))
    , m_pictures(new Label(type::ui))
    , m_days(optionChoice(cache, option::keepDays, keepChoices()))
    , m_answer(new Label(type::meta, &Theme::muted))
    , m_count(new QPushButton(tr("&What would that free?")))
    , m_free(new QPushButton(tr("&Free it now")))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(scaled(12));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Kept now:"), m_kept);
    form->addRow(tr("Pictures:"), m_pictures);
    form->addRow(tr("&Keep posts:"), m_days);
    form->addRow(tr("Keep &pictures up to:"), optionChoice(cache, option::picturesMegabytes, pictureChoices()));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_count);
    buttons->addWidget(m_free);
    buttons->addStretch();
    form->addRow(buttons);
    m_answer->setWordWrap(true);
    m_answer->setText(tr("Drafts, what waits to be sent, your own posts, starred and unread ones always stay."));
    form->addRow(m_answer);
    m_free->setEnabled(false);
    connect(m_count, &QPushButton::clicked, this, [this] { apply(true); });
    connect(m_free, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_days, &QComboBox::activated, this, [this] { m_free->setEnabled(false); });
    refreshKept();
}

void StoragePage::apply(bool dryRun)
{
    Retention rule;
    rule.days = number(m_cache, option::keepDays);
    m_count->setEnabled(false);
    m_free->setEnabled(false);
    m_answer->setText(dryRun ? tr("Counting…") : tr("Freeing…"));
    const QPointer<StoragePage> page(this);
    QThread *thread = QThread::create([page, file = m_cache.file(), &stream = m_cache.stream(), rule, dryRun] {
        const auto report = applyElsewhere(file, stream, rule, dryRun);
        QMetaObject::invokeMethod(qApp, [page, report, dryRun] {
            if (page)
                page->show(report, dryRun);
        });
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
}

void StoragePage::show(const Expected<RetentionReport> &report, bool dryRun)
{
    m_count->setEnabled(true);
    m_free->setEnabled(dryRun && report && report->posts > 0);
    if (!report) {
        m_answer->setText(report.error().text);
    } else {
        const QString size = QLocale().formattedDataSize(report->bytes, 0, QLocale::DataSizeTraditionalFormat);
        m_answer->setText(report->posts == 0 ? tr("There is nothing to free.")
                : dryRun
                ? tr("%n posts would go and free %1. The server still has them.", nullptr, int(report->posts)).arg(size)
                : tr("%n posts are gone from this computer; %1 are free.", nullptr, int(report->posts)).arg(size));
    }
    refreshKept();
    Q_EMIT counted();
}

void StoragePage::refreshKept()
{
    const Storage here = storage(m_cache).valueOr({});
    const QLocale locale;
    m_kept->setText(tr("%1 posts · %2", nullptr, int(here.posts))
                        .arg(locale.toString(here.posts),
                            locale.formattedDataSize(here.bytes, 0, QLocale::DataSizeTraditionalFormat)));
    const PictureStorage pictures = pictureStorage(m_cache).valueOr({});
    m_pictures->setText(tr("%1 pictures · %2", nullptr, int(pictures.pictures))
                            .arg(locale.toString(pictures.pictures),
                                locale.formattedDataSize(pictures.bytes, 0, QLocale::DataSizeTraditionalFormat)));
}

} // namespace foyer
