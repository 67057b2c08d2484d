#include "ui/shapedline.h"

#include "ui/drawable.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>
#include <QtMath>

namespace foyer {

namespace {

struct Key {
    QString text;
    QFont font;
    int room = 0;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.room); }
};

ShapedLine shape(const Key &key)
{
    const QFontMetrics metrics(key.font);
    // No more than may find room is measured: letters are seldom narrower than three pixels.
    const QString shown = metrics.elidedText(drawableText(key.text.left(key.room / 3 + 16)), Qt::ElideRight, key.room);
    ShapedLine line { QStaticText(shown), 0, metrics.height() };
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    how.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    line.text.setTextFormat(Qt::PlainText);
    line.text.setTextOption(how);
    line.text.prepare({}, key.font);
    line.width = qMin(qCeil(line.text.size().width()), key.room);
    return line;
}

} // namespace

ShapedLine shapedLine(const QString &text, const QFont &font, int room)
{
    static QCache<Key, ShapedLine> kept(3000);
    const Key key { text, font, room };
    if (const ShapedLine *line = kept.object(key))
        return *line;
    const ShapedLine line = shape(key);
    kept.insert(key, new ShapedLine(line));
    return line;
}

void drawLine(QPainter &painter, const QRectF &room, const QString &text, Qt::AlignmentFlag side)
{
    const ShapedLine line = shapedLine(text, painter.font(), qCeil(room.width()) + 1);
    const double free = room.width() - line.width;
    const double before = side == Qt::AlignLeft ? 0 : side == Qt::AlignRight ? free : free / 2;
    painter.drawStaticText(QPointF(room.left() + before, room.center().y() - line.height / 2.0), line.text);
}

} // namespace foyer
