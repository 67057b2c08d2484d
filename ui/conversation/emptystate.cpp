#include "ui/conversation/emptystate.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_action(new QPushButton(this))
{
    for (QLabel *label : { m_sentence, m_detail }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addSpacing(scaled(4));
    column->addWidget(m_detail);
    column->addSpacing(scaled(12));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_kind == Kind::NotDownloaded)
            Q_EMIT downloadAsked();
        else
            Q_EMIT backAsked();
    });
    showKind(Kind::NothingChosen);
    restyle();
}

void EmptyState::showKind(Kind kind, const QString &detail)
{
    m_kind = kind;
    switch (kind) {
    case Kind::NothingChosen:
        m_sentence->setText(tr("Choose a thread to read it here."));
        m_detail->setText(detail.isEmpty() ? tr("J and K go from post to post, N to the next unread one.") : detail);
        break;
    case Kind::NotDownloaded:
        m_sentence->setText(tr("This thread is not on this computer yet."));
        m_detail->setText(detail.isEmpty() ? tr("Its posts come with the next round.") : detail);
        m_action->setText(tr("Get it now"));
        break;
    case Kind::Gone:
        m_sentence->setText(tr("This thread is no longer here."));
        m_detail->setText(detail.isEmpty() ? tr("It was removed from this computer, or its community was.") : detail);
        m_action->setText(tr("Back to the list"));
        break;
    }
    m_action->setVisible(kind != Kind::NothingChosen);
}

void EmptyState::restyle()
{
    m_sentence->setFont(type::paneTitle(font()));
    m_detail->setFont(type::ui(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, themeOf(palette()).muted);
    m_detail->setPalette(quiet);
    m_sentence->setPalette(quiet);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const int size = scaled(36);
    const QRect square((width() - size) / 2, m_sentence->y() - size - scaled(14), size, size);
    const QString glyph = m_kind == Kind::NothingChosen ? u"book"_s
        : m_kind == Kind::NotDownloaded                 ? u"storage"_s
                                                        : u"trash"_s;
    QPainter painter(this);
    paintIcon(painter, square, glyph, themeOf(palette()).faint);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace foyer
