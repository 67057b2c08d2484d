#include "ui/threadlist/rowpainter.h"

#include "ui/icons.h"
#include "ui/shapedline.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace foyer {

namespace {

constexpr int textLeft = 60; // beside the avatar
constexpr int textRight = 15;

// What every part of the row needs to know.
struct Brush {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const RowLook &look;
    const Theme &theme;
    QRect row; // without the heading above it

    // A rectangle measured from the row's leading edge, where it really stands.
    QRect at(int x, int y, int width, int height) const
    {
        const QRect logical(row.left() + x, row.top() + y, width, height);
        return QStyle::visualRect(option.direction, row, logical);
    }
    int line(
        const QRect &rect, const QString &text, const QFont &font, const QColor &color, bool trailing = false) const
    {
        return paintLine(painter, rect, text, font, color, option.direction, trailing);
    }
};

void paintGround(const Brush &b)
{
    const bool selected = b.option.state & QStyle::State_Selected;
    const bool hovered = b.option.state & QStyle::State_MouseOver;
    if (selected) {
        b.painter.fillRect(b.row, b.theme.accentWash);
        b.painter.fillRect(b.at(0, 0, scaled(3), b.row.height()), b.theme.accent);
    } else if (hovered) {
        b.painter.fillRect(b.row, b.theme.side);
    }
    b.painter.fillRect(QRect(b.row.left(), b.row.bottom(), b.row.width(), 1), b.theme.line);
}

void paintFace(const Brush &b)
{
    const QRect circle = b.at(scaled(14), scaled(12), scaled(32), scaled(32));
    if (!b.look.avatar.isEmpty())
        paintAvatar(b.painter, circle, b.look.avatar, b.look.face);
    else if (!b.look.glyph.isEmpty())
        paintIcon(
            b.painter, circle.adjusted(scaled(7), scaled(7), -scaled(7), -scaled(7)), b.look.glyph, b.theme.muted);
}

// The pill or the word at the row's end; returns the room it takes.
int paintMark(const Brush &b, int right, int top)
{
    if (!b.look.pill.isEmpty()) {
        QFont small = type::heading(b.option.font);
        small.setWeight(QFont::Bold);
        const int width = QFontMetrics(small).horizontalAdvance(b.look.pill) + scaled(16);
        const QRect pill = b.at(right - width, top, width, scaled(18));
        b.painter.setFont(small);
        paintPill(b.painter, pill, b.look.pill, b.theme.accent, b.theme.onAccent);
        return width + scaled(10);
    }
    if (!b.look.word.isEmpty()) {
        const QColor color = b.look.waiting ? b.theme.waiting : b.theme.muted;
        const int start = scaled(textLeft);
        const int width =
            b.line(b.at(start, top, right - start, scaled(18)), b.look.word, type::meta(b.option.font), color, true);
        const int glyph = b.look.wordGlyph.isEmpty() ? 0 : scaled(16);
        if (glyph)
            paintIcon(b.painter, b.at(right - width - glyph, top + scaled(3), scaled(12), scaled(12)), b.look.wordGlyph,
                color, b.option.direction == Qt::RightToLeft);
        return width + glyph + scaled(10);
    }
    return 0;
}

// The title and what stands after it: its kind always, other words as far as there is room for them.
void paintTitle(const Brush &b, int left, int end, int top)
{
    const QFont font = type::meta(b.option.font);
    const QFontMetrics metrics(font);
    const int gap = scaled(10);
    const int kind = b.look.kind.isEmpty() ? 0 : metrics.horizontalAdvance(b.look.kind) + 2;
    const int room = end - left - (kind ? kind + gap : 0);
    int from = left + gap
        + b.line(b.at(left, top, room, scaled(20)), b.look.title,
            b.look.strong ? type::strong(b.option.font) : type::ui(b.option.font), b.theme.ink);
    if (kind)
        from += b.line(b.at(from, top, kind, scaled(20)), b.look.kind, font, b.theme.muted) + scaled(8);
    for (const QString &word : b.look.quiet) {
        const int width = metrics.horizontalAdvance(word) + 2;
        if (from + width > end)
            return;
        from += b.line(b.at(from, top, width, scaled(20)), word, font, b.theme.muted) + scaled(8);
    }
}

int wrappedHeight(const QString &text, int width)
{
    const QFontMetrics metrics(type::meta(QApplication::font()));
    return metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

void paintWrappedNote(const Brush &b)
{
    const int left = scaled(textLeft);
    const int width = b.row.width() - left - scaled(textRight);
    b.painter.setFont(type::meta(b.option.font));
    b.painter.setPen(b.look.waiting ? b.theme.waiting : b.theme.muted);
    b.painter.setLayoutDirection(b.option.direction);
    b.painter.drawText(b.at(left, scaled(51), width, b.row.height() - scaled(51)),
        Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, b.look.note);
}

void paintNote(const Brush &b, const QRect &rect)
{
    // A hit far into the text is brought into view.
    QString text = b.look.note;
    int cut = 0;
    constexpr int lead = 16;
    if (!b.look.marks.isEmpty() && b.look.marks.first().first > 2 * lead) {
        cut = b.look.marks.first().first - lead;
        text = QChar(0x2026) + text.mid(cut);
        --cut; // the ellipsis
    }
    const QFont font = type::meta(b.option.font);
    if (!b.look.marks.isEmpty()) // the words found are bold: somewhat wider than measured
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - scaled(12));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : b.look.marks) {
        if (start - cut >= text.size())
            break;
        QTextLayout::FormatRange range { start - cut, length, {} };
        range.format.setBackground(b.theme.accentWash);
        range.format.setForeground(b.theme.accent);
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    QTextLayout layout(text, font);
    // It stands where the row begins and runs as it is written; left alone, it would run as the window does.
    QTextOption how(b.option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    how.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    b.painter.save();
    b.painter.setClipRect(rect);
    b.painter.setPen(b.look.waiting ? b.theme.waiting : b.theme.muted);
    const bool overflows = line.isValid() && line.naturalTextWidth() > rect.width();
    if (overflows && b.look.marks.isEmpty())
        b.line(rect, text, font, b.painter.pen().color());
    else
        layout.draw(&b.painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    b.painter.restore();
}

} // namespace

int rowHeight(RowNote note)
{
    return scaled(note == RowNote::None ? 58 : 78);
}

int wrappedRowHeight(const QString &note, int width)
{
    return scaled(61) + qMax(scaled(17), wrappedHeight(note, width - scaled(textLeft + textRight)));
}

int headingHeight()
{
    return scaled(27);
}

int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::LayoutDirection direction, bool trailing)
{
    const ShapedLine line = shapedLine(text, font, rect.width());
    const bool left = (direction == Qt::LeftToRight) != trailing;
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawStaticText(
        left ? rect.left() : rect.right() + 1 - line.width, rect.top() + (rect.height() - line.height) / 2, line.text);
    painter.restore();
    return line.width;
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const int side = scaled(14);
    paintLine(painter, rect.adjusted(side, scaled(2), -side, 0), text, type::heading(option.font),
        themeOf(option.palette).muted, option.direction);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const RowLook &look)
{
    QRect row = option.rect;
    if (!look.heading.isEmpty()) {
        const int height = headingHeight();
        paintHeading(painter, option, QRect(row.left(), row.top(), row.width(), height), look.heading);
        row.setTop(row.top() + height);
    }
    const Brush b { painter, option, look, themeOf(option.palette), row };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(b);
    paintFace(b);

    const int left = scaled(textLeft);
    const int right = row.width() - scaled(textRight);
    const int lineHeight = scaled(20);
    const int first = scaled(8);
    const int second = scaled(29);

    const QFont meta = type::meta(option.font);
    const int timeWidth = b.line(b.at(left, first, right - left, lineHeight), look.time, meta, b.theme.faint, true);
    paintTitle(b, left, right - timeWidth - scaled(10), first);

    int end = right - paintMark(b, right, second + scaled(1));
    int start = left;
    if (!look.lead.isEmpty()) {
        // The mark of direction keeps the colon after the name, whatever script the name is in.
        const QChar mark = option.direction == Qt::RightToLeft ? QChar(0x200f) : QChar(0x200e);
        const QString lead = look.text.isEmpty() ? look.lead : mark + look.lead + u':' + mark;
        start += b.line(b.at(start, second, end - start, lineHeight), lead, type::lead(option.font), b.theme.muted)
            + scaled(4);
    }
    if (end - start > scaled(12))
        b.line(b.at(start, second, end - start, lineHeight), look.text, meta, b.theme.muted);
    if (look.noteRoom == RowNote::Wrapped)
        paintWrappedNote(b);
    else if (look.noteRoom == RowNote::Line)
        paintNote(b, b.at(left, scaled(49), right - left, lineHeight));

    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(b.theme.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter.restore();
}

} // namespace foyer
