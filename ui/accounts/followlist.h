// The forums of a community with a tick at each that is followed. Fills while the server's list arrives.
#pragma once

#include "models/cache/cache.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace foyer {

class Label;

class FollowList : public QWidget {
    Q_OBJECT
public:
    explicit FollowList(Cache &cache, QWidget *parent = nullptr);

    void setAccount(AccountId account);
    Expected<void> save(); // what the ticks say
    int followed() const;

private:
    void reload();
    void tickAll(bool on);
    void refreshCount();
    QSet<ForumId> ticked() const;

    Cache &m_cache;
    AccountId m_account;
    QLineEdit *m_filter;
    QListView *m_view;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    Label *m_count;
    bool m_touched = false; // the person chose; what arrives later only adds
    QTimer m_soon;
};

} // namespace foyer
