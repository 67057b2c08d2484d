#include "ui/navigation/navigationdelegate.h"

#include "models/items/forumtreemodel.h"
#include "models/items/roles.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"

#include <QPainter>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

using Row = ForumTreeModel::Row;

Row rowOf(const QModelIndex &index)
{
    return Row(index.data(roles::Kind).toInt());
}

int forumDepth(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid() && rowOf(up) == Row::Forum; up = up.parent())
        ++depth;
    return depth;
}

constexpr int above = 10; // the first row

QString glyphOf(Row row)
{
    switch (row) {
    case Row::Inbox:
        return u"inbox"_s;
    case Row::ForMe:
        return u"at"_s;
    case Row::Starred:
        return u"star"_s;
    case Row::Drafts:
        return u"draft"_s;
    case Row::Outbox:
        return u"outbox"_s;
    case Row::Heading:
    case Row::Forum:
        break;
    }
    return {};
}

void paintSquare(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, rect.width() / 4.0, rect.width() / 4.0);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const Row row = rowOf(index);
    QRect place = option.rect;
    if (row == Row::Inbox)
        place.setTop(place.top() + scaled(above));
    const int width = place.width();
    const int height = place.height();
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, place, QRect(place.left() + x, place.top() + y, width, height));
    };
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row == Row::Heading) {
        paintLine(*painter, at(scaled(16), height - scaled(26), width - scaled(32), scaled(26)), name,
            type::heading(option.font), theme.muted, option.direction);
        painter->restore();
        return;
    }

    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.accentWash : theme.line);
        painter->setOpacity(selected ? 1.0 : 0.5);
        painter->drawRoundedRect(at(scaled(8), 0, width - scaled(16), height), scaled(8), scaled(8));
        painter->setOpacity(1.0);
    }

    const int depth = forumDepth(index);
    const QString glyph = glyphOf(row);
    if (!glyph.isEmpty()) {
        paintIcon(*painter, at(scaled(16), (height - scaled(16)) / 2, scaled(16), scaled(16)), glyph,
            selected ? theme.accent : theme.muted, option.direction == Qt::RightToLeft);
    } else if (depth == 0) {
        paintSquare(*painter, at(scaled(20), (height - scaled(9)) / 2, scaled(9), scaled(9)),
            forumColor(index.data(roles::Color).toString(), name));
    }

    const bool gone = index.data(roles::Gone).toBool();
    const int count = index.data(roles::Count).toInt();
    QFont font = type::ui(option.font);
    if (selected)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(gone); // never by colour alone
    int end = width - scaled(17);
    if (count > 0) {
        QFont small = type::meta(option.font);
        small.setWeight(QFont::DemiBold);
        const QString text = option.locale.toString(count);
        const int room = QFontMetrics(small).horizontalAdvance(text) + 1;
        paintLine(*painter, at(end - room, 0, room, height), text, small, selected ? theme.accent : theme.muted,
            option.direction, true);
        end -= room + scaled(8);
    }
    const int start = scaled(40 + 18 * qMin(depth, 4));
    const QColor ink = selected ? theme.accent : gone ? theme.muted : theme.ink;
    paintLine(*painter, at(start, 0, end - start, height), name, font, ink, option.direction);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (rowOf(index)) {
    case Row::Heading:
        return { 0, scaled(38) };
    case Row::Inbox:
        return { 0, scaled(28 + above) };
    default:
        return { 0, scaled(28) };
    }
}

} // namespace foyer
