// A list of threads. Holds the ids of the first of them, more as the reader comes near the end, and fetches rows
// as they are painted; so a list of a hundred thousand costs no more than a short one. In the Inbox, heading rows
// stand before each group (Kind = Heading, title in Qt::DisplayRole).
#pragma once

#include "models/cache/threads.h"
#include "models/items/mergingmodel.h"

#include <QAbstractListModel>

namespace foyer {

class ThreadListModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    enum class Row { Thread, Heading };
    Q_ENUM(Row)

    explicit ThreadListModel(Cache &cache, QObject *parent = nullptr);
    ~ThreadListModel() override;

    // Starts afresh (the only reset there is). What the reader opens stays listed until the next setQuery.
    void setQuery(const ThreadQuery &query);
    ThreadQuery query() const;
    void keep(ThreadId thread); // do not let it vanish or sink while the reader is in this list

    // roles: Kind, ThreadValue, ThreadRef, GroupTitle, Title, Snippet, Time, Qt::DisplayRole,
    // Qt::AccessibleTextRole ("title, author, 3 unread, 31 replies, yesterday")
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int mostCounted = 10'000;
    int threadCount() const; // those not fetched yet included; mostCounted: that many or more
    QModelIndex indexOf(ThreadId thread) const;
    // The next (or previous) unread thread after `from`; invalid when there is none. Fetches more to find it.
    QModelIndex nextUnread(const QModelIndex &from, bool backwards = false);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
