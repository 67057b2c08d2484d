#include "ui/preferences/preferencesdialog.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/preferences/accountspage.h"
#include "ui/preferences/pages.h"
#include "ui/preferences/storagepage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace foyer {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(
    Cache &cache, AccountSetup &setup, Settings &settings, QWidget *parent, LinkChoice *links)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Preferences"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(scaled(170));
    m_list->setIconSize({ scaled(16), scaled(16) });
    m_list->setSpacing(1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    add(u"look"_s, tr("Appearance"), appearancePage(settings));
    add(u"book"_s, tr("Reading"), readingPage(cache, links));
    add(u"bell"_s, tr("Notifications"), notificationsPage(cache));
    add(u"sync"_s, tr("Sync"), syncPage(cache));
    add(u"storage"_s, tr("Storage"), new StoragePage(cache));
    add(u"person"_s, tr("Communities"), new AccountsPage(cache, setup));
    add(u"keyboard"_s, tr("Keys"), keysPage(cache));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *right = new QVBoxLayout;
    right->addWidget(m_pages, 1);
    right->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    row->setSpacing(scaled(20));
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    resize(scaled(660), scaled(440));
}

void PreferencesDialog::showPage(Page page)
{
    m_list->setCurrentRow(int(page));
}

void PreferencesDialog::add(const QString &glyph, const QString &name, QWidget *page)
{
    m_list->addItem(new QListWidgetItem(icon(glyph), name));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    column->addWidget(new Label(type::threadTitle, &Theme::ink, name));
    column->addWidget(page, 1);
    m_pages->addWidget(sheet);
}

} // namespace foyer
