#include "ui/style.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

enum class Look { Card, Primary, Word };

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

void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QPen &border, double corner = radius)
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

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &t = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(painter, option, lookOf(widget));
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown: {
        const bool flat = option->state & State_AutoRaise;
        const bool alive = option->state & (State_MouseOver | State_Sunken | State_On);
        if (!flat)
            return paintButton(painter, option, lookOf(widget));
        if (alive && option->state & State_Enabled)
            paintBox(
                painter, option->rect, mixed(t.side, t.ink, option->state & State_Sunken ? 0.12 : 0.06), Qt::NoPen);
        if (showsFocus(option))
            paintFocusRing(painter, option->rect, t);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            paintBox(
                painter, option->rect, Qt::transparent, QPen(option->state & State_HasFocus ? t.accent : t.line, 1));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, option->rect, t);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect, t.card, QPen(t.line, 1), 0);
    case PE_IndicatorCheckBox:
        return paintCheck(painter, option, false);
    case PE_IndicatorRadioButton:
        return paintCheck(painter, option, true);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case PE_FrameGroupBox:
        return paintBox(painter, option->rect, Qt::transparent, QPen(t.line, 1));
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &t = themeOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const Look look = lookOf(widget);
            const bool alive = button->state & (State_MouseOver | State_HasFocus);
            if (look == Look::Primary)
                copy.palette.setColor(QPalette::ButtonText, t.onAccent);
            else if (look == Look::Word)
                copy.palette.setColor(QPalette::ButtonText, alive ? t.accent : t.muted);
            copy.features &= ~QStyleOptionButton::HasMenu; // the text carries its own ▾
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy(*item);
            copy.palette.setColor(QPalette::Highlight, t.accentWash);
            copy.palette.setColor(QPalette::HighlightedText, t.ink);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(painter, bar);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(painter, tab);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.list);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &t = themeOf(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(painter, bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && box->frame) {
            paintField(painter, option);
            const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            painter->setPen(t.muted);
            painter->drawText(arrow, Qt::AlignCenter, u"▾"_s);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return metric == PM_MenuVMargin ? 4 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int smallest = qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const int thumb =
        range > 0 ? qBound(smallest, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                        : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(scaled(7), 0, -scaled(7), 0);
    return rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const bool word = lookOf(widget) == Look::Word;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + 4 : 0;
        const QSize text =
            option ? option->fontMetrics.size(Qt::TextShowMnemonic, button ? button->text : QString()) : size;
        return { text.width() + icon + scaled(word ? 4 : 22),
            qMax(text.height() + scaled(word ? 4 : 9), scaled(word ? 20 : 26)) };
    }
    case CT_LineEdit:
        return { size.width() + scaled(12), qMax(size.height() + scaled(8), scaled(30)) };
    case CT_ComboBox:
        return { size.width() + scaled(34), qMax(size.height() + scaled(8), scaled(30)) };
    case CT_MenuItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (menu && menu->menuItemType != QStyleOptionMenuItem::Separator)
            item.setHeight(qMax(item.height(), scaled(26)));
        return item;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

} // namespace foyer
