#include "ui/search/searchfield.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(false);
    setMinimumWidth(scaled(120));
    setTextMargins(scaled(6), 0, scaled(6), 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(80ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT wordsChanged(text().simplified()); });
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) { // what was typed last counts too
            m_pause.stop();
            Q_EMIT wordsChanged(text().simplified());
        }
        Q_EMIT taken();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QString whole = tr("Search everything you have kept…");
    setPlaceholderText(fontMetrics().horizontalAdvance(whole) + scaled(50) < width() ? whole : tr("Search"));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus() || width() < scaled(260))
        return;
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(16);
    const bool mirrored = placeholderText().isRightToLeft(); // opposite to the words
    const QRectF chip(mirrored ? scaled(10) : width() - side - scaled(11), (height() - side - 2) / 2.0, side, side + 2);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(theme.muted);
    painter.setFont(type::heading(font()));
    painter.drawText(chip, Qt::AlignCenter, u"/"_s);
}

} // namespace foyer
