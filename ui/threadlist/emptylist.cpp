#include "ui/threadlist/emptylist.h"

#include "ui/icons.h"
#include "ui/label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

using namespace Qt::StringLiterals;

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_drawing(new QWidget)
    , m_sentence(new Label(type::ui))
    , m_detail(new Label(type::meta, &Theme::muted))
    , m_action(new QPushButton)
{
    m_drawing->setFixedHeight(scaled(44));
    for (Label *label : { m_sentence, m_detail }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), 0, scaled(28), 0);
    layout->setSpacing(scaled(8));
    layout->addStretch(2);
    layout->addWidget(m_drawing);
    layout->addWidget(m_sentence);
    layout->addWidget(m_detail);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyList::acted);
}

void EmptyList::show(const EmptyText &text)
{
    m_text = text;
    m_sentence->setText(text.sentence);
    m_detail->setText(text.detail);
    m_detail->setVisible(!text.detail.isEmpty());
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    setAccessibleName(text.sentence);
    update();
}

void EmptyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const int size = scaled(36);
    const QRect square(m_drawing->geometry().center().x() - size / 2, m_drawing->y(), size, size);
    if (!m_text.glyph.isEmpty())
        return paintIcon(painter, square, m_text.glyph, theme.faint);
    switch (m_text.kind) {
    case EmptyText::Kind::Nothing:
        paintIcon(painter, square, u"tick"_s, theme.accent);
        break;
    case EmptyText::Kind::NotHere:
        paintIcon(painter, square, u"storage"_s, theme.faint);
        break;
    case EmptyText::Kind::Unreachable:
        paintIcon(painter, square, u"offline"_s, theme.waiting);
        break;
    }
}

} // namespace foyer
