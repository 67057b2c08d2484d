// The navigation: fixed places (Inbox, For me, Starred, Drafts, Outbox), then each community with its
// followed forums below it. Headings are rows of their own (not selectable).
#pragma once

#include "models/cache/threads.h"

#include <QAbstractItemModel>

namespace foyer {

class ForumTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Row { Inbox, ForMe, Starred, Drafts, Outbox, Heading, Forum };
    Q_ENUM(Row)

    explicit ForumTreeModel(Cache &cache, QObject *parent = nullptr);
    ~ForumTreeModel() override;

    // roles: Kind (Row), Name, Count, Color, ScopeRole (ThreadScope; none for Drafts, Outbox, Heading),
    // Account, Id (forum), Qt::DisplayRole, Qt::AccessibleTextRole
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex indexOf(Row row) const; // one of the fixed places
    QModelIndex indexOf(ForumId forum) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
