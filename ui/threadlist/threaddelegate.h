// A thread as a row: bold while something in it is unread, +N for what arrived since the last visit, or a
// word for what is mine in it.
#pragma once

#include "ui/threadlist/listpane.h"

namespace foyer {

class ThreadDelegate : public RowDelegate {
public:
    explicit ThreadDelegate(QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    RowLook lookOf(const QModelIndex &index) const override;
};

} // namespace foyer
