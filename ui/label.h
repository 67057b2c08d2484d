// Text in one of the drawing's sizes and ranks. Follows a change of theme or zoom by itself.
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace foyer {

class Label : public QLabel {
    Q_OBJECT
public:
    using Type = QFont (*)(const QFont &);
    explicit Label(Type type, QColor Theme::*rank = &Theme::ink, const QString &text = {}, QWidget *parent = nullptr);

    void setRank(QColor Theme::*rank);
    void setElided(); // gives way in narrow places, ends in an ellipsis and says the whole as a tooltip

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Type m_type;
    QColor Theme::*m_rank;
    bool m_restyling = false;
    bool m_elided = false;
};

} // namespace foyer
