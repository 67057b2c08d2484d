// The posts of one thread, in tree or time order. Knows the order of all of them (a few bytes each) and
// holds the content of a window of about a hundred rows around what is looked at.
#pragma once

#include "models/cache/posts.h"
#include "models/items/mergingmodel.h"

#include <QAbstractListModel>

namespace foyer {

class PostListModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    enum class Order { Tree, Time };
    Q_ENUM(Order)

    explicit PostListModel(Cache &cache, QObject *parent = nullptr);
    ~PostListModel() override;

    void setThread(ThreadId thread);
    ThreadId thread() const;
    void setOrder(Order order);
    Order order() const;

    // roles: PostValue (loads the window around the row), Id, Depth, ParentName, FirstNew, NewCount, Estimate,
    // Time, PostRef (the parent's id), Qt::DisplayRole, Qt::AccessibleTextRole (author, date, text)
    // Estimate, Depth, FirstNew, NewCount, PostRef, Time and Id answer from the skeleton and never touch the database.
    // A post of mine on its way has Id 0 until it was read back; then the same row becomes the post.
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int rowOf(PostId post) const; // -1: not here
    int rowOf(IntentionId intention) const; // -1: not here
    int firstUnread() const; // -1: none
    int nextUnread(int from, bool backwards = false) const;
    int firstNew() const; // the divider's row, -1: none

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
