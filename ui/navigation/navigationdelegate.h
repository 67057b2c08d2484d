// Rows of the navigation: glyph or forum colour, name, count; headings of communities.
#pragma once

#include <QStyledItemDelegate>

namespace foyer {

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace foyer
