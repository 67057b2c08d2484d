// A line of text, elided to the room there is and shaped once. Shaping is most of what a row or a post costs to
// draw, and both are drawn again at every change around them. The last few thousand are kept; GUI thread only.
#pragma once

#include <QFont>
#include <QStaticText>

class QPainter;

namespace foyer {

struct ShapedLine {
    QStaticText text;
    int width = 0; // pixels, at most the room
    int height = 0;
};

ShapedLine shapedLine(const QString &text, const QFont &font, int room);

// In the painter's font and pen, in the middle of the height, at the side said: left, right or between them.
void drawLine(QPainter &painter, const QRectF &room, const QString &text, Qt::AlignmentFlag side);

} // namespace foyer
