// A person's picture as a widget, or their initials.
#pragma once

#include "models/types.h"

#include <QWidget>

namespace foyer {

class Face : public QWidget {
    Q_OBJECT
public:
    Face(const Person &person, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Person m_person;
};

} // namespace foyer
