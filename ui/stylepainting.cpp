#include "ui/stylepainting.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace foyer {

Look lookOf(const QWidget *widget)
{
    const QString look = widget ? widget->property("look").toString() : QString();
    if (look == "primary"_L1)
        return Look::Primary;
    return look == "word"_L1 ? Look::Word : Look::Card;
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * part),
        float(from.greenF() + (to.greenF() - from.greenF()) * part),
        float(from.blueF() + (to.blueF() - from.blueF()) * part));
}

void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QPen &border, double corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(border);
    const double inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect, Qt::transparent, QPen(theme.accent, 1.6));
}

bool showsFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
}

void paintButton(QPainter *painter, const QStyleOption *option, Look look)
{
    const Theme &t = themeOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && option->state & QStyle::State_MouseOver;
    const bool down = enabled && option->state & (QStyle::State_Sunken | QStyle::State_On);
    const double press = down ? 0.10 : hover ? 0.05 : 0.0;
    if (look == Look::Primary)
        paintBox(painter, option->rect, enabled ? mixed(t.accent, t.ink, press) : mixed(t.background, t.accent, 0.35),
            Qt::NoPen);
    else if (look == Look::Card)
        paintBox(
            painter, option->rect, mixed(t.card, t.ink, press), QPen(hover ? mixed(t.line, t.ink, 0.15) : t.line, 1));
    else if (down)
        paintBox(painter, option->rect, mixed(t.background, t.ink, 0.06), Qt::NoPen);
    if (showsFocus(option))
        paintFocusRing(painter, option->rect, t);
}

void paintField(QPainter *painter, const QStyleOption *option)
{
    const Theme &t = themeOf(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    paintBox(painter, option->rect, t.card, focus ? QPen(t.accent, 1.6) : QPen(t.line, 1));
}

void paintCheck(QPainter *painter, const QStyleOption *option, bool round)
{
    const Theme &t = themeOf(option->palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const double corner = round ? option->rect.height() / 2.0 : 4;
    paintBox(painter, option->rect, on ? t.accent : t.card, QPen(on ? t.accent : mixed(t.line, t.ink, 0.3), 1), corner);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = option->rect;
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(r.center(), r.width() * 0.2, r.width() * 0.2);
    } else {
        painter->setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] { { r.left() + r.width() * 0.26, r.top() + r.height() * 0.52 },
            { r.left() + r.width() * 0.44, r.top() + r.height() * 0.70 },
            { r.left() + r.width() * 0.76, r.top() + r.height() * 0.32 } };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(QPointF(r.left() + r.width() * 0.28, r.center().y()),
                QPointF(r.right() - r.width() * 0.28, r.center().y()));
        else
            painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

void paintItem(QPainter *painter, const QStyleOption *option)
{
    const Theme &t = themeOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && !(option->state & QStyle::State_MouseOver))
        return;
    const QRect place = option->rect.adjusted(scaled(3), 1, -scaled(3), -1);
    const bool focused = selected && showsFocus(option);
    paintBox(painter, place, selected ? t.accentWash : mixed(t.card, t.ink, 0.05),
        focused ? QPen(t.accent, 1.6) : QPen(Qt::NoPen), scaled(5));
}

void paintArrow(QPainter *painter, const QRect &rect, bool up, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double rise = up ? -1.5 : 1.5;
    const QPointF middle = QRectF(rect).center() + QPointF(0, rise);
    const QPointF arrow[] { middle + QPointF(-3, -rise), middle + QPointF(0, rise), middle + QPointF(3, -rise) };
    painter->drawPolyline(arrow, 3);
    painter->restore();
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider)
{
    const Theme &t = themeOf(bar->palette);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->activeSubControls & QStyle::SC_ScrollBarSlider
        && bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QRect thumb = bar->orientation == Qt::Vertical ? slider.adjusted(inset, 1, -inset, -1)
                                                         : slider.adjusted(1, inset, -1, -inset);
    const double corner = qMin(thumb.width(), thumb.height()) / 2.0;
    paintBox(painter, thumb, mixed(t.background, t.ink, active ? 0.42 : 0.22), Qt::NoPen, corner);
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar *bar)
{
    const Theme &t = themeOf(bar->palette);
    const int height = qMin(bar->rect.height(), 5);
    const QRect track(bar->rect.left(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    paintBox(painter, track, t.tree, Qt::NoPen, height / 2.0);
    const double span = bar->maximum - bar->minimum;
    if (span <= 0 || bar->progress <= bar->minimum)
        return;
    QRect done = track;
    done.setWidth(qMax(height, qRound(track.width() * (bar->progress - bar->minimum) / span)));
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintBox(painter, done, t.accent, Qt::NoPen, height / 2.0);
}

void paintTab(QPainter *painter, const QStyleOptionTab *tab)
{
    const Theme &t = themeOf(tab->palette);
    if (!(tab->state & QStyle::State_Selected))
        return;
    painter->fillRect(QRect(tab->rect.left() + 8, tab->rect.bottom() - 1, tab->rect.width() - 16, 2), t.accent);
}

} // namespace foyer
