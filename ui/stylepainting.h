// How the parts of ui/style look: each painted from the tokens that belong to the option's palette.
#pragma once

#include "ui/theme.h"

#include <QPen>

class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace foyer {

enum class Look { Card, Primary, Word };
Look lookOf(const QWidget *widget);

QColor mixed(const QColor &from, const QColor &to, double part);
bool showsFocus(const QStyleOption *option); // and the person moves by keys

void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QPen &border, double corner = radius);
void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme);
void paintButton(QPainter *painter, const QStyleOption *option, Look look);
void paintField(QPainter *painter, const QStyleOption *option);
void paintCheck(QPainter *painter, const QStyleOption *option, bool round);
void paintItem(QPainter *painter, const QStyleOption *option); // the ground of a row
void paintArrow(QPainter *painter, const QRect &rect, bool up, const QColor &color);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar *bar);
void paintTab(QPainter *painter, const QStyleOptionTab *tab);

} // namespace foyer
