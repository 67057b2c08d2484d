// The icon family of resources/icons: strokes on a 16 grid, tinted from the palette that is on when painted.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace foyer {

// For buttons, menus and actions.
QIcon icon(const QString &name);
// For delegates; `mirrored` turns a glyph that has a direction round for right-to-left.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, bool mirrored = false);
QIcon applicationIcon();

} // namespace foyer
