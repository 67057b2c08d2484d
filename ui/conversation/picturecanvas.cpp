#include "ui/conversation/picturecanvas.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace foyer {
namespace {
constexpr double smallestFactor = 0.05;
constexpr double largestFactor = 16;
} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PictureCanvas::setPixmap(const QPixmap &pixmap)
{
    m_pixmap = pixmap;
    settle();
}

void PictureCanvas::setWords(const QString &words)
{
    m_words = words;
    viewport()->update();
}

void PictureCanvas::setFit(bool fit)
{
    m_factor = factor();
    m_fit = fit;
    settle();
}

void PictureCanvas::setFactor(double factor)
{
    m_fit = false;
    m_factor = qBound(smallestFactor, factor, largestFactor);
    settle();
}

double PictureCanvas::factor() const
{
    if (!m_fit || m_pixmap.isNull())
        return m_factor;
    const QSizeF room = QSizeF(viewport()->size()) * devicePixelRatioF();
    return qMin(1.0, qMin(room.width() / m_pixmap.width(), room.height() / m_pixmap.height()));
}

QSizeF PictureCanvas::shownSize() const
{
    return QSizeF(m_pixmap.size()) * factor() / devicePixelRatioF();
}

// The middle of what is seen stays in the middle.
void PictureCanvas::settle()
{
    const QSizeF size = shownSize();
    const auto fit = [](QScrollBar *bar, int room, double whole) {
        const double middle = bar->maximum() > 0 ? (bar->value() + room / 2.0) / (bar->maximum() + room) : 0.5;
        bar->setPageStep(room);
        bar->setSingleStep(qMax(1, room / 12));
        bar->setRange(0, qMax(0, qCeil(whole) - room));
        bar->setValue(qRound(middle * whole - room / 2.0));
    };
    fit(horizontalScrollBar(), viewport()->width(), size.width());
    fit(verticalScrollBar(), viewport()->height(), size.height());
    viewport()->update();
    Q_EMIT zoomed();
}

void PictureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeOf(palette());
    painter.fillRect(event->rect(), theme.side);
    if (m_pixmap.isNull()) {
        painter.setPen(theme.muted);
        painter.setFont(type::ui(font()));
        painter.drawText(
            viewport()->rect().adjusted(scaled(24), 0, -scaled(24), 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    const QSizeF size = shownSize();
    QRectF where({}, size);
    where.moveLeft(horizontalScrollBar()->maximum() > 0 ? -horizontalScrollBar()->value()
                                                        : (viewport()->width() - size.width()) / 2);
    where.moveTop(verticalScrollBar()->maximum() > 0 ? -verticalScrollBar()->value()
                                                     : (viewport()->height() - size.height()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, factor() < 2);
    painter.drawPixmap(where, m_pixmap, m_pixmap.rect());
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_from = event->pos();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint by = event->pos() - m_from;
    m_from = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_fit ? setFactor(1) : setFit(true);
}

} // namespace foyer
