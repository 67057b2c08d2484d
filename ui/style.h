// Foyer's flat look over Fusion: quiet buttons and fields with rounded corners, thin scroll bars, no
// bevels, a focus ring in the accent. Everything is painted from the tokens of ui/theme.h.
//
// A button asks for a role through the dynamic property "look":
//   "primary"  filled with the accent (one per pane)
//   "word"     text only, muted until pointed at or focused
//   none       card with a thin border
// A scroll area with the property "overlaidScrollBar" keeps its whole width: the bar lies over its edge.
#pragma once

#include <QProxyStyle>

namespace foyer {

// Beside what a button of the look "word" says.
int wordPadding();

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_altHeld = false;
};

} // namespace foyer
