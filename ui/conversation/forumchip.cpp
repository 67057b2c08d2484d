#include "ui/conversation/forumchip.h"

#include "ui/forumchoice.h"
#include "ui/theme.h"

#include <QPainter>

namespace foyer {

ForumChip::ForumChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ForumChip::setForum(const Forum &forum, const QString &parent)
{
    m_name = nameWithin(parent, forum);
    m_color = forumColor(forum.color, forum.name);
    setAccessibleName(tr("Forum: %1").arg(m_name));
    setToolTip(forum.description.isEmpty() ? m_name : forum.description);
    setVisible(!m_name.isEmpty());
    updateGeometry();
    update();
}

QSize ForumChip::sizeHint() const
{
    return { QFontMetrics(type::meta(font())).horizontalAdvance(m_name) + scaled(30), scaled(22) };
}

QSize ForumChip::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), scaled(60)), scaled(22) };
}

void ForumChip::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(4), scaled(4));
    QRect mark(scaled(8), (height() - scaled(9)) / 2, scaled(9), scaled(9));
    QRect words(scaled(22), 0, width() - scaled(29), height());
    if (layoutDirection() == Qt::RightToLeft) {
        mark.moveRight(width() - mark.left());
        words.moveLeft(scaled(7));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawRoundedRect(mark, scaled(2.5), scaled(2.5));
    painter.setFont(type::meta(font()));
    painter.setPen(t.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
}

} // namespace foyer
