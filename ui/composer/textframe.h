// The card a text field stands on; its border says where the keyboard is.
#pragma once

#include <QWidget>

namespace foyer {

class TextFrame : public QWidget {
    Q_OBJECT
public:
    TextFrame(QWidget *field, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
};

} // namespace foyer
