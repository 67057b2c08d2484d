#include "ui/conversation/newpill.h"

#include "models/items/roles.h"
#include "ui/conversation/conversationview.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace foyer {

NewPill::NewPill(ConversationView *view)
    : QPushButton(view)
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view->installEventFilter(this);
    connect(&view->model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { add(first, last); });
    connect(&view->model(), &QAbstractItemModel::modelReset, this, &NewPill::forget);
    connect(view, &ConversationView::visibleRangeChanged, this, [this](int, int last) { seen(last); });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_first.isValid())
            m_view->setCurrentRow(m_first.row(), ConversationView::Scroll::ToTop);
        forget();
    });
}

void NewPill::add(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_arrived.append(m_view->model().index(row));
}

// Told after every change of what is on screen: what arrived below it is counted, what is reached forgotten.
void NewPill::seen(int last)
{
    for (const QPersistentModelIndex &post : std::exchange(m_arrived, {})) {
        // Mine on their way have no post yet and are shown to me anyway.
        if (!post.isValid() || post.row() <= last || post.data(roles::Id).toLongLong() == 0)
            continue;
        if (m_count++ == 0 || post.row() < m_first.row())
            m_first = post;
    }
    if (m_count == 0)
        return;
    if (!m_first.isValid() || last >= m_first.row())
        return forget();
    setText(tr("↓ %n new", nullptr, m_count));
    setAccessibleName(tr("%n new posts below", nullptr, m_count));
    place();
    show();
    raise();
}

void NewPill::forget()
{
    m_count = 0;
    m_arrived.clear();
    m_first = QPersistentModelIndex();
    hide();
}

void NewPill::place()
{
    const QSize size(QFontMetrics(type::strong(font())).horizontalAdvance(text()) + scaled(28), scaled(30));
    setGeometry(
        QRect(QPoint((m_view->width() - size.width()) / 2, m_view->height() - size.height() - scaled(14)), size));
}

bool NewPill::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

void NewPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(type::strong(font()));
    const Theme &t = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(t.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace foyer
