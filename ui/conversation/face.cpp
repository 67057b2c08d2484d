#include "ui/conversation/face.h"

#include "ui/theme.h"

#include <QPainter>

namespace foyer {

Face::Face(const Person &person, int size, QWidget *parent)
    : QWidget(parent)
    , m_person(person)
{
    setFixedSize(scaled(size), scaled(size));
}

void Face::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, rect(), m_person.name);
}

} // namespace foyer
