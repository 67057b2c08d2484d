#include "ui/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace foyer {

Label::Label(Type type, QColor Theme::*rank, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_rank(rank)
{
    setTextFormat(Qt::PlainText); // names and faults come from outside
    restyle();
}

void Label::setRank(QColor Theme::*rank)
{
    m_rank = rank;
    restyle();
}

void Label::setElided()
{
    m_elided = true;
    setMinimumWidth(1);
}

// By the window's direction, whatever script the words are in.
void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QRect room = contentsRect();
    const bool whole = fontMetrics().horizontalAdvance(text()) <= room.width();
    setToolTip(whole ? QString() : text());
    QPainter painter(this);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, int(start | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

bool Label::event(QEvent *event)
{
    const bool restyled = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange;
    if (restyled && !m_restyling)
        restyle();
    return QLabel::event(event);
}

void Label::restyle()
{
    m_restyling = true;
    setFont(m_type(QApplication::font()));
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, themeOf(palette).*m_rank);
    setPalette(palette);
    m_restyling = false;
}

} // namespace foyer
