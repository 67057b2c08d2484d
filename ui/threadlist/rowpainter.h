// How a row of any list in the middle pane looks: avatar, title, time, a line of text, a mark. The
// delegates of threads, notices, outbox, drafts and search hits say what is in it; this paints it.
#pragma once

#include <QList>
#include <QPixmap>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace foyer {

// A third line below who and what: none, one, or as many as it takes.
enum class RowNote { None, Line, Wrapped };

struct RowLook {
    QString heading; // stands above the row, for lists without heading rows
    QString avatar; // whose; empty: `glyph` instead
    QPixmap face; // their picture, null: initials
    QString glyph;
    QString title;
    bool strong = false; // unread
    QString kind; // after the title, whatever the room: what one must know before opening it
    QStringList quiet; // after that, as many as there is room for
    QString time;
    QString lead; // who, before the text
    QString text;
    QString pill; // "+4"
    QString word; // "draft", with its glyph; never both pill and word
    QString wordGlyph;
    bool waiting = false; // word and note in the colour of what is not on the server yet
    QString note; // a third line
    QList<std::pair<int, int>> marks; // in note: (start, length) of what was searched
    RowNote noteRoom = RowNote::None;
};

int rowHeight(RowNote note);
int wrappedRowHeight(const QString &note, int width);
int headingHeight();

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const RowLook &look);
void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text);

// One line, elided, standing at the leading edge of the window's direction and written in its own.
// Returns the width used.
int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::LayoutDirection direction, bool trailing = false);

} // namespace foyer
