#include "ui/threadlist/rowview.h"

#include <QKeyEvent>

namespace foyer {

RowView::RowView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("overlaidScrollBar", true);
    viewport()->setAutoFillBackground(false); // the pane's ground
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

bool RowView::step(int by)
{
    if (!model())
        return false;
    for (int row = currentIndex().row() + by; row >= 0 && row < model()->rowCount(); row += by) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags() & Qt::ItemIsSelectable) {
            setCurrentIndex(index);
            Q_EMIT chosen(index);
            return true;
        }
    }
    return false;
}

// Having the focus chooses nothing: a list view would make its first row the current one.
void RowView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_O:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        Q_EMIT readOn();
        return;
    case Qt::Key_J:
    case Qt::Key_K:
    case Qt::Key_F:
    case Qt::Key_B:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT postStepped(event->key() == Qt::Key_J || event->key() == Qt::Key_F ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier) {
            step(event->key() == Qt::Key_Down ? 1 : -1); // over headings
            return;
        }
        break;
    default:
        break;
    }
    const QPersistentModelIndex before(currentIndex());
    QListView::keyPressEvent(event);
    tellIfMoved(before);
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    const QPersistentModelIndex before(currentIndex());
    QListView::mousePressEvent(event);
    tellIfMoved(before);
}

void RowView::tellIfMoved(const QPersistentModelIndex &before)
{
    if (currentIndex().isValid() && before != currentIndex())
        Q_EMIT chosen(currentIndex());
}

} // namespace foyer
