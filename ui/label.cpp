#include "ui/label.h"

#include <QApplication>
#include <QEvent>

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
