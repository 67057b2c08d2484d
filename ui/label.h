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

protected:
    bool event(QEvent *event) override;

private:
    void restyle();

    Type m_type;
    QColor Theme::*m_rank;
    bool m_restyling = false;
};

} // namespace foyer
