#include "ui/accounts/followlist.h"

#include "models/cache/forums.h"
#include "models/cache/status.h"
#include "ui/forumchoice.h"
#include "ui/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <chrono>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int followedWhole = 50; // a community this small is followed whole unless the person says else
constexpr int forumRole = Qt::UserRole + 1;

QStandardItem *itemOf(const Forum &forum, const QString &name, bool ticked)
{
    auto *item = new QStandardItem(name);
    item->setData(forum.id.value, forumRole);
    item->setToolTip(forum.description);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

// What is within another stands below it. Forums that are said to be within each other come last.
QList<Forum> asTree(const QList<Forum> &all)
{
    QSet<ForumId> there;
    for (const Forum &forum : all)
        there.insert(forum.id);
    QHash<ForumId, QList<const Forum *>> within;
    for (const Forum &forum : all)
        within[there.contains(forum.parent) ? forum.parent : ForumId {}].prepend(&forum);
    QList<Forum> ordered;
    QList<const Forum *> open = within.take({});
    while (!open.isEmpty()) {
        const Forum *next = open.takeLast();
        ordered.append(*next);
        open += within.take(next->id);
    }
    for (const QList<const Forum *> &rest : std::as_const(within)) {
        for (const Forum *forum : rest)
            ordered.append(*forum);
    }
    return ordered;
}

} // namespace

FollowList::FollowList(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_filter(new QLineEdit)
    , m_view(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_count(new Label(type::meta, &Theme::muted))
{
    m_filter->setPlaceholderText(tr("Find a forum…"));
    m_filter->setAccessibleName(tr("Find a forum"));
    m_view->setAccessibleName(tr("Forums"));
    m_view->setObjectName(u"forums"_s);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_shown);
    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("&None"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(all);
    row->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        m_touched = true;
        refreshCount();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &FollowList::reload);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if ((!changes.forums.isEmpty() || changes.status) && !m_soon.isActive())
            m_soon.start();
    });
}

void FollowList::setAccount(AccountId account)
{
    m_account = account;
    m_touched = false;
    reload();
}

Expected<void> FollowList::save()
{
    const QSet<ForumId> wanted = ticked();
    QList<ForumId> on;
    QList<ForumId> off;
    for (const Forum &forum : forums(m_cache, m_account).valueOr({})) {
        if (wanted.contains(forum.id) != forum.followed)
            (forum.followed ? off : on).append(forum.id);
    }
    if (!on.isEmpty()) {
        if (const auto done = setFollowed(m_cache, on, true); !done)
            return done;
    }
    return off.isEmpty() ? Expected<void>() : setFollowed(m_cache, off, false);
}

int FollowList::followed() const
{
    return int(ticked().size());
}

void FollowList::reload()
{
    if (!m_account)
        return;
    const QList<Forum> all = asTree(forums(m_cache, m_account).valueOr({}));
    if (all.size() == m_model->rowCount() && !all.isEmpty())
        return;
    const QSet<ForumId> before = ticked();
    const bool none = std::none_of(all.cbegin(), all.cend(), [](const Forum &f) { return f.followed; });
    const QSignalBlocker quiet(m_model); // our own ticks are no choice of the person's
    m_model->clear();
    QHash<ForumId, QString> names;
    for (const Forum &forum : all)
        names.insert(forum.id, forum.name);
    for (const Forum &forum : all) {
        const bool byDefault = none ? all.size() <= followedWhole : forum.followed;
        m_model->appendRow(itemOf(
            forum, nameWithin(names.value(forum.parent), forum), m_touched ? before.contains(forum.id) : byDefault));
    }
    m_shown->setSourceModel(nullptr);
    m_shown->setSourceModel(m_model);
    refreshCount();
}

void FollowList::tickAll(bool on)
{
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_shown->setData(m_shown->index(row, 0), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void FollowList::refreshCount()
{
    if (m_model->rowCount() > 0) {
        m_count->setText(tr("%1 of %n forums are followed", nullptr, m_model->rowCount()).arg(followed()));
        return;
    }
    m_count->setText(tr("The list of forums is on its way…"));
    for (const SyncStatus &status : syncStatus(m_cache).valueOr({})) {
        if (status.account == m_account && status.fault)
            m_count->setText(status.fault->text);
    }
}

QSet<ForumId> FollowList::ticked() const
{
    QSet<ForumId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            ids.insert(ForumId { m_model->item(row)->data(forumRole).toLongLong() });
    }
    return ids;
}

} // namespace foyer
