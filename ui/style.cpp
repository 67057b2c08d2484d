#include "ui/style.h"

#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace foyer {

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
            paintField(painter, option);
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
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return paintItem(painter, option);
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
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, t.ink);
            if (copy.state & State_Selected && !copy.icon.isNull())
                copy.icon = QIcon(copy.icon.pixmap(copy.decorationSize, QIcon::Normal, QIcon::On));
            copy.state &= ~State_HasFocus; // the ground says it
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
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && box->frame) {
            paintField(painter, option);
            for (const SubControl arrow : { SC_SpinBoxUp, SC_SpinBoxDown }) {
                const QRect place = proxy()->subControlRect(control, option, arrow, widget);
                const bool alive = box->activeSubControls & arrow && box->state & (State_MouseOver | State_Sunken);
                paintArrow(painter, place, arrow == SC_SpinBoxUp, alive ? t.accent : t.muted);
            }
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
    case PM_ScrollView_ScrollBarOverlap: // lists keep their whole width
        return widget && widget->parentWidget() && widget->parentWidget()->parentWidget()
                && widget->parentWidget()->parentWidget()->property("overlaidScrollBar").toBool()
            ? 11
            : 0;
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
    case PM_FocusFrameHMargin: // beside the words and marks of list rows
        return scaled(6);
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
    case SH_UnderlineShortcut:
        return m_altHeld ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the words are clearer
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

int wordPadding()
{
    return scaled(5);
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
        return { text.width() + icon + (word ? 2 * wordPadding() : scaled(22)),
            qMax(text.height() + scaled(word ? 4 : 9), scaled(word ? 20 : 26)) };
    }
    case CT_LineEdit:
        return { size.width() + scaled(12), qMax(size.height() + scaled(8), scaled(30)) };
    case CT_ComboBox:
        return { size.width() + scaled(34), qMax(size.height() + scaled(8), scaled(30)) };
    case CT_SpinBox:
        return { size.width() + scaled(16), qMax(size.height(), scaled(30)) };
    case CT_ItemViewItem:
        return { size.width(), qMax(size.height(), scaled(28)) };
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
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->frameShape() == QFrame::StyledPanel)
        view->viewport()->setAutoFillBackground(false); // the frame's rounded ground
    if (widget->isWindow())
        widget->installEventFilter(this);
    QProxyStyle::polish(widget);
}

// The letters that Alt leads to are underlined while it is held.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const auto hold = [&](bool held) {
        if (std::exchange(m_altHeld, held) == held)
            return;
        for (QWidget *part : qobject_cast<QWidget *>(watched)->findChildren<QWidget *>())
            part->update();
    };
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            hold(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::WindowDeactivate) {
        hold(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace foyer
