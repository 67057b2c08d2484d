#include "ui/composer/hintbutton.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace foyer {

HintButton::HintButton(const QString &text, const QString &hint, QWidget *parent)
    : QPushButton(text, parent)
    , m_hint(hint)
{
    setAttribute(Qt::WA_Hover);
}

void HintButton::setHintShown(bool shown)
{
    if (m_hintShown == shown)
        return;
    m_hintShown = shown;
    updateGeometry();
    update();
}

QSize HintButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int hint = m_hintShown ? QFontMetrics(type::meta(font())).horizontalAdvance(m_hint) + scaled(8) : 0;
    return { metrics.horizontalAdvance(text()) + hint + scaled(20), qMax(metrics.height() + scaled(9), scaled(26)) };
}

void HintButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const Theme &t = themeOf(palette());
    const bool primary = property("look").toString() == u"primary";
    const bool alive = underMouse() || hasFocus();
    const QColor ink = primary ? t.onAccent : alive ? t.accent : t.muted;
    const QFont small = type::meta(font());
    const int hint = m_hintShown ? QFontMetrics(small).horizontalAdvance(m_hint) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect words = rect().adjusted(scaled(mirrored && hint > 0 ? 18 : 10) + (mirrored ? hint : 0), 0, 0, 0);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, text());
    if (!m_hintShown)
        return;
    QRect key(width() - hint - scaled(10), 0, hint, height());
    if (mirrored)
        key.moveLeft(scaled(10));
    painter.setFont(small);
    if (primary) {
        painter.setOpacity(0.75);
    } else {
        painter.setPen(QPen(t.line, 1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(
            QRectF(key).adjusted(-scaled(4) + 0.5, scaled(5) + 0.5, scaled(4) - 0.5, -scaled(5) - 0.5), 3, 3);
        painter.setPen(t.faint);
    }
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

} // namespace foyer
