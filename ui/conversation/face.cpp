#include "ui/conversation/face.h"

#include "ui/theme.h"

#include <QPainter>

namespace foyer {

Face::Face(const QString &name, const QPixmap &picture, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_picture(picture)
{
    setFixedSize(scaled(size), scaled(size));
}

void Face::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void Face::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, rect(), m_name, m_picture);
}

} // namespace foyer
