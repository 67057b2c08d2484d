#include "ui/composer/textframe.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace foyer {

TextFrame::TextFrame(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8));
    box->addWidget(field);
    field->installEventFilter(this);
    setFocusProxy(field);
}

bool TextFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextFrame::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_field->hasFocus() ? t.accent : t.line, m_field->hasFocus() ? 1.5 : 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

} // namespace foyer
